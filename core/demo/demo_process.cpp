#include "core/demo/demo_process.h"

#include "core/demo/demo_material.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kDaysThatCount = 365; // of what was closed before, the example office has only the dates

constexpr int kTenOClock = 600;

bool isWorkedWith(const DemoLife& life, const DemoDossier& dossier, Date today)
{
    if (!dossier.client.coach)
        return false;
    if (life.isOpen())
        return true;
    return life.state == DemoState::JustLeft ||
           (life.state == DemoState::Closed && daysBetween(life.lastSeen(today), today) < kDaysThatCount);
}

void addEntry(const DemoCase& client, const Diagnosis& diagnosis, DiagnosisEntryKind kind, const char* key, Date day,
              DemoProcess& process)
{
    DiagnosisEntry entry;
    entry.id = client.ids.make<DiagnosisEntryId>();
    entry.client = client.client();
    entry.diagnosis = diagnosis.id;
    entry.kind = kind;
    entry.text = client.sentence(key);
    entry.writtenAt = {day, kTenOClock + static_cast<int>(process.entries.size())};
    entry.author = client.coach;
    process.entries.push_back(std::move(entry));
}

void decide(const DemoCase& client, Date day, Diagnosis& diagnosis)
{
    const bool isBroad = diagnosis.width == DiagnosisWidth::Broad;
    diagnosis.judgement = client.sentence(isBroad ? "judgement_broad" : "judgement_narrow");
    if (isBroad)
        diagnosis.weighing = client.sentence("weighing");
    const bool helpsItself = !isBroad && client.random.chance(180);
    if (helpsItself)
        diagnosis.level = ServiceLevel::None;
    else
        diagnosis.level = isBroad ? ServiceLevel::Intensive : ServiceLevel::Basic;
    diagnosis.decision = client.sentence(helpsItself ? "decision_none" : "decision");
    diagnosis.decidedOn = day;
    diagnosis.decidedBy = client.coach;
}

} // namespace

void addDemoDiagnosis(const DemoCase& client, DemoProcess& process)
{
    if (client.intake > client.lastSeen() || !client.random.chance(900))
        return;
    Diagnosis diagnosis;
    diagnosis.id = client.ids.make<DiagnosisId>();
    diagnosis.client = client.client();
    const bool isPastHalfYear = client.band == Period::Months6To12 || client.band == Period::Over12Months;
    diagnosis.width = client.random.chance(isPastHalfYear ? 550 : 180) ? DiagnosisWidth::Broad : DiagnosisWidth::Narrow;
    diagnosis.startedOn = client.intake;
    diagnosis.author = client.coach;

    addEntry(client, diagnosis, DiagnosisEntryKind::Impression, "impression", client.intake, process);
    addEntry(client, diagnosis, DiagnosisEntryKind::Reasoning, "reasoning", client.intake, process);
    const Date decided = DemoCase::workingDay(addDays(client.intake, client.random.between(1, 12)));
    if (diagnosis.width == DiagnosisWidth::Broad) {
        addEntry(client, diagnosis, DiagnosisEntryKind::Chance, "chance", client.intake, process);
        addEntry(client, diagnosis, DiagnosisEntryKind::Risk, "risk", client.intake, process);
        addEntry(client, diagnosis, DiagnosisEntryKind::Source, "source", client.intake, process);
    }
    if (decided <= client.lastSeen()) {
        addEntry(client, diagnosis, DiagnosisEntryKind::Argument, "argument", decided, process);
        decide(client, decided, diagnosis);
    }
    process.diagnoses.push_back(std::move(diagnosis));
}

DemoProcess demoProcess(DemoRandom& random, IdGenerator& ids, DemoAgenda& agenda, const DemoLife& life,
                        const DemoDossier& dossier, std::span<const Service> services, Date today)
{
    DemoProcess process;
    if (!isWorkedWith(life, dossier, today))
        return process;
    DemoCase client{random, ids, agenda, life, dossier, services, today};
    client.coach = *dossier.client.coach;
    client.sector = random.oneOf(demoMaterial().sectors);
    const Date registered = dossier.client.registeredOn.value_or(std::max(life.countedFrom, addDays(today, -20)));
    client.intake = DemoCase::workingDay(addDays(registered, random.between(1, 9)));
    client.band = bandOn(life.countedFrom, client.lastSeen());
    addDemoDiagnosis(client, process);
    addDemoPlan(client, process);
    addDemoContacts(client, process);
    return process;
}

} // namespace werkpad
