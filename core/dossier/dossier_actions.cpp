#include "core/dossier/dossier_actions.h"

#include "core/changes/change_log_store.h"
#include "core/clients/client_actions.h"
#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/dossier/dossier_queries.h"
#include "core/dossier/overview_queries.h"
#include "core/dossier/story_queries.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_store.h"
#include "core/transfers/transfer_fields.h"
#include "core/transfers/transfer_rules.h"

#include <unordered_map>

namespace werkpad
{

namespace
{

void append(std::vector<Finding>& all, std::vector<Finding> some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

std::vector<Finding> check(const NewDossier& dossier, Date today)
{
    auto findings = check(dossier.client, today);
    for (const auto& spell : dossier.spells)
        append(findings, check(spell, dossier.spells, today));
    for (const auto& coverage : dossier.coverages)
        append(findings, check(coverage, dossier.coverages));
    for (const auto& characteristic : dossier.characteristics)
        append(findings, check(characteristic, today));
    return findings;
}

} // namespace

Result<ClientId> DossierActions::add(NewDossier dossier)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    auto& ids = m_context.ids;
    const auto client = dossier.client.id = ids.make<ClientId>();
    for (auto& spell : dossier.spells) {
        spell.id = ids.make<UnemploymentSpellId>();
        spell.client = client;
    }
    for (auto& coverage : dossier.coverages) {
        coverage.id = ids.make<RegimeCoverageId>();
        coverage.client = client;
        coverage.regime = canonicalRegimeCode(coverage.regime);
    }
    for (auto& characteristic : dossier.characteristics) {
        characteristic.id = ids.make<CharacteristicId>();
        characteristic.client = client;
        characteristic.author = m_context.session.staff;
    }
    if (auto findings = check(dossier, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    const auto written =
        m_context.writer.write(m_context.session.staff, "client.add", [&](Transaction& transaction) -> Result<void> {
            if (auto taken = checkBsnIsFree(transaction.database(), dossier.client); blocks(taken))
                return failWith(std::move(taken));
            transaction.insert(dossier.client);
            for (const auto& spell : dossier.spells)
                transaction.insert(spell);
            for (const auto& coverage : dossier.coverages)
                transaction.insert(coverage);
            for (const auto& characteristic : dossier.characteristics)
                transaction.insert(characteristic);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    m_context.dossiers.grant(client);
    return client;
}

Result<Dossier> DossierActions::open(ClientId id, const std::string& purpose, const std::string& foundBy)
{
    const auto client = m_context.database.attempt([&] { return findClient(m_context.database, id); });
    if (!client)
        return tl::unexpected(client.error());
    if (!*client)
        return fail(ErrorKind::NotFound, "client", id.text());
    // Who stands in for the coach today has the client in the own caseload.
    const auto responsible = m_context.database.attempt([&] {
        const auto transfers = recordsOf<Transfer>(m_context.database, id);
        return responsibleOn((*client)->coach, transfers, m_context.clock.today());
    });
    if (!responsible)
        return tl::unexpected(responsible.error());
    if (*responsible == m_context.session.staff && (*client)->coach != m_context.session.staff &&
        m_context.session.require(Permission::ViewClients))
        m_context.dossiers.grant(id);
    if (auto opened = m_context.dossiers.open(**client, purpose, foundBy); !opened)
        return tl::unexpected(opened.error());
    return m_context.database.attempt(
        [&] { return readDossier(m_context.database, **client, m_context.clock.today()); });
}

Result<Client> DossierActions::opened(ClientId id)
{
    auto client = findClient(m_context.database, id);
    if (!client)
        return fail(ErrorKind::NotFound, "client", id.text());
    if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
        return tl::unexpected(allowed.error());
    return *std::move(client);
}

Result<Dossier> DossierActions::reload(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<Dossier> {
        const auto client = opened(id);
        if (!client)
            return tl::unexpected(client.error());
        return readDossier(m_context.database, *client, m_context.clock.today());
    });
}

Result<std::vector<HistoryEntry>> DossierActions::history(ClientId id, int limit, int offset)
{
    return m_context.database.attempt([&]() -> Result<std::vector<HistoryEntry>> {
        const auto client = opened(id);
        if (!client)
            return tl::unexpected(client.error());
        std::unordered_map<StaffId, std::string> names;
        for (const auto& member : readStaff(m_context.database))
            names.emplace(member.id, member.name);
        std::vector<HistoryEntry> entries;
        for (auto& set : historyOf(m_context.database, m_context.entities, id, limit, offset)) {
            const auto name = names.find(set.author);
            entries.push_back({std::move(set), name == names.end() ? std::string{} : name->second});
        }
        return entries;
    });
}

Result<std::vector<StoryEntry>> DossierActions::story(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<std::vector<StoryEntry>> {
        const auto client = opened(id);
        if (!client)
            return tl::unexpected(client.error());
        return tellStory(readStoryParts(m_context.database, id), m_context.clock.today());
    });
}

Result<Overview> DossierActions::overview(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<Overview> {
        const auto client = opened(id);
        if (!client)
            return tl::unexpected(client.error());
        return overviewOf(readOverviewParts(m_context.database, *client), m_context.clock.today());
    });
}

Result<std::string> DossierActions::revealBsn(ClientId id)
{
    if (auto allowed = m_context.session.require(Permission::SeeBsn); !allowed)
        return tl::unexpected(allowed.error());
    const auto dossier = reload(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    if (auto logged = m_context.log.record({"client.reveal_bsn", id, {}, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return dossier->client.bsn;
}

Result<void> DossierActions::revealAddress(ClientId id)
{
    const auto dossier = reload(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    if (dossier->client.secrecy == 0)
        return {};
    return m_context.log.record({"client.reveal_address", id, {}, {}, AccessResult::Done});
}

} // namespace werkpad
