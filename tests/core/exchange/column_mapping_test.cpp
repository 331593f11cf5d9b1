#include "core/exchange/column_mapping.h"
#include "core/exchange/import_fields.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

// "bsn! geboortedatum~": the name of the field and how sure; "-" for none.
std::vector<std::string> picture(const std::vector<ColumnMapping>& mapping)
{
    constexpr std::string_view kMarks = "-~=!*"; // none, similar, alias, exact, chosen
    std::vector<std::string> columns;
    for (const auto& column : mapping) {
        std::string text = column.field ? std::string(importFields()[*column.field].name) : "";
        columns.push_back(text + kMarks[static_cast<std::size_t>(column.confidence)]);
    }
    return columns;
}

using Picture = std::vector<std::string>;

} // namespace

TEST_CASE("Every field is known by its own name and no heading stands for two")
{
    std::vector<std::string> all;
    for (const auto& field : importFields()) {
        CAPTURE(field.name);
        CHECK(picture(suggestedMapping({std::string(field.name)})) == Picture{std::string(field.name) + "!"});
        all.push_back(headingKey(field.name));
        for (auto rest = std::string(field.aliases); !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            CHECK(headingKey(rest.substr(0, end)) == rest.substr(0, end));
            all.push_back(rest.substr(0, end));
            rest.erase(0, end + 1);
        }
    }
    std::ranges::sort(all);
    CHECK(std::ranges::adjacent_find(all) == all.end());
}

TEST_CASE("Dutch headings are known whatever their case, spaces and underscores")
{
    CHECK(picture(suggestedMapping({"Voornamen", "VOORVOEGSEL", "Achter naam", "geboorte_datum",
                                    "Eerste werkloosheids-dag", "E-mail adres", "Burgerservicenummer"})) ==
          Picture{"given_names=", "prefix=", "surname=", "birth_date=", "first_day=", "email=", "bsn="});
}

TEST_CASE("A heading that only resembles a known one is suggested, not used")
{
    const auto mapping = suggestedMapping({"Geboortedatum klant", "Schoenmaat"});
    CHECK(picture(mapping) == Picture{"birth_date~", "-"});
    CHECK_FALSE(mapping[0].isUsed());
}

TEST_CASE("A field goes to the column that knows it best")
{
    CHECK(picture(suggestedMapping({"geboortedatum kind", "geboortedatum", "surname", "achternaam"})) ==
          Picture{"-", "birth_date=", "surname!", "-"});
}

TEST_CASE("What a person chooses goes before what is suggested")
{
    const auto mapping = withChoices(suggestedMapping({"a", "Achternaam", "b"}), {{"surname", "A"}, {"bsn", "b"}});
    REQUIRE(mapping);
    CHECK(picture(*mapping) == Picture{"surname*", "-", "bsn*"});
    const auto without = withChoices(suggestedMapping({"Achternaam"}), {{"surname", ""}});
    REQUIRE(without);
    CHECK(picture(*without) == Picture{"-"});
}

TEST_CASE("A choice of an unknown field or column is refused by name")
{
    const auto mapping = withChoices(suggestedMapping({"a"}), {{"shoe_size", "a"}, {"surname", "z"}});
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().findings == std::vector<Finding>{{"map", Severity::Blocking, "field_unknown", "shoe_size"},
                                                           {"map", Severity::Blocking, "column_unknown", "z"}});
}

TEST_CASE("Columns that are passed over are reported once, derived ones not at all")
{
    CHECK(check(suggestedMapping({"surname", "Schoenmaat", "period", "", "Reason"})) ==
          std::vector<Finding>{{"file", Severity::Note, "column_not_imported", "Schoenmaat"}});
    CHECK(check(suggestedMapping({"surname", "Surname"})) ==
          std::vector<Finding>{{"file", Severity::Note, "column_not_imported", "Surname"},
                               {"file", Severity::Warning, "column_repeated", "Surname"}});
}

TEST_CASE("A file without names and BSNs is no file of people")
{
    const auto findings = check(suggestedMapping({"place", "phone"}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "columns_missing");
    CHECK(blocks(findings));
}
