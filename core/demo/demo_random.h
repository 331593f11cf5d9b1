// Random numbers that are the same on every machine for the same seed: an example office can be made again.
#pragma once

#include "core/base/date.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace werkpad
{

// SplitMix64 (Steele, Lea & Flood 2014). The distributions of <random> differ between standard libraries, so these are
// made from integers and exact floating-point steps only.
class DemoRandom
{
public:
    explicit DemoRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    // A stream of its own for every number, so that one client does not depend on how many draws another needed.
    DemoRandom(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed)
    {
        m_state = next() ^ (stream * 0xD1342543DE82EF95ULL);
        m_state = next();
    }

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    // Both included; the tiny bias of the remainder does not matter here.
    [[nodiscard]] int between(int lowest, int highest)
    {
        assert(lowest <= highest);
        const auto count = static_cast<std::uint64_t>(std::int64_t{highest} - lowest + 1);
        return static_cast<int>(lowest + static_cast<std::int64_t>(next() % count));
    }
    [[nodiscard]] Date dayBetween(Date first, Date last)
    {
        return Date::fromDayNumber(between(first.dayNumber(), last.dayNumber()));
    }
    // True this many times in a thousand.
    [[nodiscard]] bool chance(int perMille) { return between(0, 999) < perMille; }
    // How often each place of the list comes up is in proportion to its weight.
    [[nodiscard]] std::size_t weighted(std::span<const int> weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int rest = between(0, total - 1);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (rest < weights[i])
                return i;
            rest -= weights[i];
        }
        return weights.size() - 1;
    }
    template <class List>
    [[nodiscard]] const auto& oneOf(const List& list)
    {
        assert(!std::empty(list));
        return list[static_cast<std::size_t>(next() % std::size(list))];
    }

private:
    std::uint64_t m_state;
};

// A long list of weights that is drawn from often.
class DemoWeights
{
public:
    void add(int weight) { m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + weight); }
    [[nodiscard]] std::size_t draw(DemoRandom& random) const
    {
        assert(!m_upTo.empty());
        const int at = random.between(0, m_upTo.back() - 1);
        return static_cast<std::size_t>(std::ranges::upper_bound(m_upTo, at) - m_upTo.begin());
    }

private:
    std::vector<int> m_upTo;
};

} // namespace werkpad
