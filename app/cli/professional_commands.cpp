#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/intake_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct ProfessionalOptions {
    std::string name{};
    std::vector<std::string> groups{};
    bool none = false;
    int weekday = 1;
    std::vector<std::string> from{};
    std::vector<std::string> until{};
    std::string day{};
    bool present = false;
    bool absent = false;
    bool clear = false;
    std::string remark{};
    int capacity = 0;
};

struct Chosen {
    std::unique_ptr<Workspace> workspace;
    StaffId staff{};
};

Result<Chosen> choose(const ProfessionalOptions& options, Invocation& invocation)
{
    auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto member = (*workspace)->staff().find(options.name);
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return refuse("Nobody, or more than one person, is called '" + options.name +
                      "' here: look the colleague up with 'werkpad-cli staff list'");
    return Chosen{std::move(*workspace), (*member)->id};
}

Result<Professional> professionalOf(Workspace& workspace, StaffId staff, Date day)
{
    const auto all = workspace.professionals().all(day);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, [&](const Professional& p) { return p.member.id == staff; });
    if (found == all->end())
        return refuse("This colleague no longer works here: choose somebody from 'werkpad-cli staff list'");
    return *found;
}

void print(const Json& professional, std::ostream& out)
{
    FactSheet facts;
    facts.add("Name", professional["name"].get<std::string>());
    const int capacity = professional["capacity"].get<int>();
    facts.add("Capacity", capacity == 0 ? "not agreed" : std::to_string(capacity) + " clients");
    std::string expertise;
    for (const auto& code : professional["expertise"])
        expertise += (expertise.empty() ? "" : ", ") + expertiseText(code.get<std::string>());
    facts.add("Expertise", expertise);
    for (const auto& hours : professional["hours"])
        facts.add("Weekday " + std::to_string(hours["weekday"].get<int>()),
                  hours["from"].get<std::string>() + "-" + hours["until"].get<std::string>());
    if (const auto& presence = professional["presence"]; presence.is_object())
        facts.add(presence["day"].get<std::string>(),
                  (presence["present"].get<bool>() ? "here " : "not here ") + presence["remark"].get<std::string>());
    facts.print(out);
}

Outcome answer(Workspace& workspace, StaffId staff, Date day, Invocation& invocation)
{
    const auto professional = professionalOf(workspace, staff, day);
    if (!professional)
        return tl::unexpected(professional.error());
    const Json json = professionalJson(*professional);
    if (invocation.output().isJson())
        invocation.output().json({{"staff", json}});
    else
        print(json, invocation.output().text());
    return Done{};
}

// --- what is done ----------------------------------------------------------------------------------------------------

Outcome setExpertise(const ProfessionalOptions& options, Invocation& invocation)
{
    if (options.none && !options.groups.empty())
        return refuse("--none takes all expertise away: give no groups with it");
    const auto chosen = choose(options, invocation);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (options.none || !options.groups.empty()) {
        const auto set = chosen->workspace->professionals().setExpertise(chosen->staff, options.groups);
        if (!set)
            return tl::unexpected(set.error());
    }
    return answer(*chosen->workspace, chosen->staff, invocation.today(), invocation);
}

Result<int> readTime(const std::string& option, const std::string& text)
{
    const auto minute = text == "24:00" ? std::optional(1440) : parseTimeOfDay(text);
    if (!minute)
        return refuse("'" + text + "' for " + option + " is no time: write it as 08:30");
    return *minute;
}

// The stretches of one weekday take the place of those that were there; the other days stay.
Result<std::vector<OfficeHours>> hoursWith(const ProfessionalOptions& options, const Professional& professional)
{
    if (options.from.size() != options.until.size())
        return refuse("Each --from needs an --until: give both, or neither for a day off");
    std::vector<OfficeHours> hours = professional.hours;
    std::erase_if(hours, [&](const OfficeHours& stretch) { return stretch.weekday == options.weekday; });
    for (std::size_t i = 0; i < options.from.size(); ++i) {
        const auto from = readTime("--from", options.from[i]);
        const auto until = readTime("--until", options.until[i]);
        if (!from)
            return tl::unexpected(from.error());
        if (!until)
            return tl::unexpected(until.error());
        hours.push_back({{}, professional.member.id, options.weekday, *from, *until});
    }
    return hours;
}

