#include "core/evidence/research.h"

#include "core/base/content_id.h"
#include "core/base/text.h"

namespace werkpad
{

ResearchStudyId researchStudyId(std::string_view name)
{
    return ResearchStudyId(contentId("research_study\n" + fold(name)));
}

ResearchSpellId researchSpellId(const ResearchSpell& spell, int occurrence)
{
    std::string content(spell.study.bytes().begin(), spell.study.bytes().end());
    content.append(spell.firstDay ? spell.firstDay->iso() : std::string{}).append(1, '\n');
    content.append(std::to_string(spell.days)).append(1, '\n');
    content.append(std::to_string(static_cast<int>(spell.exit))).append(1, '\n');
    content.append(std::to_string(occurrence)).append(1, '\n').append(spell.traits);
    return ResearchSpellId(contentId(content));
}

std::optional<std::string_view> traitOf(const ResearchSpell& spell, std::string_view name)
{
    std::string_view rest = spell.traits;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto line = rest.substr(0, end);
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == '=')
            return line.substr(name.size() + 1);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return std::nullopt;
}

} // namespace werkpad
