#include "core/demo/demo_observations.h"

#include "core/clients/characteristic_scale.h"
#include "core/demo/demo_material.h"
#include "core/segmentation/period.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::array kSelfReliance{10, 50, 210, 450, 280};
constexpr std::array kSelfReliancePastYear{30, 130, 330, 380, 130};
constexpr std::array kMotivation{20, 160, 480, 340};
constexpr std::array kMotivationPastYear{50, 280, 480, 190};
constexpr std::array kPosition{30, 140, 370, 340, 120};
constexpr std::array kPositionPastYear{140, 370, 330, 130, 30};
// none, primary, vmbo, mbo1-4, havo, vwo, hbo, wo
constexpr std::array kEducation{40, 70, 200, 70, 190, 130, 120, 40, 20, 85, 35};
constexpr std::array kLanguage{20, 60, 180, 330, 260, 150};
constexpr std::array kCare{700, 220, 80};
constexpr std::array kTransport{120, 380, 230, 270};
constexpr std::array kIncapacity{300, 600, 100};

class Observer
{
public:
    Observer(DemoRandom& random, const DemoLife& life, std::span<const StaffId> formerCoaches, Date today,
             DemoDossier& dossier)
        : m_random(random)
        , m_life(life)
        , m_formerCoaches(formerCoaches)
        , m_today(today)
        , m_dossier(dossier)
    {
    }

    void observe()
    {
        const Date last = m_life.lastSeen(m_today);
        m_intake = std::min(last, addDays(m_dossier.client.registeredOn.value_or(last), m_random.between(0, 14)));
        // Of dossiers closed long ago often only the dates are left.
        const bool isKnown = m_life.isOpen() ? m_random.chance(930) : m_random.chance(450);
        if (isKnown && authorOn(last)) {
            addScales();
            addOthers();
            std::ranges::stable_sort(m_dossier.characteristics, {}, &Characteristic::observedOn);
        }
        addOverride();
        addMark();
    }

private:
    std::optional<StaffId> authorOn(Date day)
    {
        const bool wasLongAgo = daysBetween(day, m_today) > 500;
        const bool byFormer =
            !m_formerCoaches.empty() && (!m_dossier.client.coach || (wasLongAgo && m_random.chance(400)));
        return byFormer ? std::optional(m_random.oneOf(m_formerCoaches)) : m_dossier.client.coach;
    }

    bool isPastYear() const { return bandOn(m_life.countedFrom, m_life.lastSeen(m_today)) == Period::Over12Months; }

    void addScales()
    {
        const bool past = isPastYear();
        if (m_random.chance(880))
            addHistory(Axis::SelfReliance, m_random.weighted(past ? kSelfReliancePastYear : kSelfReliance));
        if (m_random.chance(850))
            addHistory(Axis::Motivation, m_random.weighted(past ? kMotivationPastYear : kMotivation));
        if (m_random.chance(800))
            addHistory(Axis::LabourMarketPosition, m_random.weighted(past ? kPositionPastYear : kPosition));
    }

    // First impression and, as long as it lasts, a look back each half year or so; slowly things get better.
    void addHistory(Axis axis, std::size_t level)
    {
        const auto& values = scaleOf(axis)->values;
        constexpr int kMostLooks = 4;
        Date day = m_intake;
        for (int look = 0; look < kMostLooks && day <= m_life.lastSeen(m_today); ++look) {
            const std::string& code = values[level].code;
            const std::string remark = m_random.chance(550)
                                           ? demoMaterial().sentence(std::string(axisCode(axis)) + "/" + code, m_random)
                                           : std::string{};
            add(axis, code, remark, day);
            if (!m_life.isOpen())
                return;
            day = addDays(day, m_random.between(110, 330));
            const auto step = m_random.weighted(std::array{130, 590, 280});
            if (step == 0 && level > 0)
                --level;
            else if (step == 2 && level + 1 < values.size())
                ++level;
        }
    }

