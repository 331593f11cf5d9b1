// The office's own data and policies.
#pragma once

#include "core/access/session.h"
#include "core/changes/change_writer.h"
#include "core/offices/office.h"

namespace werkpad
{

class OfficeActions
{
public:
    OfficeActions(Database& database, ChangeWriter& writer, const Session& session)
        : m_database(database)
        , m_writer(writer)
        , m_session(session)
    {
    }
    [[nodiscard]] Result<Office> office() const; // Damaged when the file holds none
    // ManageOffice. Findings: name missing, policy out of range.
    [[nodiscard]] Result<ChangeSetNumber> update(const Office& after);

private:
    Database& m_database;
    ChangeWriter& m_writer;
    const Session& m_session;
};

} // namespace werkpad
