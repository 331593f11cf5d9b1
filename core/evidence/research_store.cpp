#include "core/evidence/research_store.h"

#include <algorithm>

namespace werkpad
{

std::vector<ResearchStudy> readStudies(Database& database)
{
    return recordsWhere<ResearchStudy>(database, "ORDER BY name, id");
}

std::vector<ResearchSpell> spellsOfStudy(Database& database, ResearchStudyId study)
{
    return recordsWhere<ResearchSpell>(database, "WHERE study = ?", study);
}

std::vector<ResearchSpellId> spellIdsOfStudy(Database& database, ResearchStudyId study)
{
    std::vector<ResearchSpellId> ids;
    const auto query = database.query("SELECT id FROM research_spell WHERE study = ?", study);
    while (query->next())
        ids.push_back(query->id<ResearchSpellId>(0));
    std::ranges::sort(ids);
    return ids;
}

std::uint64_t countSpells(Database& database, ResearchStudyId study)
{
    const auto query = database.query("SELECT count(*) FROM research_spell WHERE study = ?", study);
    return query->next() ? static_cast<std::uint64_t>(query->integer(0)) : 0;
}

} // namespace werkpad
