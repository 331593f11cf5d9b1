#include "core/exchange/rvig_tables.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace werkpad
{

namespace
{

struct Country {
    std::string_view code;
    std::string_view name;
};

constexpr std::array kCountries{
    Country{"0000", "onbekend"},
    Country{"5001", "Canada"},
    Country{"5002", "Frankrijk"},
    Country{"5003", "Zwitserland"},
    Country{"5006", "Cuba"},
    Country{"5007", "Suriname"},
    Country{"5008", "Tunesië"},
    Country{"5009", "Oostenrijk"},
    Country{"5010", "België"},
    Country{"5014", "Zuid-Afrika"},
    Country{"5020", "Ethiopië"},
    Country{"5022", "Marokko"},
    Country{"5043", "Irak"},
    Country{"5095", "Mexico"},
    Country{"5103", "Servië"},
    Country{"5104", "Montenegro"},
    Country{"5113", "Noord-Macedonië"},
    Country{"6000", "Moldavië"},
    Country{"6003", "Griekenland"},
    Country{"6011", "IJsland"},
    Country{"6014", "Verenigde Staten van Amerika"},
    Country{"6016", "Australië"},
    Country{"6022", "China"},
    Country{"6023", "Afghanistan"},
    Country{"6024", "Indonesië"},
    Country{"6030", ""},
    Country{"6037", "Spanje"},
    Country{"6039", "Verenigd Koninkrijk"},
    Country{"6042", "Jordanië"},
    Country{"6043", "Turkije"},
    Country{"6047", "Algerije"},
    Country{"6067", "Slowakije"},
    Country{"7002", "Kenia"},
    Country{"7014", "Egypte"},
    Country{"7015", "Argentinië"},
    Country{"7024", "Bulgarije"},
    Country{"7028", "Polen"},
    Country{"7042", "Thailand"},
    Country{"7044", "Italië"},
    Country{"7054", "Verenigde Arabische Emiraten"},
    Country{"7064", "Letland"},
    Country{"9089", "Duitsland"},
};
static_assert(std::ranges::is_sorted(kCountries, {}, &Country::code));

std::optional<std::filesystem::path> tableIn(const std::filesystem::path& folder)
{
    std::error_code unreadable;
    const auto where = folder.empty() ? std::filesystem::path(".") : folder;
    std::vector<std::filesystem::path> found;
    for (std::filesystem::directory_iterator file(where, unreadable), end; !unreadable && file != end;
         file.increment(unreadable)) {
        const auto name = fold(file->path().filename().string());
        const bool isTable = name.starts_with("gemeenten") || name.starts_with("tabel33");
        if (isTable && name.ends_with(".csv"))
            found.push_back(file->path());
    }
    const auto first = std::ranges::min_element(found);
    return first == found.end() ? std::nullopt : std::optional(*first);
}

bool isCode(std::string_view text)
{
    return text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::map<std::string, std::string, std::less<>> municipalitiesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string, std::less<>> names;
    const auto table = tableIn(folder);
    if (!table)
        return names;
    auto reader = CsvReader::open(*table);
    if (!reader)
        return names; // a file of that name that is something else
    for (;;) {
        const auto record = reader->next();
        if (!record || *record == nullptr)
            return names;
        const auto& fields = (*record)->fields;
        if (fields.size() >= 2 && isCode(fields[0]))
            names.emplace(fields[0], trimmed(fields[1]));
    }
}

std::string countryName(std::string_view code)
{
    const auto* const found = std::ranges::lower_bound(kCountries, code, {}, &Country::code);
    if (found != kCountries.end() && found->code == code)
        return std::string(found->name);
    return "landcode " + std::string(code);
}

} // namespace werkpad
