#include "core/surveys/client_principle.h"
#include "core/surveys/survey_fields.h"
#include "tests/support/test_office.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

template <class T>
std::string codeOf(const Result<T>& result)
{
    if (result)
        return "done";
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

std::string textOf(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

struct SurveyOffice {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    TemporaryFolder folder{};
    SurveyRoundId round{};

    SurveyOffice()
    {
        const auto id = office.lead().surveys().addRound(aRound("najaar"));
        REQUIRE(id);
        round = *id;
    }
    static SurveyRound aRound(const std::string& name)
    {
        return {{}, name, Audience::Jobseekers, Channel::Desk, Date(2026, 10, 1), 12};
    }
    [[nodiscard]] SurveyAnswer answer(const std::string& scores) const
    {
        SurveyAnswer made;
        made.round = round;
        made.answeredOn = Date(2026, 10, 5);
        made.scores = scores;
        return made;
    }
    [[nodiscard]] std::size_t answers() { return office.lead().surveys().answers(round)->size(); }
    [[nodiscard]] std::filesystem::path file(const std::string& text) const
    {
        const auto path = folder / "answers.csv";
        std::ofstream(path) << text;
        return path;
    }
};

} // namespace

TEST_CASE("A team lead begins a survey, a coach enters answers, and both are noted with who did it")
{
    SurveyOffice o;
    CHECK(o.coach->surveys().addRound(SurveyOffice::aRound("voorjaar")).error().kind == ErrorKind::NotPermitted);
    CHECK(codeOf(o.office.lead().surveys().addRound(SurveyOffice::aRound("Najaar"))) == "survey_round_known");
    REQUIRE(o.coach->surveys().addAnswer(o.answer("overall=4")));
    CHECK(codeOf(o.coach->surveys().addAnswer(o.answer("heard=4"))) == "survey_score_missing");
    const auto answers = o.coach->surveys().answers(o.round);
    REQUIRE(answers);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().author == o.coach->session().staff);

    const auto auditor = o.office.colleague("P. de Wit", {Role::Auditor});
    CHECK(auditor->surveys().rounds().error().kind == ErrorKind::NotPermitted);
    CHECK(auditor->surveys().addAnswer(o.answer("overall=4")).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("Removing a survey takes its answers along, and undo brings all of it back")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    REQUIRE(lead.surveys().addAnswer(o.answer("overall=4")));
    REQUIRE(lead.surveys().addAnswer(o.answer("overall=2")));
    const auto removed = lead.surveys().removeRound(o.round);
    REQUIRE(removed);
    CHECK(lead.surveys().rounds()->empty());
    CHECK(o.answers() == 0);
    REQUIRE(lead.undo(*removed));
    CHECK(lead.surveys().rounds()->size() == 1);
    CHECK(o.answers() == 2);
}

TEST_CASE("A file is read in one act, read again without change, and taken back by undo")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    const auto file = o.file("overall,told_once\n4,5\n3,\n,2\n9,1\n");
    CHECK(o.coach->surveys().import(o.round, file).error().kind == ErrorKind::NotPermitted);
    const auto dry = lead.surveys().import(o.round, file, {}, true);
    REQUIRE(dry);
    CHECK(dry->created == 2);
    CHECK(dry->changeSet == 0);
    CHECK(o.answers() == 0);

    const auto first = lead.surveys().import(o.round, file);
    REQUIRE(first);
    CHECK(first->read == 4);
    CHECK(first->created == 2);
    CHECK(first->rejected.size() == 2);
    CHECK(o.answers() == 2);
    const auto again = lead.surveys().import(o.round, file);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->changeSet == 0);
    REQUIRE(lead.undo(first->changeSet));
    CHECK(o.answers() == 0);
}

TEST_CASE("A file with more answers than people were asked is taken as far as that")
{
    SurveyOffice o;
    std::string rows = "overall\n";
    for (int i = 0; i < 15; ++i)
        rows += "4\n";
    const auto taken = o.office.lead().surveys().import(o.round, o.file(rows));
    REQUIRE(taken);
    CHECK(taken->created == 12);
    REQUIRE(taken->rejected.size() == 3);
    CHECK(taken->rejected.front().finding.code == "survey_full");
}

TEST_CASE("Satisfaction is of the surveys that were sent out in the time that is asked for")
{
    SurveyOffice o;
    REQUIRE(o.coach->surveys().addAnswer(o.answer("overall=4")));
    const auto of = [&o](Date from, Date until) {
        return o.coach->surveys().satisfaction(from, until)->groups.front().response;
    };
    CHECK(of(Date(2026, 10, 1), Date(2026, 10, 1)) == Proportion{1, 12});
    CHECK(of(Date(2026, 10, 2), Date(2026, 11, 1)) == Proportion{0, 0});
    CHECK(of(Date(2026, 9, 1), Date(2026, 9, 30)) == Proportion{0, 0});
}

