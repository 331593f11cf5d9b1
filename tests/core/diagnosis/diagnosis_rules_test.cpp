#include "core/diagnosis/diagnosis_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

std::vector<std::string> fieldsOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> fields;
    for (const auto& finding : findings)
        fields.push_back(finding.field);
    return fields;
}

Diagnosis aDiagnosis(DiagnosisWidth width, std::string judgement, std::string weighing, std::string decision,
                     ServiceLevel level)
{
    Diagnosis diagnosis;
    diagnosis.width = width;
    diagnosis.judgement = std::move(judgement);
    diagnosis.weighing = std::move(weighing);
    diagnosis.decision = std::move(decision);
    diagnosis.level = level;
    return diagnosis;
}

Assessment anAssessment(std::string instrument, std::string scores)
{
    Assessment assessment;
    assessment.instrument = std::move(instrument);
    assessment.scores = std::move(scores);
    assessment.takenOn = Date(2026, 11, 20);
    return assessment;
}

} // namespace

TEST_CASE("A narrow diagnosis is decided on a judgement and a decision, a broad one on a weighed judgement as well")
{
    using Fields = std::vector<std::string>;
    constexpr auto kNarrow = DiagnosisWidth::Narrow;
    constexpr auto kBroad = DiagnosisWidth::Broad;
    const auto [diagnosis, missing] = GENERATE(table<Diagnosis, std::vector<std::string>>({
        {aDiagnosis(kNarrow, "Kan werken", "", "Zelf zoeken", ServiceLevel::Basic), Fields{}},
        {aDiagnosis(kNarrow, "", "", "", ServiceLevel::Undecided), Fields{"judgement", "decision", "level"}},
        {aDiagnosis(kNarrow, " \n", "Gewogen", "Zelf zoeken", ServiceLevel::None), Fields{"judgement"}},
        {aDiagnosis(kBroad, "Kan werken", "", "Begeleiding", ServiceLevel::Intensive), Fields{"weighing"}},
        {aDiagnosis(kBroad, "", "Gewogen", "Begeleiding", ServiceLevel::Intensive), Fields{"judgement"}},
        {aDiagnosis(kBroad, "Kan werken", "Gewogen", "Begeleiding", ServiceLevel::Intensive), Fields{}},
        {aDiagnosis(kBroad, "", " ", "", ServiceLevel::Undecided),
         Fields{"judgement", "weighing", "decision", "level"}},
    }));
    CHECK(fieldsOf(missingToDecide(diagnosis)) == missing);
    CHECK(check(diagnosis).empty()); // before the decision nothing has to be there
}

TEST_CASE("A note needs a text of reasonable length")
{
    DiagnosisEntry entry;
    entry.text = " \t";
    CHECK(check(entry).front().code == "note_empty");
    entry.text = std::string(kLongestDiagnosisText, 'x');
    CHECK(check(entry).empty());
    entry.text += "x";
    CHECK(check(entry).front().code == "note_too_long");
    entry.text = "\xff";
    CHECK(check(entry).front().code == "text_not_utf8");
}

TEST_CASE("Scores outside the range of their instrument, of unknown items, or on a day to come are refused")
{
    const auto [assessment, field, code] = GENERATE(table<Assessment, std::string, std::string>({
        {anAssessment("zrm", "finances=0"), "finances", "out_of_range"},
        {anAssessment("zrm", "work=3 finances=6"), "finances", "out_of_range"},
        {anAssessment("zrm", "step=3"), "scores", "score_item_unknown"},
        {anAssessment("zrm", ""), "scores", "scores_missing"},
        {anAssessment("zrm", "finances=x"), "scores", "scores_unreadable"},
        {anAssessment("participation_ladder", "step=7"), "step", "out_of_range"},
        {anAssessment("iq", "finances=3"), "instrument", "instrument_unknown"},
    }));
    const auto findings = check(assessment, Date(2026, 11, 23));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().field == field);
    CHECK(findings.front().code == code);
    CHECK(blocks(findings));

    CHECK(check(anAssessment("zrm", "finances=1 justice=5"), Date(2026, 11, 20)).empty());
    CHECK(check(anAssessment("participation_ladder", "step=6"), Date(2026, 11, 20)).empty());
    CHECK(check(anAssessment("zrm", "work=2"), Date(2026, 11, 19)).front().code == "in_future");
}
