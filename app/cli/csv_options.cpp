#include "app/cli/csv_options.h"

#include "app/cli/client_input.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace werkpad
{

void addCsvOptions(CLI::App& app, CsvOptions& options)
{
    app.add_option("--encoding", options.encoding, "utf-8, utf-16 or windows-1252; else by the bytes")
        ->type_name("NAME");
    app.add_option("--delimiter", options.delimiter, "';', ',', '|' or tab; else by the rows")->type_name("CHAR");
}

Result<CsvChoice> readCsvChoice(const CsvOptions& options)
{
    CsvChoice choice;
    if (!options.encoding.empty()) {
        choice.encoding = parseEncoding(options.encoding);
        if (!choice.encoding)
            return refuse("There is no encoding '" + options.encoding + "': choose utf-8, utf-16 or windows-1252");
    }
    if (options.delimiter == "tab" || options.delimiter == "\\t")
        choice.delimiter = '\t';
    else if (options.delimiter.size() == 1 && options.delimiter.find_first_of(";,\t|") == 0)
        choice.delimiter = options.delimiter.front();
    else if (!options.delimiter.empty())
        return refuse("'" + options.delimiter + "' is no delimiter: choose ';', ',', '|' or tab");
    return choice;
}

Result<std::vector<MappingChoice>> readMapChoices(const std::vector<std::string>& choices)
{
    std::vector<MappingChoice> read;
    for (const auto& choice : choices) {
        auto parts = splitAssignment(choice);
        if (!parts)
            return refuse("'" + choice + "' at --map is no assignment: write it as field=column");
        read.push_back(std::move(*parts));
    }
    return read;
}

} // namespace werkpad
