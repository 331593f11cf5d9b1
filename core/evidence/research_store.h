// The SQL of studies and their spells.
#pragma once

#include "core/changes/record_store.h"
#include "core/evidence/research_fields.h"

#include <cstdint>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::vector<ResearchStudy> readStudies(Database& database); // by name
[[nodiscard]] std::vector<ResearchSpell> spellsOfStudy(Database& database, ResearchStudyId study);
[[nodiscard]] std::vector<ResearchSpellId> spellIdsOfStudy(Database& database, ResearchStudyId study); // ascending
[[nodiscard]] std::uint64_t countSpells(Database& database, ResearchStudyId study);

} // namespace werkpad
