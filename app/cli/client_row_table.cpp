#include "app/cli/client_row_table.h"

namespace werkpad
{

namespace
{

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

TextTable clientRowTable()
{
    return TextTable({"Name", "Born", "Period", "Next", "Regimes", "Coach", "Place", "Id"});
}

void addClientRow(TextTable& table, const ClientRow& row)
{
    const auto period = row.period();
    table.row({row.listName, row.birthDate.isUnknown() ? "unknown" : row.birthDate.iso(),
               period ? std::string(periodCode(*period)) + (row.overridden ? " *" : "") : "",
               row.boundary ? row.boundary->on.iso() : "", joined(row.regimes), row.coachName,
               row.secret ? "secret" : row.place, row.id.text()});
}

} // namespace werkpad
