// Whether a person of an import file is a client we know: search before create, and say why.
#pragma once

#include "core/exchange/import_record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace werkpad
{

// Two dates of birth can be of one person: the parts known of both are equal.
[[nodiscard]] bool canBeSameDate(const PartialDate& one, const PartialDate& other);

// Names as two registers may write them: given names, and prefix with surname, folded.
[[nodiscard]] std::string comparableName(const Client& client);
// Of comparableName and year of birth, to find candidates among many; 0 without any name.
[[nodiscard]] std::uint64_t nameHash(const Client& client);
[[nodiscard]] std::uint64_t nameHash(const Client& client, int yearOfBirth);

// Why a row that carries a client's BSN or key is not this client after all: the date of birth cannot be the same, or
// no word of the names is. Marriage changes surnames and correction first names, so one word in common will do; what
// one of them leaves open contradicts nothing.
[[nodiscard]] bool contradicts(const Client& known, const Client& read);

enum class Likeness {
    None,
    Weak,   // same name, dates of birth that can be the same but are known to different parts
    Strong, // same name and same date of birth, as far as it is known
};
// How much two people without a common key look alike. People with different BSNs, or with different keys of one
// register, are different people, whatever else is the same.
[[nodiscard]] Likeness likeness(const Client& one, const Client& other);

// The known client as the file says it is now. Only what the file says something about (`present`) changes, and of
// that only what may vary: BSN, key, date of registration and coach are filled in where there is none but never
// replaced; a date of birth only becomes more precise; a closed dossier stays closed.
[[nodiscard]] Client updated(const Client& known, const ImportedClient& read, std::optional<StaffId> coach);

} // namespace werkpad
