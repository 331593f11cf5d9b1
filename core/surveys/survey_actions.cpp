#include "core/surveys/survey_actions.h"

#include "core/changes/merged_edit.h"
#include "core/surveys/survey_file.h"
#include "core/surveys/survey_rules.h"
#include "core/surveys/survey_store.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace werkpad
{

namespace
{

// Compares the rows of a file with the answers that a round has, and writes unless it only looks.
class AnswerImport
{
public:
    AnswerImport(ActionContext& context, const SurveyRound& round, SurveyImport& result)
        : m_context(context)
        , m_round(round)
        , m_result(result)
    {
        for (auto& answer : answersTo(context.database, round.id)) {
            ++m_answers;
            if (!answer.sourceKey.empty())
                m_known.emplace(answer.sourceKey, std::move(answer));
        }
    }

    void take(const SurveyFileRow& row, Transaction* transaction)
    {
        SurveyAnswer answer = row.answer;
        answer.round = m_round.id;
        answer.author = m_context.session.staff;
        const auto before = m_known.find(answer.sourceKey);
        const bool isNew = before == m_known.end();
        const auto findings = check(answer, m_round, m_answers - (isNew ? 0 : 1), m_context.clock.today());
        if (blocks(findings)) {
            // One row counts once, whatever is wrong with it.
            m_result.rejected.push_back({row.line, findings.front()});
            return;
        }
        if (isNew) {
            answer.id = m_context.ids.make<SurveyAnswerId>();
            ++m_answers;
            ++m_result.created;
            if (transaction)
                transaction->insert(answer);
            m_known.emplace(answer.sourceKey, std::move(answer));
            return;
        }
        answer.id = before->second.id;
        answer.author = before->second.author;
        if (answer == before->second) {
            ++m_result.unchanged;
            return;
        }
        ++m_result.updated;
        if (transaction)
            transaction->update(before->second, answer);
        before->second = std::move(answer);
    }

private:
    ActionContext& m_context;
    const SurveyRound& m_round;
    SurveyImport& m_result;
    std::unordered_map<std::string, SurveyAnswer> m_known;
    std::uint64_t m_answers = 0;
};

// All of them, or only counted; stops in between when told to.
Result<void> takeRows(ActionContext& context, const SurveyRound& round, const std::vector<SurveyFileRow>& rows,
                      const FileFollower& follow, Transaction* transaction, SurveyImport& result)
{
    AnswerImport answers(context, round, result);
    std::uint64_t taken = 0;
    for (const auto& row : rows) {
        answers.take(row, transaction);
        if (follow && ++taken % kRowsBetweenTelling == 0 && !follow(taken, rows.size()))
            return fail(ErrorKind::Cancelled, "survey");
    }
    std::ranges::stable_sort(result.rejected, {}, &RowFinding::line);
    return {};
}

// How many rows: a row with several findings is one.
std::uint64_t linesOf(const std::vector<RowFinding>& findings)
{
    std::vector<std::uint64_t> lines;
    for (const auto& finding : findings)
        lines.push_back(finding.line);
    std::ranges::sort(lines);
    lines.erase(std::ranges::unique(lines).begin(), lines.end());
    return lines.size();
}

} // namespace

Result<std::vector<SurveyRound>> SurveyActions::rounds() const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([this] { return readSurveyRounds(m_context.database); });
}

Result<SurveyRoundId> SurveyActions::addRound(SurveyRound round)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    round.id = m_context.ids.make<SurveyRoundId>();
    const auto written =
        m_context.writer.write(m_context.session.staff, "survey.begin", [&](Transaction& transaction) -> Result<void> {
            auto findings = check(round, readSurveyRounds(transaction.database()), m_context.clock.today());
            if (blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(round);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return round.id;
}

Result<ChangeSetNumber> SurveyActions::setRound(const SurveyRound& before, const SurveyRound& after)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "survey.set", [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<SurveyRound>(transaction.database(), before.id);
        if (!current)
            return fail(ErrorKind::NotFound, "survey_round", before.id.text());
        const auto merged = mergedEdit(before, after, *current);
        if (!merged)
            return fail(ErrorKind::ChangedMeanwhile, "survey_round");
        auto findings = check(*merged, readSurveyRounds(transaction.database()), m_context.clock.today());
        if (blocks(findings))
            return failWith(std::move(findings));
        transaction.update(*current, *merged);
        return {};
    });
}

Result<ChangeSetNumber> SurveyActions::removeRound(SurveyRoundId round)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "survey.remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<SurveyRound>(transaction.database(), round);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "survey_round", round.text());
                                      for (const auto& answer : answersTo(transaction.database(), round))
                                          transaction.remove(answer);
                                      transaction.remove(*current);
                                      return {};
                                  });
}

