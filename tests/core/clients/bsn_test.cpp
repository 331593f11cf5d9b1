#include "core/clients/bsn.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <optional>
#include <string>

using werkpad::BsnCheck;
using werkpad::BsnProblem;
using werkpad::checkBsn;

namespace
{

// A valid number: eight digits and the check digit that fits; of some eight digits none does.
std::optional<std::string> bsnFrom(int eightDigits)
{
    std::string digits = std::to_string(100'000'000 + eightDigits).substr(1);
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
    const int last = sum % 11;
    if (last == 10 || eightDigits == 0)
        return std::nullopt;
    return digits + static_cast<char>('0' + last);
}

// Of which the first eight digits make a number below the limit.
rc::Gen<std::string> validBsn(int limit = 100'000'000)
{
    const auto eightDigits =
        rc::gen::suchThat(rc::gen::inRange(1, limit), [](int n) { return bsnFrom(n).has_value(); });
    return rc::gen::map(eightDigits, [](int n) { return *bsnFrom(n); });
}

} // namespace

TEST_CASE("A BSN is accepted or refused for a reason")
{
    // Numbers of the range that the government keeps for tests.
    CHECK(checkBsn("999992788") == BsnCheck{"999992788", BsnProblem::None});
    CHECK(checkBsn("111222333").isValid());
    CHECK(checkBsn("999992789") == BsnCheck{"999992789", BsnProblem::FailsCheck});
    CHECK(checkBsn("").problem == BsnProblem::Empty);
    CHECK(checkBsn(" \u00A0 ").problem == BsnProblem::Empty);
    CHECK(checkBsn("99999278x").problem == BsnProblem::NotDigits);
    CHECK(checkBsn("9999-92788").problem == BsnProblem::NotDigits);
    CHECK(checkBsn("9999927").problem == BsnProblem::WrongLength);
    CHECK(checkBsn("9999927880").problem == BsnProblem::WrongLength);
    CHECK(checkBsn("000000000").problem == BsnProblem::AllZeros);
    CHECK(checkBsn("00000000").problem == BsnProblem::AllZeros);
    CHECK(checkBsn("0000000").bsn.empty());
}

TEST_CASE("Spaces, dots and a lost leading zero are forgiven")
{
    CHECK(checkBsn(" 9999.92.788 ").bsn == "999992788");
    CHECK(checkBsn("999 992 788").bsn == "999992788");
    CHECK(checkBsn("\u00A0999992788").bsn == "999992788");
    CHECK(checkBsn("10000008") == BsnCheck{"010000008", BsnProblem::None});
    CHECK(rc::check([] {
        const std::string bsn = *validBsn(10'000'000);
        RC_ASSERT(checkBsn(bsn.substr(1)).bsn == bsn);
    }));
}

TEST_CASE("A typing error of one digit, or two neighbours swapped, is always noticed")
{
    CHECK(rc::check([] {
        const std::string bsn = *validBsn();
        RC_ASSERT(checkBsn(bsn).isValid());
        const auto at = *rc::gen::inRange<std::size_t>(0, 9);
        const char other = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        std::string mistyped = bsn;
        mistyped[at] = other;
        RC_ASSERT(checkBsn(mistyped).isValid() == (mistyped == bsn));
        std::string swapped = bsn;
        std::swap(swapped[at % 8], swapped[at % 8 + 1]);
        RC_ASSERT(checkBsn(swapped).isValid() == (swapped == bsn));
    }));
}

TEST_CASE("A screen shows the last three digits only")
{
    CHECK(werkpad::maskedBsn("999992788") == "••••••788");
    CHECK(werkpad::maskedBsn("12") == "••");
    CHECK(werkpad::maskedBsn("").empty());
}

TEST_CASE("Every problem with a BSN has a sentence, and no problem has none")
{
    CHECK(werkpad::bsnProblemText(BsnProblem::None).empty());
    for (const auto problem : {BsnProblem::Empty, BsnProblem::NotDigits, BsnProblem::WrongLength, BsnProblem::AllZeros,
                               BsnProblem::FailsCheck}) {
        const std::string text = werkpad::bsnProblemText(problem);
        CAPTURE(text);
        CHECK(text.find("BSN") != std::string::npos);
        CHECK(text.find(": ") != std::string::npos); // what is wrong, and what to do
    }
}
