#include "app/cli/client_plan_json.h"

#include "core/base/stored_code.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct Shown {
    const ClientPlan& plan;
    const StaffNames& names;
    Date today;
};

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(day->iso()) : Json();
}

Json textJson(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json nameJson(const StaffNames& names, StaffId staff)
{
    const auto found = names.find(staff);
    return found == names.end() ? Json() : Json(found->second);
}

std::string serviceName(const ClientPlan& plan, const std::optional<ServiceId>& id)
{
    const auto found = id ? std::ranges::find(plan.services, *id, &Service::id) : plan.services.end();
    return found == plan.services.end() ? std::string{} : found->name;
}

Json activityJson(const PlanActivity& activity, const Shown& shown)
{
    return {{"id", activity.id.text()},
            {"title", activity.title},
            {"service", textJson(serviceName(shown.plan, activity.service))},
            {"service_type", textJson(activity.serviceType)},
            {"doer", storedCode(activity.doer)},
            {"doer_name", textJson(activity.doerName)},
            {"due_on", dayJson(activity.dueOn)},
            {"started_on", dayJson(activity.startedOn)},
            {"state", storedCode(activity.state)},
            {"ended_on", dayJson(activity.endedOn)},
            {"result", textJson(activity.result)},
            {"late", isLate(activity, shown.today)},
            {"author", nameJson(shown.names, activity.author)}};
}

Json evaluationJson(const Evaluation& evaluation, const Shown& shown)
{
    return {{"id", evaluation.id.text()},
            {"planned_on", evaluation.plannedOn.iso()},
            {"held_on", dayJson(evaluation.heldOn)},
            {"outcome", textJson(evaluation.outcome)},
            {"author", nameJson(shown.names, evaluation.author)}};
}

Json rangeJson(std::string_view id, const InclusiveRange& during, Date today)
{
    return {
        {"id", id}, {"from", during.first.iso()}, {"to", dayJson(during.last)}, {"in_force", during.contains(today)}};
}

Json dutyJson(const Duty& duty, const Shown& shown)
{
    Json json = rangeJson(duty.id.text(), duty.during, shown.today);
    json["kind"] = duty.kind;
    json["text"] = textJson(duty.text);
    json["consequence"] = textJson(duty.consequence);
    json["author"] = nameJson(shown.names, duty.author);
    return json;
}

Json exemptionJson(const Exemption& exemption, const Shown& shown)
{
    Json json = rangeJson(exemption.id.text(), exemption.during, shown.today);
    json["kind"] = exemption.kind;
    json["reason"] = exemption.reason;
    json["review_on"] = dayJson(exemption.reviewOn);
    json["author"] = nameJson(shown.names, exemption.author);
    return json;
}

Json measureJson(const Measure& measure, const Shown& shown)
{
    Json json = rangeJson(measure.id.text(), measure.during, shown.today);
    json["kind"] = storedCode(measure.kind);
    json["percent"] = measure.percent;
    json["decided_on"] = measure.decidedOn.iso();
    json["reason"] = measure.reason;
    json["author"] = nameJson(shown.names, measure.author);
    return json;
}

Json cvJson(const std::optional<CurriculumVitae>& cv, const Shown& shown)
{
    if (!cv)
        return nullptr;
    return {{"text", textJson(cv->text)},
            {"posted_on", dayJson(cv->postedOn)},
            {"occupation", textJson(cv->occupation)},
            {"occupation_code", textJson(cv->occupationCode)},
            {"updated_on", cv->updatedOn.iso()},
            {"author", nameJson(shown.names, cv->author)}};
}

template <class T, class ToJson>
Json listJson(const std::vector<T>& records, const Shown& shown, ToJson toJson)
{
    Json list = Json::array();
    for (const auto& record : records)
        list.push_back(toJson(record, shown));
    return list;
}

// What the client answered to, whole; a version that cannot be read has null for its content.
Json versionJson(const PlanVersion& version, const Shown& shown)
{
    const Json content = Json::parse(version.content, nullptr, /*allow_exceptions=*/false);
    return {{"number", version.number},
            {"made_at", version.madeAt.iso()},
            {"author", nameJson(shown.names, version.author)},
            {"reason", textJson(version.reason)},
            {"content", content.is_discarded() ? Json() : content}};
}

Json agreementJson(const Plan& plan)
{
    return {{"state", storedCode(plan.agreement)},
            {"on", dayJson(plan.agreedOn)},
            {"remark", textJson(plan.agreementRemark)}};
}

Json partsJson(const PlanParts& parts, const Shown& shown)
{
    const Plan& plan = parts.plan;
    return {{"id", plan.id.text()},
            {"goal", storedCode(plan.goal)},
            {"goal_text", plan.goalText},
            {"shortest_road", textJson(plan.shortestRoad)},
            {"started_on", plan.startedOn.iso()},
            {"author", nameJson(shown.names, plan.author)},
            {"agreement", agreementJson(plan)},
            {"closed_on", dayJson(plan.closedOn)},
            {"closing_reason", textJson(plan.closingReason)},
            {"closing_summary", textJson(plan.closingSummary)},
            {"activities", listJson(parts.activities, shown, activityJson)},
            {"evaluations", listJson(parts.evaluations, shown, evaluationJson)},
            {"versions", listJson(parts.versions, shown, versionJson)}};
}

Json noPlanJson()
{
    return {{"id", nullptr},
            {"goal", nullptr},
            {"goal_text", nullptr},
            {"shortest_road", nullptr},
            {"started_on", nullptr},
            {"agreement", nullptr},
            {"activities", Json::array()},
            {"evaluations", Json::array()},
            {"versions", Json::array()}};
}

// --- text ------------------------------------------------------------------------------------------------------------

std::string dayText(const std::optional<Date>& day)
{
    return day ? day->iso() : std::string{};
}

std::string rangeText(const InclusiveRange& during)
{
    return during.first.iso() + (during.last ? " to " + during.last->iso() : " on");
}

void printActivities(const PlanParts& parts, const Shown& shown, std::ostream& out)
{
    if (parts.activities.empty())
        return;
    TextTable table({"#", "Activity", "Who", "By", "State", "Result"});
    int number = 0;
    for (const auto& activity : parts.activities) {
        std::string state(storedCode(activity.state));
        if (isLate(activity, shown.today))
            state += ", late";
        table.row({std::to_string(++number), activity.title,
                   activity.doerName.empty() ? std::string(storedCode(activity.doer)) : activity.doerName,
                   dayText(activity.dueOn), state, activity.result});
    }
    out << '\n';
    table.print(out);
}

void printEvaluations(const PlanParts& parts, std::ostream& out)
{
    if (parts.evaluations.empty())
        return;
    TextTable table({"Evaluation", "Held", "Outcome"});
    for (const auto& evaluation : parts.evaluations)
        table.row({evaluation.plannedOn.iso(), dayText(evaluation.heldOn), evaluation.outcome});
    out << '\n';
    table.print(out);
}

void printParts(const PlanParts& parts, const Shown& shown, std::ostream& out)
{
    const Plan& plan = parts.plan;
    FactSheet facts;
    facts.add("Plan", plan.id.text());
    facts.add("Goal", std::string(storedCode(plan.goal)) + ": " + plan.goalText);
    facts.add("Shortest road", plan.shortestRoad);
    facts.add("Begun", plan.startedOn.iso());
    facts.add("Agreement",
              std::string(storedCode(plan.agreement)) + (plan.agreedOn ? " on " + plan.agreedOn->iso() : ""));
    facts.add("In the client's words", plan.agreementRemark);
    facts.add("Versions", parts.versions.empty() ? "" : std::to_string(parts.versions.size()));
    facts.add("Closed", plan.closedOn ? plan.closedOn->iso() + ", " + plan.closingReason : "");
    facts.add("Summary", plan.closingSummary);
    facts.print(out);
    printActivities(parts, shown, out);
    printEvaluations(parts, out);
}

void printDuties(const ClientPlan& plan, std::ostream& out)
{
    TextTable table({"Kind", "When", "What", "Then"});
    for (const auto& duty : plan.duties)
        table.row({"duty: " + duty.kind, rangeText(duty.during), duty.text, duty.consequence});
    for (const auto& exemption : plan.exemptions)
        table.row({"exemption: " + exemption.kind, rangeText(exemption.during), exemption.reason,
                   exemption.reviewOn ? "review on " + exemption.reviewOn->iso() : ""});
    for (const auto& measure : plan.measures)
        table.row({"measure: " + std::string(storedCode(measure.kind)), rangeText(measure.during), measure.reason,
                   measure.percent > 0 ? std::to_string(measure.percent) + " %" : ""});
    if (plan.duties.empty() && plan.exemptions.empty() && plan.measures.empty())
        return;
    out << '\n';
    table.print(out);
}

void printCv(const ClientPlan& plan, std::ostream& out)
{
    if (!plan.cv)
        return;
    out << '\n';
    FactSheet facts;
    facts.add("CV of", plan.cv->updatedOn.iso());
    facts.add("On Werk.nl since", dayText(plan.cv->postedOn));
    facts.add("Wanted occupation", plan.cv->occupation);
    facts.print(out);
}

} // namespace

Json clientPlanJson(const ClientPlan& plan, const StaffNames& names, Date today)
{
    const Shown shown{plan, names, today};
    Json json = plan.current ? partsJson(*plan.current, shown) : noPlanJson();
    json["duties"] = listJson(plan.duties, shown, dutyJson);
    json["exemptions"] = listJson(plan.exemptions, shown, exemptionJson);
    json["measures"] = listJson(plan.measures, shown, measureJson);
    json["cv"] = cvJson(plan.cv, shown);
    json["earlier"] = listJson(plan.earlier, shown, partsJson);
    return json;
}

void printClientPlan(const ClientPlan& plan, const StaffNames& names, Date today, std::ostream& out)
{
    const Shown shown{plan, names, today};
    if (plan.current)
        printParts(*plan.current, shown, out);
    else
        out << "There is no open plan for this client; 'plan create' makes one.\n";
    printDuties(plan, out);
    printCv(plan, out);
    for (const auto& earlier : plan.earlier) {
        out << '\n';
        printParts(earlier, shown, out);
    }
}

} // namespace werkpad