Result<std::vector<SurveyAnswer>> SurveyActions::answers(SurveyRoundId round) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return answersTo(m_context.database, round); });
}

Result<SurveyAnswerId> SurveyActions::addAnswer(SurveyAnswer answer)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    answer.id = m_context.ids.make<SurveyAnswerId>();
    answer.author = m_context.session.staff;
    const auto written =
        m_context.writer.write(m_context.session.staff, "survey.answer", [&](Transaction& transaction) -> Result<void> {
            const auto round = findRecord<SurveyRound>(transaction.database(), answer.round);
            if (!round)
                return fail(ErrorKind::NotFound, "survey_round", answer.round.text());
            const auto before = answersTo(transaction.database(), round->id).size();
            if (auto findings = check(answer, *round, before, m_context.clock.today()); blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(answer);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return answer.id;
}

Result<ChangeSetNumber> SurveyActions::removeAnswer(SurveyAnswerId answer)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "survey.answer_remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<SurveyAnswer>(transaction.database(), answer);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "survey_answer", answer.text());
                                      transaction.remove(*current);
                                      return {};
                                  });
}

Result<SurveyImport> SurveyActions::import(SurveyRoundId id, const std::filesystem::path& path, const CsvChoice& choice,
                                           bool dryRun)
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto round = m_context.database.attempt([&] { return findRecord<SurveyRound>(m_context.database, id); });
    if (!round)
        return tl::unexpected(round.error());
    if (!*round)
        return fail(ErrorKind::NotFound, "survey_round", id.text());
    return import(SurveyImportRequest{**round, path, choice, {}, dryRun, {}, {}});
}

Result<SurveyRound> SurveyActions::roundToFill(const SurveyRound& wanted) const
{
    if (!wanted.id.isNil())
        return wanted;
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    const auto rounds = m_context.database.attempt([this] { return readSurveyRounds(m_context.database); });
    if (!rounds)
        return tl::unexpected(rounds.error());
    if (auto findings = check(wanted, *rounds, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    SurveyRound round = wanted;
    round.id = m_context.ids.make<SurveyRoundId>();
    return round;
}

Result<SurveyImport> SurveyActions::import(const SurveyImportRequest& request)
{
    if (auto allowed = m_context.session.require(Permission::ImportClients); !allowed)
        return tl::unexpected(allowed.error());
    const bool isNew = request.round.id.isNil();
    const auto round = roundToFill(request.round);
    if (!round)
        return tl::unexpected(round.error());
    const auto rejects = RejectsFile::make(request.rejects, request.file);
    if (!rejects)
        return tl::unexpected(rejects.error());
    auto file = readSurveyFile(request.file, request.csv, round->sentOn, request.columns, request.follow);
    if (!file)
        return tl::unexpected(file.error());
    SurveyImport read;
    read.read = file->rows.size() + linesOf(file->rejected);
    read.rejected = std::move(file->rejected);
    read.key = file->key;
    SurveyImport result = read;
    const auto take = [&](Transaction* transaction) {
        return takeRows(m_context, *round, file->rows, request.follow, transaction, result);
    };
    const auto addRejects = [&]() -> Result<void> {
        return request.rejects ? (*rejects)->add(rejectedRows(request, result), request.follow) : Result<void>{};
    };
    const auto kept = [&] { return (*rejects)->keep().map([&result] { return std::move(result); }); };
    if (auto compared = m_context.database.attempt([&] { return take(nullptr); }); !compared)
        return tl::unexpected(compared.error());
    if (request.dryRun || (isNew && result.created == 0))
        return addRejects().and_then(kept);
    result = std::move(read);
    const auto written = m_context.writer.writeInBulk(m_context.session.staff, "survey.import",
                                                      [&](Transaction& transaction) -> Result<void> {
                                                          if (isNew)
                                                              transaction.insert(*round);
                                                          return take(&transaction).and_then(addRejects);
                                                      });
    if (!written)
        return tl::unexpected(written.error());
    result.changeSet = *written;
    return kept();
}

RejectedRows rejectedRows(const SurveyImportRequest& request, SurveyImport result)
{
    return {request.file, request.csv, std::move(result.rejected), RejectedKeys{result.key, kSurveyKeyHeading}};
}

Result<Satisfaction> SurveyActions::satisfaction(Date from, Date until) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        const auto rounds = readSurveyRounds(m_context.database, from, until);
        std::vector<SurveyAnswer> answers;
        for (const auto& round : rounds)
            std::ranges::move(answersTo(m_context.database, round.id), std::back_inserter(answers));
        return satisfactionOf(rounds, answers);
    });
}

} // namespace werkpad
