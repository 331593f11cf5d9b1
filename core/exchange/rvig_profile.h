// Profile "rvig-gba-v": persoonslijsten as the RvIG publishes its test set, one column per element of LO GBA.
#pragma once

#include "core/exchange/client_source.h"

namespace werkpad
{

// LO GBA 3.x is the Logisch Ontwerp GBA, since 2014 LO BRP.
//
// What the rows mean. A row with a filled first column begins a person; the rows below it, with an empty one, go on
// with it. Each category (01 person … 08 address) has its own stack of occurrences, written side by side: in the first
// row the current occurrence of every category, below it what came before. The last column of a category, "05.H",
// names the category of the occurrence in the *next* row: 51-63 is history of the one above (LO GBA §3.1: category
// number + 50), and 04, 05, 09 … is another current occurrence, such as an earlier marriage. History, and occurrences
// marked incorrect (84.10 = O), say nothing about today and are not imported: of all categories but 05 only the first
// row counts.
//
// Partner (category 05), needed for the names P, V and N of 61.10: the current marriage or partnership (without date of
// dissolution 07.10), of several the one that began first; without any, the one dissolved last, as people may keep an
// ex-partner's name. Dates compare as text (19940000 before 19940416). Source: Haal Centraal BRP bevragen, features
// "aanschrijfwijze" and issues 231 and 1048.
//
// Address (category 08): 11.10-11.70 in the Netherlands; 12.10, a description of the place, stands in for the street of
// a houseboat; 13.10-13.50 abroad. Without place of residence (11.70, only since the BAG) the municipality 09.10 when
// the code table is at hand (rvig_tables.h). The address comes as a whole: what the new one lacks is cleared.
//
// Suspension (07.67.20): O deceased (date: 06.08.10), E emigrated (date: 08.13.20, else 07.67.10). R (register of
// non-residents) and M (ministerial decision) only say who keeps the list up. W (to be erased) is a note. F (list made
// in error) is not imported.
//
// A date of which the day is known but the month is not (19660013) counts as the year alone.
//
// `folder` is where code tables may lie. Invalid with columns_missing when it is no such file.
[[nodiscard]] Result<std::unique_ptr<ClientSource>> openRvigProfile(CsvReader file, const std::filesystem::path& folder,
                                                                    Date today);

} // namespace werkpad
