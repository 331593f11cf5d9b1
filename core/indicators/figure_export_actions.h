// Taking the figures of the indicators and of the caseloads out of Werkpad, as a file.
#pragma once

#include "core/clients/action_context.h"
#include "core/exchange/export_file.h"
#include "core/indicators/published_figures.h"

#include <filesystem>
#include <span>

namespace werkpad
{

struct IndicatorExportWish {
    Date from{1970, 1, 1}; // first day of unemployment, both included
    Date until{1970, 1, 1};
    CohortGrouping grouping = CohortGrouping::None;
};

// Both need ExportClients, and what looking at the figures takes. Whom the last export of a kind counted is remembered
// here: one that counts one to four people more or fewer is refused (Invalid, export_tells_few), as both files together
// would tell about these. Each export and each refusal is noted in the access log.
class FigureExportActions
{
public:
    explicit FigureExportActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Give the number of rows. Further errors: of CohortActions::read and TeamActions::figures, and those of a file
    // (export_file.h).
    [[nodiscard]] Result<std::size_t> indicators(const IndicatorExportWish& wish, ExportFormat format,
                                                 const std::filesystem::path& file) const;
    // Of the active clients of today.
    [[nodiscard]] Result<std::size_t> team(TeamSplit split, ExportFormat format,
                                           const std::filesystem::path& file) const;

private:
    [[nodiscard]] Result<void> requireFor(std::string_view kind, Permission looking) const;
    [[nodiscard]] Result<void> admit(std::string_view kind, std::span<const ClientId> people,
                                     const std::string& detail) const;

    ActionContext& m_context;
};

[[nodiscard]] std::string_view groupingCode(CohortGrouping grouping); // "period" …; empty for None
[[nodiscard]] std::string_view splitCode(TeamSplit split);

} // namespace werkpad
