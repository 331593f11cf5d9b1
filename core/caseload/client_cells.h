// What is kept in memory of each client: where the client stands today, in 40 bytes.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/caseload/client_filter.h"
#include "core/caseload/list_entry_rules.h"
#include "core/segmentation/theme.h"

#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace werkpad
{

struct ClientCells {
    static constexpr std::uint8_t kNoPeriod = 5; // after the five of kPeriods
    static constexpr std::uint16_t kNoCoach = std::numeric_limits<std::uint16_t>::max();
    static constexpr std::uint16_t kNoBoundary = std::numeric_limits<std::uint16_t>::max();
    static constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::max();
    // The last four are set by DayReader, of active clients.
    enum Flag : std::uint8_t {
        Secret = 1,
        Closed = 2,
        Deceased = 4,
        Emigrated = 8,
        NoContact = 16,
        PlanMissing = 32,
        Overdue = 64,
        BoundaryPassed = 128,
    };
    [[nodiscard]] static constexpr std::uint8_t flagOf(Attention attention)
    {
        return static_cast<std::uint8_t>(NoContact << static_cast<unsigned>(attention));
    }
    static constexpr std::uint8_t kInactive = Closed | Deceased | Emigrated;

    std::uint64_t regimes = 0; // a bit per code in force, see RegimeCodes
    ClientRowNumber row = 0;
    std::uint32_t birth = 0;                // yyyymmdd, zeros for what is unknown
    std::int32_t countedFrom = kNoDay;      // day number
    std::int32_t registeredOn = kNoDay;     // day number
    std::int32_t lastContact = kNoDay;      // day number, of the newest that was held
    std::int32_t nextStepOn = kNoDay;       // day number, of the first that is still to be done
    std::uint16_t coach = kNoCoach;         // place in CoachNumbers
    std::uint16_t boundaryIn = kNoBoundary; // days until the next period begins, from 1
    std::uint8_t computed = kNoPeriod;
    std::uint8_t overridden = kNoPeriod;
    std::uint8_t flags = 0;
    std::uint8_t themes = 0; // bits 0-3 certain, 4-7 possible, in the order of Theme

    [[nodiscard]] std::uint8_t period() const { return overridden != kNoPeriod ? overridden : computed; }
    bool operator==(const ClientCells&) const = default;
};
static_assert(sizeof(ClientCells) == 40);

// The day that a day number stands for.
[[nodiscard]] inline std::optional<Date> dayOf(std::int32_t number)
{
    return number == ClientCells::kNoDay ? std::nullopt : std::optional(Date::fromDayNumber(number));
}

[[nodiscard]] std::vector<ThemeOfClient> themesOf(const ClientCells& cells); // whether set by hand is not told
[[nodiscard]] std::vector<Activity> activitiesOf(const ClientCells& cells);

// A row of the table client_list as it is read; the texts live as long as the statement stands on the row.
struct ListedRow {
    ClientRowNumber row = 0;
    std::uint32_t birth = 0;
    std::uint32_t deceasedOn = 0; // yyyymmdd when isDeceased
    std::uint32_t emigratedOn = 0;
    bool isDeceased = false; // or will be
    bool isEmigrated = false;
    bool secret = false;
    std::int32_t registeredOn = ClientCells::kNoDay;
    std::int32_t closedOn = ClientCells::kNoDay;
    std::optional<StaffId> coach{};
    std::string_view counting{};
    std::string_view overrides{};
    std::string_view regimes{};
    std::string_view themes{};
    std::int32_t lastContact = ClientCells::kNoDay;
    std::int32_t lastEvaluation = ClientCells::kNoDay;
    std::int32_t nextStepOn = ClientCells::kNoDay;
    std::string_view nextStep{}; // its kind
};

// Reads rows of the list for one day. Numbers coaches and regimes as it meets them, and remembers what is the same for
// many clients.
class DayView
{
public:
    explicit DayView(Date today);

    [[nodiscard]] ClientCells cellsOf(const ListedRow& row);

    [[nodiscard]] Date today() const { return m_today; }
    // Bit i of ClientCells::regimes: first all known regimes, in their order, then the other codes that were met. The
    // last of the 64 bits stands for whatever came after that: "…".
    [[nodiscard]] const std::vector<std::string>& regimeCodes() const { return m_regimeCodes; }
    [[nodiscard]] const std::vector<StaffId>& coaches() const { return m_coaches; }
    [[nodiscard]] std::vector<std::string> regimesOf(const ClientCells& cells) const;
    // The place in regimeCodes() and coaches(), added when it was not met yet.
    std::size_t regimeBit(std::string_view code);
    std::uint16_t coachNumber(const StaffId& coach);

private:
    [[nodiscard]] std::uint8_t activityFlags(const ListedRow& row) const;
    [[nodiscard]] std::uint8_t themesByAge(std::uint32_t birth);
    [[nodiscard]] ListedSegment segmentOf(const ListedRow& row);
    void addRegime(std::string code);

    Date m_today;
    std::vector<std::string> m_regimeCodes;
    std::uint64_t m_wajongOrWsw = 0; // the codes that belong to that theme
    std::vector<StaffId> m_coaches;
    std::unordered_map<StaffId, std::uint16_t> m_coachNumbers;
    std::vector<std::uint8_t> m_themesByBirth; // see themesByAge()
    struct KnownSegment {
        std::string counted{};
        ListedSegment segment{};
    };
    std::vector<KnownSegment> m_segments; // see segmentOf()
};

} // namespace werkpad
