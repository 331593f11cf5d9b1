#include "app/cli/intake_json.h"

#include "app/cli/words.h"
#include "core/base/stored_code.h"
#include "core/intake/visit_fields.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Json momentJson(const std::optional<Moment>& moment)
{
    return moment ? Json(moment->iso()) : Json();
}

std::string nameOf(const StaffNames& names, StaffId staff)
{
    const auto found = names.find(staff);
    return found == names.end() ? staff.text() : found->second;
}

Json staffJson(const StaffNames& names, const std::optional<StaffId>& staff)
{
    return staff ? Json(nameOf(names, *staff)) : Json();
}

// What the desk needs of an appointment: the notes stay in the dossier.
Json appointmentJson(const Contact& contact, const StaffNames& names)
{
    return {{"id", contact.id.text()},
            {"with", nameOf(names, contact.staff)},
            {"at", contact.at.iso()},
            {"minutes", contact.minutes},
            {"state", storedCode(contact.state)}};
}

std::string clockText(int minute)
{
    return minute >= 1440 ? "24:00" : Moment{Date(1970, 1, 1), minute}.clock();
}

} // namespace

Json deskEntryJson(const DeskEntry& entry, const StaffNames& names, Moment now)
{
    Json json{{"name", entry.name},
              {"state", entry.visit ? storedCode(entry.visit->state) : "expected"},
              {"visit", entry.visit ? Json(entry.visit->id.text()) : Json()},
              {"client", Json()},
              {"coach", entry.coachName.empty() ? Json() : Json(entry.coachName)},
              {"channel", Json()},
              {"subject", ""},
              {"arrived_at", Json()},
              {"waited_minutes", Json()},
              {"appointment", entry.appointment ? appointmentJson(*entry.appointment, names) : Json()}};
    if (const auto& visit = entry.visit) {
        json["client"] = visit->client ? Json(visit->client->text()) : Json();
        json["channel"] = storedCode(visit->channel);
        json["subject"] = visit->subject;
        json["arrived_at"] = visit->arrivedAt.iso();
        json["waited_minutes"] = minutesWaited(*visit, now);
    } else if (entry.appointment) {
        json["client"] = entry.appointment->client.text();
        json["channel"] = storedCode(entry.appointment->channel);
        json["subject"] = entry.appointment->subject;
    }
    return json;
}

Json visitJson(const DeskEntry& entry, const std::vector<RoutingStep>& taken, const StaffNames& names, Moment now)
{
    const Visit& visit = entry.visit.value();
    Json json{{"id", visit.id.text()}};
    json.update(deskEntryJson(entry, names, now));
    json.erase("visit");
    json["routed_at"] = momentJson(visit.routedAt);
    json["started_at"] = momentJson(visit.startedAt);
    json["ended_at"] = momentJson(visit.endedAt);
    json["remark"] = visit.remark;
    Json steps = Json::array();
    for (const auto& step : taken)
        steps.push_back({{"kind", storedCode(step.kind)},
                         {"from", staffJson(names, step.from)},
                         {"to", staffJson(names, step.to)},
                         {"reason", step.reason},
                         {"at", step.at.iso()},
                         {"author", nameOf(names, step.author)}});
    json["steps"] = std::move(steps);
    return json;
}

std::string expertiseText(const std::string& code)
{
    constexpr std::string_view kPeriod = "period:";
    if (code.starts_with(kPeriod)) {
        const auto period = parsePeriod(std::string_view(code).substr(kPeriod.size()));
        return period ? periodText(*period) : code;
    }
    return groupNameEnglish(code);
}

std::string reasonText(const RoutingPart& part)
{
    switch (part.reason) {
    case RoutingReason::Appointment:
        return "the appointment is with this colleague";
    case RoutingReason::OwnClient:
        return "has the client in the caseload";
    case RoutingReason::LastContact:
        return "had the last contact, on " + part.value;
    case RoutingReason::Expertise:
        return "expertise: " + expertiseText(part.value);
    case RoutingReason::PossiblyExpertise:
        return "expertise that may apply: " + expertiseText(part.value);
    case RoutingReason::Generalist:
        return "helps everybody";
    case RoutingReason::Free:
        return part.value.empty() ? "here and free now" : "here and free now, until " + part.value;
    case RoutingReason::HereUnknown:
        return "not known whether here: no office hours are written down";
    case RoutingReason::Talking:
        return "here, in conversation";
    case RoutingReason::InAppointment:
        return "in an appointment until " + part.value;
    case RoutingReason::AppointmentSoon:
        return "has an appointment at " + part.value;
    case RoutingReason::NotYetHere:
        return "here from " + part.value;
    case RoutingReason::Gone:
        return "no longer here today";
    case RoutingReason::Away:
        return part.value.empty() ? "not here today" : "not here today: " + part.value;
    case RoutingReason::RoomInCaseload:
        return "room in the caseload: " + part.value;
    case RoutingReason::FullCaseload:
        return "caseload full: " + part.value;
    case RoutingReason::VisitsWaiting:
        return "visits waiting: " + part.value;
    case RoutingReason::Refused:
        return "could not take this visit before";
    }
    return {};
}

Json proposalJson(const RoutingProposal& proposal)
{
    Json reasons = Json::array();
    for (const auto& part : proposal.parts)
        reasons.push_back({{"code", routingReasonCode(part.reason)},
                           {"points", part.points},
                           {"value", part.value},
                           {"text", reasonText(part)}});
    return {{"coach", proposal.name},
            {"id", proposal.staff.text()},
            {"score", proposal.score},
            {"free", proposal.isFree},
            {"reasons", reasons}};
}

Json professionalJson(const Professional& professional)
{
    Json hours = Json::array();
    for (const auto& stretch : professional.hours)
        hours.push_back({{"weekday", stretch.weekday},
                         {"from", clockText(stretch.fromMinute)},
                         {"until", clockText(stretch.untilMinute)}});
    const auto& presence = professional.presence;
    return {{"id", professional.member.id.text()},
            {"name", professional.member.name},
            {"capacity", professional.member.capacity},
            {"expertise", professional.expertise},
            {"hours", hours},
            {"presence",
             presence
                 ? Json{{"day", presence->day.iso()}, {"present", presence->isPresent}, {"remark", presence->remark}}
                 : Json()}};
}

} // namespace werkpad
