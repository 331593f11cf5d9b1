// Keeps the derived client list, the search words and what is due in step with the facts.
#pragma once

#include "core/base/result.h"
#include "core/changes/change_writer.h"

#include <string>
#include <vector>

namespace werkpad
{

// Raised whenever listEntryOf(), searchTextOf() or dueOf() begin to give something else for the same facts: files made
// with another form are derived anew by ensureDerived().
inline constexpr int kListForm = 3;

// One of the ChangeWriter's derived data. Few clients are looked up one by one, many in one pass over the tables; a
// changed interruption policy visits the clients with several spells.
class ClientListUpdater final : public DerivedData
{
public:
    void refresh(Database& database, const TouchedClients& touched) override;
};

// Derives everything anew, in one transaction.
[[nodiscard]] Result<void> rebuildDerived(Database& database);
// The same, but only when the file was never derived or by a program with another form: call once after opening for
// writing.
[[nodiscard]] Result<void> ensureDerived(Database& database);

// What is not as the facts say, in English, for `check`; empty when all is well. At most a dozen lines of each kind.
// Reads only.
[[nodiscard]] Result<std::vector<std::string>> verifyDerived(Database& database);

} // namespace werkpad
