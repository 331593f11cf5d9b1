// The lists of names, places and sentences that example clients are made of (resources/reference/demo_*.json).
#pragma once

#include "core/demo/demo_random.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct DemoSurname {
    std::string prefix{};
    std::string male{};
    std::string female{}; // Kowalska; mostly the same
};

// Born before 1966, before 1992, later.
enum class DemoGeneration { Older, Middle, Young };
[[nodiscard]] DemoGeneration generationOf(int yearOfBirth);

// Names that occur together.
struct DemoNameGroup {
    std::string name{};
    int secondName = 0;                               // per mille of the people who have a second given name
    std::array<std::vector<std::string>, 3> female{}; // by generation, the commonest first
    std::array<std::vector<std::string>, 3> male{};
    std::vector<DemoSurname> surnames{};
    DemoWeights surnameWeights{};
};

struct DemoPlace {
    std::string postcode{}; // the four digits
    std::string place{};
    bool districtApproach = false; // the office works with the wijkaanpak there
};

struct DemoMaterial {
    std::vector<DemoNameGroup> groups{};
    DemoWeights groupWeights{};
    std::vector<DemoPlace> places{};
    DemoWeights placeWeights{};
    std::vector<std::string> streets{};
    std::vector<std::string> teams{};
    std::vector<std::string> sectors{};
    // By what it is about and for whom: "motivation/willing", "override_lighter/local", "spell".
    std::map<std::string, std::vector<std::string>, std::less<>> sentences{};

    // One of the sentences of a key, with the sector filled in, or any sector when none is given; "" when there is
    // none.
    [[nodiscard]] std::string sentence(std::string_view key, DemoRandom& random, std::string_view sector = {}) const;
};

[[nodiscard]] const DemoMaterial& demoMaterial();

} // namespace werkpad
