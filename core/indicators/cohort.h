// Who belongs to a cohort of the indicators, and what is known about each.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"
#include "core/evidence/outcome_spells.h"
#include "core/outcomes/outcome.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/segmentation/theme.h"

#include <boost/container/static_vector.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace werkpad
{

// What the dossiers say of one client; lists in any order.
struct CohortFacts {
    ClientId client{};
    std::optional<StaffId> coach{};
    PartialDate birthDate{};
    std::optional<Date> registeredOn{};
    std::optional<Date> closedOn{}; // the dossier
    std::optional<Date> goneOn{};   // died or emigrated: goneOn() of client_rules
    std::vector<UnemploymentSpell> spells{};
    std::vector<ClientOutcome> outcomes{};
    std::vector<InclusiveRange> activities{}; // that began
    std::vector<RegimeCoverage> coverages{};
    std::vector<ThemeMark> marks{};
};

// A stretch of unemployment, with the short stretches of work that did not restart the count.
struct Episode {
    Date firstDay{1970, 1, 1};
    std::optional<Date> lastDay{};
    std::optional<Date> registeredOn{}; // as its first spell has it

    bool operator==(const Episode&) const = default;
};

// Kinds of exit of a CohortMember.
inline constexpr std::uint8_t kReached = 1;   // what the indicator asks for
inline constexpr std::uint8_t kElsewhere = 2; // any other way out

// Codes in order, each once, which very many members have alike: a copy shares them.
class SharedCodes
{
public:
    SharedCodes() = default;
    explicit SharedCodes(std::vector<std::string> codes)
        : m_codes(codes.empty() ? nullptr : std::make_shared<const std::vector<std::string>>(std::move(codes)))
    {
    }
    [[nodiscard]] const std::vector<std::string>& all() const { return m_codes ? *m_codes : kNone; }
    bool operator==(const SharedCodes& other) const { return m_codes == other.m_codes || all() == other.all(); }

private:
    static inline const std::vector<std::string> kNone{};
    std::shared_ptr<const std::vector<std::string>> m_codes{};
};

// One way in which an indicator can end; kStillOpen: not yet.
struct MemberExit {
    std::optional<Date> exitedOn{};
    std::uint8_t exitKind = kStillOpen;

    [[nodiscard]] bool hasExitedBy(Date day) const { return exitKind != kStillOpen && exitedOn && *exitedOn <= day; }
    bool operator==(const MemberExit&) const = default;
};

using ThemesOfMember = boost::container::static_vector<Theme, 4>;

// Kept by the million, so small and without memory of its own.
struct CohortMember {
    ClientId client{};
    std::optional<StaffId> coach{};
    Date firstDay{1970, 1, 1};     // of unemployment
    Date followedFrom{1970, 1, 1}; // not before the first day
    MemberExit active{};
    MemberExit work{};               // full-time or part-time
    MemberExit fullTime{};           // part-time work is another exit
    Lasting lasting = Lasting::Open; // of the work that was found first
    bool endsWithoutOutcome = false; // the spell ended or the dossier closed, and nobody recorded why
    Period period = Period::Before;  // on the day from which the client was followed
    SharedCodes regimes{};           // in force on the first day of unemployment
    ThemesOfMember themes{};         // on that day; possible ones too

    bool operator==(const CohortMember&) const = default;
};

} // namespace werkpad
