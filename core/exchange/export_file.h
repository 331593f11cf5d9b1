// A table that is taken out of Werkpad, as a file.
#pragma once

#include "core/exchange/client_export.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace werkpad
{

enum class ExportFormat { Csv, Xlsx, JsonText };

[[nodiscard]] std::string_view exportFormatCode(ExportFormat format); // "csv", "xlsx", "json"

// The file is there whole or not at all, readable by its owner only; what stood there is replaced. Missing (folder),
// ReadOnly, DiskFull, FileError; Invalid when a sheet cannot hold so many rows.
// As Csv or Xlsx.
[[nodiscard]] Result<void> writeExportedTable(ExportFormat format, const ExportTable& table,
                                              const std::filesystem::path& file);
[[nodiscard]] Result<void> writeExportedText(const std::string& text, const std::filesystem::path& file);

} // namespace werkpad
