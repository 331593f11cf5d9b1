#include "core/team/caseload_review.h"

#include "core/printing/dutch_words.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::string attentionWords(Attention attention)
{
    switch (attention) {
    case Attention::NoContact:
        return "lang geen contact";
    case Attention::PlanMissing:
        return "nog geen plan";
    case Attention::Overdue:
        return "te laat";
    case Attention::BoundaryPassed:
        return "nieuwe periode, niet geëvalueerd";
    }
    return {};
}

// "12 (3 te veel voor 9)".
std::string loadWords(const TeamRow& figures)
{
    std::string text = std::to_string(figures.clients);
    if (const auto over = overCapacity(figures); over > 0)
        text += " (" + std::to_string(over) + " meer dan de afgesproken " + std::to_string(figures.capacity) + ")";
    else if (figures.capacity > 0)
        text += " (ruimte voor " + std::to_string(figures.capacity) + ")";
    return text;
}

void addCount(PrintFacts& facts, std::string name, std::size_t count)
{
    if (count > 0)
        facts.facts.emplace_back(std::move(name), std::to_string(count));
}

PrintFacts figuresOf(const CaseloadReview& review)
{
    const TeamRow& figures = review.figures;
    PrintFacts facts;
    facts.facts.emplace_back("Klanten", loadWords(figures));
    for (std::size_t i = 0; i < kPeriods.size(); ++i)
        addCount(facts, "Periode " + periodWords(kPeriods.at(i)), figures.periods.at(i));
    addCount(facts, "Zonder periode", figures.periods.back());
    for (std::size_t i = 0; i < kAttentions.size(); ++i) {
        std::string name = attentionWords(kAttentions.at(i));
        name[0] = static_cast<char>(name[0] - 'a' + 'A'); // all begin with a plain letter
        addCount(facts, std::move(name), figures.attentions.at(i));
    }
    for (std::size_t i = 0; i < review.regimes.size() && i < figures.regimes.size(); ++i)
        addCount(facts, review.regimes[i], figures.regimes[i]);
    addCount(facts, "Zonder regime", figures.withoutRegime);
    for (std::size_t i = 0; i < figures.themes.size(); ++i)
        addCount(facts, "Thema " + themeWords(static_cast<Theme>(i)), figures.themes.at(i));
    return facts;
}

std::string dayWords(const std::optional<Date>& day)
{
    return day ? day->dutch() : "nog nooit";
}

std::vector<std::string> cellsOf(const ReviewedClient& client, bool withReasons)
{
    const ClientRow& row = client.row;
    const auto period = row.period();
    std::vector<std::string> cells{row.listName.empty() ? "(geen naam)" : row.listName,
                                   period ? periodWords(*period) : "", dayWords(row.lastContact),
                                   row.nextStep ? stepWords(row.nextStep->kind) + " " + row.nextStep->on.dutch() : ""};
    if (withReasons) {
        std::vector<std::string> reasons;
        for (const Attention attention : client.attentions)
            reasons.push_back(attentionWords(attention));
        cells.push_back(listed(reasons));
    }
    return cells;
}

PrintTable tableOf(const std::vector<ReviewedClient>& clients, bool withReasons)
{
    PrintTable table;
    table.columns = {{"Klant", withReasons ? 24 : 34}, {"Periode", 14}, {"Laatste contact", 16}, {"Volgende stap", 22}};
    if (withReasons)
        table.columns.push_back({"Waarom", 24});
    else
        table.columns.back().width = 36;
    for (const auto& client : clients) {
        if (client.attentions.empty() != withReasons)
            table.rows.push_back(cellsOf(client, withReasons));
    }
    return table;
}

void addClients(PrintDocument& document, const std::string& heading, PrintTable table)
{
    if (table.rows.empty())
        return;
    document.blocks.emplace_back(PrintHeading{heading + " (" + std::to_string(table.rows.size()) + ")"});
    document.blocks.emplace_back(std::move(table));
}

} // namespace

PrintDocument caseloadReviewDocument(const CaseloadReview& review, bool large)
{
    PrintDocument document;
    document.title = "Klantenbestand van " + review.figures.name;
    const std::string office = officeTitle(review.office);
    document.foot = office + " · " + document.title;
    document.sender = {office};
    document.date = longDate(review.today);
    document.large = large;
    document.blocks.emplace_back(figuresOf(review));
    if (review.clients.empty())
        document.blocks.emplace_back(PrintParagraph{"Er zijn geen klanten in dit klantenbestand."});
    addClients(document, "Om te bespreken", tableOf(review.clients, true));
    addClients(document, "Overige klanten", tableOf(review.clients, false));
    document.blocks.emplace_back(PrintSmallPrint{
        "Gemaakt door " + review.printedBy +
        ". De klanten van de een zijn niet die van de ander: dit is om te bespreken, niet om te vergelijken."});
    return document;
}

} // namespace werkpad
