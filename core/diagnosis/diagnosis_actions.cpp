#include "core/diagnosis/diagnosis_actions.h"

#include "core/base/text.h"
#include "core/clients/client_store.h"
#include "core/clients/subject_actions.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/diagnosis/diagnosis_rules.h"
#include "core/diagnosis/instrument.h"

namespace werkpad
{

namespace
{

Result<Client> editableClient(ActionContext& context, Database& database, ClientId id)
{
    const auto client = findClient(database, id);
    if (!client)
        return fail(ErrorKind::NotFound, "client", id.text());
    if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
        return tl::unexpected(allowed.error());
    return *client;
}

// The record with its client, as far as this person may change it.
template <class T>
Result<T> editable(ActionContext& context, Database& database, decltype(T::id) id)
{
    auto record = findRecord<T>(database, id);
    if (!record)
        return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), id.text());
    if (auto client = editableClient(context, database, record->client); !client)
        return tl::unexpected(client.error());
    return *std::move(record);
}

std::vector<Finding> finding(const char* field, const char* code, std::string value = {})
{
    return {{field, Severity::Blocking, code, std::move(value)}};
}

// Nothing while it is open, or when it is not there (yet): records may arrive in any order.
std::vector<Finding> checkIsOpen(Database& database, DiagnosisId id)
{
    const auto diagnosis = findRecord<Diagnosis>(database, id);
    if (!diagnosis || !diagnosis->decidedOn)
        return {};
    return finding("diagnosis", "diagnosis_decided", diagnosis->decidedOn->dutch());
}

std::optional<Diagnosis> openDiagnosis(Database& database, ClientId client)
{
    std::optional<Diagnosis> open;
    for (auto& diagnosis : recordsOf<Diagnosis>(database, client)) {
        if (!diagnosis.decidedOn)
            open = std::move(diagnosis); // ids are ordered by time
    }
    return open;
}

// What a person fills in; who started, when, and how wide is not for them to say.
Diagnosis withTextsOf(Diagnosis diagnosis, const Diagnosis& texts)
{
    diagnosis.judgement = trimmed(texts.judgement);
    diagnosis.weighing = trimmed(texts.weighing);
    diagnosis.decision = trimmed(texts.decision);
    diagnosis.level = texts.level;
    return diagnosis;
}

// Of an entry or assessment that is there, or of one that the change removed.
template <class T>
std::optional<DiagnosisId> diagnosisOf(Database& database, const RecordChange& change)
{
    std::optional<DiagnosisId> id;
    if (const auto record = findRecord<T>(database, decltype(T::id)(change.record.bytes()))) {
        id = record->diagnosis;
        return id;
    }
    for (const auto& cell : change.cells) {
        if (cell.column == "diagnosis")
            fromValue(cell.before, id);
    }
    return id;
}

std::optional<DiagnosisId> diagnosisTouchedBy(Database& database, const RecordChange& change)
{
    switch (change.entity) {
    case EntityOf<Diagnosis>::number:
        return DiagnosisId(change.record.bytes());
    case EntityOf<DiagnosisEntry>::number:
        return diagnosisOf<DiagnosisEntry>(database, change);
    case EntityOf<Assessment>::number:
        return diagnosisOf<Assessment>(database, change);
    default:
        return std::nullopt;
    }
}

bool decides(const RecordChange& change)
{
    return change.entity == EntityOf<Diagnosis>::number &&
           std::ranges::find(change.cells, "decided_on", &CellChange::column) != change.cells.end();
}

template <class Id>
Result<Id> idOf(const Result<ChangeSetNumber>& written, Id id)
{
    return written.map([id](ChangeSetNumber) { return id; });
}

} // namespace

bool DiagnosisActions::mayRemove(StaffId author) const
{
    return author == m_context.session.staff || may(m_context.session.roles, Permission::ViewEverywhere);
}

Result<ClientDiagnoses> DiagnosisActions::ofClient(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<ClientDiagnoses> {
        Database& database = m_context.database;
        const auto client = findClient(database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        ClientDiagnoses all;
        for (auto& diagnosis :
             recordsWhere<Diagnosis>(database, "WHERE client = ? ORDER BY started_on DESC, id DESC", id))
            all.diagnoses.push_back({std::move(diagnosis), {}});
        for (auto& entry : recordsWhere<DiagnosisEntry>(database, "WHERE client = ? ORDER BY written_at, id", id)) {
            const auto of = std::ranges::find_if(all.diagnoses, [&](const DiagnosisWithEntries& candidate) {
                return candidate.diagnosis.id == entry.diagnosis;
            });
            if (of != all.diagnoses.end())
                of->entries.push_back(std::move(entry));
        }
        all.assessments = recordsWhere<Assessment>(database, "WHERE client = ? ORDER BY taken_on, id", id);
        return all;
    });
}