TEST_CASE("A new survey begins with its answers, in one act that is taken back whole")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    SurveyImportRequest request{SurveyOffice::aRound("voorjaar"), o.file("overall\n4\n9\n"), {}, {}, true, {}};
    const auto tried = lead.surveys().import(request);
    REQUIRE(tried);
    CHECK(tried->created == 1);
    CHECK(tried->changeSet == 0);
    CHECK(lead.surveys().rounds()->size() == 1);
    request.dryRun = false;
    const auto taken = lead.surveys().import(request);
    REQUIRE(taken);
    CHECK(taken->read == 2);
    CHECK(taken->created == 1);
    REQUIRE(taken->rejected.size() == 1);
    CHECK(taken->rejected.front().line == 3);
    CHECK(lead.surveys().rounds()->size() == 2);
    CHECK(codeOf(lead.surveys().import(request)) == "survey_round_known");
    REQUIRE(lead.undo(taken->changeSet));
    CHECK(lead.surveys().rounds()->size() == 1);
    CHECK(o.coach->surveys().import(request).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("A new survey of which no answer is fit is not begun")
{
    SurveyOffice o;
    const SurveyImportRequest request{SurveyOffice::aRound("voorjaar"), o.file("overall\n9\n"), {}, {}, false, {}};
    const auto taken = o.office.lead().surveys().import(request);
    REQUIRE(taken);
    CHECK(taken->created == 0);
    CHECK(taken->rejected.size() == 1);
    CHECK(taken->changeSet == 0);
    CHECK(o.office.lead().surveys().rounds()->size() == 1);
}

TEST_CASE("A person says which column holds which question, whatever its heading")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    SurveyImportRequest request{lead.surveys().rounds()->front(), {}, {}, {}, false, {}};
    request.file = o.file("wanneer;rapportcijfer\n5-10-2026;4\n");
    CHECK(codeOf(lead.surveys().import(request)) == "survey_without_overall");
    request.columns = SurveyColumns{{{std::string(kOverall), 1}}, 0, {}, {}};
    REQUIRE(lead.surveys().import(request));
    const auto answers = lead.surveys().answers(o.round);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().scores == "overall=4");
    CHECK(answers->front().answeredOn == Date(2026, 10, 5));
    request.columns->remark = 7;
    CHECK(codeOf(lead.surveys().import(request)) == "column_unknown");
}

TEST_CASE("Answers that are stopped while they are read in change nothing")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    std::string rows = "overall\n";
    for (int i = 0; i < 2000; ++i)
        rows += "4\n";
    auto round = SurveyOffice::aRound("voorjaar");
    round.invited = 5000;
    const auto path = o.file(rows);
    const std::string before = o.office.dump();
    int told = 0;
    for (const int last : {0, 4, 8}) { // while it reads, compares, writes
        told = 0;
        const auto stopped = lead.surveys().import(SurveyImportRequest{
            round, path, {}, {}, false, [&](std::uint64_t, std::uint64_t) { return told++ < last; }});
        CAPTURE(last, told);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(o.office.dump() == before);
    }
}

TEST_CASE("Answers that were not taken are kept as a file, and go in as the same answers when they are corrected")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    const auto rejects = o.folder / "not.csv";
    SurveyImportRequest request{
        lead.surveys().rounds()->front(), o.file("overall;opmerking\n4;\n9;-fijn\n5;\n"), {}, {}, true, {}, rejects};
    REQUIRE(lead.surveys().import(request)); // also of a trial
    CHECK(std::filesystem::exists(rejects));
    std::filesystem::remove(rejects);
    request.dryRun = false;
    REQUIRE(lead.surveys().import(request));
    const std::string written = textOf(rejects);
    CHECK(written.find("overall;opmerking;nummer;line;reason\r\n9;'-fijn;row 2;3;overall: ") != std::string::npos);

    std::string corrected = written;
    corrected.replace(corrected.find("9;"), 2, "3;");
    request.file = o.file(corrected);
    request.rejects = {};
    const auto again = lead.surveys().import(request);
    REQUIRE(again);
    CHECK(again->created == 1);
    CHECK(again->updated == 0);
    const auto answers = lead.surveys().answers(o.round);
    REQUIRE(answers->size() == 3);
    CHECK(std::ranges::count(*answers, std::string("-fijn"), &SurveyAnswer::remark) == 1);
    // The file itself, corrected too, then says nothing new.
    request.file = o.file("overall;opmerking\n4;\n3;-fijn\n5;\n");
    CHECK(lead.surveys().import(request)->unchanged == 3);
}

TEST_CASE("Nothing is read in when the file of the rows that are not taken cannot be written")
{
    SurveyOffice o;
    auto& lead = o.office.lead();
    const SurveyImportRequest request{lead.surveys().rounds()->front(), o.file("overall\n4\n9\n"), {}, {}, false, {},
                                      o.folder / "no" / "not.csv"};
    const auto refused = lead.surveys().import(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::FileError);
    CHECK(lead.surveys().answers(o.round)->empty());
}
