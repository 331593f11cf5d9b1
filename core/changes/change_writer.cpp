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
    return writeSet({0, 0, m_workstation, author, std::string(action), {}, false, {}}, work);
}

Result<ChangeSetNumber> ChangeWriter::writeInBulk(StaffId author, std::string_view action, const Work& work)
{
    return writeSet({0, 0, m_workstation, author, std::string(action), {}, true, {}}, work);
}

Result<ChangeSetNumber> ChangeWriter::writeSet(ChangeSet set, const Work& work)
{
    if (m_database.isReadOnly())
        return fail(ErrorKind::ReadOnly, m_database.file().string());
    ChangeNotice notice{0, set.action, {}};
    const auto done = m_database.attempt([&]() -> Result<void> {
        StorageTransaction storage(m_database);
        // The last stamp is read inside the transaction: the window and the command line may write in turn.
        set.stamp = nextStamp(lastStamp(m_database), m_clock.nowMilliseconds());
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
    if (notice.changeSet != 0) {
        // A listener may subscribe or end a subscription while it is told.
        const auto listeners = m_listeners->byNumber;
        for (const auto& listener : listeners | std::views::values)
            listener(notice);
    }
    return notice.changeSet;
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
    return writeSet({0, 0, m_workstation, author, (*set)->action, number, false, {}}, work);
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
