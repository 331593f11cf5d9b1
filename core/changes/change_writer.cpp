#include "core/changes/change_writer.h"

#include "core/changes/change_log_store.h"
#include "core/storage/database.h"

#include <map>
#include <ranges>

namespace werkpad
{

struct ChangeWriter::Listeners {
    std::map<int, Listener> byNumber;
    int last = 0;
};

ChangeWriter::ChangeWriter(Database& database, const Clock& clock, WorkstationId workstation,
                           std::vector<DerivedData*> derived)
    : m_database(database)
    , m_clock(clock)
    , m_workstation(workstation)
    , m_derived(std::move(derived))
    , m_listeners(std::make_shared<Listeners>())
{
}

Result<ChangeSetNumber> ChangeWriter::write(StaffId author, std::string_view action, const Work& work)
{
    return writeSet({0, 0, m_workstation, author, std::string(action), {}, false, 0, {}}, work);
}

Result<ChangeSetNumber> ChangeWriter::writeInBulk(StaffId author, std::string_view action, const Work& work)
{
    return writeSet({0, 0, m_workstation, author, std::string(action), {}, true, 0, {}}, work);
}

Result<ChangeSetNumber> ChangeWriter::writeSet(ChangeSet set, const Work& work)
{
    if (m_database.isReadOnly())
        return fail(ErrorKind::ReadOnly, m_database.file().string());
    ChangeNotice notice{0, set.action, {}};
    const auto done = m_database.attempt([&]() -> Result<void> {
        StorageTransaction storage(m_database);
        // Both are read inside the transaction: the window and the command line may write in turn, and either may find
        // out that the database is a copy.
        m_workstation = workstationIn(m_database).value_or(m_workstation);
        set.workstation = m_workstation;
        set.wall = m_clock.nowMilliseconds();
        set.stamp = nextStamp(lastStamp(m_database), set.wall);
        const ChangeSetNumber number = addChangeSet(m_database, set);
        Transaction transaction(m_database, number, set.inBulk ? Recording::InBulk : Recording::EachRow);
        if (auto worked = work(transaction); !worked)
            return worked;
        if (transaction.isEmpty())
            return {};
        notice.touched = transaction.takeTouched();
        for (auto* derived : m_derived)
            derived->refresh(m_database, notice.touched);
        storage.commit();
        notice.changeSet = number;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (notice.changeSet != 0)
        tell(notice);
    return notice.changeSet;
}

Result<void> ChangeWriter::absorb(std::string_view action, const Absorb& work)
{
    if (m_database.isReadOnly())
        return fail(ErrorKind::ReadOnly, m_database.file().string());
    ChangeNotice notice{0, std::string(action), {}};
    auto done = m_database.attempt([&]() -> Result<void> {
        StorageTransaction storage(m_database);
        auto touched = work(m_database);
        if (!touched)
            return tl::unexpected(touched.error());
        notice.touched = *std::move(touched);
        for (auto* derived : m_derived)
            derived->refresh(m_database, notice.touched);
        storage.commit();
        return {};
    });
    if (done)
        tell(notice);
    return done;
}

void ChangeWriter::tell(const ChangeNotice& notice)
{
    // A listener may subscribe or end a subscription while it is told.
    const auto listeners = m_listeners->byNumber;
    for (const auto& listener : listeners | std::views::values)
        listener(notice);
}

Result<ChangeSetNumber> ChangeWriter::undo(StaffId author, ChangeSetNumber number, std::span<const EntityInfo> entities)
{
    const auto set = m_database.attempt([&] { return findChangeSet(m_database, entities, number); });
    if (!set)
        return tl::unexpected(set.error());
    if (!*set)
        return fail(ErrorKind::NotFound, "change", std::to_string(number));
    const auto work = [&](Transaction& transaction) -> Result<void> {
        for (const auto& change : (*set)->records | std::views::reverse) {
            const auto entity = std::ranges::find(entities, change.entity, &EntityInfo::number);
            if (entity == entities.end())
                return fail(ErrorKind::Internal, "undo", "unknown entity " + std::to_string(change.entity));
            if (auto reverted = revert(transaction, *entity, number, change); !reverted)
                return reverted;
        }
        return {};
    };
    return writeSet({0, 0, m_workstation, author, (*set)->action, number, false, 0, {}}, work);
}

Subscription ChangeWriter::subscribe(Listener listener)
{
    const int number = ++m_listeners->last;
    m_listeners->byNumber.emplace(number, std::move(listener));
    return Subscription([weak = std::weak_ptr<Listeners>(m_listeners), number] {
        if (const auto listeners = weak.lock())
            listeners->byNumber.erase(number);
    });
}

} // namespace werkpad
