#include "core/exchange/export_actions.h"

#include "core/caseload/client_row_queries.h"
#include "core/exchange/export_queries.h"
#include "core/storage/file_checks.h"

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
    if (!written)
        std::filesystem::remove(unfinished, error);
    return written;
}

} // namespace

Result<ExportedClients> ExportActions::read(std::span<const ClientRowNumber> rows, bool withBsn,
                                            const std::string& format) const
{
    const std::string detail =
        "rows=" + std::to_string(rows.size()) + " format=" + format + (withBsn ? " bsn=yes" : " bsn=no");
    const auto allowed = m_context.session.require(Permission::ExportClients).and_then([&] {
        return withBsn ? m_context.session.require(Permission::SeeBsn) : Result<void>{};
    });
    const AccessResult result = allowed ? AccessResult::Done : AccessResult::Refused;
    if (auto logged = m_context.log.record({"client.export", {}, detail, {}, result}); !logged)
        return tl::unexpected(logged.error());
    if (!allowed)
        return tl::unexpected(allowed.error());
    auto shown = clientRows(m_context.database, rows, m_context.clock.today());
    if (!shown)
        return tl::unexpected(shown.error());
    ExportedClients exported{std::move(*shown), {}};
    if (withBsn) {
        auto bsns = m_context.database.attempt([&] { return bsnsOf(m_context.database, exported.rows); });
        if (!bsns)
            return tl::unexpected(bsns.error());
        exported.bsns = std::move(*bsns);
    }
    return exported;
}

Result<std::size_t> ExportActions::write(std::span<const ClientRowNumber> rows, bool withBsn, ExportFormat format,
                                         const std::filesystem::path& file) const
{
    const bool isSheet = format == ExportFormat::Xlsx;
    const auto exported = read(rows, withBsn, isSheet ? "xlsx" : "csv");
    if (!exported)
        return tl::unexpected(exported.error());
    const ExportTable table = exportTableOf(*exported);
    if (auto written = isSheet ? writeSheet(table, file) : writeFileDurably(file, exportCsv(table)); !written)
        return tl::unexpected(written.error());
    return exported->rows.size();
}

} // namespace werkpad
