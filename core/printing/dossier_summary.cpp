#include "core/printing/dossier_summary.h"

#include "core/clients/characteristic_scale.h"
#include "core/clients/client_rules.h"
#include "core/printing/dutch_words.h"
#include "core/printing/letter_parts.h"
#include "core/regimes/regime.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

std::string ageWords(const Dossier& dossier)
{
    if (!dossier.age || dossier.client.deceasedOn)
        return {};
    const auto& [youngest, oldest] = *dossier.age;
    return youngest == oldest ? std::to_string(youngest) + " jaar"
                              : std::to_string(youngest) + " of " + std::to_string(oldest) + " jaar";
}

std::string regimeList(const Dossier& dossier)
{
    std::vector<std::string> texts;
    for (const auto& coverage : dossier.coveragesToday) {
        const auto* regime = findRegime(coverage.regime);
        texts.push_back(regime && !regime->executor.empty() ? coverage.regime + " (" + regime->executor + ")"
                                                            : coverage.regime);
    }
    return joined(texts);
}

std::string themeList(const Dossier& dossier)
{
    std::vector<std::string> texts;
    for (const auto& theme : dossier.themes)
        texts.push_back(themeWords(theme.theme) + (theme.certainty == Certainty::Possible ? " (misschien)" : ""));
    return joined(texts);
}

void addPerson(PrintDocument& document, const PrintMaterial& material, const PrintOptions& options)
{
    const auto& dossier = material.dossier;
    const auto& client = dossier.client;
    PrintFacts facts;
    addFact(facts, "Klant", displayName(client));
    if (options.withBsn)
        addFact(facts, "BSN", client.bsn);
    addFact(facts, "Geboren", client.birthDate.dutch());
    addFact(facts, "Leeftijd", ageWords(dossier));
    if (client.deceasedOn)
        addFact(facts, "Overleden", client.deceasedOn->isUnknown() ? "ja" : client.deceasedOn->dutch());
    if (client.emigratedOn)
        addFact(facts, "Vertrokken naar het buitenland",
                client.emigratedOn->isUnknown() ? "ja" : client.emigratedOn->dutch());
    addFact(facts, "Adres", client.secrecy > 0 ? "geheim" : shownAddress(client));
    addFact(facts, "Telefoon", client.phone);
    addFact(facts, "E-mail", client.email);
    addFact(facts, "Werkcoach", dossier.coachName);
    document.blocks.emplace_back(std::move(facts));
}

void addSituation(PrintDocument& document, const Dossier& dossier)
{
    PrintFacts facts;
    if (dossier.segment.countedFrom)
        addFact(facts, "Werkloos sinds", longDate(dossier.segment.countedFrom->firstDay));
    if (dossier.segment.computed)
        addFact(facts, "Periode", periodWords(dossier.segment.computed->period));
    if (dossier.segment.override)
        addFact(facts, "Afwijking",
                periodWords(dossier.segment.override->period) +
                    ", want: " + sentence(dossier.segment.override->argument));
    if (dossier.client.registeredOn)
        addFact(facts, "Ingeschreven op", longDate(*dossier.client.registeredOn));
    if (dossier.client.closedOn)
        addFact(facts, "Dossier gesloten op", longDate(*dossier.client.closedOn));
    addFact(facts, "Regelingen", regimeList(dossier));
    addFact(facts, "Thema's", themeList(dossier));
    if (facts.facts.empty())
        return;
    document.blocks.emplace_back(PrintHeading{"Situatie"});
    document.blocks.emplace_back(std::move(facts));
}

// The newest of every axis; of the other characteristics, the newest of each kind.
void addCharacteristics(PrintDocument& document, const Dossier& dossier)
{
    PrintTable table;
    table.columns = {{"Kenmerk", 26}, {"Waarde", 28}, {"Opmerking", 28}, {"Gezien op", 18}};
    std::vector<std::pair<Axis, std::string>> seen;
    for (const auto& characteristic : dossier.characteristics) {
        const auto kind = characteristic.axis == Axis::Other
                              ? characteristic.value.substr(0, characteristic.value.find(':'))
                              : std::string{};
        const std::pair key{characteristic.axis, kind};
        if (std::ranges::find(seen, key) != seen.end())
            continue;
        seen.push_back(key);
        const auto* scale = scaleOf(characteristic.axis);
        table.rows.push_back({scale ? scale->label.dutch : std::string(axisCode(characteristic.axis)),
                              valueLabel(characteristic.axis, characteristic.value).dutch, characteristic.remark,
                              characteristic.observedOn.dutch()});
    }
    if (table.rows.empty())
        return;
    document.blocks.emplace_back(PrintHeading{"Kenmerken"});
    document.blocks.emplace_back(std::move(table));
}

