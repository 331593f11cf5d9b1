#include "core/caseload/saved_filter_actions.h"

#include "core/base/text.h"
#include "core/caseload/client_filter_text.h"
#include "core/caseload/saved_filter_store.h"
#include "core/changes/record_store.h"
#include "core/staff/staff_fields.h"

namespace werkpad
{

namespace
{

std::vector<Finding> nameMissing()
{
    return {{"name", Severity::Blocking, "required", {}}};
}

const SavedFilter* named(const std::vector<SavedFilter>& filters, std::string_view name)
{
    const auto found =
        std::ranges::find(filters, fold(name), [](const SavedFilter& filter) { return fold(filter.name); });
    return found == filters.end() ? nullptr : &*found;
}

} // namespace

SavedFilterActions::SavedFilterActions(Database& database, ChangeWriter& writer, const Session& session,
                                       IdGenerator& ids)
    : m_database(database)
    , m_writer(writer)
    , m_session(session)
    , m_ids(ids)
{
}

Result<std::vector<SavedFilter>> SavedFilterActions::all() const
{
    return m_database.attempt([&] { return savedFiltersOf(m_database, m_session.staff); });
}

Result<SavedFilter> SavedFilterActions::save(std::string_view name, std::string_view expression)
{
    if (auto allowed = m_session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (trimmed(name).empty())
        return failWith(nameMissing());
    const auto staff = m_database.attempt([&] { return recordsWhere<StaffMember>(m_database, ""); });
    if (!staff)
        return tl::unexpected(staff.error());
    if (auto reading = readClientFilter(expression, *staff, m_session.staff); blocks(reading.findings))
        return failWith(std::move(reading.findings));

    SavedFilter filter{m_ids.make<SavedFilterId>(), m_session.staff, trimmed(name), std::string(expression)};
    const auto written = m_writer.write(m_session.staff, "filter.save", [&](Transaction& transaction) -> Result<void> {
        const auto others = savedFiltersOf(m_database, m_session.staff);
        if (const SavedFilter* before = named(others, name)) {
            filter.id = before->id;
            transaction.update(*before, filter);
        } else {
            transaction.insert(filter);
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return filter;
}

Result<SavedFilter> SavedFilterActions::mine(SavedFilterId filter) const
{
    const auto found = m_database.attempt([&] { return findSavedFilter(m_database, filter); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->staff != m_session.staff)
        return fail(ErrorKind::NotFound, "filter");
    return **found;
}

Result<void> SavedFilterActions::rename(SavedFilterId filter, std::string_view name)
{
    const auto before = mine(filter);
    if (!before)
        return tl::unexpected(before.error());
    if (trimmed(name).empty())
        return failWith(nameMissing());
    const auto filters = all();
    if (!filters)
        return tl::unexpected(filters.error());
    if (const SavedFilter* other = named(*filters, name); other && other->id != filter)
        return failWith({{"name", Severity::Blocking, "name_in_use", trimmed(name)}});
    SavedFilter after = *before;
    after.name = trimmed(name);
    const auto written =
        m_writer.write(m_session.staff, "filter.rename", [&](Transaction& transaction) -> Result<void> {
            transaction.update(*before, after);
            return {};
        });
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<void> SavedFilterActions::remove(SavedFilterId filter)
{
    const auto before = mine(filter);
    if (!before)
        return tl::unexpected(before.error());
    const auto written =
        m_writer.write(m_session.staff, "filter.remove", [&](Transaction& transaction) -> Result<void> {
            transaction.remove(*before);
            return {};
        });
    return written ? Result<void>{} : tl::unexpected(written.error());
}

} // namespace werkpad
