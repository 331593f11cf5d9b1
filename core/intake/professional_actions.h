// Who is good at what, when there, and for how many clients: what routing goes by, kept by the office.
#pragma once

#include "core/clients/action_context.h"
#include "core/intake/professional.h"

#include <string>
#include <vector>

namespace werkpad
{

// Stands after segmentation, and so apart from StaffActions, because expertise is about client groups. Everything but
// looking takes ManageStaff; one's own presence everybody tells oneself. What is given replaces what was there; 0 when
// nothing changed.
class ProfessionalActions
{
public:
    explicit ProfessionalActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Everybody who works here, by name, with what was said about the day.
    [[nodiscard]] Result<std::vector<Professional>> all(Date day);

    // Codes of knownExpertise(). Finding "expertise_unknown".
    [[nodiscard]] Result<ChangeSetNumber> setExpertise(StaffId staff, const std::vector<std::string>& codes);
    // All stretches of the week; ids and the colleague are filled in. Findings "hours_end_before_begin",
    // "hours_overlap".
    [[nodiscard]] Result<ChangeSetNumber> setHours(StaffId staff, std::vector<OfficeHours> hours);
    [[nodiscard]] Result<ChangeSetNumber> setPresence(StaffId staff, Date day, bool isPresent,
                                                      const std::string& remark = {});
    // The office hours hold again.
    [[nodiscard]] Result<ChangeSetNumber> clearPresence(StaffId staff, Date day);
    // 0: not agreed.
    [[nodiscard]] Result<ChangeSetNumber> setCapacity(StaffId staff, int clients);

private:
    [[nodiscard]] Result<void> requirePresence(StaffId staff) const;

    ActionContext& m_context;
};

} // namespace werkpad
