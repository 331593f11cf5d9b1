// What letters and summaries are made of, read at once.
#pragma once

#include "core/contacts/contact.h"
#include "core/diagnosis/diagnosis.h"
#include "core/dossier/dossier.h"
#include "core/offices/office.h"
#include "core/plan/client_plan.h"
#include "core/staff/staff_member.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

struct PrintOptions {
    bool large = false;
    bool withBsn = false; // asked for and permitted; else it stands nowhere

    bool operator==(const PrintOptions&) const = default;
};

struct PrintMaterial {
    Office office{};
    Dossier dossier{};
    ClientPlan plan{};
    std::optional<Diagnosis> diagnosis{}; // the newest that was decided
    std::vector<Contact> contacts{};      // held, newest first
    std::vector<Contact> appointments{};  // from today on, in order of time
    std::vector<StaffMember> staff{};
    std::string printedBy{};
    Date today{1970, 1, 1};
};

} // namespace werkpad
