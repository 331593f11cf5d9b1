#include "core/evidence/service_history_rules.h"

#include "core/base/reference_codes.h"
#include "core/clients/characteristic_scale.h"
#include "core/regimes/regime.h"
#include "core/segmentation/client_group.h"

#include <algorithm>
#include <unordered_map>

namespace werkpad
{

namespace
{

constexpr int kYouthUntil = 27;
constexpr int kOlderFrom = 45;
constexpr std::size_t kMostStretches = 255; // a life has fewer

using Places = std::unordered_map<std::string_view, std::uint8_t>;

const Places& placesOfGroups()
{
    static const std::vector<std::string> codes = knownGroups();
    static const Places places = [] {
        Places all;
        for (const auto& code : codes)
            all.emplace(code, static_cast<std::uint8_t>(all.size()));
        return all;
    }();
    return places;
}

const Places& placesOfServiceTypes()
{
    static const Places places = [] {
        Places all;
        for (const auto& type : referenceCodes(CodeList::ServiceTypes))
            all.emplace(type.code, static_cast<std::uint8_t>(all.size()));
        return all;
    }();
    return places;
}

std::optional<std::uint8_t> placeIn(const Places& places, std::string_view code)
{
    const auto found = places.find(code);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

std::uint16_t ageClass(const PartialDate& birth, Date on)
{
    const auto age = ageOn(birth, on);
    if (age && age->highest < kYouthUntil)
        return 1;
    if (age && age->lowest >= kOlderFrom)
        return 3;
    return age && age->lowest >= kYouthUntil && age->highest < kOlderFrom ? 2 : 0;
}

// Makes one client's history.
class HistoryBuilder
{
public:
    explicit HistoryBuilder(const RecordedHistory& recorded)
        : m_recorded(recorded)
        , m_characteristics(recorded.characteristics)
    {
        std::ranges::sort(m_characteristics, [](const Characteristic& a, const Characteristic& b) {
            return std::tie(a.observedOn, a.id) > std::tie(b.observedOn, b.id);
        });
    }

    ServiceHistory built(const SegmentationPolicy& policy)
    {
        for (const auto& facts : stretchesOf(m_recorded.life, policy))
            if (m_history.stretches.size() < kMostStretches)
                addStretch(facts);
        return std::move(m_history);
    }

private:
    void addStretch(const OutcomeFacts& facts)
    {
        ServiceHistory::Stretch stretch;
        stretch.firstDay = facts.firstDay.dayNumber();
        stretch.followedFrom = facts.followedFrom.dayNumber();
        stretch.exitedOn = facts.exitedOn ? facts.exitedOn->dayNumber() : ServiceHistory::kNoDay;
        stretch.followedUntil = facts.followedUntil ? facts.followedUntil->dayNumber() : ServiceHistory::kNoDay;
        stretch.exitKind = facts.exitKind;
        for (const int months : kLandmarkMonths) {
            const Date landmark = addMonths(facts.firstDay, months);
            if (facts.hasExitedBy(landmark))
                break;
            stretch.moments.at(stretch.landmarks++) = {stratumOn(landmark), groupsOn(landmark)};
        }
        addStarts(facts);
        m_history.stretches.push_back(stretch);
    }

    void addStarts(const OutcomeFacts& facts)
    {
        std::vector<RecordedStart> inside;
        for (const auto& start : m_recorded.starts)
            if (start.on >= facts.firstDay && (!facts.exitedOn || start.on <= *facts.exitedOn))
                inside.push_back(start);
        std::ranges::sort(inside, [](const RecordedStart& a, const RecordedStart& b) {
            return std::pair(a.service, a.on) < std::pair(b.service, b.on);
        });
        const auto again = std::ranges::unique(inside, {}, &RecordedStart::service);
        inside.erase(again.begin(), again.end());
        for (const auto& [service, on] : inside)
            m_history.starts.push_back({static_cast<std::uint8_t>(m_history.stretches.size()), service,
                                        bandOn(facts.firstDay, on), groupsOn(on), on.dayNumber()});
    }

    [[nodiscard]] std::uint16_t stratumOn(Date on) const
    {
        const auto& values = scaleOf(Axis::LabourMarketPosition)->values;
        std::uint16_t position = 0;
        const auto newest = std::ranges::find_if(m_characteristics, [on](const Characteristic& one) {
            return one.axis == Axis::LabourMarketPosition && one.observedOn <= on;
        });
        if (newest != m_characteristics.end()) {
            const auto place = std::ranges::find(values, newest->value, &ScaleValue::code);
            position = place == values.end() ? 0 : static_cast<std::uint16_t>(1 + (place - values.begin()));
        }
        return static_cast<std::uint16_t>(position * 4 + ageClass(m_recorded.birth, on));
    }

    [[nodiscard]] std::uint8_t groupsOn(Date on)
    {
        std::vector<Characteristic> by;
        std::ranges::copy_if(m_characteristics, std::back_inserter(by),
                             [on](const Characteristic& one) { return one.observedOn <= on; });
        // As a dossier has them: by axis, newest first.
        std::ranges::stable_sort(by, {}, &Characteristic::axis);
        std::string groups;
        const auto themes = themesOn(m_recorded.birth, m_recorded.coverages, m_recorded.marks, on);
        for (const auto& group : groupsOf(themes, coveragesOn(m_recorded.coverages, on), by))
            if (const auto place = placeOfGroup(group.code); place && group.isCertain)
                groups.push_back(static_cast<char>(*place));
        auto& sets = m_history.groupSets;
        auto found = std::ranges::find(sets, groups);
        if (found == sets.end())
            found = sets.insert(sets.end(), std::move(groups));
        return static_cast<std::uint8_t>(found - sets.begin());
    }

    const RecordedHistory& m_recorded;
    std::vector<Characteristic> m_characteristics; // newest first
    ServiceHistory m_history;
};

} // namespace

ServiceHistory serviceHistoryOf(const RecordedHistory& recorded, const SegmentationPolicy& policy)
{
    return HistoryBuilder(recorded).built(policy);
}

std::optional<std::uint8_t> placeOfServiceType(std::string_view code)
{
    return placeIn(placesOfServiceTypes(), code);
}

std::optional<std::uint8_t> placeOfGroup(std::string_view code)
{
    return placeIn(placesOfGroups(), code);
}

const std::string& serviceHistoryCodes()
{
    static const std::string codes = [] {
        std::string all;
        for (const auto& type : referenceCodes(CodeList::ServiceTypes))
            all.append(type.code).append(" ");
        for (const auto& group : knownGroups())
            all.append(group).append(" ");
        for (const auto& value : scaleOf(Axis::LabourMarketPosition)->values) // strata are places in it
            all.append(value.code).append(" ");
        return all;
    }();
    return codes;
}

} // namespace werkpad
