#include "core/sync/conflict_decision.h"

#include "core/clients/client_store.h"
#include "core/sync/record_log.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::string_view kClientTable = "client";
constexpr std::string_view kCoachColumn = "coach";

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

Result<void> requireDecide(const ActionContext& context, const Conflict& conflict)
{
    if (conflict.client) {
        if (const auto client = findClient(context.database, *conflict.client))
            return context.dossiers.requireEdit(*client);
    }
    return context.session.require(Permission::EditClients);
}

Result<void> decideIn(Transaction& transaction, const ActionContext& context, const Conflict& conflict,
                      ConflictChoice choice, const std::optional<Value>& value)
{
    const auto entity = std::ranges::find(context.entities, conflict.entity, &EntityInfo::number);
    const auto record = RecordId::parse(conflict.record);
    if (entity == context.entities.end() || !record)
        return fail(ErrorKind::NotFound, "conflict", conflict.id);
    if (conflict.field.empty()) {
        const bool isSide = choice == ConflictChoice::Mine || choice == ConflictChoice::Theirs;
        if (!isSide || !chosenSide(conflict, choice).isRemoval)
            keepRecord(transaction, *entity, *record);
        else
            removeRecord(transaction, context.entities, *entity, *record);
        return {};
    }
    const auto column = std::ranges::find(entity->columns, conflict.field);
    if (column == entity->columns.end())
        return fail(ErrorKind::NotFound, "conflict", conflict.id);
    const Value chosen = chosenValue(conflict, choice, value);
    if (!entity->fits(static_cast<std::size_t>(column - entity->columns.begin()), chosen))
        return failWith({{conflict.field, Severity::Blocking, "value_does_not_fit", {}}});
    if (entity->table == kClientTable && conflict.field == kCoachColumn && chosen != conflict.applied) {
        if (auto allowed = context.session.require(Permission::AssignClients); !allowed)
            return allowed;
    }
    transaction.updateRow(*entity, *record, {{conflict.field, conflict.applied, chosen}});
    return {};
}

} // namespace werkpad
