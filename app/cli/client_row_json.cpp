#include "app/cli/client_row_json.h"

#include "app/cli/words.h"
#include "core/base/stored_code.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Json periodJson(const std::optional<Period>& period)
{
    return period ? Json(periodCode(*period)) : Json();
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

Json clientRowJson(const ClientRow& row)
{
    Json themes = Json::array();
    for (const auto& theme : row.themes)
        themes.push_back({{"theme", themeCode(theme.theme)},
                          {"certain", theme.certainty == Certainty::Certain},
                          {"set_by_hand", theme.setByHand}});
    Json activities = Json::array();
    for (const Activity activity : row.activities)
        activities.push_back(activityCode(activity));
    Json next;
    if (row.boundary)
        next = {{"period", periodCode(row.boundary->period)}, {"on", row.boundary->on.iso()}};
    Json step;
    if (row.nextStep)
        step = {{"kind", storedCode(row.nextStep->kind)}, {"on", row.nextStep->on.iso()}};
    return {{"id", row.id.text()},
            {"name", row.displayName},
            {"list_name", row.listName},
            {"birth_date", row.birthDate.iso()},
            {"period", periodJson(row.period())},
            {"computed_period", periodJson(row.computed)},
            {"override", periodJson(row.overridden)},
            {"counted_from", row.countedFrom ? Json(row.countedFrom->iso()) : Json()},
            {"next", next},
            {"regimes", row.regimes},
            {"themes", themes},
            {"activity", activities},
            {"coach", row.coach ? Json(row.coachName) : Json()},
            {"instead_of", row.insteadOf.empty() ? Json() : Json(row.insteadOf)},
            {"place", row.secret ? Json() : Json(row.place)},
            {"address_hidden", row.secret},
            {"registered_on", row.registeredOn ? Json(row.registeredOn->iso()) : Json()},
            {"last_contact", row.lastContact ? Json(row.lastContact->iso()) : Json()},
            {"next_step", step}};
}

TextTable clientRowTable()
{
    return TextTable({"Name", "Born", "Period", "Next", "Regimes", "Coach", "Place", "Id"});
}

void addClientRow(TextTable& table, const ClientRow& row)
{
    const auto period = row.period();
    table.row({row.listName, row.birthDate.isUnknown() ? "unknown" : row.birthDate.iso(),
               period ? std::string(periodCode(*period)) + (row.overridden ? " *" : "") : "",
               row.boundary ? row.boundary->on.iso() : "", joined(row.regimes), row.coachName,
               row.secret ? "secret" : row.place, row.id.text()});
}

} // namespace werkpad
