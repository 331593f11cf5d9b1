#include "core/exchange/import_run.h"

#include "core/base/text.h"
#include "core/clients/client_rules.h"
#include "core/exchange/match_rules.h"
#include "core/exchange/quarantine_fields.h"
#include "core/exchange/quarantine_json.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

void block(ImportedClient& read, std::string_view field, std::string_view code, std::string value)
{
    read.findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

// Somebody has to find out who the row is about; what it says can be read.
bool isAboutIdentity(const std::vector<Finding>& findings)
{
    return std::ranges::all_of(findings, [](const Finding& finding) {
        return finding.severity != Severity::Blocking || finding.field == "bsn";
    });
}

bool hasNoKey(const Client& client)
{
    return client.bsn.empty() && client.sourceKey.empty();
}

} // namespace

ImportRun::ImportRun(Parts parts)
    : m_parts(std::move(parts))
    , m_known(m_parts.database)
    , m_coaches(coachesByName(m_parts.database))
    , m_quarantined(quarantinedIds(m_parts.database))
{
    m_result.fileFindings = m_parts.source.findings();
    m_result.profile = m_parts.source.profile();
    m_result.format = m_parts.source.file().format();
    if (m_parts.transaction)
        m_filler.emplace(*m_parts.transaction, static_cast<std::int64_t>(m_known.size()),
                         static_cast<std::int64_t>(m_parts.keys.people()), m_parts.stop);
}

void ImportRun::finish()
{
    if (m_filler)
        m_filler->finish();
}

void ImportRun::take(ImportedClient& read)
{
    ++m_result.read;
    Known known;
    switch (decide(read, known)) {
    case Outcome::Create:
        create(read);
        release(read);
        ++m_result.created;
        break;
    case Outcome::Known:
        bringUpToDate(read, known.client);
        release(read);
        break;
    case Outcome::Quarantine:
        setAside(read);
        ++m_result.quarantined;
        break;
    case Outcome::Reject:
        setAside(read);
        ++m_result.rejected;
        break;
    }
    report(read);
}

ImportRun::Outcome ImportRun::decide(ImportedClient& read, Known& known)
{
    if (blocks(read.findings))
        return isAboutIdentity(read.findings) ? Outcome::Quarantine : Outcome::Reject;
    if (const auto line = m_parts.keys.otherWithBsn(read)) {
        block(read, "bsn", "bsn_repeated", std::to_string(*line));
        return Outcome::Quarantine;
    }
    if (const auto line = m_parts.keys.otherWithKey(read)) {
        block(read, "source_key", "key_repeated", std::to_string(*line));
        return Outcome::Quarantine;
    }
    const auto outcome = decideByKeys(read, known);
    if (outcome != Outcome::Create)
        return outcome;
    if (read.client.surname.empty() && read.client.givenNames.empty()) {
        block(read, "surname", "name_missing", {});
        return Outcome::Reject;
    }
    return decideByName(read, known);
}

std::optional<ImportRun::Known> ImportRun::knownWithBsn(const std::string& bsn)
{
    const auto rows = m_known.withBsn(bsn);
    return rows.empty() ? std::nullopt : std::optional(Known{rows.front(), m_known.read(rows.front())});
}

std::optional<ImportRun::Known> ImportRun::knownWithKey(const std::string& key)
{
    for (const auto row : m_known.withKey(key)) {
        if (auto client = m_known.read(row); client.sourceKey == key)
            return Known{row, std::move(client)};
    }
    return std::nullopt;
}

ImportRun::Outcome ImportRun::decideByKeys(ImportedClient& read, Known& known)
{
    const auto byBsn = knownWithBsn(read.client.bsn);
    const auto byKey =
        byBsn && byBsn->client.sourceKey == read.client.sourceKey ? byBsn : knownWithKey(read.client.sourceKey);
    if (!byBsn && !byKey)
        return Outcome::Create;
    const bool pointToTwo = byBsn && byKey && byBsn->row != byKey->row;
    const bool hasOtherBsn = !byBsn && !read.client.bsn.empty() && !byKey->client.bsn.empty();
    if (pointToTwo || hasOtherBsn) {
        block(read, "source_key", "key_of_another", displayName(byKey->client));
        return Outcome::Quarantine;
    }
    known = byBsn ? *byBsn : *byKey;
    if (contradicts(known.client, read.client)) {
        block(read, byBsn ? "bsn" : "source_key", byBsn ? "bsn_of_another" : "key_of_another",
              displayName(known.client));
        return Outcome::Quarantine;
    }
    return claim(read, known.row) ? Outcome::Known : Outcome::Quarantine;
}

// Two rows cannot both be one client.
bool ImportRun::claim(ImportedClient& read, KnownClients::Row row)
{
    const auto index = static_cast<std::size_t>(row);
    if (m_claimed.size() <= index)
        m_claimed.resize(index + 1);
    if (m_claimed[index] != 0) {
        block(read, "source_key", "key_repeated", std::to_string(m_claimed[index]));
        return false;
    }
    m_claimed[index] = static_cast<std::uint32_t>(read.line);
    return true;
}

