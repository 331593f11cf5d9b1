#include "core/plan/plan_json.h"

#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

Json cellToJson(const Value& cell)
{
    return std::visit(
        [](const auto& value) -> Json {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                return nullptr;
            } else if constexpr (std::is_same_v<T, Blob>) {
                IdBytes bytes{};
                std::copy_n(value.begin(), std::min(value.size(), bytes.size()), bytes.begin());
                return uuidText(bytes);
            } else {
                return value;
            }
        },
        cell);
}

template <class T>
Json recordToJson(const T& record)
{
    Json json{{"id", record.id.text()}};
    for (const auto& field : EntityOf<T>::fields) {
        if (field.column != "client")
            json[std::string(field.column)] = cellToJson(field.read(record));
    }
    return json;
}

template <class T>
void fillField(const Field<T>& field, T& record, const Json& cell)
{
    if (cell.is_null()) {
        field.write(record, std::monostate{});
    } else if (cell.is_number_integer()) {
        field.write(record, cell.get<std::int64_t>());
    } else if (cell.is_string()) {
        const auto text = cell.get<std::string>();
        if (field.write(record, text))
            return;
        if (const auto id = parseUuid(text)) // a column that holds an id takes nothing but its bytes
            field.write(record, Blob(id->begin(), id->end()));
    }
}

template <class T>
T recordFromJson(const Json& json)
{
    T record;
    if (const auto id = decltype(T::id)::parse(json.value("id", "")))
        record.id = *id;
    for (const auto& field : EntityOf<T>::fields) {
        if (const auto cell = json.find(field.column); cell != json.end() && field.column != "client")
            fillField(field, record, *cell);
    }
    return record;
}

template <class T>
Json listToJson(const std::vector<T>& records)
{
    Json list = Json::array();
    for (const auto& record : records)
        list.push_back(recordToJson(record));
    return list;
}

template <class T>
std::vector<T> listFromJson(const Json& json, const char* key)
{
    std::vector<T> records;
    const auto list = json.find(key);
    if (list == json.end() || !list->is_array())
        return records;
    for (const auto& entry : *list) {
        if (entry.is_object())
            records.push_back(recordFromJson<T>(entry));
    }
    return records;
}

} // namespace

std::string snapshotToJson(const PlanSnapshot& snapshot)
{
    const Json json{{"plan", recordToJson(snapshot.plan)},
                    {"activities", listToJson(snapshot.activities)},
                    {"evaluations", listToJson(snapshot.evaluations)},
                    {"duties", listToJson(snapshot.duties)},
                    {"exemptions", listToJson(snapshot.exemptions)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<PlanSnapshot> snapshotFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("plan") || !json["plan"].is_object())
        return std::nullopt;
    return PlanSnapshot{recordFromJson<Plan>(json["plan"]), listFromJson<PlanActivity>(json, "activities"),
                        listFromJson<Evaluation>(json, "evaluations"), listFromJson<Duty>(json, "duties"),
                        listFromJson<Exemption>(json, "exemptions")};
}

} // namespace werkpad
