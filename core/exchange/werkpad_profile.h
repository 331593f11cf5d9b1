// Profile "werkpad": one row a person, columns known by their headings (import_fields.h).
#pragma once

#include "core/exchange/client_source.h"

namespace werkpad
{

[[nodiscard]] Result<std::unique_ptr<ClientSource>> openWerkpadProfile(CsvReader file, const ReadOptions& options,
                                                                       Date today);

} // namespace werkpad
