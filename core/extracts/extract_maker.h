// Who works out what is kept of each dossier for figures about all of them.
#pragma once

#include "core/caseload/side_scan.h"

#include <functional>
#include <string>
#include <string_view>

namespace werkpad
{

using TakeExtract = std::function<void(ClientId, std::string_view)>;

class ExtractMaker
{
public:
    virtual ~ExtractMaker() = default;
    [[nodiscard]] virtual int number() const = 0; // of the kind of extract, in the database; for ever
    // What the extracts depend on besides the dossiers: form of the bytes, policy, lists of codes. Another basis: all
    // are made anew.
    [[nodiscard]] virtual std::string basis() const = 0;
    // Of clients in the range, in order of id; a client of whom nothing is to be kept is left out. The bytes are valid
    // during the call only. Throws SQLite::Exception.
    virtual void make(Database& database, const ClientRange& range, const TakeExtract& take) = 0;
};

} // namespace werkpad
