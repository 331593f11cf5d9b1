// The citizen service number and its check (elfproef).
#pragma once

#include <string>
#include <string_view>

namespace werkpad
{

enum class BsnProblem { None, Empty, NotDigits, WrongLength, AllZeros, FailsCheck };

struct BsnCheck {
    std::string bsn{}; // nine digits, leading zero added to eight; empty unless the problem is None or FailsCheck
    BsnProblem problem = BsnProblem::None;
    [[nodiscard]] bool isValid() const { return problem == BsnProblem::None; }
    bool operator==(const BsnCheck&) const = default;
};

// Spaces and dots between digits are forgiven. Valid: 9·d1+8·d2+7·d3+6·d4+5·d5+4·d6+3·d7+2·d8−1·d9 is divisible by 11
// and not all digits are zero (Besluit BSN, Logisch ontwerp GBA 01.20).
[[nodiscard]] BsnCheck checkBsn(std::string_view text);
// The code of the Finding it is ("bsn_fails_check"); empty when there is no problem.
[[nodiscard]] std::string_view bsnProblemCode(BsnProblem problem);
// "" when valid, else why not, in English.
[[nodiscard]] std::string bsnProblemText(BsnProblem problem);
// ••••••782: what a screen shows until somebody asks for the number. Empty for no number; all hidden when it is too
// short to show part of it.
[[nodiscard]] std::string maskedBsn(std::string_view bsn);

} // namespace werkpad
