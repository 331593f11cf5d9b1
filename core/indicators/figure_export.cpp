#include "core/indicators/figure_export.h"

#include "core/indicators/indicator_definition.h"
#include "core/printing/dutch_words.h"
#include "core/segmentation/segmentation_fields.h"

namespace werkpad
{

namespace
{

template <class Number>
ExportCell cellOf(const std::optional<Number>& number, const char* otherwise = kLeftOut)
{
    return number ? ExportCell(static_cast<std::int64_t>(*number)) : ExportCell(std::string(otherwise));
}

std::string groupWords(const PublishedGroup& group, CohortGrouping grouping)
{
    if (group.isEverybody)
        return "iedereen";
    if (group.name.empty())
        return "geen";
    if (grouping == CohortGrouping::Period)
        if (const auto period = parsePeriod(group.name))
            return periodWords(*period);
    if (grouping == CohortGrouping::Theme)
        if (const auto theme = parseTheme(group.name))
            return themeWords(*theme);
    return group.name;
}

std::string groupHeading(CohortGrouping grouping)
{
    switch (grouping) {
    case CohortGrouping::None:
        break;
    case CohortGrouping::Period:
        return "periode";
    case CohortGrouping::Regime:
        return "regime";
    case CohortGrouping::Theme:
        return "thema";
    case CohortGrouping::Team:
        return "team";
    case CohortGrouping::Month:
        return "maand van instroom";
    case CohortGrouping::Year:
        return "jaar van instroom";
    }
    return "wie";
}

struct IndicatorWords {
    const char* words;
    const char* definition;
};

IndicatorWords wordsOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Active:
        return {"actief", "active"};
    case Indicator::InWork:
        break;
    case Indicator::InWorkFullTime:
        return {"voltijd aan het werk", "in_work_full_time"};
    }
    return {"aan het werk", "in_work"};
}

std::string attentionWords(Attention attention)
{
    switch (attention) {
    case Attention::NoContact:
        return "lang geen contact";
    case Attention::PlanMissing:
        return "geen plan";
    case Attention::Overdue:
        return "te laat";
    case Attention::BoundaryPassed:
        return "nieuwe periode zonder evaluatie";
    }
    return {};
}

std::string columnWords(const PublishedColumn& column)
{
    switch (column.cell.kind) {
    case TeamCell::Kind::Period:
        return column.cell.number < kPeriods.size() ? periodWords(kPeriods.at(column.cell.number)) : "geen periode";
    case TeamCell::Kind::Regime:
        return column.code == "none" ? "geen regime" : column.code;
    case TeamCell::Kind::Theme:
        return themeWords(static_cast<Theme>(column.cell.number));
    case TeamCell::Kind::Attention:
        return attentionWords(kAttentions.at(column.cell.number));
    case TeamCell::Kind::Clients:
        break;
    }
    return "klanten";
}

} // namespace

ExportTable exportTableOf(const std::vector<PublishedGroup>& groups, CohortGrouping grouping)
{
    ExportTable table;
    table.sheet = "Indicatoren";
    table.headings = {groupHeading(grouping),
                      "indicator",
                      "binnen maanden",
                      "mensen",
                      "bereikt",
                      "aandeel (procent)",
                      "streefcijfer (procent)",
                      "versie van de omschrijving"};
    for (const auto& group : groups)
        for (const auto& figure : group.figures) {
            const auto [words, definition] = wordsOf(figure.indicator);
            table.rows.push_back({groupWords(group, grouping), std::string(words), std::int64_t{figure.months},
                                  cellOf(group.people), cellOf(figure.reached), cellOf(figure.percent),
                                  cellOf(figure.target, ""), std::int64_t{indicatorDefinition(definition).version}});
        }
    return table;
}

ExportTable exportTableOf(const PublishedTeam& team)
{
    ExportTable table;
    table.sheet = "Team";
    table.headings = {"werkcoach", "team", "past (klanten)", "klanten"};
    for (const auto& column : team.columns)
        table.headings.push_back(columnWords(column));
    for (const auto& row : team.rows) {
        const std::string name = row.isEverybody ? "iedereen" : !row.coach ? "bij niemand" : row.name;
        std::vector<ExportCell> cells{name, row.team,
                                      cellOf(row.capacity > 0 ? std::optional(row.capacity) : std::nullopt, ""),
                                      cellOf(row.clients)};
        for (const auto& count : row.counts)
            cells.push_back(cellOf(count));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace werkpad
