#include "core/retention/erasure_store.h"

namespace werkpad
{

std::vector<RecordId> quarantinedRowsWith(Database& database, std::string_view bsn)
{
    std::vector<RecordId> rows;
    if (bsn.empty())
        return rows;
    const auto row = database.query("SELECT id FROM import_quarantine WHERE instr(columns, ?) > 0", bsn);
    while (row->next())
        rows.push_back(row->id<RecordId>(0));
    return rows;
}

} // namespace werkpad
