// The one way to write: a transaction that records who did what, refreshes what is derived, and tells who listens.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/changes/transaction.h"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace werkpad
{

// Rows computed from others (list, search index): refreshed inside the transaction that touches their sources.
class DerivedData
{
public:
    virtual ~DerivedData() = default;
    // Throws SQLite::Exception.
    virtual void refresh(Database& database, const TouchedClients& touched) = 0;
};

// What was committed, told after the commit on the thread that wrote.
struct ChangeNotice {
    ChangeSetNumber changeSet = 0;
    std::string action{};
    TouchedClients touched{};
};

// Ends the subscription when it dies.
class [[nodiscard]] Subscription
{
public:
    explicit Subscription(std::function<void()> end)
        : m_end(std::move(end))
    {
    }
    Subscription(Subscription&& other) noexcept
        : m_end(std::exchange(other.m_end, nullptr))
    {
    }
    Subscription& operator=(Subscription&& other) noexcept
    {
        std::swap(m_end, other.m_end);
        return *this;
    }
    ~Subscription()
    {
        if (m_end)
            m_end();
    }

private:
    std::function<void()> m_end;
};

class ChangeWriter
{
public:
    using Work = std::function<Result<void>(Transaction&)>;
    using Listener = std::function<void(const ChangeNotice&)>;

    // Borrows all three; `derived` in the order in which it is to be refreshed.
    ChangeWriter(Database& database, const Clock& clock, WorkstationId workstation, std::vector<DerivedData*> derived);

    // Runs `work` in one transaction. Gives the number of the change set, or 0 when work changed nothing (then nothing
    // is recorded). An error from work or from SQLite rolls everything back. ReadOnly on a read-only database.
    [[nodiscard]] Result<ChangeSetNumber> write(StaffId author, std::string_view action, const Work& work);

    // The same for work that inserts many rows (Recording::InBulk): without a change record each, three times as fast.
    [[nodiscard]] Result<ChangeSetNumber> writeInBulk(StaffId author, std::string_view action, const Work& work);

    // Takes back one change set, as a new one that is recorded too. ChangedMeanwhile when a cell is no longer as that
    // change left it; NotFound for an unknown number. `entities` are all kinds of record there are.
    [[nodiscard]] Result<ChangeSetNumber> undo(StaffId author, ChangeSetNumber number,
                                               std::span<const EntityInfo> entities);

    // Takes over what others did, which is recorded as theirs: `work` writes change sets and rows itself, in one
    // transaction, and tells which clients it touched. What is derived is refreshed, and listeners are told.
    using Absorb = std::function<Result<TouchedClients>(Database&)>;
    [[nodiscard]] Result<void> absorb(std::string_view action, const Absorb& work);

    [[nodiscard]] Subscription subscribe(Listener listener);
    [[nodiscard]] WorkstationId workstation() const { return m_workstation; }
    // The database got another identity: it was copied, or put back from a backup.
    void setWorkstation(WorkstationId workstation) { m_workstation = workstation; }

private:
    [[nodiscard]] Result<ChangeSetNumber> writeSet(ChangeSet set, const Work& work);
    void tell(const ChangeNotice& notice);

    struct Listeners;
    Database& m_database;
    const Clock& m_clock;
    WorkstationId m_workstation;
    std::vector<DerivedData*> m_derived;
    std::shared_ptr<Listeners> m_listeners; // shared, so that a subscription may outlive the writer
};

} // namespace werkpad
