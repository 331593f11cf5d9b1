#include "core/drafts/draft_store.h"

#include "core/storage/database.h"

namespace werkpad
{

DraftStore::DraftStore(Database& database, const Clock& clock, StaffId staff)
    : m_database(database)
    , m_clock(clock)
    , m_staff(staff)
{
}

Result<void> DraftStore::save(const std::string& form, const std::string& content)
{
    return m_database.attempt([&] {
        m_database
            .query("INSERT INTO draft (staff, form, content, saved_at) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
                   m_staff, form, content, m_clock.nowMilliseconds())
            ->run();
    });
}

Result<void> DraftStore::discard(const std::string& form)
{
    return m_database.attempt(
        [&] { m_database.query("DELETE FROM draft WHERE staff = ? AND form = ?", m_staff, form)->run(); });
}

Result<std::optional<Draft>> DraftStore::find(const std::string& form)
{
    return m_database.attempt([&]() -> std::optional<Draft> {
        const auto row =
            m_database.query("SELECT content, saved_at FROM draft WHERE staff = ? AND form = ?", m_staff, form);
        if (!row->next())
            return std::nullopt;
        return Draft{form, row->text(0), row->integer(1)};
    });
}

Result<std::vector<Draft>> DraftStore::all()
{
    return m_database.attempt([&] {
        std::vector<Draft> drafts;
        const auto row = m_database.query(
            "SELECT form, content, saved_at FROM draft WHERE staff = ? ORDER BY saved_at DESC, form", m_staff);
        while (row->next())
            drafts.push_back({row->text(0), row->text(1), row->integer(2)});
        return drafts;
    });
}

} // namespace werkpad
