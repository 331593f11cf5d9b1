#include "core/exchange/export_file.h"

#include "core/storage/file_checks.h"

#include <cassert>
#include <system_error>

namespace werkpad
{

namespace
{

// The library writes into a file by name: into one beside it that only its owner may read, and then in its place.
Result<void> writeSheet(const ExportTable& table, const std::filesystem::path& file)
{
    const std::filesystem::path unfinished = file.string() + ".unfinished";
    if (auto made = writeFileDurably(unfinished, ""); !made) {
        made.error().subject = file.string();
        return made;
    }
    std::error_code error;
    auto written = exportXlsx(table, unfinished);
    if (written)
        std::filesystem::rename(unfinished, file, error);
    if (error)
        written = fail(ErrorKind::FileError, file.string(), error.message());
    if (!written) {
        std::filesystem::remove(unfinished, error);
        written.error().subject = file.string();
    }
    return written;
}

} // namespace

std::string_view exportFormatCode(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::Xlsx:
        return "xlsx";
    case ExportFormat::JsonText:
        return "json";
    }
    return "csv";
}

Result<void> writeExportedTable(ExportFormat format, const ExportTable& table, const std::filesystem::path& file)
{
    assert(format != ExportFormat::JsonText);
    return format == ExportFormat::Xlsx ? writeSheet(table, file) : writeFileDurably(file, exportCsv(table));
}

Result<void> writeExportedText(const std::string& text, const std::filesystem::path& file)
{
    return writeFileDurably(file, text);
}

} // namespace werkpad
