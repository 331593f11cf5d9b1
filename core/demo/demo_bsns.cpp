#include "core/demo/demo_bsns.h"

#include "core/clients/bsn.h"
#include "core/demo/demo_random.h"

#include <utility>

namespace werkpad
{

std::vector<std::string> demoBsns(std::uint64_t seed)
{
    constexpr int kFirst = 999'900'000;
    constexpr int kLast = 999'999'999;
    std::vector<std::string> numbers;
    for (int number = kFirst; number <= kLast; ++number) {
        std::string text = std::to_string(number);
        if (checkBsn(text).isValid())
            numbers.push_back(std::move(text));
    }
    DemoRandom random(seed);
    for (std::size_t i = numbers.size() - 1; i > 0; --i)
        std::swap(numbers[i], numbers[static_cast<std::size_t>(random.between(0, static_cast<int>(i)))]);
    return numbers;
}

} // namespace werkpad
