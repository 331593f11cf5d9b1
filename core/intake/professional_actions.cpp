#include "core/intake/professional_actions.h"

#include "core/base/text.h"
#include "core/intake/attendance_rules.h"
#include "core/intake/professional_queries.h"
#include "core/intake/routing_rules.h"
#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kMostClients = 10'000;
constexpr std::size_t kLongestRemark = 1000;

template <class T>
std::vector<T> recordsOfStaff(Database& database, StaffId staff)
{
    return recordsWhere<T>(database, "WHERE staff = ? ORDER BY id", staff);
}

Result<StaffMember> memberOf(Database& database, StaffId staff)
{
    auto member = findRecord<StaffMember>(database, staff);
    if (!member)
        return fail(ErrorKind::NotFound, "staff", staff.text());
    return std::move(*member);
}

// Leaves what is the same as it is, so that the history tells only what changed.
template <class T, class Same>
void replaceRecords(Transaction& transaction, IdGenerator& ids, const std::vector<T>& before,
                    const std::vector<T>& after, const Same& same)
{
    const auto holds = [&same](const std::vector<T>& records, const T& record) {
        return std::ranges::any_of(records, [&](const T& other) { return same(record, other); });
    };
    for (const auto& record : before) {
        if (!holds(after, record))
            transaction.remove(record);
    }
    for (const auto& record : after) {
        if (holds(before, record))
            continue;
        T added = record;
        added.id = ids.make<decltype(T::id)>();
        transaction.insert(added);
    }
}

} // namespace

Result<std::vector<Professional>> ProfessionalActions::all(Date day)
{
    return m_context.database.attempt([&] { return readProfessionals(m_context.database, day); });
}

Result<ChangeSetNumber> ProfessionalActions::setExpertise(StaffId staff, const std::vector<std::string>& codes)
{
    if (auto allowed = m_context.session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    std::vector<Finding> findings;
    std::vector<Expertise> after;
    for (const auto& code : codes) {
        if (!isKnownExpertise(code))
            findings.push_back({"client_group", Severity::Blocking, "expertise_unknown", code});
        if (std::ranges::find(after, code, &Expertise::group) == after.end())
            after.push_back({{}, staff, code});
    }
    if (blocks(findings))
        return failWith(std::move(findings));
    return m_context.writer.write(
        m_context.session.staff, "expertise.set", [&](Transaction& transaction) -> Result<void> {
            if (auto member = memberOf(transaction.database(), staff); !member)
                return tl::unexpected(member.error());
            replaceRecords(transaction, m_context.ids, recordsOfStaff<Expertise>(transaction.database(), staff), after,
                           [](const Expertise& a, const Expertise& b) { return a.group == b.group; });
            return {};
        });
}

Result<ChangeSetNumber> ProfessionalActions::setHours(StaffId staff, std::vector<OfficeHours> hours)
{
    if (auto allowed = m_context.session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    if (auto findings = check(hours); blocks(findings))
        return failWith(std::move(findings));
    for (auto& stretch : hours)
        stretch.staff = staff;
    return m_context.writer.write(
        m_context.session.staff, "office_hours.set", [&](Transaction& transaction) -> Result<void> {
            if (auto member = memberOf(transaction.database(), staff); !member)
                return tl::unexpected(member.error());
            replaceRecords(transaction, m_context.ids, recordsOfStaff<OfficeHours>(transaction.database(), staff),
                           hours, [](const OfficeHours& a, const OfficeHours& b) {
                               return a.weekday == b.weekday && a.fromMinute == b.fromMinute &&
                                      a.untilMinute == b.untilMinute;
                           });
            return {};
        });
}

Result<void> ProfessionalActions::requirePresence(StaffId staff) const
{
    return staff == m_context.session.staff ? Result<void>{} : m_context.session.require(Permission::ManageStaff);
}

Result<ChangeSetNumber> ProfessionalActions::setPresence(StaffId staff, Date day, bool isPresent,
                                                         const std::string& remark)
{
    if (auto allowed = requirePresence(staff); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto length = characterCount(remark); length > kLongestRemark)
        return failWith({{"remark", Severity::Blocking, "text_too_long", std::to_string(length)}});
    const std::vector<Presence> after{{{}, staff, day, isPresent, trimmed(remark)}};
    return m_context.writer.write(
        m_context.session.staff, "presence.set", [&](Transaction& transaction) -> Result<void> {
            if (auto member = memberOf(transaction.database(), staff); !member)
                return tl::unexpected(member.error());
            const auto before =
                recordsWhere<Presence>(transaction.database(), "WHERE staff = ? AND day = ? ORDER BY id", staff, day);
            replaceRecords(transaction, m_context.ids, before, after, [](const Presence& a, const Presence& b) {
                return a.isPresent == b.isPresent && a.remark == b.remark;
            });
            return {};
        });
}

Result<ChangeSetNumber> ProfessionalActions::clearPresence(StaffId staff, Date day)
{
    if (auto allowed = requirePresence(staff); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(
        m_context.session.staff, "presence.set", [&](Transaction& transaction) -> Result<void> {
            for (const auto& presence :
                 recordsWhere<Presence>(transaction.database(), "WHERE staff = ? AND day = ? ORDER BY id", staff, day))
                transaction.remove(presence);
            return {};
        });
}

Result<ChangeSetNumber> ProfessionalActions::setCapacity(StaffId staff, int clients)
{
    if (auto allowed = m_context.session.require(Permission::ManageStaff); !allowed)
        return tl::unexpected(allowed.error());
    if (clients < 0 || clients > kMostClients)
        return failWith({{"capacity", Severity::Blocking, "out_of_range", "0-" + std::to_string(kMostClients)}});
    return m_context.writer.write(m_context.session.staff, "staff.set", [&](Transaction& transaction) -> Result<void> {
        const auto before = memberOf(transaction.database(), staff);
        if (!before)
            return tl::unexpected(before.error());
        StaffMember after = *before;
        after.capacity = clients;
        transaction.update(*before, after);
        return {};
    });
}

} // namespace werkpad
