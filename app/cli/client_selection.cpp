#include "app/cli/client_selection.h"

#include "app/cli/error_sentence.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/caseload/client_filter_text.h"
#include "core/caseload/client_index.h"
#include "core/search/client_search_queries.h"
#include "core/search/search_kind.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

struct SortName {
    std::string_view name;
    ClientSortKey key;
};
constexpr std::array kSortNames{
    SortName{"name", ClientSortKey::Name},
    SortName{"birth_date", ClientSortKey::Birth},
    SortName{"period", ClientSortKey::Period},
    SortName{"boundary", ClientSortKey::Boundary},
    SortName{"regime", ClientSortKey::Regime},
    SortName{"coach", ClientSortKey::Coach},
    SortName{"registered_on", ClientSortKey::Registered},
    SortName{"last_contact", ClientSortKey::LastContact},
    SortName{"next_step", ClientSortKey::NextStep},
};

Result<ClientSortKey> readSortKey(const std::string& text)
{
    const auto* const found = std::ranges::find(kSortNames, std::string_view(text), &SortName::name);
    if (found != kSortNames.end())
        return found->key;
    std::vector<std::string_view> names;
    for (const auto& sort : kSortNames)
        names.push_back(sort.name);
    return refuse("The list cannot be sorted by '" + text + "': choose " + listed(names));
}

std::vector<StaffMember> membersOf(const std::vector<StaffMemberWithRoles>& staff)
{
    std::vector<StaffMember> members;
    for (const auto& entry : staff)
        members.push_back(entry.member);
    return members;
}

std::string lowerCase(std::string text)
{
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

Result<ClientFilter> readFilter(const ClientSelectionOptions& options, Workspace& workspace,
                                const std::vector<StaffMember>& members)
{
    auto reading = readClientFilter(options.filter, members, workspace.session().staff);
    if (blocks(reading.findings))
        return refuse("The filter is not understood: " + lowerCase(findingsText(reading.findings)));
    ClientFilter filter = std::move(reading.filter);
    if (!options.period.empty()) {
        const auto period = readPeriod(options.period);
        if (!period && fold(options.period) != "none")
            return refuse("'" + options.period + "' is no period: choose before, 0-3, 3-6, 6-12, >12 or none");
        filter.periods = {period};
    }
    if (!options.coach.empty()) {
        const auto staff = workspace.staff().find(options.coach);
        if (!staff)
            return tl::unexpected(staff.error());
        const bool none = fold(options.coach) == "none";
        if (!*staff && !none)
            return refuse("Nobody, or more than one person, is called '" + options.coach +
                          "' here: look the coach up with 'werkpad-cli staff list'");
        filter.coaches = {*staff ? std::optional<StaffId>((*staff)->id) : std::nullopt};
    }
    return filter;
}

} // namespace

Result<void> mayLook(Workspace& workspace, const AccessEvent& event)
{
    if (auto allowed = workspace.session().require(Permission::ViewClients); !allowed)
        return allowed;
    return workspace.accessLog().record(event);
}

Result<SelectedClients> selectClients(const ClientSelectionOptions& options, Workspace& workspace)
{
    const auto key = readSortKey(options.sort);
    if (!key)
        return tl::unexpected(key.error());
    const auto staff = workspace.staff().staff();
    if (!staff)
        return tl::unexpected(staff.error());
    const auto members = membersOf(*staff);
    const auto filter = readFilter(options, workspace, members);
    if (!filter)
        return tl::unexpected(filter.error());
    auto& database = workspace.database();
    const Date today = workspace.clock().today();
    const auto index = ClientIndex::load(database, today);
    if (!index)
        return tl::unexpected(index.error());
    std::optional<RowSet> matches;
    if (!filter->text.empty()) {
        auto found = matchingRows(database, filter->text, today);
        if (!found)
            return tl::unexpected(found.error());
        matches = std::move(*found);
    }
    std::vector<StaffId> coachOrder;
    for (const auto& member : members)
        coachOrder.push_back(member.id);
    auto selection = index->select(*filter, {*key, options.descending}, matches ? &*matches : nullptr, coachOrder);
    const std::size_t fitting = selection.rows.size();
    const std::string detail = filter->text.empty() ? "hits=" + std::to_string(fitting)
                                                    : searchDetail(searchKindOf(filter->text, today), fitting, false);
    if (auto logged = mayLook(workspace, {"client.list", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return SelectedClients{std::move(selection.rows), fitting, selection.total};
}

void addClientFilterOptions(CLI::App& app, ClientSelectionOptions& options)
{
    app.add_option("--filter", options.filter,
                   "key:value,value …: period, coach, regime, theme, activity, secret, override, born, boundary, "
                   "attention; and words to search for")
        ->type_name("EXPR");
    app.add_option("--period", options.period, "before, 0-3, 3-6, 6-12, >12 or none")->type_name("PERIOD");
    app.add_option("--coach", options.coach, "Name or login of the coach, or none")->type_name("NAME");
}

void addClientOrderOptions(CLI::App& app, ClientSelectionOptions& options)
{
    app.add_option("--sort", options.sort,
                   "name (when not given), birth_date, period, boundary, regime, coach, registered_on, last_contact "
                   "or next_step")
        ->type_name("FIELD");
    app.add_flag("--descending", options.descending, "The other way round");
    app.add_option("--limit", options.limit, "At most so many; else all")->type_name("N");
}

} // namespace werkpad
