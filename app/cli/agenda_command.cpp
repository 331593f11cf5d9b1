#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/contact_json.h"
#include "app/cli/output_file.h"
#include "app/cli/staff_choice.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

struct AgendaOptions {
    std::string coach{};
    bool office = false;
    std::string from{};
    std::string to{};
    std::string ics{};
};

// Whose agenda: nothing is the whole office.
struct Whose {
    std::optional<StaffId> staff{};
    std::string name{};
};

Result<Whose> whose(const AgendaOptions& options, Workspace& workspace)
{
    if (options.office)
        return Whose{};
    if (options.coach.empty())
        return Whose{workspace.session().staff, workspace.session().name};
    return findStaff(options.coach, workspace).map([](const StaffMember& member) {
        return Whose{member.id, member.name};
    });
}

Result<void> writeCalendar(std::span<const AgendaEntry> entries, const std::string& file, Workspace& workspace)
{
    std::vector<Contact> appointments;
    for (const auto& entry : entries) {
        if (entry.contact.state == ContactState::Planned)
            appointments.push_back(entry.contact);
    }
    const auto calendar = workspace.contacts().calendar(appointments);
    if (!calendar)
        return tl::unexpected(calendar.error());
    auto output = OutputFile::create(file);
    if (!output)
        return tl::unexpected(output.error());
    output->write(*calendar);
    return output->finish();
}

Outcome showAgenda(const AgendaOptions& options, Invocation& invocation)
{
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    const Date first = from->value_or(invocation.today());
    const Date last = to->value_or(addDays(first, 6));
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto who = whose(options, **workspace);
    if (!who)
        return tl::unexpected(who.error());
    const auto entries = (*workspace)->contacts().agenda(who->staff, first, last);
    if (!entries)
        return tl::unexpected(entries.error());
    if (!options.ics.empty()) {
        if (auto written = writeCalendar(*entries, options.ics, **workspace); !written)
            return tl::unexpected(written.error());
    }
    if (invocation.output().isJson())
        invocation.output().json({{"coach", who->staff ? Json(who->name) : Json()},
                                  {"from", first.iso()},
                                  {"to", last.iso()},
                                  {"appointments", agendaJson(*entries)}});
    else
        printAgenda(*entries, invocation.output().text());
    return Done{};
}

} // namespace

void addAgendaCommand(CommandTree& tree)
{
    const auto options = std::make_shared<AgendaOptions>();
    CLI::App& app = addCommand(tree.root, "agenda", "Appointments and contacts of one person or of the office, by day",
                               "werkpad-cli agenda --coach \"M. Smit\" --from vandaag --to +2w --ics agenda.ics");
    auto* coach = app.add_option("--coach", options->coach, "Whose; else of who signs in")->type_name("NAME");
    app.add_flag("--office", options->office, "Of everybody")->excludes(coach);
    app.add_option("--from", options->from, "First day; else today")->type_name("DATE");
    app.add_option("--to", options->to, "Last day, inclusive; else a week in all")->type_name("DATE");
    app.add_option("--ics", options->ics,
                   "Write the appointments to a calendar file; without BSN, note or secret address")
        ->type_name("FILE");
    onChosen(app, tree, [options](Invocation& invocation) { return showAgenda(*options, invocation); });
}

} // namespace werkpad
