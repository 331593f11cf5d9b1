#include "core/exchange/export_actions.h"

#include "core/caseload/client_row_queries.h"
#include "core/exchange/export_file.h"
#include "core/exchange/export_queries.h"
#include "core/exchange/exported_row_json.h"

#include <algorithm>
#include <iterator>

namespace werkpad
{

namespace
{

Result<void> writeAs(ExportFormat format, const ExportedClients& clients, const std::filesystem::path& file)
{
    if (format == ExportFormat::JsonText)
        return writeExportedText(exportJson(clients), file);
    return writeExportedTable(format, exportTableOf(clients), file);
}

constexpr std::size_t kAtOnce = 2000; // rows: some hundredths of a second between two answers to "go on?"

Result<void> addRows(const ActionContext& context, std::span<const ClientRowNumber> rows, bool withBsn,
                     ExportedClients& exported)
{
    auto shown = clientRows(context.database, rows, context.clock.today());
    if (!shown)
        return tl::unexpected(shown.error());
    if (withBsn) {
        auto bsns = context.database.attempt([&] { return bsnsOf(context.database, *shown); });
        if (!bsns)
            return tl::unexpected(bsns.error());
        std::ranges::move(*bsns, std::back_inserter(exported.bsns));
    }
    std::ranges::move(*shown, std::back_inserter(exported.rows));
    return {};
}

} // namespace

Result<ExportedClients> ExportActions::read(std::span<const ClientRowNumber> rows, bool withBsn,
                                            const std::string& format, const Progress& progress) const
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
    ExportedClients exported;
    exported.rows.reserve(rows.size());
    for (std::size_t done = 0; done < rows.size(); done += kAtOnce) {
        if (progress && !progress(done))
            return fail(ErrorKind::Cancelled, "export");
        if (auto added =
                addRows(m_context, rows.subspan(done, std::min(kAtOnce, rows.size() - done)), withBsn, exported);
            !added)
            return tl::unexpected(added.error());
    }
    return exported;
}

Result<std::size_t> ExportActions::write(std::span<const ClientRowNumber> rows, bool withBsn, ExportFormat format,
                                         const std::filesystem::path& file, const Progress& progress) const
{
    const auto exported = read(rows, withBsn, std::string(exportFormatCode(format)), progress);
    if (!exported)
        return tl::unexpected(exported.error());
    if (progress && !progress(rows.size()))
        return fail(ErrorKind::Cancelled, "export");
    if (auto written = writeAs(format, *exported, file); !written)
        return tl::unexpected(written.error());
    return exported->rows.size();
}

} // namespace werkpad
