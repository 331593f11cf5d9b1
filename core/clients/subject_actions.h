// The shape shared by all actions on what belongs to a client: find the client, authorise, check, write.
#pragma once

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

// Changes a record that exists; its client stays the same.
template <class T, class Check>
[[nodiscard]] Result<ChangeSetNumber> changeOfClient(ActionContext& context, std::string_view action, T record,
                                                     const Check& check)
{
    return context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<T>(transaction.database(), record.id);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), record.id.text());
        record.client = client->id;
        if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        auto findings = check(record, recordsOf<T>(transaction.database(), record.client));
        if (blocks(findings))
            return failWith(std::move(findings));
        transaction.update(*current, record);
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
