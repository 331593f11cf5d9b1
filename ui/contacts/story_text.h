// Says in words what happened with a client.
#pragma once

#include "core/dossier/story.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString storyKindLabel(StoryKind kind);
[[nodiscard]] QString storyWhen(const StoryEntry& entry);   // "23-11-2026 14:05"
[[nodiscard]] QString storyTitle(const StoryEntry& entry);  // "Telefoon: Voortgang"
[[nodiscard]] QString storyAgreed(const StoryEntry& entry); // "Afgesproken: stuurt het cv, voor 30-11-2026"; or nothing
[[nodiscard]] QString storyAuthor(const StoryEntry& entry); // "door M. Smit"; or nothing
// All of it, as a screen reader says it.
[[nodiscard]] QString storySpoken(const StoryEntry& entry);

} // namespace werkpad
