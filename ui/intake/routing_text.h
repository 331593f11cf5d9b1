// Reasons of routing, and what a visit is like, in words.
#pragma once

#include "core/intake/routing_rules.h"
#include "core/intake/visit_rules.h"
#include "ui/shared/icons.h"

#include <QString>

namespace werkpad
{

// "Klant staat in het eigen bestand"
[[nodiscard]] QString reasonText(const RoutingPart& part);
[[nodiscard]] QString reasonsText(const RoutingProposal& proposal); // all of them, with " · " between
// "Verwacht" for an appointment for which nobody came yet.
[[nodiscard]] QString deskStateText(const DeskEntry& entry);
[[nodiscard]] Icon deskStateIcon(const DeskEntry& entry);
// "12 min", "1 u 05", "om 13:00".
[[nodiscard]] QString waitText(const DeskEntry& entry, Moment now);
[[nodiscard]] QString deskName(const DeskEntry& entry); // "(geen naam)" without one
[[nodiscard]] Channel channelOf(const DeskEntry& entry);
[[nodiscard]] QString subjectOf(const DeskEntry& entry);
// The same line after the list was read again.
[[nodiscard]] QString keyOf(const DeskEntry& entry);

} // namespace werkpad
