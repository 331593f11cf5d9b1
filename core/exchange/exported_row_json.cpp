#include "core/exchange/exported_row_json.h"

#include "core/base/stored_code.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

Json periodJson(const std::optional<Period>& period)
{
    return period ? Json(periodCode(*period)) : Json();
}

} // namespace

nlohmann::ordered_json clientRowJson(const ClientRow& row)
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

std::string exportJson(const ExportedClients& clients)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < clients.rows.size(); ++i) {
        Json client = clientRowJson(clients.rows[i]);
        if (!clients.bsns.empty())
            client["bsn"] = clients.bsns[i];
        rows.push_back(std::move(client));
    }
    return Json{{"clients", std::move(rows)}}.dump(1) + '\n';
}

} // namespace werkpad
