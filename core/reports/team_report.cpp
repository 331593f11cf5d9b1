#include "core/reports/team_report.h"

#include "core/evidence/display_rules.h"
#include "core/indicators/indicator_definition.h"
#include "core/printing/dutch_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace werkpad
{

namespace
{

constexpr const char* kNoFigure = "–"; // nothing at all would be read as nobody

template <class Number>
std::string countWords(const std::optional<Number>& count)
{
    return count ? std::to_string(*count) : kNoFigure;
}

std::string percentWords(std::optional<int> percent)
{
    return percent ? std::to_string(*percent) + " %" : kNoFigure;
}

// "38 % (25–53 %)".
std::string shareWords(int percent, const std::optional<Interval>& interval)
{
    std::string text = std::to_string(percent) + " %";
    if (interval)
        text += " (" + std::to_string(std::lround(100 * interval->low)) + "–" +
                std::to_string(std::lround(100 * interval->high)) + " %)";
    return text;
}

std::string targetWords(std::optional<int> target)
{
    return target ? std::to_string(*target) + " %" : "geen";
}

std::string whom(const TeamReport& report)
{
    return report.team.empty() ? "het hele kantoor" : "team " + report.team;
}

// The caseloads are of other people than the figures beside them.
std::string populationWords(const TeamReport& report)
{
    const bool isOffice = report.team.empty();
    return std::string("Klantenbestanden: actieve klanten van vandaag") +
           (isOffice ? "" : ", van werkcoaches van dit team") + ". Andere cijfers: iedereen" +
           (isOffice ? "" : " met nu een werkcoach van dit team") +
           ", ook wie inmiddels is afgesloten. Tevredenheid is van het hele kantoor.";
}

// "2025", "januari tot en met oktober 2026".
std::string yearWords(Date from, Date until)
{
    if (until.month() == 12)
        return std::to_string(until.year());
    if (until.month() == 1)
        return monthWords(until);
    const std::string first = monthWords(from);
    return first.substr(0, first.find(' ')) + " tot en met " + monthWords(until);
}

// --- caseloads -------------------------------------------------------------------------------------------------------

std::string nameWords(const PublishedCaseload& row)
{
    if (row.isEverybody)
        return "Samen";
    if (!row.coach)
        return "Zonder werkcoach";
    return row.name.empty() ? "(niet bekend)" : row.name;
}

std::string heading(const TeamCell& cell)
{
    static constexpr std::array<const char*, kPeriods.size() + 1> kPeriodHeadings{"vooraf", "0-3",  "3-6",
                                                                                  "6-12",   "> 12", "geen"};
    static constexpr std::array<const char*, kAttentions.size()> kAttentionHeadings{
        "Lang geen contact", "Nog geen plan", "Te laat", "Niet geëvalueerd"};
    return cell.kind == TeamCell::Kind::Period ? kPeriodHeadings.at(cell.number) : kAttentionHeadings.at(cell.number);
}

// A row for each case worker, the last one for all together; `kind`: which columns of counts.
PrintTable caseloadTable(const PublishedTeam& team, TeamCell::Kind kind)
{
    const bool isByPeriod = kind == TeamCell::Kind::Period;
    PrintTable table;
    table.columns = isByPeriod ? std::vector<PrintColumn>{{"Werkcoach", 21}, {"Ruimte", 10}, {"Klanten", 11}}
                               : std::vector<PrintColumn>{{"Werkcoach", 27}};
    const auto isOfKind = [kind](const PublishedColumn& column) { return column.cell.kind == kind; };
    const auto count = static_cast<int>(std::ranges::count_if(team.columns, isOfKind));
    const int room = isByPeriod ? 51 : 73;
    for (const auto& column : team.columns)
        if (isOfKind(column))
            table.columns.push_back({heading(column.cell), room / std::max(1, count)});
    for (const auto& row : team.rows) {
        std::vector<std::string> cells{nameWords(row)};
        if (isByPeriod) {
            cells.push_back(row.capacity > 0 ? std::to_string(row.capacity) : "");
            cells.push_back(countWords(row.clients));
        }
        for (std::size_t i = 0; i < team.columns.size(); ++i)
            if (isOfKind(team.columns[i]))
                cells.push_back(countWords(row.counts.at(i)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// Clients without case worker are in no team.
std::string withoutCoachWords(const TeamReport& report)
{
    const auto& rows = report.caseloads.rows;
    const auto nobody =
        std::ranges::find_if(rows, [](const PublishedCaseload& row) { return !row.isEverybody && !row.coach; });
    return nobody == rows.end() ? "0" : countWords(nobody->clients);
}

void addCaseloads(PrintDocument& document, const TeamReport& report)
{
    document.blocks.emplace_back(PrintHeading{"Klanten per werkcoach en periode"});
    document.blocks.emplace_back(
        PrintParagraph{"Zoals het is op " + longDate(report.today) +
                       ". De periode is in maanden werkloosheid; vooraf is van werk naar werk. Ruimte is voor hoeveel "
                       "klanten er plaats is afgesproken."});
    document.blocks.emplace_back(caseloadTable(report.caseloads, TeamCell::Kind::Period));
    document.blocks.emplace_back(PrintHeading{"Wat aandacht vraagt"});
    if (report.team.empty())
        document.blocks.emplace_back(PrintFacts{{{"Zonder werkcoach", withoutCoachWords(report)}}});
    document.blocks.emplace_back(caseloadTable(report.caseloads, TeamCell::Kind::Attention));
    document.blocks.emplace_back(
        PrintParagraph{"Ook dit is zoals het vandaag is. Te laat: een evaluatie, een activiteit of een afspraak "
                       "waarvan de dag is gekomen. Niet geëvalueerd: de klant kwam in een nieuwe periode, en daarna "
                       "is er geen evaluatie gehouden."});
}

// --- figures ---------------------------------------------------------------------------------------------------------

void addFlow(PrintDocument& document, const TeamReport& report)
{
    PrintTable table;
    table.columns = {{"Maand", 31}, {"Werkloos geworden", 23}, {"Naar werk", 23}, {"Anders vertrokken", 23}};
    for (const auto& month : report.flow)
        table.rows.push_back(
            {monthWords(month.month), countWords(month.came), countWords(month.toWork), countWords(month.elsewhere)});
    document.blocks.emplace_back(PrintHeading{"Wie erbij kwam en wie vertrok"});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        PrintParagraph{"Erbij: naar eerste dag van werkloosheid. Vertrokken: naar eerste werkdag, of de dag van een "
                       "andere uitstroom. Uitstroom van de laatste weken staat nog niet in alle dossiers."});
}

std::vector<std::string> figureRow(const ReportedCohort& cohort, const char* name, const PublishedFigure& figure)
{
    std::string share = kNoFigure;
    if (!cohort.isTermKnown)
        share = "nog niet bekend";
    else if (figure.percent)
        share = shareWords(*figure.percent, figure.interval);
    return {yearWords(cohort.from, cohort.until), name,  countWords(cohort.people),
            countWords(figure.reached),           share, targetWords(figure.target)};
}

void addIndicators(PrintDocument& document, const TeamReport& report)
{
    PrintTable table;
    table.columns = {{"Werkloos geworden in", 27}, {"Cijfer", 15}, {"Mensen", 11}, {"Bereikt", 11}, {"Aandeel", 19},
                     {"Streefcijfer", 17}};
    for (const auto& cohort : report.cohorts) {
        table.rows.push_back(figureRow(cohort, "actief", cohort.active));
        table.rows.push_back(figureRow(cohort, "aan het werk", cohort.inWork));
    }
    document.blocks.emplace_back(PrintHeading{"Binnen zes maanden actief en aan het werk"});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        PrintParagraph{"Achter elk aandeel staat waar het met 95 % zekerheid tussen ligt. Wie nog maar kort werkloos "
                       "is, telt mee zolang hij is gevolgd; bij Bereikt is dat nog niet af."});
}

void addSatisfaction(PrintDocument& document, const TeamReport& report)
{
    document.blocks.emplace_back(PrintHeading{"Tevredenheid"});
    const Date from(report.month.year(), 1, 1);
    const std::string when = yearWords(from, report.month);
    if (report.satisfaction.empty()) {
        document.blocks.emplace_back(PrintParagraph{"Er is geen enquête verstuurd in " + when + "."});
        return;
    }
    PrintTable table;
    table.columns = {{"Wie", 19},   {"Gevraagd", 13}, {"Antwoord", 13},    {"Respons", 11},
                     {"Score", 10}, {"4 of 5", 17},   {"Streefcijfer", 17}};
    for (const auto& [counted, published, target] : report.satisfaction) {
        std::string mean = kNoFigure;
        std::string topBox = kNoFigure;
        if (!counted.figures.empty() && published.figures.front().hasShare && counted.figures.front().mean) {
            const auto& overall = counted.figures.front();
            const auto tenths = std::lround(10 * *overall.mean);
            mean = std::to_string(tenths / 10) + "," + std::to_string(tenths % 10);
            topBox = shareWords(static_cast<int>(std::lround(100 * overall.topBox.share())), overall.topBoxInterval);
        }
        table.rows.push_back({counted.audience == Audience::Jobseekers ? "werkzoekenden" : "werkgevers",
                              countWords(published.asked), countWords(published.answered),
                              percentWords(published.hasResponse ? wholePercent(counted.response) : std::nullopt),
                              std::move(mean), std::move(topBox), targetWords(target)});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(PrintParagraph{
        "Van het hele kantoor, over enquêtes die zijn verstuurd in " + when +
        ": een enquête kent geen teams. Is de respons laag, vertrouw het cijfer dan niet: wie niet antwoordt, denkt er "
        "vaak anders over."});
}

// --- what stands below -----------------------------------------------------------------------------------------------

void addDefinitions(PrintDocument& document)
{
    PrintList definitions;
    for (const auto* code : {"active", "in_work", "cohort", "share"}) {
        const auto& definition = indicatorDefinition(code);
        definitions.items.push_back(std::string(definition.dutch) + " (versie " + std::to_string(definition.version) +
                                    ")");
    }
    document.blocks.emplace_back(PrintHeading{"Wat de cijfers betekenen"});
    document.blocks.emplace_back(std::move(definitions));
}

std::string leftOutWords()
{
    const auto most = std::to_string(kLargestHiddenCount);
    return std::string("Aantallen zijn afgerond op ") + std::to_string(kRounding) +
           ", dus tellen ze niet precies op. Waar een streepje (" + kNoFigure +
           ") staat, is het cijfer weggelaten: het gaat over 1 tot en met " + most +
           " mensen, of je zou zo'n klein aantal eruit kunnen uitrekenen. Een aandeel van minder dan " +
           std::to_string(kFewestForRate) + " mensen staat er ook niet. Een streepje is dus geen nul.";
}

} // namespace

std::string monthWords(Date month)
{
    const std::string day = longDate(month);
    return day.substr(day.find(' ') + 1);
}

PrintDocument teamReportDocument(const TeamReport& report, bool large)
{
    PrintDocument document;
    document.title = "Maandrapport " + monthWords(report.month);
    const std::string office = officeTitle(report.office);
    document.foot = office + " · " + whom(report) + " · " + document.title;
    document.sender = {office};
    document.date = longDate(report.today);
    document.large = large;
    document.blocks.emplace_back(PrintFacts{{{"Over", whom(report)},
                                             {"Maand", monthWords(report.month)},
                                             {"Wie meetelt", populationWords(report)},
                                             {"Gemaakt door", report.printedBy}}});
    addCaseloads(document, report);
    addFlow(document, report);
    addIndicators(document, report);
    addSatisfaction(document, report);
    addDefinitions(document);
    document.blocks.emplace_back(PrintSmallPrint{
        leftOutWords() + " De klanten van de een zijn niet die van de ander: dit is om te bespreken, niet om te "
                         "vergelijken."});
    return document;
}

} // namespace werkpad
