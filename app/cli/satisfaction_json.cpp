#include "app/cli/satisfaction_json.h"

#include "core/base/stored_code.h"
#include "core/evidence/display_rules.h"
#include "core/surveys/client_principle.h"
#include "core/surveys/survey_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace werkpad
{

namespace
{

void addInterval(Json& json, const std::string& prefix, const std::optional<Interval>& interval)
{
    json[prefix + "low"] = interval ? Json(interval->low) : Json();
    json[prefix + "high"] = interval ? Json(interval->high) : Json();
}

void addFigure(Json& json, const SatisfactionFigure& figure)
{
    json["answers"] = figure.answers;
    json["mean"] = figure.mean ? Json(*figure.mean) : Json();
    json["top_box"] = figure.topBoxInterval ? Json(figure.topBox.share()) : Json();
    addInterval(json, "", figure.topBoxInterval);
}

Json groupJson(const SatisfactionGroup& group)
{
    Json json{{"rounds", group.rounds}, {"invited", group.response.of}, {"answered", group.response.count}};
    json["response_rate"] = group.responseInterval ? Json(group.response.share()) : Json();
    addInterval(json, "response_", group.responseInterval);
    if (!group.figures.empty())
        addFigure(json, group.figures.front()); // the overall question
    Json questions = Json::array();
    for (const auto& figure : group.figures) {
        const auto* principle = findPrinciple(figure.principle);
        Json one{{"code", figure.principle}, {"question", principle ? principle->dutch : figure.principle}};
        addFigure(one, figure);
        questions.push_back(std::move(one));
    }
    json["questions"] = std::move(questions);
    return json;
}

std::string numberText(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

std::string whole(double share)
{
    return std::to_string(std::lround(100 * share));
}

} // namespace

Json satisfactionJson(const Satisfaction& satisfaction)
{
    Json json = Json::object();
    for (const auto& group : satisfaction.groups) {
        const std::string audience(storedCode(group.audience));
        if (!group.channel) {
            json[audience] = groupJson(group);
            json[audience]["by_channel"] = Json::array();
            continue;
        }
        Json one{{"channel", storedCode(*group.channel)}};
        one.update(groupJson(group));
        json[audience]["by_channel"].push_back(std::move(one));
    }
    return json;
}

void printSatisfaction(const Satisfaction& satisfaction, std::ostream& out)
{
    TextTable table(
        {"Satisfaction of", "Channel", "Question", "Asked", "Answered", "Response", "Mean (1-5)", "4 or 5", "Answers"});
    bool isEmpty = true;
    for (const auto& group : satisfaction.groups) {
        if (group.rounds == 0)
            continue;
        isEmpty = false;
        const auto rate = group.responseInterval ? std::optional(group.response.share()) : std::nullopt;
        for (const auto& figure : group.figures) {
            const bool isFirst = &figure == &group.figures.front();
            if (!isFirst && group.channel)
                continue; // by channel the overall question alone
            const auto* principle = findPrinciple(figure.principle);
            const auto share = figure.topBoxInterval ? std::optional(figure.topBox.share()) : std::nullopt;
            table.row({isFirst ? std::string(storedCode(group.audience)) : std::string{},
                       !isFirst        ? std::string{}
                       : group.channel ? std::string(storedCode(*group.channel))
                                       : "all",
                       principle ? principle->english : figure.principle,
                       isFirst ? std::to_string(group.response.of) : std::string{},
                       isFirst ? std::to_string(group.response.count) : std::string{},
                       isFirst ? percentWithInterval(rate, group.responseInterval) : std::string{},
                       figure.mean ? numberText(*figure.mean) : "-", percentWithInterval(share, figure.topBoxInterval),
                       std::to_string(figure.answers)});
        }
    }
    if (isEmpty)
        out << "No survey was sent out in this time.\n";
    else
        table.print(out);
}

std::string percentWithInterval(const std::optional<double>& share, const std::optional<Interval>& interval)
{
    if (!share)
        return "-";
    if (!interval)
        return whole(*share) + " %";
    return whole(*share) + " % (" + whole(interval->low) + "-" + whole(interval->high) + " %)";
}

} // namespace werkpad
