#include "core/caseload/caseload_figures.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::string_view kNone = "none";

std::vector<CaseloadFigures::Counted> countedPeriods(const ClientFacets& facets)
{
    std::vector<CaseloadFigures::Counted> counted;
    for (const Period period : kPeriods)
        counted.push_back({std::string(periodCode(period)), facets.periods.at(static_cast<std::size_t>(period))});
    counted.push_back({std::string(kNone), facets.periods.at(ClientCells::kNoPeriod)});
    return counted;
}

std::vector<CaseloadFigures::Counted> countedRegimes(const ClientFacets& facets, const std::vector<std::string>& codes)
{
    std::vector<CaseloadFigures::Counted> counted;
    for (std::size_t i = 0; i < facets.regimes.size(); ++i)
        if (facets.regimes[i] > 0)
            counted.push_back({codes[i], facets.regimes[i]});
    counted.push_back({std::string(kNone), facets.withoutRegime});
    return counted;
}

std::vector<CaseloadFigures::Counted> countedThemes(const ClientFacets& facets)
{
    std::vector<CaseloadFigures::Counted> counted;
    for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
        counted.push_back({std::string(themeCode(theme)), facets.themes.at(static_cast<std::size_t>(theme))});
    return counted;
}

std::vector<CaseloadFigures::OfCoach> countedCoaches(const ClientFacets& facets, const std::vector<StaffId>& coaches)
{
    std::vector<CaseloadFigures::OfCoach> counted;
    for (std::size_t i = 0; i < facets.coaches.size(); ++i)
        if (facets.coaches[i] > 0)
            counted.push_back({coaches[i], facets.coaches[i]});
    std::ranges::sort(counted, [](const auto& a, const auto& b) {
        return std::tie(b.clients, a.coach) < std::tie(a.clients, b.coach);
    });
    if (facets.withoutCoach > 0)
        counted.push_back({std::nullopt, facets.withoutCoach});
    return counted;
}

CaseloadFigures::Worklist worklist(const ClientIndex& index, std::string name, ClientFilter filter,
                                   ClientSortKey order = ClientSortKey::Name)
{
    auto selection = index.select(filter, {order, false});
    return {std::move(name), std::move(filter), std::move(selection.rows)};
}

} // namespace

CaseloadFigures caseloadFigures(const ClientIndex& index, std::optional<StaffId> coach)
{
    ClientFilter filter = activeClients();
    if (coach)
        filter.coaches = {coach};
    const auto selection = index.select(filter);
    const auto& facets = selection.facets;
    CaseloadFigures figures;
    figures.total = selection.rows.size();
    figures.inactive = selection.hiddenBy.at(static_cast<std::size_t>(Criterion::Activity));
    figures.byPeriod = countedPeriods(facets);
    figures.byRegime = countedRegimes(facets, index.regimeCodes());
    figures.byTheme = countedThemes(facets);
    // The facet tells of all coaches, whoever is asked for.
    figures.byCoach =
        coach ? std::vector{CaseloadFigures::OfCoach{coach, figures.total}} : countedCoaches(facets, index.coaches());

    ClientFilter nobody = filter;
    nobody.coaches = {std::nullopt};
    figures.worklists.push_back(coach ? CaseloadFigures::Worklist{"no_coach", nobody, {}}
                                      : worklist(index, "no_coach", nobody));
    ClientFilter noPeriod = filter;
    noPeriod.periods = {std::nullopt};
    figures.worklists.push_back(worklist(index, "no_period", noPeriod));
    ClientFilter noRegime = filter;
    noRegime.regimes = {std::string{}};
    figures.worklists.push_back(worklist(index, "no_regime", noRegime));
    ClientFilter boundary = filter;
    boundary.boundaryWithin = kBoundaryComingDays;
    figures.worklists.push_back(worklist(index, "boundary_coming", boundary, ClientSortKey::Boundary));
    for (const Attention attention : {Attention::Overdue, Attention::BoundaryPassed}) {
        ClientFilter wanted = filter;
        wanted.attentions = {attention};
        figures.worklists.push_back(worklist(index, std::string(attentionCode(attention)), wanted));
    }
    return figures;
}

} // namespace werkpad