Outcome setHours(const ProfessionalOptions& options, Invocation& invocation)
{
    const auto chosen = choose(options, invocation);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto professional = professionalOf(*chosen->workspace, chosen->staff, invocation.today());
    if (!professional)
        return tl::unexpected(professional.error());
    auto hours = hoursWith(options, *professional);
    if (!hours)
        return tl::unexpected(hours.error());
    if (auto set = chosen->workspace->professionals().setHours(chosen->staff, std::move(*hours)); !set)
        return tl::unexpected(set.error());
    return answer(*chosen->workspace, chosen->staff, invocation.today(), invocation);
}

Outcome setPresence(const ProfessionalOptions& options, Invocation& invocation)
{
    if (int(options.present) + int(options.absent) + int(options.clear) != 1)
        return refuse("Say one of --present, --absent and --clear");
    const auto day = options.day.empty() ? Result<Date>(invocation.today()) : invocation.readDay("--day", options.day);
    if (!day)
        return tl::unexpected(day.error());
    const auto chosen = choose(options, invocation);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto& professionals = chosen->workspace->professionals();
    const auto set = options.clear ? professionals.clearPresence(chosen->staff, *day)
                                   : professionals.setPresence(chosen->staff, *day, options.present, options.remark);
    if (!set)
        return tl::unexpected(set.error());
    return answer(*chosen->workspace, chosen->staff, *day, invocation);
}

Outcome setCapacity(const ProfessionalOptions& options, Invocation& invocation)
{
    const auto chosen = choose(options, invocation);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (auto set = chosen->workspace->professionals().setCapacity(chosen->staff, options.capacity); !set)
        return tl::unexpected(set.error());
    return answer(*chosen->workspace, chosen->staff, invocation.today(), invocation);
}

// --- options ---------------------------------------------------------------------------------------------------------

template <class Work>
CLI::App& addSetting(CLI::App& group, CommandTree& tree, const std::shared_ptr<ProfessionalOptions>& options,
                     const std::string& name, const std::string& description, const std::string& example, Work work)
{
    CLI::App& app = addCommand(group, name, description, example);
    app.add_option("name", options->name, "Who: name or login")->type_name("NAME")->required();
    onChosen(app, tree, [options, work](Invocation& invocation) { return work(*options, invocation); });
    return app;
}

} // namespace

void addProfessionalCommands(CLI::App& staff, CommandTree& tree)
{
    const auto make = [] { return std::make_shared<ProfessionalOptions>(); };
    auto options = make();
    CLI::App& expertise = addSetting(staff, tree, options, "expertise",
                                     "The client groups this colleague knows; without groups: shows it",
                                     "werkpad-cli staff expertise yilmaz theme:over_45 period:6-12", setExpertise);
    expertise.add_option("groups", options->groups, "All client groups, and periods as period:6-12")
        ->type_name("GROUP");
    expertise.add_flag("--none", options->none, "No expertise any more");

    options = make();
    CLI::App& hours = addSetting(staff, tree, options, "hours", "When this colleague is here on a day of the week",
                                 "werkpad-cli staff hours yilmaz --weekday 1 --from 08:30 --until 17:00", setHours);
    hours.add_option("--weekday", options->weekday, "1 Monday to 7 Sunday")->type_name("N")->required();
    hours.add_option("--from", options->from, "Begin; may be repeated; neither begin nor end: a day off")
        ->type_name("HH:MM");
    hours.add_option("--until", options->until, "End; one for each begin")->type_name("HH:MM");

    options = make();
    CLI::App& presence = addSetting(staff, tree, options, "presence", "What differs from the office hours on one day",
                                    "werkpad-cli staff presence yilmaz --absent --remark Ziek", setPresence);
    presence.add_option("--day", options->day, "Which day; else today")->type_name("DATE");
    presence.add_flag("--present", options->present, "Is here after all");
    presence.add_flag("--absent", options->absent, "Is not here");
    presence.add_flag("--clear", options->clear, "The office hours hold again");
    presence.add_option("--remark", options->remark, "Why")->type_name("TEXT");

    options = make();
    CLI::App& capacity = addSetting(staff, tree, options, "capacity", "How many clients fit in the caseload",
                                    "werkpad-cli staff capacity yilmaz 80", setCapacity);
    capacity.add_option("clients", options->capacity, "Number of clients; 0: not agreed")->type_name("N")->required();
}

} // namespace werkpad
