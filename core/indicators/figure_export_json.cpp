#include "core/indicators/figure_export_json.h"

#include "core/evidence/display_rules.h"
#include "core/indicators/target_fields.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

template <class Number>
Json numberJson(const std::optional<Number>& number)
{
    return number ? Json(*number) : Json();
}

Json textJson(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

std::string exportJson(const std::vector<PublishedGroup>& groups, const FigureExportAbout& about)
{
    Json list = Json::array();
    for (const auto& group : groups) {
        Json figures = Json::object();
        for (const auto& figure : group.figures)
            figures[std::string(storedCode(targetFigure(figure.indicator, figure.months)))] = {
                {"reached", numberJson(figure.reached)},
                {"percent", numberJson(figure.percent)},
                {"target", numberJson(figure.target)}};
        list.push_back({{"name", textJson(group.name)},
                        {"everybody", group.isEverybody},
                        {"people", numberJson(group.people)},
                        {"figures", std::move(figures)}});
    }
    const Json json{{"from", about.from.iso()}, {"to", about.until.iso()}, {"today", about.today.iso()},
                    {"by", textJson(about.by)}, {"rounded_to", kRounding}, {"groups", std::move(list)}};
    return json.dump(1) + '\n';
}

std::string exportJson(const PublishedTeam& team, const FigureExportAbout& about)
{
    Json rows = Json::array();
    for (const auto& row : team.rows) {
        Json counts = Json::object();
        for (std::size_t i = 0; i < team.columns.size(); ++i)
            counts[team.columns[i].code] = numberJson(row.counts.at(i));
        rows.push_back({{"coach", textJson(row.name)},
                        {"id", row.coach ? Json(row.coach->text()) : Json()},
                        {"team", textJson(row.team)},
                        {"everybody", row.isEverybody},
                        {"capacity", row.capacity > 0 ? Json(row.capacity) : Json()},
                        {"clients", numberJson(row.clients)},
                        {"counts", std::move(counts)}});
    }
    const Json json{
        {"today", about.today.iso()}, {"by", textJson(about.by)}, {"rounded_to", kRounding}, {"rows", std::move(rows)}};
    return json.dump(1) + '\n';
}

} // namespace werkpad
