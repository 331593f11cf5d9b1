// What may be said of a client: names as people write and sort them, and what is wrong with a field.
#pragma once

#include "core/base/finding.h"
#include "core/clients/characteristic.h"
#include "core/clients/client.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkpad {

// "Jan van den Berg": given names, then the surname(s) in the chosen name use, joined by a hyphen
// ("Jansen-van den Berg"). Never empty: "(geen naam)" is the screen's affair, so an unnamed client gives "".
[[nodiscard]] std::string displayName(const Client& client);
// "Berg, Jan van den": as lists show it; sorted on the surname without prefix, in the chosen name use.
[[nodiscard]] std::string listName(const Client& client);
// Folded "berg\x1fjan\x1fvan den": byte order is list order.
[[nodiscard]] std::string nameSortKey(const Client& client);
// "Boterdiep 31, 3077 AW Rotterdam"; empty when secrecy forbids showing it.
[[nodiscard]] std::string shownAddress(const Client& client);
[[nodiscard]] std::string fullAddress(const Client& client); // whatever the secrecy: only for who asked for it

// ^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$ after upper-casing; the form without space, or nothing.
[[nodiscard]] std::optional<std::string> normalisedPostcode(std::string_view text);

// Deceased, emigrated or closed: no longer in reminders and worklists.
[[nodiscard]] bool isActive(const Client& client, Date today);

// BSN, postcode, secrecy, birth date in the future, death before birth, no name at all …
[[nodiscard]] std::vector<Finding> check(const Client& client, Date today);
// Unknown value for the axis, date in the future, an axis that is derived.
[[nodiscard]] std::vector<Finding> check(const Characteristic& characteristic, Date today);

} // namespace werkpad
