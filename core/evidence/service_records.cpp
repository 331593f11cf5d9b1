#include "core/evidence/service_records.h"

#include "core/evidence/service_counter.h"
#include "core/evidence/service_history_queries.h"
#include "core/evidence/stretch_rules.h"
#include "core/extracts/extract_reader.h"
#include "core/offices/office_store.h"

namespace werkpad
{

namespace
{

// Calls visit(client, history) for each client.
Result<void> forEachHistory(Database& database, const SegmentationPolicy& policy, const auto& visit)
{
    ServiceHistoryMaker maker(policy);
    ServiceHistory history;
    return forEachExtract(database, maker, [&](ClientId client, std::string_view bytes) {
        unpack(bytes, history);
        visit(client, history);
    });
}

} // namespace

Result<std::vector<std::optional<AskedPeople>>> askedOfRecords(Database& database,
                                                               std::span<const ServiceQuestion> questions, Date today)
{
    return database.attempt([&]() -> Result<std::vector<std::optional<AskedPeople>>> {
        const auto policy = readOffice(database).value_or(Office{}).segmentationPolicy();
        ServiceCounter counter(questions, {today, reportingLagDays(policy)});
        const auto read =
            forEachHistory(database, policy, [&](ClientId, const ServiceHistory& history) { counter.add(history); });
        if (!read)
            return tl::unexpected(read.error());
        return counter.asked();
    });
}

Result<std::vector<ClientId>> clientsOfRecords(Database& database, const ServiceQuestion& question, ServiceSide side,
                                               ServiceCount count, Date today)
{
    return database.attempt([&]() -> Result<std::vector<ClientId>> {
        const auto policy = readOffice(database).value_or(Office{}).segmentationPolicy();
        ServiceCounter counter(std::span(&question, 1), {today, reportingLagDays(policy)});
        std::vector<ClientId> clients;
        const auto read = forEachHistory(database, policy, [&](ClientId client, const ServiceHistory& history) {
            if (counter.isCounted(history, 0, side, count))
                clients.push_back(client);
        });
        if (!read)
            return tl::unexpected(read.error());
        return clients;
    });
}

} // namespace werkpad
