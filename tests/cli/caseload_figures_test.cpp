// The figures of `caseload`, counted again from `dump` with nothing of Werkpad but the file format: std::chrono does
// the calendar, texts compare as they stand.
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <sstream>

using namespace werkpad;

namespace
{

using Json = nlohmann::json;
using Clients = std::set<std::string>;
using Days = std::chrono::sys_days;

constexpr auto kToday = "2026-11-23"; // of the office in CliOffice
constexpr int kWeeksOfWorkThatDoNotCount = 4;
constexpr int kDaysWithoutContact = 42;

std::chrono::year_month_day dateOf(const std::string& iso)
{
    return {std::chrono::year(std::stoi(iso.substr(0, 4))),
            std::chrono::month(static_cast<unsigned>(std::stoi(iso.substr(5, 2)))),
            std::chrono::day(static_cast<unsigned>(std::stoi(iso.substr(8, 2))))};
}

// 31 January and a month is the last of February.
Days monthsLater(const std::string& iso, int months)
{
    const auto later = dateOf(iso) + std::chrono::months(months);
    return later.ok() ? Days(later) : Days(later.year() / later.month() / std::chrono::last);
}

bool hasCome(const Json& day)
{
    return !day.is_null() && !day.get<std::string>().empty() && day.get<std::string>() <= kToday;
}

bool isInForce(const Json& record)
{
    return record["first_day"] <= kToday && (record["last_day"].is_null() || record["last_day"] >= kToday);
}

class Recount
{
public:
    explicit Recount(const std::string& dump)
    {
        std::istringstream lines(dump);
        for (std::string line; std::getline(lines, line);) {
            auto record = Json::parse(line);
            m_records[record["entity"]].push_back(std::move(record));
        }
        for (const auto& client : m_records["client"]) {
            if (!hasCome(client["closed_on"]) && !hasCome(client["deceased_on"]) && !hasCome(client["emigrated_on"]))
                m_active.insert(client["id"].get<std::string>());
        }
    }

    [[nodiscard]] std::size_t total() const { return m_active.size(); }

    [[nodiscard]] std::map<std::string, int> byPeriod()
    {
        std::map<std::string, int> counts;
        for (const auto& client : m_active)
            ++counts[periodOf(client)];
        return counts;
    }

    [[nodiscard]] Clients withoutPlan()
    {
        std::map<std::string, Json> newest;
        for (const auto& diagnosis : m_records["diagnosis"]) {
            const auto client = diagnosis["client"].get<std::string>();
            if (!diagnosis["decided_on"].is_null() &&
                (!newest.contains(client) || newest[client]["decided_on"] <= diagnosis["decided_on"]))
                newest[client] = diagnosis;
        }
        Clients clients;
        for (const auto& [client, diagnosis] : newest) {
            bool isPlanned = diagnosis["level"] != "basic" && diagnosis["level"] != "intensive";
            for (const auto& plan : of("plan", client))
                isPlanned |= plan["closed_on"].is_null() || plan["started_on"] >= diagnosis["decided_on"];
            if (!isPlanned && m_active.contains(client))
                clients.insert(client);
        }
        return clients;
    }

    // Of records of open plans that are due: evaluations and activities.
    [[nodiscard]] Clients late(const char* entity, const std::function<bool(const Json&)>& isLate)
    {
        Clients open;
        for (const auto& plan : m_records["plan"])
            if (plan["closed_on"].is_null())
                open.insert(plan["id"].get<std::string>());
        Clients clients;
        for (const auto& record : m_records[entity]) {
            const auto client = record["client"].get<std::string>();
            if (m_active.contains(client) && open.contains(record["plan"].get<std::string>()) && isLate(record))
                clients.insert(client);
        }
        return clients;
    }

