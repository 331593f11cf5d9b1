#include "core/surveys/client_principle.h"

#include "core/base/embedded_reference.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<ClientPrinciple> readPrinciples()
{
    std::vector<ClientPrinciple> principles;
    const auto document = nlohmann::json::parse(referenceFile("client_principles.json"));
    for (const auto& json : document.at("principles")) {
        ClientPrinciple principle{json.at("code").get<std::string>(),
                                  {},
                                  json.at("dutch").get<std::string>(),
                                  json.at("english").get<std::string>()};
        for (const auto& audience : json.at("audiences"))
            principle.audiences.push_back(audience.get<std::string>() == "employers" ? Audience::Employers
                                                                                     : Audience::Jobseekers);
        principles.push_back(std::move(principle));
    }
    return principles;
}

std::ptrdiff_t placeOf(std::string_view code)
{
    const auto& all = clientPrinciples();
    return std::ranges::find(all, code, &ClientPrinciple::code) - all.begin();
}

} // namespace

bool ClientPrinciple::isFor(Audience audience) const
{
    return std::ranges::find(audiences, audience) != audiences.end();
}

const std::vector<ClientPrinciple>& clientPrinciples()
{
    static const auto principles = readPrinciples();
    return principles;
}

const ClientPrinciple* findPrinciple(std::string_view code)
{
    const auto& all = clientPrinciples();
    const auto found = std::ranges::find(all, code, &ClientPrinciple::code);
    return found == all.end() ? nullptr : &*found;
}

std::optional<Scores> parseScores(std::string_view text)
{
    Scores scores;
    while (!text.empty()) {
        const auto end = text.find(' ');
        const auto one = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (one.empty())
            continue;
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return std::nullopt;
        const auto score = parseInteger(one.substr(equals + 1));
        if (!score || *score < -1000 || *score > 1000)
            return std::nullopt;
        scores.emplace_back(std::string(one.substr(0, equals)), static_cast<int>(*score));
    }
    return scores;
}

std::string scoresText(const Scores& scores)
{
    Scores ordered = scores;
    std::ranges::stable_sort(ordered, {}, [](const auto& score) { return placeOf(score.first); });
    std::string text;
    for (const auto& [code, score] : ordered)
        text.append(text.empty() ? "" : " ").append(code).append("=").append(std::to_string(score));
    return text;
}

} // namespace werkpad
