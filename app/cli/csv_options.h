// What is said about how a CSV file is written: --encoding and --delimiter.
#pragma once

#include "app/cli/invocation.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_reader.h"

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace werkpad
{

struct CsvOptions {
    std::string encoding{};
    std::string delimiter{};
};

void addCsvOptions(CLI::App& app, CsvOptions& options);
// What is not given is detected. Invalid.
[[nodiscard]] Result<CsvChoice> readCsvChoice(const CsvOptions& options);
// What follows --map. Invalid.
[[nodiscard]] Result<std::vector<MappingChoice>> readMapChoices(const std::vector<std::string>& choices);

} // namespace werkpad
