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
    return listed(texts);
}

std::string themeList(const Dossier& dossier)
{
    std::vector<std::string> texts;
    for (const auto& theme : dossier.themes)
        texts.push_back(themeWords(theme));
    return listed(texts);
}

void addPerson(PrintDocument& document, const PrintMaterial& material, const PrintOptions& options)
{
    const auto& dossier = material.dossier;
    const auto& client = dossier.client;
    PrintFacts facts;
    addFact(facts, "Klant", displayName(client));
    if (options.withBsn)
        addFact(facts, "BSN", client.bsn);
    addFact(facts, "Geboren", longDate(client.birthDate));
    addFact(facts, "Leeftijd", ageWords(dossier));
    if (client.deceasedOn)
        addFact(facts, "Overleden", client.deceasedOn->isUnknown() ? "ja" : longDate(*client.deceasedOn));
    if (client.emigratedOn)
        addFact(facts, "Vertrokken naar het buitenland",
                client.emigratedOn->isUnknown() ? "ja" : longDate(*client.emigratedOn));
    addFact(facts, "Adres", client.secrecy > 0 ? "geheim" : shownAddress(client));
    addFact(facts, "Telefoon", client.phone);
    addFact(facts, "E-mail", client.email);
    addFact(facts, "Werkcoach", dossier.coachName);
    document.blocks.emplace_back(std::move(facts));
}

void addCv(PrintFacts& facts, const PrintMaterial& material)
{
    const auto& cv = material.plan.cv;
    if (!cv)
        return;
    addFact(facts, "Zoekt werk als", cv->occupation);
    addFact(facts, "Cv op Werk.nl", cv->postedOn ? "sinds " + longDate(*cv->postedOn) : "nog niet");
}

void addSituation(PrintDocument& document, const PrintMaterial& material)
{
    const auto& dossier = material.dossier;
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
    addFact(facts, "Thema’s", themeList(dossier));
    addCv(facts, material);
    if (facts.facts.empty())
        return;
    document.blocks.emplace_back(PrintHeading{"Situatie"});
    document.blocks.emplace_back(std::move(facts));
}

// The newest of every axis; of the other characteristics, the newest of each kind.
void addCharacteristics(PrintDocument& document, const Dossier& dossier)
{
    PrintTable table;
    table.columns = {{"Kenmerk", 22}, {"Waarde", 25}, {"Opmerking", 30}, {"Gezien op", 23}};
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
                              longDate(characteristic.observedOn)});
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
        text += ": " + quoted(plan.agreementRemark);
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

void addDuties(PrintDocument& document, const PrintMaterial& material)
{
    PrintList list;
    for (const auto& duty : material.plan.duties)
        if (isNotOver(duty.during, material.today))
            list.items.push_back(sentence(dutyWords(duty.kind) + ", " + rangeWords(duty.during) +
                                          (duty.text.empty() ? "" : ": ") + duty.text));
    for (const auto& exemption : material.plan.exemptions)
        if (isNotOver(exemption.during, material.today))
            list.items.push_back(sentence("Ontheffing van: " + dutyWords(exemption.kind) + ", " +
                                          rangeWords(exemption.during) + (exemption.reason.empty() ? "" : ": ") +
                                          exemption.reason));
    for (const auto& measure : material.plan.measures)
        if (isNotOver(measure.during, material.today))
            list.items.push_back(
                sentence(measureWords(measure) + (measure.reason.empty() ? "" : ": ") + measure.reason));
    if (list.items.empty())
        return;
    document.blocks.emplace_back(PrintHeading{"Plichten, ontheffingen en maatregelen"});
    document.blocks.emplace_back(std::move(list));
}

void addAppointments(PrintDocument& document, const PrintMaterial& material)
{
    if (material.appointments.empty())
        return;
    PrintTable table;
    table.columns = {{"Wanneer", 30}, {"Hoe", 15}, {"Waarover", 30}, {"Met", 25}};
    for (const auto& appointment : material.appointments) {
        const auto member = std::ranges::find(material.staff, appointment.staff, &StaffMember::id);
        table.rows.push_back({momentWords(appointment.at), channelWords(appointment.channel), appointment.subject,
                              member == material.staff.end() ? std::string{} : member->name});
    }
    document.blocks.emplace_back(PrintHeading{"Afspraken"});
    document.blocks.emplace_back(std::move(table));
}

// Without the places of the contacts: that of a home visit is the address.
void addContacts(PrintDocument& document, const PrintMaterial& material)
{
    if (material.contacts.empty())
        return;
    PrintTable table;
    table.columns = {{"Wanneer", 23}, {"Hoe", 15}, {"Waarover", 37}, {"Afgesproken", 25}};
    for (const auto& contact : material.contacts) {
        const std::string about = contact.note.empty()      ? contact.subject
                                  : contact.subject.empty() ? contact.note
                                                            : contact.subject + ": " + contact.note;
        table.rows.push_back({longDate(contact.at.day), channelWords(contact.channel), about, contact.followUp});
    }
    document.blocks.emplace_back(PrintHeading{"Laatste contacten"});
    document.blocks.emplace_back(std::move(table));
}

} // namespace

PrintDocument dossierSummary(const PrintMaterial& material, const PrintOptions& options)
{
    auto document = letterHead(material, "Samenvatting van het dossier", options.large);
    addPerson(document, material, options);
    addSituation(document, material);
    addCharacteristics(document, material.dossier);
    addDiagnosis(document, material);
    addPlan(document, material);
    addDuties(document, material);
    addAppointments(document, material);
    addContacts(document, material);
    document.blocks.emplace_back(
        PrintSmallPrint{"Gemaakt door " + material.printedBy + " op " + longDate(material.today) +
                        ". Vertrouwelijk: alleen voor wie deze klant helpt. Vernietig deze bladen als je ze niet meer "
                        "nodig hebt."});
    return document;
}

} // namespace werkpad
