// Everything that happened with a client as one story, so that any colleague can carry on where another stopped
// (brochure §6: desk, telephone and internet are one logical whole).
#pragma once

#include "core/base/moment.h"
#include "core/contacts/contact.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

enum class StoryKind { Contact, Visit, Diagnosis, Plan, Transfer, Period, Outcome };

// One event. `code` says what happened; what `value` and `detail` are depends on it:
//   contact_planned, _done, _missed, _cancelled   value: channel code; detail: subject
//   visit                                         value: channel code; detail: subject
//   diagnosis_started                             value: "narrow" or "broad"
//   diagnosis_decided                             value: service level code
//   plan_started                                  value: goal code; detail: goal in words
//   plan_agreed, plan_disagreed
//   plan_closed                                   value: closing reason code
//   activity_started, _done, _dropped             detail: title
//   evaluation_planned, evaluation_held
//   transfer_requested, _accepted, _refused, _withdrawn   detail: name of who is asked
//   spell_begins                                  value: period code on that day
//   spell_ends
//   period_begins                                 value: period code
//   override_begins, override_ends                value: period code
//   outcome_full_time, outcome_part_time          detail: through which service or vacancy
//   outcome_other_exit                            value: reason code, or an own reason; detail as above
//   outcome_lasted, outcome_ended_early, outcome_returned
struct StoryEntry {
    Date day{1970, 1, 1};
    std::optional<int> minute{}; // where the time of day is known
    StoryKind kind = StoryKind::Contact;
    std::string code{};
    std::string value{};
    std::string detail{};
    std::string text{}; // what somebody wrote about it
    std::string authorName{};
    std::optional<Contact> contact{}; // behind a contact_… entry: agreement, time, whether it can still be held

    bool operator==(const StoryEntry&) const = default;
};

[[nodiscard]] std::string_view storyKindCode(StoryKind kind); // "contact"

} // namespace werkpad
