#include "core/segmentation/client_group.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

Characteristic seen(Axis axis, std::string value)
{
    Characteristic characteristic;
    characteristic.axis = axis;
    characteristic.value = std::move(value);
    return characteristic;
}

std::vector<std::string> codesOf(const std::vector<ClientGroup>& groups)
{
    std::vector<std::string> codes;
    for (const auto& group : groups)
        codes.push_back(group.code);
    return codes;
}

} // namespace

TEST_CASE("A client of whom nothing is known belongs to everyone")
{
    CHECK(codesOf(groupsOf({}, {}, {})) == std::vector<std::string>{"everyone"});
}

TEST_CASE("A client belongs to the groups of its themes, its regimes and the newest value on each axis")
{
    RegimeCoverage coverage;
    coverage.regime = "ww";
    const std::vector<ThemeOfClient> themes{{Theme::Youth, Certainty::Possible, false}};
    const std::vector<Characteristic> characteristics{seen(Axis::SelfReliance, "limited"),
                                                      seen(Axis::SelfReliance, "full"), seen(Axis::Other, "care"),
                                                      seen(Axis::Other, "education:mbo2")};
    const auto groups = groupsOf(themes, std::vector{coverage}, characteristics);
    CHECK(codesOf(groups) == std::vector<std::string>{"everyone", "theme:youth", "regime:WW", "self_reliance:limited",
                                                      "other:care", "other:education", "other:education:mbo2"});
    CHECK_FALSE(groups[1].isCertain);
}

TEST_CASE("Every group that can be chosen is known and has a name in both languages")
{
    const auto groups = knownGroups();
    CHECK(groups.size() > 25);
    for (const auto& group : groups) {
        INFO(group);
        CHECK(isKnownGroup(group));
        CHECK(groupNameDutch(group) != group);
        CHECK(groupNameEnglish(group) != group);
    }
    CHECK_FALSE(isKnownGroup("theme:retired"));
    CHECK_FALSE(isKnownGroup("self_reliance"));
    CHECK(groupNameDutch("hobby:chess") == "hobby:chess");
}
