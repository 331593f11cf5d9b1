// The columns of quarantined rows.
#pragma once

#include "core/changes/field.h"
#include "core/exchange/quarantined_row.h"

namespace werkpad
{

template <>
struct EntityOf<QuarantinedRow> {
    static constexpr std::string_view table = "import_quarantine";
    static constexpr int number = 30;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&QuarantinedRow::profile>("profile"), field<&QuarantinedRow::fileName>("file_name"),
        field<&QuarantinedRow::line>("line"),       field<&QuarantinedRow::importedOn>("imported_on"),
        field<&QuarantinedRow::columns>("columns"), field<&QuarantinedRow::findings>("findings"),
    };
};

} // namespace werkpad
