#include "core/exchange/export_queries.h"

namespace werkpad
{

std::vector<std::string> bsnsOf(Database& database, std::span<const ClientRow> rows)
{
    std::vector<std::string> bsns;
    bsns.reserve(rows.size());
    for (const auto& row : rows) {
        const auto query = database.query("SELECT bsn FROM client WHERE id = ?", row.id);
        bsns.push_back(query->next() && !query->isNull(0) ? query->text(0) : std::string{});
    }
    return bsns;
}

} // namespace werkpad
