// What the figures of a team take of each client, in the bytes in which core/extracts keeps it: the client list without
// what only a list shows.
#pragma once

#include "core/caseload/client_list_store.h"
#include "core/extracts/extract_maker.h"
#include "core/segmentation/segmentation_rules.h"

#include <string>
#include <string_view>

namespace werkpad
{

// Of every client.
class TeamExtractMaker final : public ExtractMaker
{
public:
    explicit TeamExtractMaker(const SegmentationPolicy& policy)
        : m_policy(policy)
    {
    }
    [[nodiscard]] int number() const override { return 3; }
    [[nodiscard]] std::string basis() const override;
    void make(Database& database, const ClientRange& range, const TakeExtract& take) override;

private:
    SegmentationPolicy m_policy;
};

// Raised whenever packedListed() begins to give something else.
inline constexpr int kTeamExtractForm = 1;

// Without next step. The texts of the row that is read live as long as the bytes.
[[nodiscard]] std::string packedListed(const ListedRow& listed);
[[nodiscard]] ListedRow readPackedListed(std::string_view bytes);

} // namespace werkpad
