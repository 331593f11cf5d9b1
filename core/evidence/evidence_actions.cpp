#include "core/evidence/evidence_actions.h"

#include "core/base/text.h"
#include "core/evidence/research_store.h"
#include "core/evidence/service_records.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace werkpad
{

namespace
{

// Ids are given here, so that the same file gives the same records; in their order, so that the index grows at its end.
void identify(std::vector<ResearchSpell>& spells, ResearchStudyId study)
{
    struct IsBefore {
        bool operator()(const ResearchSpell& a, const ResearchSpell& b) const
        {
            return std::tie(a.firstDay, a.days, a.exit, a.traits) < std::tie(b.firstDay, b.days, b.exit, b.traits);
        }
    };
    std::ranges::sort(spells, IsBefore{});
    const ResearchSpell* before = nullptr;
    int occurrence = 0;
    for (auto& spell : spells) {
        spell.study = study;
        occurrence = before && !IsBefore{}(*before, spell) ? occurrence + 1 : 0;
        spell.id = researchSpellId(spell, occurrence);
        before = &spell;
    }
    std::ranges::sort(spells, {}, &ResearchSpell::id);
}

// What the file has and the database has not, and the other way round.
struct Differences {
    std::vector<const ResearchSpell*> created{};
    std::vector<ResearchSpellId> removed{};
};

Differences compare(const std::vector<ResearchSpell>& spells, const std::vector<ResearchSpellId>& known)
{
    Differences differences;
    auto old = known.begin();
    for (const auto& spell : spells) {
        while (old != known.end() && *old < spell.id)
            differences.removed.push_back(*old++);
        if (old != known.end() && *old == spell.id)
            ++old;
        else
            differences.created.push_back(&spell);
    }
    differences.removed.insert(differences.removed.end(), old, known.end());
    return differences;
}

// Takes over what the file says, or only counts it.
Result<void> take(const ResearchRequest& request, const ResearchStudy& study, const std::vector<ResearchSpell>& spells,
                  Database& database, Transaction* transaction, ResearchImport& result)
{
    const auto before = findRecord<ResearchStudy>(database, study.id);
    const auto differences = compare(spells, spellIdsOfStudy(database, study.id));
    const bool differs =
        !differences.created.empty() || !differences.removed.empty() || (before && before->asOf != study.asOf);
    if (before && differs && !request.replace)
        return failWith({{"name", Severity::Blocking, "research_differs", before->name}});
    result.created = differences.created.size();
    result.removed = differences.removed.size();
    result.unchanged = spells.size() - differences.created.size();
    if (transaction == nullptr || (before && !differs))
        return {};
    if (before)
        transaction->update(*before, study);
    else
        transaction->insert(study);
    for (const auto id : differences.removed)
        transaction->removeRow(kEntityInfo<ResearchSpell>, RecordId(id.bytes()));
    std::uint64_t written = 0;
    for (const auto* const spell : differences.created) {
        transaction->insert(*spell);
        if (request.follow && ++written % kRowsBetweenTelling == 0 &&
            !request.follow(written, differences.created.size()))
            return fail(ErrorKind::Cancelled, "research");
    }
    return {};
}

} // namespace

Result<ResearchImport> EvidenceActions::importResearch(const ResearchRequest& request)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    ResearchStudy study;
    study.name = trimmed(request.name);
    if (study.name.empty())
        return failWith({{"name", Severity::Blocking, "name_missing", {}}});
    const Date today = m_context.clock.today();
    const auto rejects = RejectsFile::make(request.rejects, request.file);
    if (!rejects)
        return tl::unexpected(rejects.error());
    auto file = readResearchFile(request.file, request.columns, request.asOf, today, request.csv, request.follow);
    if (!file)
        return tl::unexpected(file.error());
    study.id = researchStudyId(study.name);
    study.fileName = request.file.filename().string();
    study.asOf = file->asOf;
    study.importedOn = today;
    identify(file->spells, study.id);
    ResearchImport result;
    result.study = study.id;
    result.asOf = file->asOf;
    result.read = file->read;
    result.accepted = file->spells.size();
    result.rejected = file->rejectedRows;
    result.open = file->open;
    result.issues = std::move(file->rejected);
    if (file->spells.empty() && result.issues.empty())
        return failWith({{"file", Severity::Blocking, "file_empty", {}}});
    if (request.rejects)
        if (auto added = (*rejects)->add(rejectedRows(request, result), request.follow); !added)
            return tl::unexpected(added.error());
    // Of which no spell is fit, nothing is taken; the reasons go with the answer.
    if (!file->spells.empty())
        if (auto taken = takeStudy(request, study, file->spells, result); !taken)
            return tl::unexpected(taken.error());
    return (*rejects)->keep().map([&result] { return std::move(result); });
}

