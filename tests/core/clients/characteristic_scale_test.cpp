#include "core/clients/characteristic_scale.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

std::vector<std::string> codesFor(Axis axis, std::string value, Date observedOn = kToday)
{
    Characteristic characteristic;
    characteristic.axis = axis;
    characteristic.value = std::move(value);
    characteristic.observedOn = observedOn;
    std::vector<std::string> codes;
    for (const Finding& finding : check(characteristic, kToday))
        codes.push_back(finding.code);
    return codes;
}

using Codes = std::vector<std::string>;

void checkValues(const std::vector<ScaleValue>& values)
{
    std::set<std::string> seen;
    for (const ScaleValue& value : values) {
        CAPTURE(value.code);
        CHECK(seen.insert(value.code).second);
        CHECK(value.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
        CHECK_FALSE(value.label.dutch.empty());
        CHECK_FALSE(value.label.english.empty());
        CHECK(value.description.dutch.empty() == value.description.english.empty());
        checkValues(value.details);
    }
}

} // namespace

TEST_CASE("Four axes have a scale with codes and labels in both languages, two are derived")
{
    std::vector<Axis> axes;
    for (const CharacteristicScale& scale : characteristicScales()) {
        axes.push_back(scale.axis);
        CHECK_FALSE(scale.label.dutch.empty());
        CHECK_FALSE(scale.label.english.empty());
        CHECK(scale.values.size() >= 4);
        checkValues(scale.values);
    }
    CHECK(axes == std::vector{Axis::SelfReliance, Axis::Motivation, Axis::LabourMarketPosition, Axis::Other});
    CHECK(scaleOf(Axis::Phase) == nullptr);
    CHECK(scaleOf(Axis::Regime) == nullptr);
    CHECK(scaleOf(Axis::Motivation)->axis == Axis::Motivation);
}

TEST_CASE("Every value of a scale has a plain description")
{
    for (const CharacteristicScale& scale : characteristicScales())
        for (const ScaleValue& value : scale.values)
            CHECK_FALSE(value.description.dutch.empty());
}

TEST_CASE("A value belongs to its axis")
{
    CHECK(isKnownValue(Axis::SelfReliance, "limited"));
    CHECK_FALSE(isKnownValue(Axis::Motivation, "limited"));
    CHECK_FALSE(isKnownValue(Axis::SelfReliance, ""));
    CHECK_FALSE(isKnownValue(Axis::SelfReliance, "limited:x"));
    CHECK(isKnownValue(Axis::Other, "education"));
    CHECK(isKnownValue(Axis::Other, "education:mbo2"));
    CHECK_FALSE(isKnownValue(Axis::Other, "education:"));
    CHECK_FALSE(isKnownValue(Axis::Other, "education:mbo9"));
    CHECK_FALSE(isKnownValue(Axis::Other, "other:x"));
    CHECK_FALSE(isKnownValue(Axis::Phase, "0-3"));
}

TEST_CASE("A value has a label, an unknown one is its own")
{
    CHECK(valueLabel(Axis::SelfReliance, "limited") == Label{"Beperkt zelfredzaam", "Limited"});
    CHECK(valueLabel(Axis::Other, "education:mbo2") ==
          Label{"Opleiding: mbo 2", "Education: vocational level 2 (mbo 2)"});
    CHECK(valueLabel(Axis::Other, "transport").dutch == "Vervoer");
    CHECK(valueLabel(Axis::Motivation, "from elsewhere") == Label{"from elsewhere", "from elsewhere"});
}

TEST_CASE("The code of an axis is what the database holds, and can be read back")
{
    const auto stored = storedCodes(Axis{});
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const auto axis = static_cast<Axis>(i);
        CHECK(axisCode(axis) == stored.at(i));
        CHECK(parseAxis(stored.at(i)) == axis);
    }
    CHECK(parseAxis("Self-Reliance") == Axis::SelfReliance);
    CHECK_FALSE(parseAxis("zelf"));
}

TEST_CASE("What is wrong with a characteristic is said")
{
    CHECK(codesFor(Axis::SelfReliance, "limited").empty());
    CHECK(codesFor(Axis::Other, "care:children").empty());
    CHECK(codesFor(Axis::Phase, "0-3") == Codes{"axis_derived"});
    CHECK(codesFor(Axis::Regime, "WW") == Codes{"axis_derived"});
    CHECK(codesFor(Axis::Motivation, "") == Codes{"value_missing"});
    CHECK(codesFor(Axis::Motivation, "great") == Codes{"value_unknown"});
    CHECK(codesFor(Axis::Motivation, "active", addDays(kToday, 1)) == Codes{"in_future"});
}
