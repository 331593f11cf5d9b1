#include "core/printing/plan_letter.h"

#include "core/base/reference_codes.h"
#include "core/clients/client_rules.h"
#include "core/printing/dutch_words.h"
#include "core/printing/letter_parts.h"

#include <cassert>

namespace werkpad
{

namespace
{

std::string coachWords(const PrintMaterial& material)
{
    const auto* coach = coachOf(material);
    return coach ? coach->name : "je werkcoach";
}

void addIntroduction(PrintDocument& document, const PrintMaterial& material, const PrintOptions& options)
{
    document.blocks.emplace_back(PrintParagraph{
        "Dit is jouw plan. Je leest erin wat je wilt bereiken, wie wat doet en wanneer het klaar is. Lees het rustig "
        "door. Begrijp je iets niet? Vraag het aan " +
        coachWords(material) + "."});
    PrintFacts facts;
    const auto* coach = coachOf(material);
    addFact(facts, "Begonnen op", longDate(material.plan.current->plan.startedOn));
    if (options.withBsn)
        addFact(facts, "BSN", material.dossier.client.bsn);
    if (coach) {
        addFact(facts, "Je werkcoach", coach->name);
        addFact(facts, "Telefoon", coach->phone);
        addFact(facts, "E-mail", coach->email);
    }
    document.blocks.emplace_back(std::move(facts));
}

void addGoal(PrintDocument& document, const Plan& plan)
{
    document.blocks.emplace_back(PrintHeading{"Wat je wilt bereiken"});
    std::string goal = "Je doel is " + goalWords(plan.goal);
    if (!plan.goalText.empty())
        goal += ": " + plan.goalText;
    document.blocks.emplace_back(PrintParagraph{sentence(std::move(goal))});
    if (!plan.shortestRoad.empty()) {
        document.blocks.emplace_back(PrintHeading{"De kortste weg daarnaartoe"});
        document.blocks.emplace_back(PrintParagraph{sentence(plan.shortestRoad)});
    }
}

void addActivities(PrintDocument& document, const std::vector<PlanActivity>& activities)
{
    document.blocks.emplace_back(PrintHeading{"Wie doet wat, en wanneer is het klaar?"});
    if (activities.empty())
        document.blocks.emplace_back(PrintParagraph{"Er staan nog geen afspraken in het plan."});
    else
        document.blocks.emplace_back(activityTable(activities, Reader::Client));
}

// A heading with what stands under it; nothing when there is nothing.
void addList(PrintDocument& document, std::string heading, PrintList list)
{
    if (list.items.empty())
        return;
    document.blocks.emplace_back(PrintHeading{std::move(heading)});
    document.blocks.emplace_back(std::move(list));
}

void append(std::string& text, const std::string& more)
{
    if (!more.empty())
        text.append(text.empty() ? "" : " ").append(more);
}

std::string dutyItem(const Duty& duty)
{
    std::string text = sentence(dutyWords(duty.kind) + ", " + rangeWords(duty.during));
    const auto* code = findCode(CodeList::Duties, duty.kind);
    append(text, sentence(!duty.text.empty() || !code ? duty.text : code->dutchDescription));
    if (!duty.consequence.empty())
        append(text, "Doe je dit niet? Dan gebeurt er dit: " + sentence(duty.consequence));
    return text;
}

std::string exemptionItem(const Exemption& exemption)
{
    std::string text = sentence(dutyWords(exemption.kind) + ", " + rangeWords(exemption.during));
    if (!exemption.reason.empty())
        append(text, "De reden: " + sentence(exemption.reason));
    if (exemption.reviewOn)
        append(text, "Op " + longDate(*exemption.reviewOn) + " kijken we hier opnieuw naar.");
    return text;
}

std::string measureItem(const Measure& measure)
{
    std::string text = sentence(measureWords(measure));
    append(text, "Besloten op " + longDate(measure.decidedOn) + ".");
    if (!measure.reason.empty())
        append(text, "De reden: " + sentence(measure.reason));
    return text;
}

void addDuties(PrintDocument& document, const PrintMaterial& material)
{
    PrintList duties;
    PrintList exemptions;
    PrintList measures;
    for (const auto& duty : material.plan.duties)
        if (isNotOver(duty.during, material.today))
            duties.items.push_back(dutyItem(duty));
    for (const auto& exemption : material.plan.exemptions)
        if (isNotOver(exemption.during, material.today))
            exemptions.items.push_back(exemptionItem(exemption));
    for (const auto& measure : material.plan.measures)
        if (isNotOver(measure.during, material.today))
            measures.items.push_back(measureItem(measure));
    addList(document, "Wat je moet doen", std::move(duties));
    addList(document, "Wat je tijdelijk niet hoeft te doen", std::move(exemptions));
    addList(document, "Maatregelen", std::move(measures));
}

void addEvaluations(PrintDocument& document, const std::vector<Evaluation>& evaluations)
{
    PrintList days;
    for (const auto& evaluation : evaluations)
        if (!evaluation.heldOn)
            days.items.push_back("Op " + dateWithWeekday(evaluation.plannedOn) + ".");
    addList(document, "Wanneer we samen terugkijken", std::move(days));
}

std::string answerWords(const Plan& plan)
{
    const std::string day = plan.agreedOn ? "Op " + longDate(*plan.agreedOn) + " zei je" : "Je zei";
    switch (plan.agreement) {
    case Agreement::Open:
        return "Je hebt nog niet gezegd of je het eens bent met dit plan.";
    case Agreement::Agreed:
        return day + " dat je het eens bent met dit plan.";
    case Agreement::Disagreed:
        return day + " dat je het niet eens bent met dit plan.";
    }
    return {};
}

// The CV is part of the road to work, and the client should know where it stands.
void addCv(PrintDocument& document, const PrintMaterial& material)
{
    const auto& cv = material.plan.cv;
    if (!cv)
        return;
    document.blocks.emplace_back(PrintHeading{"Je cv"});
    std::string text = cv->postedOn ? "Je cv staat sinds " + longDate(*cv->postedOn) + " op Werk.nl."
                                    : "Je cv staat nog niet op Werk.nl.";
    if (!cv->occupation.empty())
        append(text, "Je zoekt werk als: " + sentence(cv->occupation));
    document.blocks.emplace_back(PrintParagraph{std::move(text)});
}

void addSignatures(PrintDocument& document, const PrintMaterial& material)
{
    const auto* coach = coachOf(material);
    const auto signer = coach ? coach->name : staffName(material, material.plan.current->plan.author);
    document.blocks.emplace_back(PrintHeading{"Handtekeningen"});
    document.blocks.emplace_back(
        PrintParagraph{"Met een handtekening laten we zien dat we dit plan samen hebben besproken."});
    document.blocks.emplace_back(
        PrintSignatures{{{"Jij", displayName(material.dossier.client)}, {"Je werkcoach", signer}}});
}

void addAnswer(PrintDocument& document, const Plan& plan)
{
    document.blocks.emplace_back(PrintHeading{"Wat jij ervan vindt"});
    std::string text = answerWords(plan);
    if (!plan.agreementRemark.empty())
        text += " Je woorden: " + quoted(plan.agreementRemark);
    document.blocks.emplace_back(PrintParagraph{std::move(text)});
}

} // namespace

PrintDocument planLetter(const PrintMaterial& material, const PrintOptions& options)
{
    assert(material.plan.current);
    const auto& parts = *material.plan.current;
    const auto& client = material.dossier.client;
    auto document = letterHead(material, "Plan van aanpak", options.large);
    addressToClient(document, client);
    addIntroduction(document, material, options);
    addGoal(document, parts.plan);
    addActivities(document, parts.activities);
    addCv(document, material);
    addDuties(document, material);
    addEvaluations(document, parts.evaluations);
    addAnswer(document, parts.plan);
    addSignatures(document, material);
    const auto* coach = coachOf(material);
    const std::string reach = coach ? waysToReach(*coach) : std::string{};
    document.blocks.emplace_back(
        PrintSmallPrint{"Verandert er iets, of klopt er iets niet? Laat het meteen weten aan " + coachWords(material) +
                        (reach.empty() ? "" : ", " + reach) + ". Bewaar dit plan goed: het is van jou."});
    return document;
}

} // namespace werkpad
