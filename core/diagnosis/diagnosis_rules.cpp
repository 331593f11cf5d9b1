#include "core/diagnosis/diagnosis_rules.h"

#include "core/base/text.h"
#include "core/diagnosis/instrument.h"

namespace werkpad
{

namespace
{

void checkText(const char* field, const std::string& text, std::vector<Finding>& findings)
{
    if (!isValidUtf8(text))
        findings.push_back({field, Severity::Blocking, "text_not_utf8", {}});
    else if (const auto length = characterCount(text); length > kLongestDiagnosisText)
        findings.push_back({field, Severity::Blocking, "note_too_long", std::to_string(length)});
}

void requireText(const char* field, const std::string& text, const char* code, std::vector<Finding>& findings)
{
    if (trimmed(text).empty())
        findings.push_back({field, Severity::Blocking, code, {}});
}

void checkScores(const Instrument& instrument, const std::vector<Score>& scores, std::vector<Finding>& findings)
{
    if (scores.empty())
        findings.push_back({"scores", Severity::Blocking, "scores_missing", {}});
    for (const auto& [item, value] : scores) {
        if (instrument.item(item) == nullptr)
            findings.push_back({"scores", Severity::Blocking, "score_item_unknown", item});
        else if (value < instrument.lowest || value > instrument.highest)
            findings.push_back({item, Severity::Blocking, "out_of_range",
                                std::to_string(instrument.lowest) + "-" + std::to_string(instrument.highest)});
    }
}

} // namespace

std::vector<Finding> check(const Diagnosis& diagnosis)
{
    std::vector<Finding> findings;
    checkText("judgement", diagnosis.judgement, findings);
    checkText("weighing", diagnosis.weighing, findings);
    checkText("decision", diagnosis.decision, findings);
    return findings;
}

std::vector<Finding> missingToDecide(const Diagnosis& diagnosis)
{
    std::vector<Finding> findings;
    requireText("judgement", diagnosis.judgement, "judgement_missing", findings);
    if (diagnosis.width == DiagnosisWidth::Broad)
        requireText("weighing", diagnosis.weighing, "weighing_missing", findings);
    requireText("decision", diagnosis.decision, "decision_missing", findings);
    if (diagnosis.level == ServiceLevel::Undecided)
        findings.push_back({"level", Severity::Blocking, "level_missing", {}});
    return findings;
}

std::vector<Finding> check(const DiagnosisEntry& entry)
{
    std::vector<Finding> findings;
    requireText("text", entry.text, "note_empty", findings);
    checkText("text", entry.text, findings);
    return findings;
}

std::vector<Finding> check(const Assessment& assessment, Date today)
{
    std::vector<Finding> findings;
    checkText("remark", assessment.remark, findings);
    if (assessment.takenOn > today)
        findings.push_back({"taken_on", Severity::Blocking, "in_future", assessment.takenOn.dutch()});
    const Instrument* instrument = findInstrument(assessment.instrument);
    if (instrument == nullptr)
        findings.push_back({"instrument", Severity::Blocking, "instrument_unknown", assessment.instrument});
    else if (const auto scores = parseScores(assessment.scores))
        checkScores(*instrument, *scores, findings);
    else
        findings.push_back({"scores", Severity::Blocking, "scores_unreadable", assessment.scores});
    return findings;
}

} // namespace werkpad
