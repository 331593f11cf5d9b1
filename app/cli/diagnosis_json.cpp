#include "app/cli/diagnosis_json.h"

#include "core/base/stored_code.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/diagnosis/instrument.h"

#include <nlohmann/json.hpp>

#include <ranges>

namespace werkpad
{

namespace
{

std::string nameOf(const StaffNames& names, StaffId staff)
{
    const auto found = names.find(staff);
    return found == names.end() ? std::string{} : found->second;
}

Json nameJson(const StaffNames& names, StaffId staff)
{
    const auto name = nameOf(names, staff);
    return name.empty() ? Json() : Json(name);
}

Json entriesJson(const std::vector<DiagnosisEntry>& entries, const StaffNames& names)
{
    Json list = Json::array();
    for (const auto& entry : entries)
        list.push_back({{"id", entry.id.text()},
                        {"kind", storedCode(entry.kind)},
                        {"text", entry.text},
                        {"written_at", entry.writtenAt.iso()},
                        {"author", nameJson(names, entry.author)}});
    return list;
}

Json scoresJson(const Assessment& assessment)
{
    Json scores = Json::object();
    for (const auto& [item, value] : parseScores(assessment.scores).value_or(std::vector<Score>{}))
        scores[item] = value;
    return scores;
}

Json assessmentsJson(const std::vector<Assessment>& assessments, const StaffNames& names)
{
    Json list = Json::array();
    for (const auto& assessment : assessments | std::views::reverse)
        list.push_back({{"id", assessment.id.text()},
                        {"instrument", assessment.instrument},
                        {"version", assessment.version},
                        {"taken_on", assessment.takenOn.iso()},
                        {"scores", scoresJson(assessment)},
                        {"remark", assessment.remark},
                        {"author", nameJson(names, assessment.author)},
                        {"diagnosis", assessment.diagnosis ? Json(assessment.diagnosis->text()) : Json()}});
    return list;
}

Json oneJson(const DiagnosisWithEntries& shown, const StaffNames& names)
{
    const Diagnosis& diagnosis = shown.diagnosis;
    return {{"id", diagnosis.id.text()},
            {"width", storedCode(diagnosis.width)},
            {"started_on", diagnosis.startedOn.iso()},
            {"author", nameJson(names, diagnosis.author)},
            {"entries", entriesJson(shown.entries, names)},
            {"judgement", diagnosis.judgement},
            {"weighing", diagnosis.weighing},
            {"decision", diagnosis.decision},
            {"level", storedCode(diagnosis.level)},
            {"decided_on", diagnosis.decidedOn ? Json(diagnosis.decidedOn->iso()) : Json()},
            {"decided_by", diagnosis.decidedBy ? nameJson(names, *diagnosis.decidedBy) : Json()}};
}

Json earlierJson(const DiagnosisWithEntries& shown, const ClientDiagnoses& all, const StaffNames& names)
{
    Json list = Json::array();
    for (const auto& other : all.diagnoses) {
        if (other.diagnosis.id != shown.diagnosis.id)
            list.push_back(oneJson(other, names));
    }
    return list;
}

void addScores(FactSheet& facts, const std::vector<Assessment>& assessments)
{
    for (const auto& assessment : assessments | std::views::reverse) {
        const Instrument* instrument = findInstrument(assessment.instrument);
        std::string text;
        for (const auto& [item, value] : parseScores(assessment.scores).value_or(std::vector<Score>{})) {
            const InstrumentItem* known = instrument ? instrument->item(item) : nullptr;
            text.append(text.empty() ? "" : ", ")
                .append(known ? known->name.english : item)
                .append(" ")
                .append(std::to_string(value));
        }
        facts.add(assessment.takenOn.iso() + " " + assessment.instrument + " " + assessment.version,
                  assessment.remark.empty() ? text : text + " (" + assessment.remark + ")");
    }
}

} // namespace

Json diagnosisJson(const DiagnosisWithEntries& shown, const ClientDiagnoses& all, const StaffNames& names)
{
    Json json = oneJson(shown, names);
    json["assessments"] = assessmentsJson(all.assessments, names);
    json["earlier"] = earlierJson(shown, all, names);
    return json;
}

void printDiagnosis(const DiagnosisWithEntries& shown, const ClientDiagnoses& all, const StaffNames& names,
                    std::ostream& out)
{
    const Diagnosis& diagnosis = shown.diagnosis;
    FactSheet facts;
    facts.add("Diagnosis", diagnosis.id.text());
    facts.add("Width", std::string(storedCode(diagnosis.width)));
    facts.add("Started", diagnosis.startedOn.iso() + ", " + nameOf(names, diagnosis.author));
    for (const auto& entry : shown.entries)
        facts.add(std::string(storedCode(entry.kind)), printable(entry.text) + " (" + nameOf(names, entry.author) +
                                                           ", " + entry.writtenAt.day.iso() + " " +
                                                           entry.writtenAt.clock() + ")");
    addScores(facts, all.assessments);
    facts.add("Judgement", printable(diagnosis.judgement));
    facts.add("Weighing", printable(diagnosis.weighing));
    facts.add("Decision", printable(diagnosis.decision));
    if (diagnosis.level != ServiceLevel::Undecided)
        facts.add("Level", std::string(storedCode(diagnosis.level)));
    if (diagnosis.decidedOn)
        facts.add("Decided", diagnosis.decidedOn->iso());
    facts.add("Other diagnoses", all.diagnoses.size() > 1 ? std::to_string(all.diagnoses.size() - 1) : std::string{});
    facts.print(out);
}

} // namespace werkpad
