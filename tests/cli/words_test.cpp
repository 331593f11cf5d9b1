#include "app/cli/output.h"
#include "app/cli/words.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <sstream>

using namespace werkpad;

TEST_CASE("A slip of the pen finds the word that was meant")
{
    constexpr std::array<std::string_view, 4> kFields{"phone", "postcode", "place", "partner_surname"};
    CHECK(nearest("phne", kFields).front() == "phone");
    CHECK(nearest("surname", kFields) == std::vector<std::string_view>{"partner_surname"});
    CHECK(nearest("xyzxyz", kFields).empty());
    CHECK(listed(kFields) == "phone, postcode, place or partner_surname");
}

TEST_CASE("Columns line up also under accents, and control characters do not reach the terminal")
{
    TextTable table({"Name", "Place"});
    table.row({"Çelik", "A\x1b[31mB"});
    table.row({"Bo", "C"});
    std::ostringstream out;
    table.print(out);
    CHECK(out.str() == "Name   Place\nÇelik  A [31mB\nBo     C\n");
    CHECK(printable("a\xC2\x9B"
                    "b") == "a b");
}
