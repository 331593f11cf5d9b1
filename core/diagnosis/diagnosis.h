// How the professional understands a client's situation: from impressions to a judgement to a decision (brochure §3.3).
#pragma once

#include "core/base/moment.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using DiagnosisId = Id<struct DiagnosisTag>;
using DiagnosisEntryId = Id<struct DiagnosisEntryTag>;

// Narrow (smalle beeldvorming): a quick judgement where that is possible. Broad (bredere beeldvorming): a weighed
// judgement, and intensive service where it is needed.
enum class DiagnosisWidth { Narrow, Broad };

// How much service was decided on.
enum class ServiceLevel { Undecided, None, Basic, Intensive, Elsewhere };

// One at a time is open (not decided) per client. What was decided can be followed by a new diagnosis, never rewritten.
struct Diagnosis {
    DiagnosisId id{};
    ClientId client{};
    DiagnosisWidth width = DiagnosisWidth::Narrow;
    Date startedOn{1970, 1, 1};
    StaffId author{};
    std::string judgement{}; // oordeel
    std::string weighing{};  // what was weighed against what; a broad one is not decided without it
    std::string decision{};  // besluit, in words the client may read
    ServiceLevel level = ServiceLevel::Undecided;
    std::optional<Date> decidedOn{};
    std::optional<StaffId> decidedBy{};

    bool operator==(const Diagnosis&) const = default;
};

// Beelden, redeneringen, argumenten and activiteiten (§3.3), and beside them chances, risks and consulted sources.
enum class DiagnosisEntryKind { Impression, Reasoning, Argument, Activity, Chance, Risk, Source };

struct DiagnosisEntry {
    DiagnosisEntryId id{};
    ClientId client{};
    DiagnosisId diagnosis{};
    DiagnosisEntryKind kind = DiagnosisEntryKind::Impression;
    std::string text{};
    Moment writtenAt{};
    StaffId author{};

    bool operator==(const DiagnosisEntry&) const = default;
};

} // namespace werkpad
