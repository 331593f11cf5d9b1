// A file of people, read one person at a time through an import profile.
#pragma once

#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace werkpad
{

enum class ImportProfile {
    Werkpad,  // one row a person, headings are field names or well-known words for them
    RvigGbaV, // persoonslijsten of the RvIG: headings are LO GBA elements, several rows a person
};

[[nodiscard]] std::string_view profileCode(ImportProfile profile); // werkpad, rvig-gba-v
[[nodiscard]] std::optional<ImportProfile> parseProfile(std::string_view code);
// By the headings: LO GBA elements or not.
[[nodiscard]] ImportProfile guessedProfile(const std::vector<std::string>& header);

struct ReadOptions {
    std::optional<ImportProfile> profile{}; // nothing: guess
    std::vector<MappingChoice> choices{};   // profile werkpad only
    CsvChoice csv{};
    // Profile werkpad: reads only what FileKeys asks for (line, BSN, key, name, date of birth), in half the time. The
    // person is not checked.
    bool identityOnly = false;
};

// One thread at a time.
class ClientSource
{
public:
    virtual ~ClientSource() = default;
    // The next person; nothing at the end. A person with blocking findings is not to be imported.
    [[nodiscard]] virtual Result<std::optional<ImportedClient>> next() = 0;
    [[nodiscard]] virtual ImportProfile profile() const = 0;
    [[nodiscard]] virtual const CsvReader& file() const = 0;
    // About the file as a whole: columns that are passed over …
    [[nodiscard]] virtual const std::vector<Finding>& findings() const = 0;
    // What the columns were taken for; empty when the profile fixes that.
    [[nodiscard]] virtual std::vector<ColumnMapping> mapping() const = 0;
};

// Errors of CsvReader::open and withChoices; Invalid with the blocking findings of the mapping or profile.
[[nodiscard]] Result<std::unique_ptr<ClientSource>> openClientSource(const std::filesystem::path& path,
                                                                     const ReadOptions& options, Date today);
[[nodiscard]] Result<std::unique_ptr<ClientSource>> clientSourceOf(CsvReader file, const ReadOptions& options,
                                                                   const std::filesystem::path& path, Date today);

} // namespace werkpad
