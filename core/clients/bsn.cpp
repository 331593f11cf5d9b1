#include "core/clients/bsn.h"

#include "core/base/finding.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::size_t kLength = 9;

bool passesElfproef(std::string_view digits)
{
    constexpr std::array kWeights{9, 8, 7, 6, 5, 4, 3, 2, -1};
    int sum = 0;
    for (std::size_t i = 0; i < kLength; ++i)
        sum += kWeights.at(i) * (digits[i] - '0');
    return sum % 11 == 0;
}

} // namespace

BsnCheck checkBsn(std::string_view text)
{
    std::string digits = trimmed(text);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '.'; });
    if (digits.empty())
        return {{}, BsnProblem::Empty};
    if (digitsOnly(digits) != digits)
        return {{}, BsnProblem::NotDigits};
    // Programs that keep the number as a number lose the leading zero.
    if (digits.size() == kLength - 1)
        digits.insert(0, 1, '0');
    if (digits.size() != kLength)
        return {{}, BsnProblem::WrongLength};
    if (std::ranges::all_of(digits, [](char c) { return c == '0'; }))
        return {{}, BsnProblem::AllZeros};
    const bool passes = passesElfproef(digits);
    return {std::move(digits), passes ? BsnProblem::None : BsnProblem::FailsCheck};
}

std::string_view bsnProblemCode(BsnProblem problem)
{
    switch (problem) {
    case BsnProblem::None:
        return {};
    case BsnProblem::Empty:
        return "bsn_empty";
    case BsnProblem::NotDigits:
        return "bsn_not_digits";
    case BsnProblem::WrongLength:
        return "bsn_wrong_length";
    case BsnProblem::AllZeros:
        return "bsn_all_zeros";
    case BsnProblem::FailsCheck:
        return "bsn_fails_check";
    }
    return {};
}

std::string bsnProblemText(BsnProblem problem)
{
    if (problem == BsnProblem::None)
        return {};
    return findingText({"bsn", Severity::Blocking, std::string(bsnProblemCode(problem)), {}});
}

std::string maskedBsn(std::string_view bsn)
{
    constexpr std::size_t kShown = 3;
    const std::size_t hidden = bsn.size() == kLength ? kLength - kShown : bsn.size();
    std::string masked;
    for (std::size_t i = 0; i < hidden; ++i)
        masked += "•";
    return masked.append(bsn.substr(hidden));
}

} // namespace werkpad
