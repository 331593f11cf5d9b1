// The code tables of LO GBA / BRP that the import of persoonslijsten needs.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace werkpad
{

// Landelijke tabel 33 (gemeenten): code → name. The RvIG publishes it as CSV; a file of the name "gemeenten*.csv" or
// "Tabel33*.csv" in `folder` is read, whatever its encoding. Empty when there is none: municipalities change every
// year, so none are built in.
[[nodiscard]] std::map<std::string, std::string, std::less<>> municipalitiesIn(const std::filesystem::path& folder);

// Landelijke tabel 34 (landen), the countries most dossiers need, in Dutch; "" for the Netherlands (6030), "onbekend"
// for 0000, and "landcode 5061" for a code that is not built in.
[[nodiscard]] std::string countryName(std::string_view code);

} // namespace werkpad
