// Keeping filters under a name, each person his own.
#pragma once

#include "core/access/session.h"
#include "core/caseload/saved_filter.h"
#include "core/changes/change_writer.h"

namespace werkpad
{

class Database;

class SavedFilterActions
{
public:
    // Borrows all four.
    SavedFilterActions(Database& database, ChangeWriter& writer, const Session& session, IdGenerator& ids);

    // Of the signed-in person, by name.
    [[nodiscard]] Result<std::vector<SavedFilter>> all() const;
    // A name that the person uses already gets the new expression. Invalid: no name, or an expression with blocking
    // findings.
    [[nodiscard]] Result<SavedFilter> save(std::string_view name, std::string_view expression);
    // NotFound when it is not there or somebody else's; Invalid for a name that is empty or in use.
    [[nodiscard]] Result<void> rename(SavedFilterId filter, std::string_view name);
    [[nodiscard]] Result<void> remove(SavedFilterId filter);

private:
    [[nodiscard]] Result<SavedFilter> mine(SavedFilterId filter) const;

    Database& m_database;
    ChangeWriter& m_writer;
    const Session& m_session;
    IdGenerator& m_ids;
};

} // namespace werkpad
