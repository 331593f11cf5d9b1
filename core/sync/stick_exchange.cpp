#include "core/sync/stick_exchange.h"

#include "core/sync/sync_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// A store that is visited now and then: always looked at anew (sticks count time in two seconds, and several are
// mounted at one place), and not noted as the place where this workstation exchanges.
class Visited final : public BlobStore
{
public:
    Visited(BlobStore& store, std::string home)
        : m_store(store)
        , m_home(std::move(home))
    {
    }
    [[nodiscard]] Result<std::vector<std::string>> folders() override { return m_store.folders(); }
    [[nodiscard]] Result<std::optional<BlobListing>> list(const std::string& folder, const std::string&) override
    {
        auto listing = m_store.list(folder, "");
        if (listing && *listing)
            (*listing)->token.clear();
        return listing;
    }
    [[nodiscard]] Result<PutOutcome> putIfAbsent(const std::string& folder, const std::string& name,
                                                 const Producer& produce) override
    {
        return m_store.putIfAbsent(folder, name, produce);
    }
    [[nodiscard]] Result<std::unique_ptr<BlobReader>> get(const std::string& folder, const std::string& name) override
    {
        return m_store.get(folder, name);
    }
    [[nodiscard]] Result<void> remove(const std::string& folder, const std::string& name) override
    {
        return m_store.remove(folder, name);
    }
    [[nodiscard]] std::string place() const override { return m_home.empty() ? m_store.place() : m_home; }

private:
    BlobStore& m_store;
    std::string m_home;
};

template <class T>
void addNew(std::vector<T>& all, const std::vector<T>& more)
{
    for (const auto& one : more) {
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    }
}

// What is left to do is as the last one saw it; what was done adds up.
void add(ExchangeReport& sum, ExchangeReport&& next)
{
    next.published += sum.published;
    next.applied += sum.applied;
    next.hasNewIdentity = next.hasNewIdentity || sum.hasNewIdentity;
    addNew(next.refused, sum.refused);
    addNew(next.ignored, sum.ignored);
    sum = std::move(next);
}

} // namespace

Result<StickReport> exchangeOverStick(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities,
                                      const Clock& clock, IdGenerator& ids, BlobStore& stick, BlobStore* home,
                                      const StickOptions& options)
{
    StickReport report;
    report.hasReachedShare = home != nullptr;
    std::vector<RefusedFile> leftBehind;
    const auto usual = database.attempt([&] { return lastExchange(database).place; });
    if (!usual)
        return tl::unexpected(usual.error());
    const auto exchange = [&](BlobStore& store) -> Result<void> {
        if (options.progress)
            options.progress(StickStep::Reading, 0, 0);
        ExchangeOptions exchanging;
        exchanging.stop = options.stop;
        auto done = Exchange(database, writer, entities, clock, ids, store).run(exchanging);
        if (!done)
            return tl::unexpected(done.error());
        add(report.exchange, *std::move(done));
        return {};
    };
    const auto carry = [&](BlobStore& from, BlobStore& to, StickStep step, std::int64_t& count) -> Result<void> {
        CarryOptions carrying;
        carrying.stop = options.stop;
        carrying.progress = [&options, step](std::int64_t done, std::int64_t total) {
            if (options.progress)
                options.progress(step, done, total);
        };
        auto carried = carryFiles(database, from, to, carrying);
        if (!carried)
            return tl::unexpected(carried.error());
        count += carried->files;
        leftBehind = std::move(carried->refused);
        return {};
    };
    Visited visited(stick, *usual);
    // First what the stick brings, so that the office has it even when the stick turns out to be full. What only the
    // exchange makes readable (who is new, a new key) goes along afterwards, with what was published on the stick.
    if (home) {
        if (auto done = carry(stick, *home, StickStep::Bringing, report.brought)
                            .and_then([&] { return exchange(*home); })
                            .and_then([&] { return carry(*home, stick, StickStep::Taking, report.taken); });
            !done)
            return tl::unexpected(done.error());
        addNew(report.exchange.refused, leftBehind);
    }
    if (auto done = exchange(visited); !done)
        return tl::unexpected(done.error());
    if (home) {
        if (auto done = carry(stick, *home, StickStep::Bringing, report.brought); !done)
            return tl::unexpected(done.error());
        addNew(report.exchange.refused, leftBehind);
    }
    return report;
}

} // namespace werkpad