    void addOthers()
    {
        const int age = m_life.ageOn(m_intake);
        if (m_random.chance(620))
            addOther("education", kEducation);
        if (m_random.chance(280))
            addOther("language", kLanguage);
        if (age > 20 && age < 60 && m_random.chance(180))
            addOther("care", kCare);
        if (m_random.chance(260))
            addOther("transport", kTransport);
        const bool hasBeenUnfit = std::ranges::any_of(m_dossier.coverages, [](const RegimeCoverage& coverage) {
            return coverage.regime == "WGA" || coverage.regime == "WIA" || coverage.regime == "WAO" ||
                   coverage.regime == "Wajong" || coverage.regime == "Wsw";
        });
        if (hasBeenUnfit && m_random.chance(750))
            addOther("disability_history", kIncapacity);
    }

    // `weights` in the order of the details of that kind.
    template <std::size_t count>
    void addOther(std::string_view kind, const std::array<int, count>& weights)
    {
        const auto& kinds = scaleOf(Axis::Other)->values;
        const auto found = std::ranges::find(kinds, kind, &ScaleValue::code);
        assert(found != kinds.end() && found->details.size() == count);
        const std::string value = std::string(kind) + ":" + found->details[m_random.weighted(weights)].code;
        const std::string remark =
            m_random.chance(300) ? demoMaterial().sentence(std::string(kind) + "/any", m_random) : std::string{};
        add(Axis::Other, value, remark, m_intake);
    }

    void add(Axis axis, const std::string& value, const std::string& remark, Date day)
    {
        if (const auto author = authorOn(day))
            m_dossier.characteristics.push_back({{}, {}, axis, value, remark, day, *author});
    }

    void addOverride()
    {
        if (!m_life.isOpen() || !m_dossier.client.coach || m_life.countedFrom > m_today || !m_random.chance(34))
            return;
        const auto band = static_cast<std::size_t>(bandOn(m_life.countedFrom, m_today));
        const bool isHeavier = band == 1 || (band < 4 && m_random.chance(500));
        constexpr std::array kPerspectives{std::pair{Perspective::Personal, "personal"},
                                           std::pair{Perspective::Regional, "regional"},
                                           std::pair{Perspective::Local, "local"}};
        const auto& [perspective, name] = kPerspectives.at(m_random.weighted(std::array{50, 30, 20}));
        SegmentOverride override;
        override.period = kPeriods.at(isHeavier ? std::min<std::size_t>(band + (m_random.chance(250) ? 2 : 1), 4)
                                                : std::max<std::size_t>(band - (m_random.chance(250) ? 2 : 1), 1));
        override.argument = demoMaterial().sentence(
            (isHeavier ? "override_heavier/" : "override_lighter/") + std::string(name), m_random);
        override.perspective = perspective;
        override.during.first = m_random.dayBetween(std::max(m_life.countedFrom, addDays(m_today, -150)), m_today);
        if (m_random.chance(600)) // mostly until a date still to come; some have run out
            override.during.last = addDays(override.during.first, m_random.between(60, 240));
        override.author = *m_dossier.client.coach;
        m_dossier.overrides.push_back(std::move(override));
    }

    void addMark()
    {
        const auto& places = demoMaterial().places;
        const std::string_view digits = std::string_view(m_dossier.client.postcode).substr(0, 4);
        const auto place = std::ranges::find(places, digits, &DemoPlace::postcode);
        if (place == places.end() || !place->districtApproach || m_intake > m_today || !m_random.chance(280))
            return;
        ThemeMark mark;
        mark.theme = Theme::Neighbourhood;
        mark.during = {m_intake, m_life.closedOn};
        if (m_random.chance(600))
            mark.remark = demoMaterial().sentence("theme_mark", m_random);
        m_dossier.marks.push_back(std::move(mark));
    }

    DemoRandom& m_random;
    const DemoLife& m_life;
    std::span<const StaffId> m_formerCoaches;
    Date m_today;
    DemoDossier& m_dossier;
    Date m_intake{1970, 1, 1};
};

} // namespace

void addDemoObservations(DemoRandom& random, const DemoLife& life, std::span<const StaffId> formerCoaches, Date today,
                         DemoDossier& dossier)
{
    Observer(random, life, formerCoaches, today, dossier).observe();
}

} // namespace werkpad