Result<void> DiagnosisActions::requireUndo(const ChangeSet& set) const
{
    if (std::ranges::any_of(set.records, decides))
        return {};
    return m_context.database.attempt([&]() -> Result<void> {
        for (const auto& change : set.records) {
            const auto touched = diagnosisTouchedBy(m_context.database, change);
            auto decided = touched ? checkIsOpen(m_context.database, *touched) : std::vector<Finding>{};
            if (blocks(decided))
                return failWith(std::move(decided));
        }
        return {};
    });
}

Result<DiagnosisId> DiagnosisActions::start(ClientId id, DiagnosisWidth width)
{
    Diagnosis diagnosis;
    diagnosis.id = m_context.ids.make<DiagnosisId>();
    diagnosis.client = id;
    diagnosis.width = width;
    diagnosis.startedOn = m_context.clock.today();
    diagnosis.author = m_context.session.staff;
    const auto written = m_context.writer.write(
        m_context.session.staff, "diagnosis.start", [&](Transaction& transaction) -> Result<void> {
            const auto client = editableClient(m_context, transaction.database(), id);
            if (!client)
                return tl::unexpected(client.error());
            if (client->deceasedOn)
                return failWith(finding("diagnosis", "client_deceased", client->deceasedOn->dutch()));
            if (const auto open = openDiagnosis(transaction.database(), id))
                return failWith(finding("diagnosis", "diagnosis_open", open->startedOn.dutch()));
            transaction.insert(diagnosis);
            return {};
        });
    return idOf(written, diagnosis.id);
}

Result<ChangeSetNumber> DiagnosisActions::widen(DiagnosisId id)
{
    return m_context.writer.write(m_context.session.staff, "diagnosis.widen",
                                  [&](Transaction& transaction) -> Result<void> {
                                      auto& database = transaction.database();
                                      const auto current = editable<Diagnosis>(m_context, database, id);
                                      if (!current)
                                          return tl::unexpected(current.error());
                                      if (auto decided = checkIsOpen(database, id); blocks(decided))
                                          return failWith(std::move(decided));
                                      Diagnosis wider = *current;
                                      wider.width = DiagnosisWidth::Broad;
                                      transaction.update(*current, wider);
                                      return {};
                                  });
}

Result<DiagnosisEntryId> DiagnosisActions::addEntry(DiagnosisEntry entry)
{
    entry.id = m_context.ids.make<DiagnosisEntryId>();
    entry.author = m_context.session.staff;
    entry.writtenAt = m_context.clock.now();
    entry.text = trimmed(entry.text);
    const auto written =
        m_context.writer.write(m_context.session.staff, "diagnosis.add", [&](Transaction& transaction) -> Result<void> {
            auto& database = transaction.database();
            const auto diagnosis = editable<Diagnosis>(m_context, database, entry.diagnosis);
            if (!diagnosis)
                return tl::unexpected(diagnosis.error());
            if (auto decided = checkIsOpen(database, entry.diagnosis); blocks(decided))
                return failWith(std::move(decided));
            if (auto findings = check(entry); blocks(findings))
                return failWith(std::move(findings));
            entry.client = diagnosis->client;
            transaction.insert(entry);
            return {};
        });
    return idOf(written, entry.id);
}

Result<ChangeSetNumber> DiagnosisActions::changeEntry(const DiagnosisEntry& before, const DiagnosisEntry& after)
{
    DiagnosisEntry wanted = before;
    wanted.kind = after.kind;
    wanted.text = trimmed(after.text);
    if (auto findings = check(wanted); blocks(findings))
        return failWith(std::move(findings));
    return m_context.writer.write(m_context.session.staff, "diagnosis.note_set",
                                  [&](Transaction& transaction) -> Result<void> {
                                      auto& database = transaction.database();
                                      const auto current = editable<DiagnosisEntry>(m_context, database, before.id);
                                      if (!current)
                                          return tl::unexpected(current.error());
                                      if (auto decided = checkIsOpen(database, current->diagnosis); blocks(decided))
                                          return failWith(std::move(decided));
                                      if (current->author != m_context.session.staff)
                                          return failWith(finding("text", "note_of_another"));
                                      const auto merged = mergedEdit(before, wanted, *current);
                                      if (!merged)
                                          return fail(ErrorKind::ChangedMeanwhile, "note");
                                      transaction.update(*current, *merged);
                                      return {};
                                  });
}

