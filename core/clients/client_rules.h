// What may be said of a client: names as people write and sort them, and what is wrong with a field.
#pragma once

#include "core/base/finding.h"
#include "core/clients/characteristic.h"
#include "core/clients/client.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// "Jan van den Berg": given names, then the surname(s) in the chosen name use, joined by a hyphen
// ("Jansen-van den Berg"). Never empty: "(geen naam)" is the screen's affair, so an unnamed client gives "".
[[nodiscard]] std::string displayName(const Client& client);
// "Berg, Jan van den", "Vries-van den Berg, Jan de": as lists show it; sorted on the surname without prefix, in the
// chosen name use.
[[nodiscard]] std::string listName(const Client& client);
// Folded "berg\x1fjan\x1fvan den": byte order is list order.
[[nodiscard]] std::string nameSortKey(const Client& client);
// "Boterdiep 31, 3077 AW Rotterdam" and the country when it is not the Netherlands; empty when secrecy forbids showing
// it.
[[nodiscard]] std::string shownAddress(const Client& client);
[[nodiscard]] std::string fullAddress(const Client& client); // whatever the secrecy: only for who asked for it

// ^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$ after upper-casing; the form without space, or nothing.
[[nodiscard]] std::optional<std::string> normalisedPostcode(std::string_view text);

// An empty or Dutch country: the address follows Dutch rules.
[[nodiscard]] bool livesInTheNetherlands(const Client& client);

// False from the day somebody is deceased, emigrated (of a partial date: its earliest day; an unknown one counts at
// once) or the dossier is closed: no longer in reminders and worklists.
[[nodiscard]] bool isActive(const Client& client, Date today);
// The first day on which isActive() says no because of death or emigration, whichever comes first: of a partial date
// its earliest day. Nothing without either, and of one of which not even the year is known: somebody is gone, but no
// figure can say since when.
[[nodiscard]] std::optional<Date> goneOn(const std::optional<PartialDate>& deceased,
                                         const std::optional<PartialDate>& emigrated);

// Blocking: no name at all, a BSN that fails, secrecy outside 0-7, a birth or death in the future, something before
// the birth, text that is not UTF-8 or longer than 1,000 characters. Warnings: postcode, e-mail, closed before
// registered. A note: born more than 120 years ago.
[[nodiscard]] std::vector<Finding> check(const Client& client, Date today);
// No or an unknown value for the axis, date in the future, an axis that is derived: all blocking.
[[nodiscard]] std::vector<Finding> check(const Characteristic& characteristic, Date today);

} // namespace werkpad
