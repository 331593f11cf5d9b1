// Reads what the cohorts of the indicators are made of.
#pragma once

#include "core/extracts/extract_maker.h"
#include "core/indicators/cohort_rules.h"

#include <string>

namespace werkpad
{

// The members of each client with a spell of unemployment, as packedMembers().
class CohortExtractMaker final : public ExtractMaker
{
public:
    explicit CohortExtractMaker(const SegmentationPolicy& policy)
        : m_policy(policy)
    {
    }
    [[nodiscard]] int number() const override { return 2; }
    [[nodiscard]] std::string basis() const override;
    void make(Database& database, const ClientRange& range, const TakeExtract& take) override;

private:
    SegmentationPolicy m_policy;
};

// Of every client in order of id, up to date; the member is valid during the call only. Errors as forEachExtract().
[[nodiscard]] Result<void> forEachMember(Database& database, const SegmentationPolicy& policy,
                                         const std::function<void(const CohortMember&)>& visit);

} // namespace werkpad
