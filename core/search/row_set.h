// A set of rows of `client`, small and quick to ask: one bit per row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace werkpad
{

class RowSet
{
public:
    void insert(std::uint32_t row)
    {
        const std::size_t word = row / 64;
        if (word >= m_bits.size())
            m_bits.resize(word + 1 + word / 2);
        const std::uint64_t bit = std::uint64_t{1} << (row % 64);
        m_size += (m_bits[word] & bit) == 0 ? 1 : 0;
        m_bits[word] |= bit;
    }
    [[nodiscard]] bool contains(std::uint32_t row) const
    {
        const std::size_t word = row / 64;
        return word < m_bits.size() && (m_bits[word] >> (row % 64) & 1U) != 0;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::vector<std::uint64_t> m_bits;
    std::size_t m_size = 0;
};

} // namespace werkpad
