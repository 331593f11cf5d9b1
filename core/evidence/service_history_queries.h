// Reads dossiers and makes of each the history that questions about services take.
#pragma once

#include "core/extracts/extract_maker.h"
#include "core/segmentation/segmentation_rules.h"

#include <string>

namespace werkpad
{

// The only place that knows how an exit is recorded: an outcome, the last day of a spell, the closing reason of a plan,
// death or emigration.
class ServiceHistoryMaker final : public ExtractMaker
{
public:
    explicit ServiceHistoryMaker(const SegmentationPolicy& policy)
        : m_policy(policy)
    {
    }
    [[nodiscard]] int number() const override { return 1; }
    [[nodiscard]] std::string basis() const override;
    void make(Database& database, const ClientRange& range, const TakeExtract& take) override;

private:
    SegmentationPolicy m_policy;
};

} // namespace werkpad
