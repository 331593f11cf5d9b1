// Reads what the story of a client is told from.
#pragma once

#include "core/dossier/story_rules.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throws SQLite::Exception.
[[nodiscard]] StoryParts readStoryParts(Database& database, ClientId client);

} // namespace werkpad
