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

// A kind of Axis::Other: how often each of its details occurs, and from which on another sort of remark fits.
struct OtherKind {
    std::string_view code;
    std::span<const int> weights;
    std::size_t highFrom;
};
constexpr std::array kEducationWeights{40, 70, 200, 70, 190, 130, 120, 40, 20, 85, 35}; // none … vmbo, mbo 1-4 … wo
constexpr std::array kLanguageWeights{20, 60, 180, 330, 260, 150};
constexpr std::array kCareWeights{700, 220, 80};
constexpr std::array kTransportWeights{120, 380, 230, 270};
constexpr std::array kIncapacityWeights{300, 600, 100};
constexpr OtherKind kEducation{"education", kEducationWeights, 4}; // from mbo 2: a startkwalificatie
constexpr OtherKind kLanguage{"language", kLanguageWeights, 3};
constexpr OtherKind kCare{"care", kCareWeights, 1};
constexpr OtherKind kTransport{"transport", kTransportWeights, 1};
constexpr OtherKind kIncapacity{"disability_history", kIncapacityWeights, 1};

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

    // First impression and, as long as it lasts, a look back each half year or so; slowly things get better. A look
    // that finds nothing new is not written down.
    void addHistory(Axis axis, std::size_t level)
    {
        const auto& values = scaleOf(axis)->values;
        constexpr int kMostLooks = 4;
        Date day = m_intake;
        std::string lastRemark;
        for (int look = 0; look < kMostLooks && day <= m_life.lastSeen(m_today); ++look) {
            const std::size_t was = level;
            if (look > 0)
                level = levelAfter(level, values.size());
            std::string remark = remarkOn(axis, values[level].code);
            if (remark == lastRemark)
                remark.clear();
            if (look == 0 || level != was || !remark.empty())
                add(axis, values[level].code, remark, day);
            if (!remark.empty())
                lastRemark = remark;
            if (!m_life.isOpen())
                return;
            day = addDays(day, m_random.between(110, 330));
        }
    }

    std::size_t levelAfter(std::size_t level, std::size_t levels)
    {
        const auto step = m_random.weighted(std::array{130, 590, 280});
        if (step == 0)
            return level == 0 ? 0 : level - 1;
        return step == 2 ? std::min(level + 1, levels - 1) : level;
    }

    std::string remarkOn(Axis axis, const std::string& code)
    {
        if (!m_random.chance(500))
            return {};
        return demoMaterial().sentence(std::string(axisCode(axis)) + "/" + code, m_random);
    }

    void addOthers()
    {
        const int age = m_life.ageOn(m_intake);
        if (m_random.chance(620))
            addOther(kEducation);
        if (m_random.chance(280))
            addOther(kLanguage);
        if (age > 20 && age < 60 && m_random.chance(180))
            addOther(kCare);
        if (m_random.chance(260))
            addOther(kTransport);
        const bool hasBeenUnfit = std::ranges::any_of(m_dossier.coverages, [](const RegimeCoverage& coverage) {
            return coverage.regime == "WGA" || coverage.regime == "WIA" || coverage.regime == "WAO" ||
                   coverage.regime == "Wajong" || coverage.regime == "Wsw";
        });
        if (hasBeenUnfit && m_random.chance(750))
            addOther(kIncapacity);
    }

    void addOther(const OtherKind& kind)
    {
        const auto& kinds = scaleOf(Axis::Other)->values;
        const auto found = std::ranges::find(kinds, kind.code, &ScaleValue::code);
        assert(found != kinds.end() && found->details.size() == kind.weights.size());
        const auto detail = m_random.weighted(kind.weights);
        const std::string_view sort = detail < kind.highFrom ? "/low" : "/high";
        const std::string remark = m_random.chance(350)
                                       ? demoMaterial().sentence(std::string(kind.code).append(sort), m_random)
                                       : std::string{};
        add(Axis::Other, std::string(kind.code) + ":" + found->details[detail].code, remark, m_intake);
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
