// What is wrong with a contact, and what of it may stand in a calendar outside Werkpad.
#pragma once

#include "core/base/finding.h"
#include "core/contacts/contact.h"
#include "core/contacts/ics.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// What a contact is held against.
struct ContactFacts {
    Moment now{};
    std::optional<PartialDate> deceasedOn{}; // of the client
    std::span<const Contact> ofSameCoach{};  // around that time, whoever the client is
    const Contact* before = nullptr;         // what is corrected; nothing for a new contact
};

inline constexpr int kLongestContact = 720; // minutes

[[nodiscard]] Moment endOf(const Contact& contact);

// Blocking: an appointment without subject, or moved into the past; a deceased client gets no appointment; a contact
// that was held is not in the future and says something (subject or note); 0-720 minutes, an appointment at least one;
// what was agreed is not due before the contact, and a day needs words. Warnings: the coach has another appointment at
// that time; the client had died by then.
[[nodiscard]] std::vector<Finding> check(const Contact& contact, const ContactFacts& facts);
// "appointment_not_planned" unless the contact is still an appointment.
[[nodiscard]] std::vector<Finding> checkIsPlanned(const Contact& contact);

// The appointment for a calendar: subject and name; neither note nor BSN, and of a client whose address is secret
// neither name nor a place that says where the client lives.
[[nodiscard]] IcsEvent calendarEvent(const Contact& contact, const Client& client);
// Nine digits that are a BSN are hidden ("•••••••••").
[[nodiscard]] std::string withoutBsn(std::string_view text);

} // namespace werkpad
