#include "core/caseload/client_sorting.h"

#include <algorithm>
#include <array>
#include <bit>

namespace werkpad
{

namespace
{

constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

struct Keyed {
    std::uint32_t key;
    std::uint32_t place;
};

// Day numbers may be negative; order is kept.
std::uint32_t dayKey(std::int32_t day)
{
    return day == ClientCells::kNoDay ? kLast : static_cast<std::uint32_t>(day) ^ 0x80000000U;
}

std::uint32_t periodKey(const ClientCells& cells)
{
    if (cells.period() == ClientCells::kNoPeriod)
        return kLast;
    constexpr unsigned kDayBits = 24; // days from -8 to +8 million: every Date
    constexpr std::int32_t kMiddle = 1 << (kDayBits - 1);
    // An overridden client may have no spell: after those who have.
    const auto day = cells.countedFrom == ClientCells::kNoDay ? 2 * kMiddle - 1 : cells.countedFrom + kMiddle;
    return std::uint32_t{cells.period()} << kDayBits | static_cast<std::uint32_t>(day);
}

// By number of the coach: the place in the order asked for; the others after these, together before those without.
std::vector<std::uint32_t> coachRanks(const DayView& day, const std::vector<StaffId>& coachOrder)
{
    std::vector<std::uint32_t> ranks;
    for (const auto& coach : day.coaches())
        ranks.push_back(static_cast<std::uint32_t>(std::ranges::find(coachOrder, coach) - coachOrder.begin()));
    return ranks;
}

class Keys
{
public:
    Keys(ClientSortKey key, const DayView& day, const std::vector<StaffId>& coachOrder)
        : m_key(key)
        , m_coachRanks(key == ClientSortKey::Coach ? coachRanks(day, coachOrder) : std::vector<std::uint32_t>{})
    {
    }

    [[nodiscard]] std::uint32_t of(const ClientCells& cells) const
    {
        switch (m_key) {
        case ClientSortKey::Name:
            return 0;
        case ClientSortKey::Birth:
            return cells.birth;
        case ClientSortKey::Period:
            return periodKey(cells);
        case ClientSortKey::Boundary:
            return cells.boundaryIn == ClientCells::kNoBoundary ? kLast : cells.boundaryIn;
        case ClientSortKey::Regime:
            return cells.regimes == 0 ? kLast : static_cast<std::uint32_t>(std::countr_zero(cells.regimes));
        case ClientSortKey::Coach:
            return cells.coach == ClientCells::kNoCoach ? kLast : m_coachRanks[cells.coach];
        case ClientSortKey::Registered:
            return dayKey(cells.registeredOn);
        case ClientSortKey::LastContact:
            return dayKey(cells.lastContact);
        case ClientSortKey::NextStep:
            return dayKey(cells.nextStepOn);
        }
        return 0;
    }

private:
    ClientSortKey m_key;
    std::vector<std::uint32_t> m_coachRanks;
};

// Least significant digit first: stable, and digits that are the same everywhere cost one look.
void radixSort(std::vector<Keyed>& keyed)
{
    std::vector<Keyed> sorted(keyed.size());
    for (unsigned shift = 0; shift < 32; shift += kDigitBits) {
        std::array<std::size_t, kDigits> begins{};
        for (const auto& entry : keyed)
            ++begins[entry.key >> shift & (kDigits - 1)];
        if (std::ranges::find(begins, keyed.size()) != begins.end())
            continue;
        std::size_t begin = 0;
        for (auto& count : begins)
            begin += std::exchange(count, begin);
        for (const auto& entry : keyed)
            sorted[begins[entry.key >> shift & (kDigits - 1)]++] = entry;
        keyed.swap(sorted);
    }
}

} // namespace

void sortClients(std::vector<std::uint32_t>& places, std::span<const ClientCells> clients, const DayView& day,
                 ClientOrder order, const std::vector<StaffId>& coachOrder)
{
    if (order.key == ClientSortKey::Name) {
        if (order.descending)
            std::ranges::reverse(places);
        return;
    }
    const Keys keys(order.key, day, coachOrder);
    std::vector<Keyed> keyed;
    keyed.reserve(places.size());
    for (const auto place : places) {
        const std::uint32_t key = keys.of(clients[place]);
        // Those without a value stay last also when the order is turned round.
        keyed.push_back({order.descending && key != kLast ? kLast - 1 - key : key, place});
    }
    radixSort(keyed);
    std::ranges::transform(keyed, places.begin(), &Keyed::place);
}

} // namespace werkpad
