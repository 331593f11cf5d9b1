#include "app/cli/words.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace werkpad
{

namespace
{

// Levenshtein: how many letters have to be changed, added or left out.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string periodText(Period period)
{
    if (period == Period::Before)
        return "before unemployment";
    return std::string(periodCode(period)) + " months";
}

std::optional<Period> readPeriod(std::string_view text)
{
    const std::string code = fold(trimmed(text));
    if (code == "12+" || code == ">=12")
        return Period::Over12Months;
    return parsePeriod(code);
}

std::vector<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    constexpr std::size_t kMost = 3;
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto candidate : candidates) {
        const bool contains = !word.empty() && candidate.find(word) != std::string_view::npos;
        const std::size_t distance = contains ? 1 : editDistance(word, candidate);
        if (distance <= std::max<std::size_t>(2, word.size() / 3))
            near.emplace_back(distance, candidate);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < std::min(kMost, near.size()); ++i)
        words.push_back(near[i].second);
    return words;
}

std::string listed(std::span<const std::string_view> words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

} // namespace werkpad
