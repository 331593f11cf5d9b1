#include "core/exchange/client_export.h"

#include "core/exchange/csv_writer.h"
#include "core/printing/dutch_words.h"

#include <xlsxwriter.h>

#include <cerrno>
#include <sstream>

namespace werkpad
{

namespace
{

std::string activityWords(Activity activity)
{
    switch (activity) {
    case Activity::Active:
        return "actief";
    case Activity::Closed:
        return "afgesloten";
    case Activity::Deceased:
        return "overleden";
    case Activity::Emigrated:
        return "geëmigreerd";
    }
    return {};
}

template <class T, class Words>
std::string joined(const std::vector<T>& values, const Words& words)
{
    std::string text;
    for (const auto& value : values)
        text.append(text.empty() ? "" : ", ").append(words(value));
    return text;
}

std::string wordsOf(const std::optional<Period>& period)
{
    return period ? periodWords(*period) : std::string{};
}

ExportCell cellOf(const std::optional<Date>& date)
{
    return date ? ExportCell(*date) : ExportCell(std::string{});
}

std::vector<ExportCell> cellsOf(const ClientRow& row)
{
    const auto birth = row.birthDate.whole();
    return {
        row.listName,
        birth ? ExportCell(*birth) : ExportCell(row.birthDate.dutch()),
        wordsOf(row.period()),
        row.overridden ? wordsOf(row.computed) : std::string{},
        row.boundary ? periodWords(row.boundary->period) : std::string{},
        cellOf(row.boundary ? std::optional(row.boundary->on) : std::nullopt),
        joined(row.regimes, [](const std::string& code) { return code; }),
        joined(row.themes, [](const ThemeOfClient& theme) { return themeWords(theme); }),
        row.coachName,
        row.insteadOf,
        row.secret ? std::string("geheim") : row.place,
        cellOf(row.registeredOn),
        cellOf(row.lastContact),
        row.nextStep ? stepWords(row.nextStep->kind) : std::string{},
        cellOf(row.nextStep ? std::optional(row.nextStep->on) : std::nullopt),
        joined(row.activities, activityWords),
        row.id.text(),
    };
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ExportCell& cell, lxw_format* dateFormat)
{
    if (const auto* const date = std::get_if<Date>(&cell)) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0.0};
        // Before 1900 a sheet knows no dates.
        if (date->year() >= 1900)
            worksheet_write_datetime(sheet, row, column, &day, dateFormat);
        else
            worksheet_write_string(sheet, row, column, date->dutch().c_str(), nullptr);
    } else if (const auto* const number = std::get_if<std::int64_t>(&cell)) {
        worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr);
    } else if (const auto& text = std::get<std::string>(cell); !text.empty()) {
        worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
    }
}

std::string csvText(const ExportCell& cell)
{
    if (const auto* const date = std::get_if<Date>(&cell))
        return date->iso();
    if (const auto* const number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    return std::get<std::string>(cell);
}

} // namespace

ExportTable exportTableOf(const ExportedClients& clients)
{
    ExportTable table;
    table.headings = {"naam",
                      "geboortedatum",
                      "periode",
                      "berekende periode (bij afwijking)",
                      "volgende periode",
                      "volgende periode op",
                      "regimes",
                      "thema's",
                      "werkcoach",
                      "vervangt",
                      "plaats",
                      "ingeschreven op",
                      "laatste contact",
                      "volgende stap",
                      "volgende stap op",
                      "status",
                      "id"};
    const bool withBsn = !clients.bsns.empty();
    if (withBsn)
        table.headings.emplace_back("bsn");
    table.rows.reserve(clients.rows.size());
    for (std::size_t i = 0; i < clients.rows.size(); ++i) {
        auto cells = cellsOf(clients.rows[i]);
        if (withBsn)
            cells.emplace_back(clients.bsns[i]);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string exportCsv(const ExportTable& table)
{
    std::ostringstream text;
    CsvWriter writer(text);
    writer.row(table.headings);
    std::vector<std::string> fields;
    for (const auto& row : table.rows) {
        fields.clear();
        for (const auto& cell : row)
            fields.push_back(csvText(cell));
        writer.row(fields);
    }
    return std::move(text).str();
}

Result<void> exportXlsx(const ExportTable& table, const std::filesystem::path& file)
{
    if (table.rows.size() >= LXW_ROW_MAX)
        return failWith({{"out", Severity::Blocking, "export_too_many_rows", std::to_string(table.rows.size())}});
    std::string folder = file.has_parent_path() ? file.parent_path().string() : std::string(".");
    lxw_workbook_options options{};
    options.tmpdir = folder.data(); // what it puts aside on the way stays where the person wants the file
    lxw_workbook* const workbook = workbook_new_opt(file.c_str(), &options);
    if (workbook == nullptr)
        return fail(ErrorKind::Internal, "xlsx", "no memory for the workbook");
    lxw_worksheet* const sheet = workbook_add_worksheet(workbook, table.sheet.c_str());
    lxw_format* const heading = workbook_add_format(workbook);
    format_set_bold(heading);
    lxw_format* const dateFormat = workbook_add_format(workbook);
    format_set_num_format(dateFormat, "dd-mm-yyyy");
    for (std::size_t column = 0; column < table.headings.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), table.headings[column].c_str(), heading);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), table.rows[row][column],
                      dateFormat);
    constexpr double kWidth = 18;
    const auto lastColumn = static_cast<lxw_col_t>(table.headings.size() - 1);
    worksheet_set_column(sheet, 0, lastColumn, kWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), lastColumn);
    errno = 0;
    const lxw_error closed = workbook_close(workbook); // frees the workbook too
    if (closed != LXW_NO_ERROR && errno == ENOSPC)     // the library does not tell why
        return fail(ErrorKind::DiskFull, file.string(), lxw_strerror(closed));
    if (closed != LXW_NO_ERROR)
        return fail(ErrorKind::FileError, file.string(), lxw_strerror(closed));
    return {};
}

} // namespace werkpad
