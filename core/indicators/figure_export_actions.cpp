#include "core/indicators/figure_export_actions.h"

#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/evidence/suppression.h"
#include "core/indicators/cohort_actions.h"
#include "core/indicators/exported_people_store.h"
#include "core/indicators/figure_export.h"
#include "core/indicators/figure_export_json.h"
#include "core/indicators/target_store.h"
#include "core/team/team_actions.h"

namespace werkpad
{

namespace
{

constexpr std::string_view kIndicatorsKind = "indicators";
constexpr std::string_view kTeamKind = "team";

std::string actionOf(std::string_view kind)
{
    return std::string(kind) + ".export";
}

std::string detailOf(ExportFormat format, std::string_view by)
{
    return "format=" + std::string(exportFormatCode(format)) + (by.empty() ? "" : " by=" + std::string(by));
}

Result<std::size_t> writeAs(ExportFormat format, const ExportTable& table, const std::string& json,
                            const std::filesystem::path& file)
{
    const auto written =
        format == ExportFormat::JsonText ? writeExportedText(json, file) : writeExportedTable(format, table, file);
    if (!written)
        return tl::unexpected(written.error());
    return table.rows.size();
}

} // namespace

std::string_view groupingCode(CohortGrouping grouping)
{
    switch (grouping) {
    case CohortGrouping::None:
        break;
    case CohortGrouping::Period:
        return "period";
    case CohortGrouping::Regime:
        return "regime";
    case CohortGrouping::Theme:
        return "theme";
    case CohortGrouping::Team:
        return "team";
    case CohortGrouping::Month:
        return "month";
    case CohortGrouping::Year:
        return "year";
    }
    return {};
}

std::string_view splitCode(TeamSplit split)
{
    switch (split) {
    case TeamSplit::Period:
        break;
    case TeamSplit::Regime:
        return "regime";
    case TeamSplit::Theme:
        return "theme";
    case TeamSplit::Attention:
        return "attention";
    }
    return "period";
}

Result<void> FigureExportActions::requireFor(std::string_view kind, Permission looking) const
{
    auto allowed = m_context.session.require(looking).and_then(
        [&] { return m_context.session.require(Permission::ExportClients); });
    if (allowed)
        return allowed;
    if (auto logged = m_context.log.record({actionOf(kind), {}, {}, {}, AccessResult::Refused}); !logged)
        return logged;
    return allowed;
}

// Noted and remembered before there is a file: one that could not be noted is not made, and one that could not be
// written may be made again, as it counts the same people.
Result<void> FigureExportActions::admit(std::string_view kind, std::span<const ClientId> people,
                                        const std::string& detail) const
{
    Database& database = m_context.database;
    ExportedPeople now{m_context.clock.today(), marksOf(people)};
    const auto former = database.attempt([&] { return readExportedPeople(database, kind); });
    if (!former)
        return tl::unexpected(former.error());
    const bool tellsFew = *former && tellsApartFew(peopleApart((*former)->marks, now.marks));
    const std::string counted = "people=" + std::to_string(now.marks.size()) + " " + detail;
    const auto result = tellsFew ? AccessResult::Refused : AccessResult::Done;
    if (auto logged = m_context.log.record({actionOf(kind), {}, counted, {}, result}); !logged)
        return logged;
    if (tellsFew)
        return failWith({{"out", Severity::Blocking, "export_tells_few", (*former)->on.dutch()}});
    return database.attempt([&] { writeExportedPeople(database, kind, now); });
}

Result<std::size_t> FigureExportActions::indicators(const IndicatorExportWish& wish, ExportFormat format,
                                                    const std::filesystem::path& file) const
{
    if (auto allowed = requireFor(kIndicatorsKind, Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto cohort = CohortActions(m_context).read(wish.from, wish.until);
    if (!cohort)
        return tl::unexpected(cohort.error());
    const auto targets = m_context.database.attempt([&] { return readTargets(m_context.database); });
    if (!targets)
        return tl::unexpected(targets.error());
    std::vector<ClientId> people;
    for (const auto& member : cohort->grouped.cohort.members)
        people.push_back(member.client);
    const auto by = groupingCode(wish.grouping);
    if (auto admitted = admit(kIndicatorsKind, people, detailOf(format, by)); !admitted)
        return tl::unexpected(admitted.error());
    const auto published =
        publishedFigures(cohort->grouped, wish.grouping, {*targets, targetYear(wish.from, wish.until)});
    return writeAs(format, exportTableOf(published, wish.grouping),
                   exportJson(published, {m_context.clock.today(), wish.from, wish.until, std::string(by)}), file);
}

Result<std::size_t> FigureExportActions::team(TeamSplit split, ExportFormat format,
                                              const std::filesystem::path& file) const
{
    if (auto allowed = requireFor(kTeamKind, Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    const Date today = m_context.clock.today();
    const auto figures = TeamActions(m_context).figures(activeClients(), TeamActions::Look::Again);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto index = ClientIndex::load(m_context.database, today);
    if (!index)
        return tl::unexpected(index.error());
    const auto people = clientIds(m_context.database, index->select(activeClients()).rows);
    if (!people)
        return tl::unexpected(people.error());
    if (auto admitted = admit(kTeamKind, *people, detailOf(format, splitCode(split))); !admitted)
        return tl::unexpected(admitted.error());
    const auto published = publishedTeam(*figures, split);
    FigureExportAbout about;
    about.today = today;
    about.by = splitCode(split);
    return writeAs(format, exportTableOf(published), exportJson(published, about), file);
}

} // namespace werkpad