Result<void> EvidenceActions::takeStudy(const ResearchRequest& request, const ResearchStudy& study,
                                        const std::vector<ResearchSpell>& spells, ResearchImport& result)
{
    Database& database = m_context.database;
    if (request.dryRun)
        return database.attempt([&] { return take(request, study, spells, database, nullptr, result); });
    database.usePageCache(PageCache::Large);
    const auto written =
        m_context.writer.writeInBulk(m_context.session.staff, "research.import", [&](Transaction& transaction) {
            return take(request, study, spells, transaction.database(), &transaction, result);
        });
    database.usePageCache(PageCache::Usual);
    if (!written)
        return tl::unexpected(written.error());
    result.changeSet = *written;
    return {};
}

RejectedRows rejectedRows(const ResearchRequest& request, ResearchImport result)
{
    return {request.file, request.csv, std::move(result.issues), {}};
}

Result<std::vector<StudySummary>> EvidenceActions::studies() const
{
    return m_context.database.attempt([&] {
        std::vector<StudySummary> all;
        for (auto& study : readStudies(m_context.database)) {
            const auto spells = countSpells(m_context.database, study.id);
            all.push_back({std::move(study), spells});
        }
        return all;
    });
}

Result<std::vector<ResearchSpell>> EvidenceActions::spellsOf(const std::string& study) const
{
    return m_context.database.attempt([&]() -> Result<std::vector<ResearchSpell>> {
        const auto id = researchStudyId(study);
        if (!findRecord<ResearchStudy>(m_context.database, id))
            return fail(ErrorKind::NotFound, "study", study);
        return spellsOfStudy(m_context.database, id);
    });
}

Result<ChangeSetNumber> EvidenceActions::removeStudy(const std::string& name)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.writeInBulk(
        m_context.session.staff, "research.remove", [&](Transaction& transaction) -> Result<void> {
            const auto study = findRecord<ResearchStudy>(transaction.database(), researchStudyId(name));
            if (!study)
                return fail(ErrorKind::NotFound, "study", name);
            for (const auto id : spellIdsOfStudy(transaction.database(), study->id))
                transaction.removeRow(kEntityInfo<ResearchSpell>, RecordId(id.bytes()));
            transaction.remove(*study);
            return {};
        });
}

// --- own dossiers ----------------------------------------------------------------------------------------------------

Result<std::vector<ServiceOutcome>> EvidenceActions::outcomes(const std::vector<ServiceQuestion>& questions) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (questions.empty())
        return std::vector<ServiceOutcome>{};
    const auto asked = askedOfRecords(m_context.database, questions, m_context.clock.today());
    if (!asked)
        return tl::unexpected(asked.error());
    std::vector<ServiceOutcome> answers;
    for (std::size_t place = 0; place < questions.size(); ++place)
        answers.push_back(outcomeOf(questions[place], (*asked)[place], questions.size()));
    return answers;
}

Result<std::vector<ServiceOutcome>> EvidenceActions::behind(const ClientAdvice& advice) const
{
    return outcomes(questionsOf(advice));
}

} // namespace werkpad