    [[nodiscard]] Clients withoutContact()
    {
        std::map<std::string, std::string> since;
        for (const auto& client : m_records["client"])
            if (!client["registered_on"].is_null())
                since[client["id"]] = client["registered_on"];
        std::map<std::string, std::string> contacts;
        for (const auto& contact : m_records["contact"]) {
            auto& last = contacts[contact["client"]];
            if (contact["state"] == "done")
                last = std::max(last, contact["at"].get<std::string>().substr(0, 10));
        }
        Clients clients;
        for (const auto& client : m_active) {
            const std::string last = contacts[client].empty() ? since[client] : contacts[client];
            if (!last.empty() && Days(dateOf(kToday)) - Days(dateOf(last)) > std::chrono::days(kDaysWithoutContact))
                clients.insert(client);
        }
        return clients;
    }

private:
    std::vector<Json> of(const char* entity, const std::string& client)
    {
        auto& byClient = m_byClient[entity];
        if (byClient.empty())
            for (const auto& record : m_records[entity])
                byClient[record["client"]].push_back(record);
        return byClient[client];
    }

    std::string periodOf(const std::string& client)
    {
        std::string begun;
        std::string period;
        for (const auto& override : of("segment_override", client)) {
            if (isInForce(override) && override["first_day"].get<std::string>() >= begun) {
                begun = override["first_day"];
                period = override["period"];
            }
        }
        if (!period.empty())
            return period;
        const std::string first = countedFrom(of("unemployment_spell", client));
        if (first.empty())
            return "none";
        constexpr std::array kCodes{"0-3", "3-6", "6-12", ">12"};
        constexpr std::array kMonths{0, 3, 6, 12};
        period = "before";
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            if (monthsLater(first, kMonths.at(i)) <= Days(dateOf(kToday)))
                period = kCodes.at(i);
        return period;
    }

    static std::string countedFrom(const std::vector<Json>& spells)
    {
        std::string first;
        for (const auto& spell : spells)
            if (isInForce(spell))
                first = std::max(first, spell["first_day"].get<std::string>());
        if (first.empty()) {
            for (const auto& spell : spells)
                if (spell["first_day"] > kToday && (first.empty() || spell["first_day"].get<std::string>() < first))
                    first = spell["first_day"];
        }
        for (bool isJoined = !first.empty(); isJoined;) {
            isJoined = false;
            for (const auto& spell : spells) {
                const auto begin = spell["first_day"].get<std::string>();
                if (begin >= first || spell["last_day"].is_null())
                    continue;
                const auto worked = Days(dateOf(first)) - Days(dateOf(spell["last_day"])) - std::chrono::days(1);
                if (worked <= std::chrono::weeks(kWeeksOfWorkThatDoNotCount)) {
                    first = begin;
                    isJoined = true;
                    break;
                }
            }
        }
        return first;
    }

    std::map<std::string, std::vector<Json>> m_records;
    std::map<std::string, std::map<std::string, std::vector<Json>>> m_byClient;
    Clients m_active;
};

Clients listed(const Json& figures, const char* list)
{
    Clients clients;
    for (const auto& id : figures["lists"][list])
        clients.insert(id.get<std::string>());
    CHECK(clients.size() == figures["lists"][list].size()); // each client once
    return clients;
}

} // namespace

TEST_CASE("The figures of the caseload are those that anybody counts in the dump")
{
    const CliOffice office;
    REQUIRE(office.ask({"demo", "--clients", "600", "--seed", "11"}).is_object());
    Recount recount(office.run({"dump"}).out);
    const auto figures = office.ask({"caseload", "--team"});
    REQUIRE(recount.total() > 100);
    CHECK(figures["total"] == recount.total());
    auto periods = figures["by_period"].get<std::map<std::string, int>>();
    std::erase_if(periods, [](const auto& count) { return count.second == 0; });
    CHECK(periods == recount.byPeriod());

    CHECK(listed(figures, "plan_missing") == recount.withoutPlan());
    CHECK(listed(figures, "no_contact") == recount.withoutContact());
    const auto evaluations = recount.late(
        "evaluation", [](const Json& record) { return record["held_on"].is_null() && record["planned_on"] <= kToday; });
    CHECK_FALSE(evaluations.empty());
    CHECK(listed(figures, "evaluation_overdue") == evaluations);
    const auto activities = recount.late("plan_activity", [](const Json& record) {
        const bool isOpen = record["state"] == "planned" || record["state"] == "running";
        return isOpen && !record["due_on"].is_null() && record["due_on"] < kToday;
    });
    CHECK_FALSE(activities.empty());
    CHECK(listed(figures, "activity_overdue") == activities);
}
