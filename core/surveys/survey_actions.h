// What a person can do with surveys: begin a round, enter answers, read them from a file, and look at the figures.
#pragma once

#include "core/clients/action_context.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/exchange/rejects_file.h"
#include "core/surveys/satisfaction.h"
#include "core/surveys/survey_file.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace werkpad
{

struct SurveyImport {
    std::uint64_t read = 0; // each is in one of the four counts below
    std::uint64_t created = 0;
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
    std::vector<RowFinding> rejected{}; // in the order of the file
    std::optional<std::size_t> key{};   // the column of the keys
    ChangeSetNumber changeSet = 0;      // for undo; 0 when nothing was written
};

struct SurveyImportRequest {
    SurveyRound round{}; // without id: a new one, that begins with these answers
    std::filesystem::path file{};
    CsvChoice csv{};
    std::optional<SurveyColumns> columns{}; // nothing: by their headings
    bool dryRun = false;
    FileFollower follow{};
    std::optional<std::filesystem::path> rejects{}; // where to write the rows that were not taken (rejects_csv.h)
};

// What came of a request, as is needed to write the rows that were not taken; they get the key that they would have
// had.
[[nodiscard]] RejectedRows rejectedRows(const SurveyImportRequest& request, SurveyImport result);

// Rounds are kept with ManageServices; answers are entered by whoever may change clients (EditClients), and read from a
// file with ImportClients. Looking takes ViewClients. Findings as check() of survey_rules gives them.
class SurveyActions
{
public:
    explicit SurveyActions(ActionContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<SurveyRound>> rounds() const; // newest first
    [[nodiscard]] Result<SurveyRoundId> addRound(SurveyRound round);
    [[nodiscard]] Result<ChangeSetNumber> setRound(const SurveyRound& before, const SurveyRound& after);
    // With its answers, in one act.
    [[nodiscard]] Result<ChangeSetNumber> removeRound(SurveyRoundId round);

    [[nodiscard]] Result<std::vector<SurveyAnswer>> answers(SurveyRoundId round) const; // oldest first
    [[nodiscard]] Result<SurveyAnswerId> addAnswer(SurveyAnswer answer);
    [[nodiscard]] Result<ChangeSetNumber> removeAnswer(SurveyAnswerId answer);
    // All in one transaction; rows that are known by their key are compared. Errors of CsvReader::open; Invalid on
    // "file" for one without a column of a client principle.
    [[nodiscard]] Result<SurveyImport> import(SurveyRoundId round, const std::filesystem::path& file,
                                              const CsvChoice& choice = {}, bool dryRun = false);
    // The same, also for a new round, in the same transaction: that takes ManageServices too, and is not begun when no
    // row is fit. Errors of addRound() and readSurveyFile(); FileError for the rejects.
    [[nodiscard]] Result<SurveyImport> import(const SurveyImportRequest& request);

    // Of the rounds that were sent out in that time, both days included.
    [[nodiscard]] Result<Satisfaction> satisfaction(Date from, Date until) const;

private:
    [[nodiscard]] Result<SurveyRound> roundToFill(const SurveyRound& wanted) const; // with an id; a new one is checked

    ActionContext& m_context;
};

} // namespace werkpad
