// The shape shared by all actions on what belongs to a client: find the client, authorise, check, write.
#pragma once

#include "core/changes/merged_edit.h"
#include "core/clients/action_context.h"
#include "core/clients/client_store.h"

namespace werkpad
{

// `check` gets the record and the others of its kind for the same client, and returns findings.
// Adds a record (the id is made here) and gives its id.
template <class T, class Check>
[[nodiscard]] Result<decltype(T::id)> addToClient(ActionContext& context, std::string_view action, T record,
                                                  const Check& check)
{
    record.id = context.ids.make<decltype(T::id)>();
    const auto written =
        context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
            const auto client = findClient(transaction.database(), record.client);
            if (!client)
                return fail(ErrorKind::NotFound, "client", record.client.text());
            if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            auto findings = check(record, recordsOf<T>(transaction.database(), record.client));
            if (blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(record);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return record.id;
}

// Writes the fields in which `after` differs from `before`, a record that exists; its client stays the same. The check
// is of what would then stand there. ChangedMeanwhile when one of those fields is no longer as in `before`; fields
// that others changed stay as they are.
template <class T, class Check>
[[nodiscard]] Result<ChangeSetNumber> changeOfClient(ActionContext& context, std::string_view action, const T& before,
                                                     const T& after, const Check& check)
{
    return context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<T>(transaction.database(), before.id);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), before.id.text());
        if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        auto merged = mergedEdit(before, after, *current);
        if (!merged)
            return fail(ErrorKind::ChangedMeanwhile, std::string(EntityOf<T>::table));
        merged->client = client->id;
        auto findings = check(*merged, recordsOf<T>(transaction.database(), client->id));
        if (blocks(findings))
            return failWith(std::move(findings));
        transaction.update(*current, *merged);
        return {};
    });
}

template <class T>
[[nodiscard]] Result<ChangeSetNumber> removeFromClient(ActionContext& context, std::string_view action,
                                                       decltype(T::id) id)
{
    return context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<T>(transaction.database(), id);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), id.text());
        if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        transaction.remove(*current);
        return {};
    });
}

} // namespace werkpad
