// What a person can do with a client's spells, overrides and theme marks.
#pragma once

#include "core/clients/action_context.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/theme.h"
#include "core/segmentation/unemployment_spell.h"

namespace werkpad
{

// Contract as ClientActions; what is changed as ClientActions::update. Ids and the author of an override are filled in
// here.
class SegmentationActions
{
public:
    explicit SegmentationActions(ActionContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<UnemploymentSpellId> addSpell(UnemploymentSpell spell);
    [[nodiscard]] Result<ChangeSetNumber> changeSpell(const UnemploymentSpell& before, const UnemploymentSpell& after);
    [[nodiscard]] Result<ChangeSetNumber> removeSpell(UnemploymentSpellId spell);

    // Ends the override that is in force, the day before the new one begins, in the same act.
    [[nodiscard]] Result<SegmentOverrideId> override(SegmentOverride override);
    // Yesterday was its last day; one that began today is removed.
    [[nodiscard]] Result<ChangeSetNumber> endOverride(SegmentOverrideId override);

    [[nodiscard]] Result<ThemeMarkId> mark(ThemeMark mark);
    [[nodiscard]] Result<ChangeSetNumber> unmark(ThemeMarkId mark);

private:
    ActionContext& m_context;
};

} // namespace werkpad
