#include "core/contacts/contact_rules.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestLine = 1000;

bool isBlank(const std::string& text)
{
    return trimmed(text).empty();
}

bool overlap(const Contact& one, const Contact& other)
{
    return one.at < endOf(other) && other.at < endOf(one);
}

void checkTexts(const Contact& contact, std::vector<Finding>& findings)
{
    const auto block = [&](std::string field, std::string code, std::string value = {}) {
        findings.push_back({std::move(field), Severity::Blocking, std::move(code), std::move(value)});
    };
    const std::pair<std::string, const std::string*> texts[]{{"place", &contact.place},
                                                             {"subject", &contact.subject},
                                                             {"note", &contact.note},
                                                             {"follow_up", &contact.followUp}};
    for (const auto& [field, text] : texts) {
        if (!isValidUtf8(*text))
            block(field, "text_not_utf8");
        else if (const auto length = characterCount(*text); field != "note" && length > kLongestLine)
            block(field, "text_too_long", std::to_string(length));
    }
    if (contact.state == ContactState::Planned && isBlank(contact.subject))
        block("subject", "subject_missing");
    if (contact.state == ContactState::Done && isBlank(contact.subject) && isBlank(contact.note))
        block("note", "note_missing");
    if (contact.followUpOn && isBlank(contact.followUp))
        block("follow_up", "follow_up_missing");
}

void checkTimes(const Contact& contact, const ContactFacts& facts, std::vector<Finding>& findings)
{
    const auto block = [&](std::string field, std::string code, std::string value = {}) {
        findings.push_back({std::move(field), Severity::Blocking, std::move(code), std::move(value)});
    };
    const bool isAppointment = contact.state == ContactState::Planned;
    const bool isMoved = facts.before == nullptr || facts.before->at != contact.at;
    const int shortest = isAppointment ? 1 : 0;
    if (contact.minutes < shortest || contact.minutes > kLongestContact)
        block("minutes", "out_of_range", std::to_string(shortest) + "-" + std::to_string(kLongestContact));
    if (isAppointment && isMoved && contact.at < facts.now)
        block("at", "appointment_in_past", contact.at.day.dutch());
    if (contact.state == ContactState::Done && contact.at > facts.now)
        block("at", "contact_in_future", contact.at.day.dutch());
    if (contact.followUpOn && *contact.followUpOn < contact.at.day)
        block("follow_up_on", "follow_up_before_contact", contact.followUpOn->dutch());
}

void checkDeath(const Contact& contact, const ContactFacts& facts, std::vector<Finding>& findings)
{
    if (!facts.deceasedOn)
        return;
    const bool isNew = facts.before == nullptr || facts.before->state != ContactState::Planned;
    if (contact.state == ContactState::Planned && isNew) {
        findings.push_back({"at", Severity::Blocking, "client_deceased", facts.deceasedOn->dutch()});
        return;
    }
    const auto latest = facts.deceasedOn->latest();
    if (contact.state == ContactState::Done && latest && contact.at.day > *latest)
        findings.push_back({"at", Severity::Warning, "contact_after_death", facts.deceasedOn->dutch()});
}

void checkDoubleBooking(const Contact& contact, const ContactFacts& facts, std::vector<Finding>& findings)
{
    if (contact.state != ContactState::Planned)
        return;
    const auto other = std::ranges::find_if(facts.ofSameCoach, [&](const Contact& known) {
        return known.id != contact.id && known.staff == contact.staff && known.state == ContactState::Planned &&
               overlap(contact, known);
    });
    if (other != facts.ofSameCoach.end())
        findings.push_back({"at", Severity::Warning, "coach_double_booked", other->at.clock()});
}

bool mentions(const std::string& text, const std::string& part)
{
    const std::string folded = fold(part);
    return !folded.empty() && fold(text).find(folded) != std::string::npos;
}

bool saysWhereClientLives(const Contact& contact, const Client& client)
{
    std::string closed = contact.place; // a postcode is written with and without a space
    std::erase(closed, ' ');
    return contact.channel == Channel::HomeVisit || mentions(contact.place, client.street) ||
           mentions(closed, client.postcode);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Moment endOf(const Contact& contact)
{
    return addMinutes(contact.at, contact.minutes);
}

std::vector<Finding> check(const Contact& contact, const ContactFacts& facts)
{
    std::vector<Finding> findings;
    checkTexts(contact, findings);
    checkTimes(contact, facts, findings);
    checkDeath(contact, facts, findings);
    checkDoubleBooking(contact, facts, findings);
    return findings;
}

std::vector<Finding> checkIsPlanned(const Contact& contact)
{
    if (contact.state == ContactState::Planned)
        return {};
    return {{"state", Severity::Blocking, "appointment_not_planned", {}}};
}

IcsEvent calendarEvent(const Contact& contact, const Client& client)
{
    const bool isSecret = client.secrecy > 0;
    IcsEvent event;
    event.uid = contact.id.text() + "@werkpad";
    event.begin = contact.at;
    event.minutes = contact.minutes;
    event.summary = withoutBsn(contact.subject);
    if (!isSecret)
        event.summary += " (" + displayName(client) + ")";
    if (!isSecret || !saysWhereClientLives(contact, client))
        event.location = withoutBsn(contact.place);
    event.isCancelled = contact.state == ContactState::Cancelled;
    return event;
}

std::string withoutBsn(std::string_view text)
{
    // A run of digits, with the spaces and dots that people put between them.
    std::string cleaned;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            cleaned += text[i++];
            continue;
        }
        std::size_t end = i;
        for (std::size_t j = i; j < text.size() && (isDigit(text[j]) || text[j] == ' ' || text[j] == '.'); ++j)
            if (isDigit(text[j]))
                end = j + 1;
        const auto run = text.substr(i, end - i);
        const bool isBsn = digitsOnly(run).size() == 9 && checkBsn(run).isValid();
        cleaned += isBsn ? std::string("•••••••••") : std::string(run);
        i = end;
    }
    return cleaned;
}

} // namespace werkpad
