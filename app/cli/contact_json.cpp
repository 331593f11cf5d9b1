#include "app/cli/contact_json.h"

#include "core/base/stored_code.h"
#include "core/contacts/contact_fields.h"
#include "core/transfers/transfer_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(day->iso()) : Json();
}

std::string nameOf(const StaffNames& names, const std::optional<StaffId>& staff)
{
    const auto found = staff ? names.find(*staff) : names.end();
    return found == names.end() ? std::string{} : found->second;
}

Json nameJson(const StaffNames& names, const std::optional<StaffId>& staff)
{
    const std::string name = nameOf(names, staff);
    return name.empty() ? Json() : Json(name);
}

// "contact_done" → "contact done"
std::string words(std::string_view code)
{
    std::string text(code);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string joined(std::initializer_list<std::string> parts, std::string_view separator)
{
    std::string text;
    for (const auto& part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

Json contactJson(const Contact& contact, const StaffNames& names)
{
    return {{"id", contact.id.text()},
            {"client", contact.client.text()},
            {"coach", nameJson(names, contact.staff)},
            {"channel", storedCode(contact.channel)},
            {"state", storedCode(contact.state)},
            {"at", contact.at.iso()},
            {"minutes", contact.minutes},
            {"place", contact.place},
            {"subject", contact.subject},
            {"note", contact.note},
            {"follow_up", contact.followUp},
            {"follow_up_on", dayJson(contact.followUpOn)},
            {"followed_up", contact.isFollowedUp},
            {"author", nameJson(names, contact.author)}};
}

void printContacts(std::span<const Contact> contacts, const StaffNames& names, std::ostream& out)
{
    if (contacts.empty()) {
        out << "No contacts with this client yet: 'werkpad-cli contact add' records one\n";
        return;
    }
    TextTable table({"When", "Channel", "State", "By", "About", "Agreed", "Id"});
    for (const auto& contact : contacts)
        table.row({contact.at.day.iso() + " " + contact.at.clock(), words(storedCode(contact.channel)),
                   words(storedCode(contact.state)), nameOf(names, contact.staff),
                   oneLine(joined({contact.subject, contact.note}, ": ")),
                   joined({oneLine(contact.followUp), contact.followUpOn ? contact.followUpOn->iso() : ""}, ", "),
                   contact.id.text()});
    table.print(out);
}

Json storyJson(std::span<const StoryEntry> story)
{
    Json list = Json::array();
    for (const auto& entry : story)
        list.push_back({{"day", entry.day.iso()},
                        {"time", entry.minute ? Json(Moment{entry.day, *entry.minute}.clock()) : Json()},
                        {"kind", storyKindCode(entry.kind)},
                        {"event", entry.code},
                        {"value", entry.value},
                        {"detail", entry.detail},
                        {"text", entry.text},
                        {"author", entry.authorName.empty() ? Json() : Json(entry.authorName)},
                        {"follow_up", entry.contact ? Json(entry.contact->followUp) : Json()},
                        {"follow_up_on", entry.contact ? dayJson(entry.contact->followUpOn) : Json()},
                        {"contact", entry.contact ? Json(entry.contact->id.text()) : Json()}});
    return list;
}

void printStory(std::span<const StoryEntry> story, std::ostream& out)
{
    TextTable table({"When", "What", "About", "By"});
    for (const auto& entry : story) {
        const std::string time = entry.minute ? " " + Moment{entry.day, *entry.minute}.clock() : "";
        const std::string agreed =
            entry.contact && !entry.contact->followUp.empty() ? "agreed: " + entry.contact->followUp : "";
        table.row({entry.day.iso() + time, joined({words(entry.code), words(entry.value)}, ", "),
                   oneLine(joined({entry.detail, entry.text, agreed}, "; ")), entry.authorName});
    }
    table.print(out);
}

Json agendaJson(std::span<const AgendaEntry> entries)
{
    Json list = Json::array();
    for (const auto& entry : entries) {
        const Contact& contact = entry.contact;
        const bool isShown = !contact.client.isNil();
        list.push_back({{"id", contact.id.text()},
                        {"at", contact.at.iso()},
                        {"minutes", contact.minutes},
                        {"coach", entry.staffName.empty() ? Json() : Json(entry.staffName)},
                        {"channel", storedCode(contact.channel)},
                        {"state", storedCode(contact.state)},
                        {"client", isShown ? Json(contact.client.text()) : Json()},
                        {"client_name", isShown ? Json(entry.clientName) : Json()},
                        {"subject", isShown ? Json(contact.subject) : Json()},
                        {"place", isShown ? Json(contact.place) : Json()}});
    }
    return list;
}

void printAgenda(std::span<const AgendaEntry> entries, std::ostream& out)
{
    if (entries.empty()) {
        out << "Nothing in the agenda on these days\n";
        return;
    }
    TextTable table({"When", "Minutes", "Coach", "Client", "Subject", "Channel", "State"});
    for (const auto& entry : entries)
        table.row({entry.contact.at.day.iso() + " " + entry.contact.at.clock(), std::to_string(entry.contact.minutes),
                   entry.staffName, entry.clientName, entry.contact.subject, words(storedCode(entry.contact.channel)),
                   words(storedCode(entry.contact.state))});
    table.print(out);
}

Json transferJson(const Transfer& transfer, const StaffNames& names)
{
    return {{"id", transfer.id.text()},
            {"client", transfer.client.text()},
            {"from", nameJson(names, transfer.from)},
            {"to", nameJson(names, transfer.to)},
            {"reason", transfer.reason},
            {"summary", transfer.summary},
            {"temporary_from", dayJson(transfer.temporaryFrom)},
            {"temporary_until", dayJson(transfer.temporaryUntil)},
            {"state", storedCode(transfer.state)},
            {"requested_at", transfer.requestedAt.iso()},
            {"requested_by", nameJson(names, transfer.requestedBy)},
            {"answer", transfer.answer},
            {"answered_at", transfer.answeredAt ? Json(transfer.answeredAt->iso()) : Json()},
            {"answered_by", nameJson(names, transfer.answeredBy)}};
}

} // namespace werkpad