ImportRun::Outcome ImportRun::decideByName(ImportedClient& read, Known& known)
{
    if (const auto line = m_parts.keys.otherLike(read)) {
        block(read, "surname", "possible_same_person", "line " + std::to_string(*line));
        return Outcome::Quarantine;
    }
    if (m_known.size() == 0)
        return Outcome::Create;
    auto rows = m_known.withNameHash(nameHash(read.client));
    if (read.client.birthDate.year() != 0)
        std::ranges::copy(m_known.withNameHash(nameHash(read.client, 0)), std::back_inserter(rows));
    std::vector<Finding> doubts;
    for (const auto row : rows) {
        const auto client = m_known.read(row);
        const auto alike = likeness(client, read.client);
        if (alike == Likeness::Strong && hasNoKey(client) && hasNoKey(read.client)) {
            known = {row, client};
            return claim(read, row) ? Outcome::Known : Outcome::Quarantine;
        }
        if (alike != Likeness::None)
            doubts.push_back({"surname", alike == Likeness::Strong ? Severity::Blocking : Severity::Warning,
                              "possible_same_person", displayName(client)});
    }
    read.findings.insert(read.findings.end(), doubts.begin(), doubts.end());
    return blocks(doubts) ? Outcome::Quarantine : Outcome::Create;
}

std::optional<StaffId> ImportRun::coachOf(ImportedClient& read) const
{
    if (read.coach.empty())
        return std::nullopt;
    const auto found = m_coaches.find(fold(read.coach));
    if (found != m_coaches.end() && found->second)
        return found->second;
    read.findings.push_back({"coach", Severity::Warning, "coach_unknown", read.coach});
    return std::nullopt;
}

void ImportRun::create(ImportedClient& read)
{
    read.client.coach = coachOf(read);
    if (!m_filler)
        return;
    ClientFacts facts;
    facts.client = std::move(read.client);
    const ClientId id = facts.client.id = m_parts.ids.make<ClientId>();
    if (read.spell) {
        read.spell->id = m_parts.ids.make<UnemploymentSpellId>();
        read.spell->client = id;
        facts.spells.push_back(std::move(*read.spell));
    }
    facts.coverages = std::move(read.coverages);
    for (auto& coverage : facts.coverages) {
        coverage.id = m_parts.ids.make<RegimeCoverageId>();
        coverage.client = id;
    }
    m_filler->insert(std::move(facts));
}

void ImportRun::bringUpToDate(ImportedClient& read, const Client& known)
{
    Client after = updated(known, read, coachOf(read));
    bool isChanged = false;
    for (const auto& field : EntityOf<Client>::fields) {
        const auto value = field.read(after);
        if (value == field.read(known))
            continue;
        if (m_known.wasReplacedByHand(known.id, field.column, value))
            field.write(after, field.read(known));
        else
            isChanged = true;
    }
    if (isChanged && m_parts.transaction)
        m_parts.transaction->update(known, after);
    const auto added = addFacts(read, known);
    ++(isChanged || added > 0 ? m_result.updated : m_result.unchanged);
}

std::size_t ImportRun::addFacts(ImportedClient& read, const Client& known)
{
    const bool addsSpell = read.spell && !m_known.hasSpell(known.id);
    if (!read.coverages.empty()) {
        const auto has = m_known.regimesOf(known.id);
        std::erase_if(read.coverages,
                      [&](const RegimeCoverage& coverage) { return std::ranges::count(has, coverage.regime) > 0; });
    }
    const std::size_t count = read.coverages.size() + (addsSpell ? 1 : 0);
    if (count > 0 && known.closedOn) {
        read.findings.push_back({"closed_on", Severity::Note, "dossier_closed", {}});
        return 0;
    }
    if (!m_parts.transaction)
        return count;
    if (addsSpell) {
        read.spell->id = m_parts.ids.make<UnemploymentSpellId>();
        read.spell->client = known.id;
        m_parts.transaction->insert(*read.spell);
    }
    for (auto& coverage : read.coverages) {
        coverage.id = m_parts.ids.make<RegimeCoverageId>();
        coverage.client = known.id;
        m_parts.transaction->insert(coverage);
    }
    return count;
}

void ImportRun::setAside(const ImportedClient& read)
{
    if (m_parts.rejects)
        m_parts.rejects->add(read.line, read.source, read.findings);
    if (!m_parts.transaction)
        return;
    QuarantinedRow row;
    row.profile = profileCode(m_parts.source.profile());
    row.id = quarantineId(row.profile, read.source);
    if (!m_quarantined.insert(row.id).second)
        return;
    const auto& file = m_parts.source.file();
    row.fileName = m_parts.fileName;
    row.line = static_cast<int>(read.line);
    row.importedOn = m_parts.today;
    row.columns = columnsToJson(read.source, file.header(), file.format().delimiter);
    row.findings = findingsToJson(read.findings);
    m_parts.transaction->insert(row);
}

// A row that was set aside earlier and is now in its dossier.
void ImportRun::release(const ImportedClient& read)
{
    if (m_quarantined.empty() || !m_parts.transaction)
        return;
    const auto id = quarantineId(profileCode(m_parts.source.profile()), read.source);
    if (m_quarantined.erase(id) == 0)
        return;
    QuarantinedRow row;
    row.id = id;
    m_parts.transaction->remove(row);
}

void ImportRun::report(const ImportedClient& read)
{
    for (const auto& finding : read.findings) {
        const bool isIssue = finding.severity != Severity::Note;
        auto& list = isIssue ? m_result.issues : m_result.notes;
        ++(isIssue ? m_result.issueCount : m_result.noteCount);
        if (list.size() < kMostFindings)
            list.push_back({read.line, finding});
    }
}

} // namespace werkpad