void addDiagnosis(PrintDocument& document, const PrintMaterial& material)
{
    if (!material.diagnosis)
        return;
    const auto& diagnosis = *material.diagnosis;
    document.blocks.emplace_back(PrintHeading{"Diagnose"});
    PrintFacts facts;
    if (diagnosis.decidedOn)
        addFact(facts, "Besloten op", longDate(*diagnosis.decidedOn));
    addFact(facts, "Oordeel", diagnosis.judgement);
    addFact(facts, "Weging", diagnosis.weighing);
    addFact(facts, "Besluit", diagnosis.decision);
    document.blocks.emplace_back(std::move(facts));
}

std::string answerWords(const Plan& plan)
{
    std::string text = plan.agreement == Agreement::Agreed      ? "akkoord"
                       : plan.agreement == Agreement::Disagreed ? "niet akkoord"
                                                                : "nog niet besproken";
    if (plan.agreedOn)
        text += ", op " + longDate(*plan.agreedOn);
    if (!plan.agreementRemark.empty())
        text += ": „" + plan.agreementRemark + "”";
    return text;
}

void addPlan(PrintDocument& document, const PrintMaterial& material)
{
    document.blocks.emplace_back(PrintHeading{"Plan van aanpak"});
    if (!material.plan.current) {
        document.blocks.emplace_back(PrintParagraph{"Er is geen plan."});
        return;
    }
    const auto& [plan, activities, evaluations, versions] = *material.plan.current;
    PrintFacts facts;
    addFact(facts, "Doel", goalWords(plan.goal) + (plan.goalText.empty() ? "" : ": " + plan.goalText));
    addFact(facts, "Kortste weg", plan.shortestRoad);
    addFact(facts, "Begonnen op", longDate(plan.startedOn));
    addFact(facts, "De klant zegt", answerWords(plan));
    const auto next = std::ranges::find_if(evaluations, [](const Evaluation& e) { return !e.heldOn; });
    if (next != evaluations.end())
        addFact(facts, "Evaluatie op", longDate(next->plannedOn));
    document.blocks.emplace_back(std::move(facts));
    if (!activities.empty())
        document.blocks.emplace_back(activityTable(activities, Reader::Colleague));
}

// Without the places of the contacts: that of a home visit is the address.
void addContacts(PrintDocument& document, const PrintMaterial& material)
{
    if (material.contacts.empty())
        return;
    PrintTable table;
    table.columns = {{"Contact", 18}, {"Hoe", 15}, {"Waarover", 37}, {"Afgesproken", 30}};
    for (const auto& contact : material.contacts) {
        const std::string about = contact.note.empty()      ? contact.subject
                                  : contact.subject.empty() ? contact.note
                                                            : contact.subject + ": " + contact.note;
        table.rows.push_back({contact.at.day.dutch(), channelWords(contact.channel), about, contact.followUp});
    }
    document.blocks.emplace_back(PrintHeading{"Laatste contacten"});
    document.blocks.emplace_back(std::move(table));
}

} // namespace

PrintDocument dossierSummary(const PrintMaterial& material, const PrintOptions& options)
{
    auto document = letterHead(material, "Samenvatting van het dossier", options.large);
    addPerson(document, material, options);
    addSituation(document, material.dossier);
    addCharacteristics(document, material.dossier);
    addDiagnosis(document, material);
    addPlan(document, material);
    addContacts(document, material);
    document.blocks.emplace_back(
        PrintSmallPrint{"Gemaakt door " + material.printedBy + " op " + longDate(material.today) +
                        ". Vertrouwelijk: alleen voor wie deze klant helpt. Vernietig deze bladen als je ze niet meer "
                        "nodig hebt."});
    return document;
}

} // namespace werkpad
