#include "core/caseload/client_cells.h"

#include "core/caseload/timeline.h"
#include "core/clients/client_rules.h"
#include "core/regimes/regime.h"
#include "core/segmentation/theme.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostRegimes = 64;
constexpr int kPossibleShift = 4;

PartialDate unpacked(std::uint32_t date)
{
    const int number = static_cast<int>(date);
    return PartialDate::from(number / 10000, number / 100 % 100, number % 100).value_or(PartialDate{});
}

std::uint8_t bitOf(Theme theme)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(theme));
}

std::uint8_t themeBits(const std::vector<ThemeOfClient>& themes)
{
    unsigned bits = 0;
    for (const auto& [theme, certainty, byHand] : themes)
        bits |= certainty == Certainty::Certain ? unsigned{bitOf(theme)} : unsigned{bitOf(theme)} << kPossibleShift;
    return static_cast<std::uint8_t>(bits);
}

bool isWajongOrWsw(const std::string& code, Date day)
{
    const std::array coverages{RegimeCoverage{{}, {}, code, {day, std::nullopt}, {}}};
    return !themesOn({}, coverages, {}, day).empty();
}

} // namespace

std::vector<ThemeOfClient> themesOf(const ClientCells& cells)
{
    std::vector<ThemeOfClient> themes;
    for (const auto theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45}) {
        if ((cells.themes & bitOf(theme)) != 0)
            themes.push_back({theme, Certainty::Certain, false});
        else if ((unsigned{cells.themes} >> kPossibleShift & bitOf(theme)) != 0)
            themes.push_back({theme, Certainty::Possible, false});
    }
    return themes;
}

std::vector<Activity> activitiesOf(const ClientCells& cells)
{
    std::vector<Activity> activities;
    if ((cells.flags & ClientCells::Closed) != 0)
        activities.push_back(Activity::Closed);
    if ((cells.flags & ClientCells::Deceased) != 0)
        activities.push_back(Activity::Deceased);
    if ((cells.flags & ClientCells::Emigrated) != 0)
        activities.push_back(Activity::Emigrated);
    if (activities.empty())
        activities.push_back(Activity::Active);
    return activities;
}

DayView::DayView(Date today)
    : m_today(today)
{
    for (const auto& regime : knownRegimes())
        addRegime(regime.code);
}

void DayView::addRegime(std::string code)
{
    if (isWajongOrWsw(code, m_today))
        m_wajongOrWsw |= std::uint64_t{1} << m_regimeCodes.size();
    m_regimeCodes.push_back(std::move(code));
}

std::size_t DayView::regimeBit(std::string_view code)
{
    const auto found = std::ranges::find(m_regimeCodes, code);
    if (found != m_regimeCodes.end())
        return static_cast<std::size_t>(found - m_regimeCodes.begin());
    if (m_regimeCodes.size() < kMostRegimes)
        addRegime(m_regimeCodes.size() + 1 < kMostRegimes ? std::string(code) : "…");
    return m_regimeCodes.size() - 1;
}

std::vector<std::string> DayView::regimesOf(const ClientCells& cells) const
{
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < m_regimeCodes.size(); ++i)
        if ((cells.regimes >> i & 1U) != 0)
            codes.push_back(m_regimeCodes[i]);
    return codes;
}

std::uint16_t DayView::coachNumber(const StaffId& coach)
{
    const auto next = static_cast<std::uint16_t>(m_coaches.size());
    const auto [entry, isNew] = m_coachNumbers.try_emplace(coach, next);
    if (isNew)
        m_coaches.push_back(coach);
    return entry->second;
}