Result<ChangeSetNumber> DiagnosisActions::removeEntry(DiagnosisEntryId id)
{
    return m_context.writer.write(m_context.session.staff, "diagnosis.note_remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      auto& database = transaction.database();
                                      const auto current = editable<DiagnosisEntry>(m_context, database, id);
                                      if (!current)
                                          return tl::unexpected(current.error());
                                      if (auto decided = checkIsOpen(database, current->diagnosis); blocks(decided))
                                          return failWith(std::move(decided));
                                      if (!mayRemove(current->author))
                                          return failWith(finding("text", "note_of_another"));
                                      transaction.remove(*current);
                                      return {};
                                  });
}

Result<ChangeSetNumber> DiagnosisActions::write(std::string_view action, const Diagnosis& before,
                                                const Diagnosis& after, bool decides)
{
    const Diagnosis wanted = withTextsOf(before, after);
    if (auto findings = check(wanted); blocks(findings))
        return failWith(std::move(findings));
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        auto& database = transaction.database();
        const auto current = editable<Diagnosis>(m_context, database, before.id);
        if (!current)
            return tl::unexpected(current.error());
        if (auto decided = checkIsOpen(database, before.id); blocks(decided))
            return failWith(std::move(decided));
        auto merged = mergedEdit(before, wanted, *current);
        if (!merged)
            return fail(ErrorKind::ChangedMeanwhile, "diagnosis");
        if (decides) {
            if (auto missing = missingToDecide(*merged); blocks(missing))
                return failWith(std::move(missing));
            merged->decidedOn = m_context.clock.today();
            merged->decidedBy = m_context.session.staff;
        }
        transaction.update(*current, *merged);
        return {};
    });
}

Result<ChangeSetNumber> DiagnosisActions::update(const Diagnosis& before, const Diagnosis& after)
{
    return write("diagnosis.set", before, after, /*decides=*/false);
}

Result<ChangeSetNumber> DiagnosisActions::decide(const Diagnosis& before, const Diagnosis& after)
{
    return write("diagnosis.decide", before, after, /*decides=*/true);
}

Result<AssessmentId> DiagnosisActions::assess(Assessment assessment)
{
    assessment.id = m_context.ids.make<AssessmentId>();
    assessment.author = m_context.session.staff;
    assessment.remark = trimmed(assessment.remark);
    if (const Instrument* instrument = findInstrument(assessment.instrument)) {
        assessment.version = instrument->version;
        if (const auto scores = parseScores(assessment.scores))
            assessment.scores = formatScores(*instrument, *scores);
    }
    if (auto findings = check(assessment, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    const auto written = m_context.writer.write(
        m_context.session.staff, "assessment.add", [&](Transaction& transaction) -> Result<void> {
            const auto client = editableClient(m_context, transaction.database(), assessment.client);
            if (!client)
                return tl::unexpected(client.error());
            if (client->deceasedOn)
                return failWith(finding("instrument", "client_deceased", client->deceasedOn->dutch()));
            const auto open = openDiagnosis(transaction.database(), client->id);
            assessment.diagnosis = open ? std::optional(open->id) : std::nullopt;
            transaction.insert(assessment);
            return {};
        });
    return idOf(written, assessment.id);
}

Result<ChangeSetNumber> DiagnosisActions::removeAssessment(AssessmentId id)
{
    return m_context.writer.write(
        m_context.session.staff, "assessment.remove", [&](Transaction& transaction) -> Result<void> {
            auto& database = transaction.database();
            const auto current = editable<Assessment>(m_context, database, id);
            if (!current)
                return tl::unexpected(current.error());
            if (auto decided = current->diagnosis ? checkIsOpen(database, *current->diagnosis) : std::vector<Finding>{};
                blocks(decided))
                return failWith(std::move(decided));
            if (!mayRemove(current->author))
                return failWith(finding("instrument", "note_of_another"));
            transaction.remove(*current);
            return {};
        });
}

} // namespace werkpad
