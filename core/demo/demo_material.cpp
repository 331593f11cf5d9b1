#include "core/demo/demo_material.h"

#include "core/base/embedded_reference.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

using nlohmann::json;
using Texts = std::vector<std::string>;

// "Berg, van den" or "Kowalski/Kowalska".
DemoSurname parseSurname(const std::string& text)
{
    DemoSurname surname;
    std::string name = text;
    if (const auto comma = name.find(", "); comma != std::string::npos) {
        surname.prefix = name.substr(comma + 2);
        name.resize(comma);
    }
    const auto slash = name.find('/');
    surname.male = name.substr(0, slash);
    surname.female = slash == std::string::npos ? surname.male : name.substr(slash + 1);
    return surname;
}

std::array<Texts, 3> namesByGeneration(const json& lists)
{
    if (lists.contains("all")) {
        const auto all = lists.at("all").get<Texts>();
        return {all, all, all};
    }
    return {lists.at("older").get<Texts>(), lists.at("middle").get<Texts>(), lists.at("young").get<Texts>()};
}

void readNames(DemoMaterial& material)
{
    const auto document = json::parse(referenceFile("demo_names.json"));
    for (const auto& entry : document.at("groups")) {
        DemoNameGroup group;
        group.name = entry.at("name").get<std::string>();
        group.secondName = 10 * entry.at("second_name").get<int>();
        group.female = namesByGeneration(entry.at("female"));
        group.male = namesByGeneration(entry.at("male"));
        int rank = 0;
        for (const auto& text : entry.at("surnames").get<Texts>()) {
            group.surnames.push_back(parseSurname(text));
            group.surnameWeights.add(100'000 / (++rank + 12)); // frequencies of surnames fall off like this (Zipf)
        }
        material.groupWeights.add(entry.at("share").get<int>());
        material.groups.push_back(std::move(group));
    }
}

void readRegion(DemoMaterial& material)
{
    const auto document = json::parse(referenceFile("demo_region.json"));
    for (const auto& entry : document.at("places")) {
        material.places.push_back({entry.at("postcode").get<std::string>(), entry.at("place").get<std::string>(),
                                   entry.value("district_approach", false)});
        material.placeWeights.add(entry.at("weight").get<int>());
    }
    material.streets = document.at("streets").get<Texts>();
    material.teams = document.at("teams").get<Texts>();
}

void readSentences(DemoMaterial& material)
{
    for (const auto* file : {"demo_texts.json", "demo_process.json"}) {
        const auto document = json::parse(referenceFile(file));
        for (const auto& [key, content] : document.items()) {
            if (content.is_array())
                material.sentences[key] = content.get<Texts>();
            if (!content.is_object())
                continue;
            for (const auto& [kind, sentences] : content.items())
                material.sentences[key + "/" + kind] = sentences.get<Texts>();
        }
    }
    material.sectors = material.sentences.at("sectors");
}

DemoMaterial readMaterial()
{
    DemoMaterial material;
    readNames(material);
    readRegion(material);
    readSentences(material);
    return material;
}

} // namespace

DemoGeneration generationOf(int yearOfBirth)
{
    if (yearOfBirth < 1966)
        return DemoGeneration::Older;
    return yearOfBirth < 1992 ? DemoGeneration::Middle : DemoGeneration::Young;
}

std::string DemoMaterial::sentence(std::string_view key, DemoRandom& random, std::string_view sector) const
{
    const auto found = sentences.find(key);
    if (found == sentences.end())
        return {};
    std::string text = random.oneOf(found->second);
    constexpr std::string_view kSector = "{sector}";
    if (const auto at = text.find(kSector); at != std::string::npos)
        text.replace(at, kSector.size(), sector.empty() ? std::string_view(random.oneOf(sectors)) : sector);
    return text;
}

const DemoMaterial& demoMaterial()
{
    static const DemoMaterial material = readMaterial(); // constant: what is embedded does not change
    return material;
}

} // namespace werkpad
