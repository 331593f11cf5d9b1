// Taking the rows of a list out of Werkpad, as a file.
#pragma once

#include "core/clients/action_context.h"
#include "core/exchange/export_file.h"

#include <filesystem>
#include <functional>
#include <span>

namespace werkpad
{

// All need ExportClients, and SeeBsn when the BSN is asked for; each is noted in the access log with how many rows,
// which format and whether with BSN.
class ExportActions
{
public:
    // Told how many rows are read; false stops the work, and nothing is written then (Cancelled).
    using Progress = std::function<bool(std::size_t done)>;

    explicit ExportActions(ActionContext& context)
        : m_context(context)
    {
    }
    // Exactly these rows of the client list, in this order, as they stand today.
    [[nodiscard]] Result<ExportedClients> read(std::span<const ClientRowNumber> rows, bool withBsn,
                                               const std::string& format, const Progress& progress = {}) const;
    // The same into a file, which is there whole or not at all; readable by its owner only. How many rows. Further
    // errors: Missing (folder), ReadOnly, DiskFull, FileError; Invalid when a sheet cannot hold so many.
    [[nodiscard]] Result<std::size_t> write(std::span<const ClientRowNumber> rows, bool withBsn, ExportFormat format,
                                            const std::filesystem::path& file, const Progress& progress = {}) const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
