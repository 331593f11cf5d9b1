// Contacts, the story, the agenda and transfers as the command line shows them.
#pragma once

#include "app/cli/client_json.h"
#include "app/cli/output.h"
#include "core/contacts/agenda_entry.h"
#include "core/dossier/story.h"
#include "core/transfers/transfer.h"

#include <span>
#include <string>

namespace werkpad
{

// {id, client, coach, channel, state, at, minutes, place, subject, note, follow_up, follow_up_on, followed_up, author}
[[nodiscard]] Json contactJson(const Contact& contact, const StaffNames& names);
void printContacts(std::span<const Contact> contacts, const StaffNames& names, std::ostream& out);

// {day, time, kind, event, value, detail, text, author, contact}
[[nodiscard]] Json storyJson(std::span<const StoryEntry> story);
void printStory(std::span<const StoryEntry> story, std::ostream& out);

// {…as a contact without what the dossier alone has…, client_name, coach}
[[nodiscard]] Json agendaJson(std::span<const AgendaEntry> entries);
void printAgenda(std::span<const AgendaEntry> entries, std::ostream& out);

// {id, client, from, to, reason, summary, temporary_from, temporary_until, state, requested_at, requested_by, answer,
// answered_at, answered_by}
[[nodiscard]] Json transferJson(const Transfer& transfer, const StaffNames& names);

} // namespace werkpad
