#include "core/evidence/service_records.h"

#include "core/evidence/service_counter.h"
#include "core/evidence/service_history_queries.h"
#include "core/evidence/stretch_rules.h"
#include "core/extracts/extract_reader.h"
#include "core/offices/office_store.h"

namespace werkpad
{

Result<std::vector<std::optional<AskedPeople>>> askedOfRecords(Database& database,
                                                               std::span<const ServiceQuestion> questions, Date today)
{
    return database.attempt([&]() -> Result<std::vector<std::optional<AskedPeople>>> {
        const auto policy = readOffice(database).value_or(Office{}).segmentationPolicy();
        ServiceCounter counter(questions, {today, reportingLagDays(policy)});
        ServiceHistoryMaker maker(policy);
        ServiceHistory history;
        const auto read = forEachExtract(database, maker, [&](ClientId, std::string_view bytes) {
            unpack(bytes, history);
            counter.add(history);
        });
        if (!read)
            return tl::unexpected(read.error());
        return counter.asked();
    });
}

} // namespace werkpad
