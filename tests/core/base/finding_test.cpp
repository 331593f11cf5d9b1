#include "core/base/finding.h"

#include <catch2/catch_test_macros.hpp>

using werkpad::Finding;
using werkpad::findingText;
using werkpad::Severity;

TEST_CASE("A finding says what is wrong and what to do")
{
    CHECK(findingText({"postcode", Severity::Warning, "postcode_invalid", "1234SS"}) ==
          "'1234SS' is not a Dutch postcode: it has four digits and two letters, such as 3077 AW.");
    CHECK(findingText({"argument", Severity::Blocking, "argument_missing", ""}) ==
          "An argument is missing: say why the computed period does not fit this client.");
}

TEST_CASE("A finding without a sentence is still readable")
{
    CHECK(findingText({"x", Severity::Note, "some_new_code", ""}) == "Some new code.");
    CHECK(findingText({"x", Severity::Note, "some_new_code", "7"}) == "Some new code: 7.");
    CHECK(findingText({"x", Severity::Note, "", ""}) == "Something is wrong here.");
}

TEST_CASE("Only a blocking finding blocks")
{
    CHECK_FALSE(werkpad::blocks({}));
    CHECK_FALSE(werkpad::blocks({{"a", Severity::Note, "x", ""}, {"a", Severity::Warning, "x", ""}}));
    CHECK(werkpad::blocks({{"a", Severity::Note, "x", ""}, {"b", Severity::Blocking, "x", ""}}));
}
