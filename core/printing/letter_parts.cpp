#include "core/printing/letter_parts.h"

#include "core/clients/client_rules.h"
#include "core/printing/dutch_words.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::string doerWords(const PlanActivity& activity, Reader reader)
{
    const bool isClient = reader == Reader::Client;
    switch (activity.doer) {
    case ActivityDoer::Client:
        return isClient ? "Jij" : "De klant";
    case ActivityDoer::Coach:
        return activity.doerName.empty() ? (isClient ? "Je werkcoach" : "De werkcoach") : activity.doerName;
    case ActivityDoer::Provider:
        return activity.doerName.empty() ? "De aanbieder" : activity.doerName;
    case ActivityDoer::Other:
        return activity.doerName.empty() ? "Iemand anders" : activity.doerName;
    }
    return {};
}

// What is still to come has a day, or is said to have none yet.
std::string dueWords(const PlanActivity& activity)
{
    if (activity.dueOn)
        return longDate(*activity.dueOn);
    const bool isOver = activity.state == ActivityState::Done || activity.state == ActivityState::Dropped;
    return isOver ? "" : "nog geen datum";
}

std::string progressWords(const PlanActivity& activity)
{
    std::string text = stateWords(activity);
    if (!activity.result.empty())
        text = sentence(std::move(text)) + " " + activity.result;
    return text;
}

} // namespace

PrintDocument letterHead(const PrintMaterial& material, std::string title, bool large)
{
    PrintDocument document;
    document.title = std::move(title);
    const std::string office = officeTitle(material.office);
    document.foot = office;
    if (const auto name = displayName(material.dossier.client); !name.empty())
        document.foot += " · " + name;
    document.sender = {office};
    if (!material.office.subname.empty() && !material.office.name.empty())
        document.sender.push_back(material.office.name);
    document.date = longDate(material.today);
    document.large = large;
    return document;
}

void addressToClient(PrintDocument& document, const Client& client)
{
    if (auto name = displayName(client); !name.empty())
        document.addressee.push_back(std::move(name));
    // "Boterdiep 31, 3077 AW Rotterdam" in two lines; nothing of a secret address.
    const std::string address = shownAddress(client);
    const auto comma = client.street.empty() ? std::string::npos : address.find(", ", client.street.size());
    if (comma != std::string::npos) {
        document.addressee.push_back(address.substr(0, comma));
        document.addressee.push_back(address.substr(comma + 2));
    } else if (!address.empty()) {
        document.addressee.push_back(address);
    }
}

const StaffMember* coachOf(const PrintMaterial& material)
{
    const auto& coach = material.dossier.client.coach;
    const auto found = coach ? std::ranges::find(material.staff, *coach, &StaffMember::id) : material.staff.end();
    return found == material.staff.end() ? nullptr : &*found;
}

std::string staffName(const PrintMaterial& material, StaffId staff)
{
    const auto found = std::ranges::find(material.staff, staff, &StaffMember::id);
    return found == material.staff.end() ? std::string{} : found->name;
}

std::string waysToReach(const StaffMember& member)
{
    std::string text;
    if (!member.phone.empty())
        text = "telefoon " + member.phone;
    if (!member.email.empty())
        text.append(text.empty() ? "" : ", ").append("e-mail ").append(member.email);
    return text;
}

bool isNotOver(const InclusiveRange& during, Date today)
{
    return !during.last || *during.last >= today;
}

void addFact(PrintFacts& facts, std::string name, std::string fact)
{
    if (!fact.empty())
        facts.facts.emplace_back(std::move(name), std::move(fact));
}

PrintTable activityTable(const std::vector<PlanActivity>& activities, Reader reader)
{
    PrintTable table;
    table.columns = {{"Wat", 33}, {"Wie", 17}, {"Uiterlijk op", 23}, {"Hoe staat het ermee", 27}};
    for (const auto& activity : activities)
        table.rows.push_back(
            {activity.title, doerWords(activity, reader), dueWords(activity), progressWords(activity)});
    return table;
}

} // namespace werkpad
