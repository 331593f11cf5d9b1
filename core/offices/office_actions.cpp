#include "core/offices/office_actions.h"

#include "core/base/text.h"
#include "core/offices/office_store.h"

namespace werkpad
{

namespace
{

std::vector<Finding> check(const Office& office)
{
    std::vector<Finding> findings;
    if (trimmed(office.name).empty())
        findings.push_back({"name", Severity::Blocking, "name_missing", {}});
    if (office.interruptionWeeks < 0 || office.interruptionWeeks > 52)
        findings.push_back({"interruption_weeks", Severity::Blocking, "out_of_range", "0-52"});
    if (office.contactDays < 1 || office.contactDays > 730)
        findings.push_back({"contact_days", Severity::Blocking, "out_of_range", "1-730"});
    for (const auto& field : EntityOf<Office>::fields) {
        const auto stored = field.read(office);
        const auto* days = std::get_if<std::int64_t>(&stored);
        if (field.column.starts_with("contact_days_") && days && (*days < 0 || *days > 730))
            findings.push_back({std::string(field.column), Severity::Blocking, "out_of_range", "0-730"});
    }
    return findings;
}

} // namespace

Result<Office> OfficeActions::office() const
{
    const auto found = m_database.attempt([&] { return readOffice(m_database); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::Damaged, m_database.file().string(), "no office in the file");
    return **found;
}

Result<ChangeSetNumber> OfficeActions::update(const Office& after)
{
    if (auto allowed = m_session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    if (auto findings = check(after); blocks(findings))
        return failWith(std::move(findings));
    return m_writer.write(m_session.staff, "office.set", [&](Transaction& transaction) -> Result<void> {
        const auto before = readOffice(transaction.database());
        if (!before)
            return fail(ErrorKind::NotFound, "office");
        Office changed = after;
        changed.id = before->id;
        transaction.update(*before, changed);
        return {};
    });
}

} // namespace werkpad
