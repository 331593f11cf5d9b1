#include "core/workspace/derived_data.h"

#include "core/caseload/client_list_updater.h"
#include "core/evidence/service_history_queries.h"
#include "core/extracts/extract_marker.h"
#include "core/extracts/extract_reader.h"
#include "core/indicators/cohort_queries.h"
#include "core/offices/office_store.h"
#include "core/team/team_extract.h"

namespace werkpad
{

namespace
{

Result<std::vector<std::unique_ptr<ExtractMaker>>> extractMakers(Database& database)
{
    return database.attempt([&] {
        const auto policy = readOffice(database).value_or(Office{}).segmentationPolicy();
        std::vector<std::unique_ptr<ExtractMaker>> makers;
        makers.push_back(std::make_unique<ServiceHistoryMaker>(policy));
        makers.push_back(std::make_unique<CohortExtractMaker>(policy));
        makers.push_back(std::make_unique<TeamExtractMaker>(policy));
        return makers;
    });
}

} // namespace

std::vector<std::unique_ptr<DerivedData>> makeDerivedData()
{
    std::vector<std::unique_ptr<DerivedData>> derived;
    derived.push_back(std::make_unique<ClientListUpdater>());
    derived.push_back(std::make_unique<ExtractMarker>());
    return derived;
}

Result<void> keepExtracts(Database& database, const GoOn& goOn)
{
    const auto makers = extractMakers(database);
    if (!makers)
        return tl::unexpected(makers.error());
    for (const auto& maker : *makers)
        if (const auto kept = bringUpToDate(database, *maker, goOn); !kept)
            return kept;
    return {};
}

Result<std::vector<std::string>> wrongExtracts(Database& database)
{
    const auto makers = extractMakers(database);
    if (!makers)
        return tl::unexpected(makers.error());
    std::vector<std::string> problems;
    for (const auto& maker : *makers) {
        const auto wrong = verifyExtracts(database, *maker);
        if (!wrong)
            return wrong;
        problems.insert(problems.end(), wrong->begin(), wrong->end());
    }
    return problems;
}

} // namespace werkpad
