#include "app/cli/share_output.h"

#include "core/base/clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

std::string nameOf(WorkstationId id, const SyncStatus& status)
{
    const auto found =
        std::ranges::find(status.workstations, id, [](const WorkstationStatus& one) { return one.workstation.id; });
    return found == status.workstations.end() || found->workstation.name.empty() ? id.text() : found->workstation.name;
}

// "365 days fast", "2 hours slow"
std::string offText(std::int64_t milliseconds)
{
    const std::int64_t off = milliseconds < 0 ? -milliseconds : milliseconds;
    const auto [size, unit] = off >= kDay    ? std::pair(kDay, "day")
                              : off >= kHour ? std::pair(kHour, "hour")
                                             : std::pair(kMinute, "minute");
    const std::int64_t count = off / size;
    return std::to_string(count) + ' ' + unit + (count == 1 ? "" : "s") + (milliseconds < 0 ? " slow" : " fast");
}

std::string reasonText(const std::string& reason)
{
    if (reason == "incomplete")
        return "not there whole yet: it is tried again";
    if (reason == "unreadable")
        return "the folder does not give it: it is tried again";
    if (reason == "altered" || reason == "malformed")
        return "it was altered or damaged: its writer publishes it again when it is taken away";
    if (reason == "unknown_workstation")
        return "nobody has introduced its writer";
    if (reason == "revoked")
        return "its writer is no longer believed";
    if (reason == "key_unknown")
        return "its key has not been given to this workstation";
    if (reason == "out_of_chain")
        return "it does not follow on from what was read before";
    if (reason == "other_share")
        return "it is of another share";
    if (reason == "newer_format")
        return "a newer Werkpad wrote it: update this one";
    return reason;
}

Json timeJson(std::int64_t milliseconds)
{
    return milliseconds == 0 ? Json() : Json(isoTime(milliseconds));
}

} // namespace

Json reportJson(const ExchangeReport& report, const SyncStatus& status)
{
    Json waiting = Json::array();
    for (const auto& [workstation, file, needs] : report.waiting)
        waiting.push_back(
            {{"device", workstation.text()}, {"name", nameOf(workstation, status)}, {"file", file}, {"needs", needs}});
    Json refused = Json::array();
    for (const auto& [file, reason] : report.refused)
        refused.push_back({{"file", file}, {"reason", reason}, {"message", reasonText(reason)}});
    Json clocks = Json::array();
    for (const auto& [workstation, milliseconds] : report.clocks)
        clocks.push_back({{"device", workstation.text()},
                          {"name", nameOf(workstation, status)},
                          {"milliseconds", milliseconds},
                          {"message", offText(milliseconds)}});
    return {{"published", report.published}, {"applied", report.applied},
            {"conflicts", report.conflicts}, {"waiting", std::move(waiting)},
            {"refused", std::move(refused)}, {"ignored", report.ignored},
            {"clocks", std::move(clocks)},   {"new_identity", report.hasNewIdentity}};
}

void printReport(const ExchangeReport& report, const SyncStatus& status, std::ostream& out)
{
    FactSheet facts;
    facts.add("Published", std::to_string(report.published));
    facts.add("Applied", std::to_string(report.applied));
    facts.add("Conflicts", std::to_string(report.conflicts));
    facts.print(out);
    if (report.hasNewIdentity)
        out << "This database is a copy of another one: it goes on as a workstation of its own.\n";
    for (const auto& [workstation, file, needs] : report.waiting)
        out << printable(nameOf(workstation, status)) << ": " << file << " waits for " << needs << ".\n";
    for (const auto& [file, reason] : report.refused)
        out << printable(file) << ": " << reasonText(reason) << ".\n";
    for (const auto& [workstation, milliseconds] : report.clocks)
        out << "The clock of " << printable(nameOf(workstation, status)) << " is " << offText(milliseconds) << ".\n";
    if (!report.ignored.empty())
        out << "Passed over: " << report.ignored.size() << " file(s) that others left in the share.\n";
}

std::string attentionFor(const ExchangeReport& report)
{
    if (report.refused.empty())
        return {};
    return std::to_string(report.refused.size()) + " file(s) in the share could not be used, the first " +
           report.refused.front().file + " (" + reasonText(report.refused.front().reason) +
           "): look at 'share status', and sync again later.";
}

Json statusJson(const SyncStatus& status)
{
    Json workstations = Json::array();
    for (const auto& one : status.workstations)
        workstations.push_back(
            {{"device", one.workstation.id.text()},
             {"name", one.workstation.name},
             {"own", one.isOwn},
             {"read", one.read},
             {"read_at", timeJson(one.readAt)},
             {"revoked_on", one.workstation.revokedOn ? Json(one.workstation.revokedOn->iso()) : Json()},
             {"clock_off", one.clockOff}});
    Json problems = Json::array();
    for (const auto& [file, reason, since, tries] : status.problems)
        problems.push_back({{"file", file}, {"reason", reason}, {"since", timeJson(since)}, {"tries", tries}});
    return {{"share", status.share ? Json(status.share->text()) : Json()},
            {"folder", status.place},
            {"last_sync", timeJson(status.lastExchange)},
            {"unpublished", status.unpublished},
            {"conflicts", status.conflicts},
            {"parked", status.parked},
            {"devices", std::move(workstations)},
            {"refused", std::move(problems)}};
}

void printStatus(const SyncStatus& status, std::ostream& out)
{
    if (!status.share) {
        out << "This database takes part in no exchange. Begin with 'werkpad-cli share init DIR'.\n";
        return;
    }
    FactSheet facts;
    facts.add("Folder", status.place);
    facts.add("Last exchange", status.lastExchange == 0 ? "never" : isoTime(status.lastExchange));
    facts.add("To be published", std::to_string(status.unpublished));
    facts.add("Conflicts", std::to_string(status.conflicts));
    if (status.parked > 0)
        facts.add("Waits for a newer Werkpad", std::to_string(status.parked));
    facts.print(out);
    out << '\n';
    TextTable table({"Workstation", "Read up to", "Last read", "Remark"});
    for (const auto& one : status.workstations) {
        std::string remark = one.isOwn ? "this one" : "";
        if (one.workstation.revokedOn)
            remark = "revoked on " + one.workstation.revokedOn->dutch();
        else if (one.clockOff != 0)
            remark = "its clock is " + offText(one.clockOff);
        table.row({nameOf(one.workstation.id, status), std::to_string(one.read),
                   one.readAt == 0 ? "" : isoTime(one.readAt), remark});
    }
    table.print(out);
    for (const auto& [file, reason, since, tries] : status.problems)
        out << printable(file) << ": " << reasonText(reason) << " (tried " << tries << " times since " << isoTime(since)
            << ").\n";
}

} // namespace werkpad
