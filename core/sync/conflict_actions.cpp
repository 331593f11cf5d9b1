#include "core/sync/conflict_actions.h"

#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/sync/conflict_queries.h"
#include "core/sync/record_log.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::string_view kClientTable = "client";

const ConflictSide& chosenSide(const Conflict& conflict, ConflictChoice choice)
{
    return choice == ConflictChoice::Mine || conflict.theirs.empty() ? conflict.mine : conflict.theirs.front();
}

Value chosenValue(const Conflict& conflict, ConflictChoice choice, const std::optional<Value>& value)
{
    if (choice == ConflictChoice::Base)
        return conflict.base;
    return choice == ConflictChoice::Typed ? value.value_or(Value{}) : chosenSide(conflict, choice).value;
}

// With a client goes what belongs to it.
void removeRecord(Transaction& transaction, std::span<const EntityInfo> entities, const EntityInfo& entity,
                  RecordId record)
{
    if (entity.table == kClientTable) {
        for (const auto& part : entities) {
            if (part.subject.empty())
                continue;
            for (const RecordId one : partsOf(transaction.database(), part, record))
                transaction.removeRow(part, one);
        }
    }
    transaction.removeRow(entity, record);
}

// Says again what stands there, knowing of the removal.
void keepRecord(Transaction& transaction, const EntityInfo& entity, RecordId record)
{
    if (const auto value = firstCellOf(transaction.database(), entity, record))
        transaction.updateRow(entity, record, {{std::string(entity.columns.front()), *value, *value}});
}

} // namespace

Result<ConflictList> ConflictActions::all() const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        ConflictList list;
        for (auto& conflict : readConflicts(m_context.database, m_context.entities, m_context.writer.workstation())) {
            const auto client = conflict.client ? findClient(m_context.database, *conflict.client) : std::nullopt;
            if (client && !m_context.dossiers.requireOpened(*client)) {
                ++list.elsewhere;
            } else {
                if (client)
                    conflict.clientName = listName(*client);
                list.conflicts.push_back(std::move(conflict));
            }
        }
        return list;
    });
}

Result<std::vector<Conflict>> ConflictActions::ofClient(ClientId id) const
{
    return m_context.database.attempt([&]() -> Result<std::vector<Conflict>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return readConflictsOf(m_context.database, m_context.entities, m_context.writer.workstation(), id);
    });
}

Result<void> ConflictActions::requireEdit(const Conflict& conflict) const
{
    if (conflict.client) {
        if (const auto client = findClient(m_context.database, *conflict.client))
            return m_context.dossiers.requireEdit(*client);
    }
    return m_context.session.require(Permission::EditClients);
}

Result<ChangeSetNumber> ConflictActions::decide(const std::string& id, ConflictChoice choice,
                                                const std::optional<Value>& value)
{
    return m_context.writer.write(
        m_context.session.staff, "conflict.decide", [&](Transaction& transaction) -> Result<void> {
            const auto all = readConflicts(transaction.database(), m_context.entities, m_context.writer.workstation());
            const auto conflict = std::ranges::find(all, id, &Conflict::id);
            if (conflict == all.end())
                return fail(ErrorKind::NotFound, "conflict", id);
            if (auto allowed = requireEdit(*conflict); !allowed)
                return allowed;
            const auto entity = std::ranges::find(m_context.entities, conflict->entity, &EntityInfo::number);
            const auto record = RecordId::parse(conflict->record);
            if (entity == m_context.entities.end() || !record)
                return fail(ErrorKind::NotFound, "conflict", id);
            if (conflict->field.empty()) {
                const bool isSide = choice == ConflictChoice::Mine || choice == ConflictChoice::Theirs;
                if (!isSide || !chosenSide(*conflict, choice).isRemoval)
                    keepRecord(transaction, *entity, *record);
                else
                    removeRecord(transaction, m_context.entities, *entity, *record);
                return {};
            }
            const auto column = std::ranges::find(entity->columns, conflict->field);
            if (column == entity->columns.end())
                return fail(ErrorKind::NotFound, "conflict", id);
            const Value chosen = chosenValue(*conflict, choice, value);
            if (!entity->fits(static_cast<std::size_t>(column - entity->columns.begin()), chosen))
                return failWith({{conflict->field, Severity::Blocking, "value_does_not_fit", {}}});
            transaction.updateRow(*entity, *record, {{conflict->field, conflict->applied, chosen}});
            return {};
        });
}

} // namespace werkpad
