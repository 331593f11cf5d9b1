#include "core/clients/client_actions.h"

#include "core/changes/merged_edit.h"
#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/clients/subject_actions.h"

namespace werkpad
{

std::vector<Finding> checkBsnIsFree(Database& database, const Client& client)
{
    std::vector<Finding> findings;
    for (const Client& other : clientsWithBsn(database, client.bsn)) {
        if (other.id != client.id)
            findings.push_back({"bsn", Severity::Blocking, "bsn_in_use", displayName(other)});
    }
    return findings;
}

Result<ClientId> ClientActions::add(Client client)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    if (auto findings = check(client, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    client.id = m_context.ids.make<ClientId>();
    const auto written =
        m_context.writer.write(m_context.session.staff, "client.add", [&](Transaction& transaction) -> Result<void> {
            if (auto taken = checkBsnIsFree(transaction.database(), client); blocks(taken))
                return failWith(std::move(taken));
            transaction.insert(client);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    m_context.dossiers.grant(client.id);
    return client.id;
}

Result<ChangeSetNumber> ClientActions::update(const Client& before, const Client& after)
{
    if (auto findings = check(after, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    return m_context.writer.write(m_context.session.staff, "client.set", [&](Transaction& transaction) -> Result<void> {
        const auto current = findClient(transaction.database(), before.id);
        if (!current)
            return fail(ErrorKind::NotFound, "client", before.id.text());
        if (auto allowed = m_context.dossiers.requireEdit(*current); !allowed)
            return allowed;
        const auto merged = mergedEdit(before, after, *current);
        if (!merged)
            return fail(ErrorKind::ChangedMeanwhile, "client");
        if (merged->coach != current->coach) {
            if (auto allowed = m_context.session.require(Permission::AssignClients); !allowed)
                return allowed;
        }
        if (auto taken = checkBsnIsFree(transaction.database(), *merged); blocks(taken))
            return failWith(std::move(taken));
        transaction.update(*current, *merged);
        return {};
    });
}

Result<ChangeSetNumber> ClientActions::assign(std::span<const ClientId> clients, std::optional<StaffId> coach)
{
    if (auto allowed = m_context.session.require(Permission::AssignClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "client.assign",
                                  [&](Transaction& transaction) -> Result<void> {
                                      for (const ClientId id : clients) {
                                          const auto current = findClient(transaction.database(), id);
                                          if (!current)
                                              return fail(ErrorKind::NotFound, "client", id.text());
                                          if (auto allowed = m_context.dossiers.requireEdit(*current); !allowed)
                                              return allowed;
                                          Client assigned = *current;
                                          assigned.coach = coach;
                                          transaction.update(*current, assigned);
                                      }
                                      return {};
                                  });
}

Result<CharacteristicId> ClientActions::record(Characteristic characteristic)
{
    characteristic.author = m_context.session.staff;
    return addToClient(m_context, "characteristic.add", std::move(characteristic),
                       [this](const Characteristic& record, const std::vector<Characteristic>&) {
                           return check(record, m_context.clock.today());
                       });
}

Result<ChangeSetNumber> ClientActions::remove(CharacteristicId characteristic)
{
    return removeFromClient<Characteristic>(m_context, "characteristic.remove", characteristic);
}

} // namespace werkpad