// Looked up by year, month and day: a table of bytes stays in the processor's cache, where a map of dates took a fifth
// of the time of loading.
std::uint8_t DayView::themesByAge(std::uint32_t birth)
{
    constexpr std::uint32_t kFirstYear = 1880;
    constexpr std::uint32_t kYears = 256;
    constexpr std::uint8_t kNotAsked = 0xFF; // youth and 45+ at once: nobody
    const std::uint32_t year = birth / 10'000;
    if (year < kFirstYear || year >= kFirstYear + kYears)
        return themeBits(themesOn(unpacked(birth), {}, {}, m_today));
    if (m_themesByBirth.empty())
        m_themesByBirth.assign(std::size_t{kYears} << 9U, kNotAsked);
    std::uint8_t& bits = m_themesByBirth[(year - kFirstYear) << 9U | (birth / 100 % 100) << 5U | birth % 100];
    if (bits == kNotAsked)
        bits = themeBits(themesOn(unpacked(birth), {}, {}, m_today));
    return bits;
}

// Many clients count from the same few thousand days, and working out a period takes longer than reading the row.
ListedSegment DayView::segmentOf(const ListedRow& row)
{
    constexpr std::size_t kKept = std::size_t{1} << 13U;
    ListedSegment segment;
    if (const auto counted = countedOn(row.counting, m_today); !counted.empty()) {
        m_segments.resize(kKept);
        KnownSegment& known = m_segments[std::hash<std::string_view>{}(counted) % kKept];
        if (known.counted != counted) {
            known.counted.assign(counted);
            known.segment = segmentOfCounted(counted, m_today);
        }
        segment = known.segment;
    }
    segment.overridden = overriddenOn(row.overrides, m_today);
    return segment;
}

// By the rule of the clients, one fact at a time.
std::uint8_t DayView::activityFlags(const ListedRow& row) const
{
    unsigned flags = row.secret ? unsigned{ClientCells::Secret} : 0U;
    const auto endsBy = [&](auto member, auto day) {
        Client client;
        client.*member = day;
        return !isActive(client, m_today);
    };
    if (row.closedOn != ClientCells::kNoDay && endsBy(&Client::closedOn, Date::fromDayNumber(row.closedOn)))
        flags |= ClientCells::Closed;
    if (row.isDeceased && endsBy(&Client::deceasedOn, unpacked(row.deceasedOn)))
        flags |= ClientCells::Deceased;
    if (row.isEmigrated && endsBy(&Client::emigratedOn, unpacked(row.emigratedOn)))
        flags |= ClientCells::Emigrated;
    return static_cast<std::uint8_t>(flags);
}

ClientCells DayView::cellsOf(const ListedRow& row)
{
    ClientCells cells;
    cells.row = row.row;
    cells.birth = row.birth;
    cells.registeredOn = row.registeredOn;
    cells.lastContact = row.lastContact;
    cells.nextStepOn = row.nextStepOn;
    cells.flags = activityFlags(row);
    if (row.coach)
        cells.coach = coachNumber(*row.coach);

    const ListedSegment segment = segmentOf(row);
    if (segment.countedFrom)
        cells.countedFrom = segment.countedFrom->dayNumber();
    if (segment.computed)
        cells.computed = static_cast<std::uint8_t>(*segment.computed);
    if (segment.overridden)
        cells.overridden = static_cast<std::uint8_t>(*segment.overridden);
    if (segment.boundary)
        cells.boundaryIn = static_cast<std::uint16_t>(
            std::min(daysBetween(m_today, segment.boundary->on), ClientCells::kNoBoundary - 1));

    const std::int32_t day = m_today.dayNumber();
    for (TimelineReader entry(row.regimes); entry.next();)
        if (entry.covers(day))
            cells.regimes |= std::uint64_t{1} << regimeBit(entry.value());

    unsigned certain = 0;
    for (TimelineReader entry(row.themes); entry.next();)
        if (const auto theme = parseTheme(entry.value()); theme && entry.covers(day))
            certain |= bitOf(*theme);
    if ((cells.regimes & m_wajongOrWsw) != 0)
        certain |= bitOf(Theme::WajongWsw);
    const unsigned all = themesByAge(row.birth) | certain;
    cells.themes = static_cast<std::uint8_t>(all & ~((certain & 0xFU) << kPossibleShift));
    return cells;
}

} // namespace werkpad
