#include "ui/dossier/timeline.h"

#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkpad
{

namespace
{

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

constexpr int kYearsBack = 5;   // older spells would squeeze what matters into nothing
constexpr int kMonthsAhead = 3; // room for what is coming

// The bars of one spell, cut at the boundaries of the count it belongs to.
void addBars(Timeline& timeline, const InclusiveRange& spell, Date countedFrom)
{
    std::vector<Date> cuts{spell.first};
    for (const Boundary& boundary : boundariesOf(countedFrom))
        cuts.push_back(boundary.on);
    cuts.push_back(timeline.today);
    const Date last = spell.last ? std::min(*spell.last, timeline.end) : timeline.end;
    std::ranges::sort(cuts);
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const Date first = std::max({cuts[i], spell.first, timeline.begin});
        const Date end = i + 1 < cuts.size() ? std::min(last, addDays(cuts[i + 1], -1)) : last;
        if (end >= first)
            timeline.bars.push_back({first, end, bandOn(countedFrom, first), first >= timeline.today});
    }
}

// From which day a spell's own count runs, with the interruptions of the policy.
Date countedFromOf(const UnemploymentSpell& spell, const Dossier& dossier, const SegmentationPolicy& policy)
{
    const auto counted = countedFrom(dossier.spells, policy, spell.during.first);
    return counted ? counted->firstDay : spell.during.first;
}

void addBoundaries(Timeline& timeline, Date countedFrom, const InclusiveRange& spell)
{
    for (const Boundary& boundary : boundariesOf(countedFrom)) {
        const bool isInSpell = spell.contains(boundary.on) && boundary.on > spell.first;
        if (isInSpell && boundary.on >= timeline.begin && boundary.on <= timeline.end)
            timeline.marks.push_back({TimelineMark::Kind::Boundary, boundary.on, {}, boundary.period});
    }
}

} // namespace

Timeline timelineOf(const Dossier& dossier, const SegmentationPolicy& policy, Date today)
{
    Timeline timeline;
    timeline.today = today;
    Date begin = today;
    Date end = today;
    const Date oldest = addMonths(today, -12 * kYearsBack);
    for (const auto& spell : dossier.spells) {
        if (spell.during.last && *spell.during.last < oldest)
            continue;
        begin = std::min(begin, std::max(spell.during.first, oldest));
        end = std::max(end, spell.during.first);
    }
    for (const auto& deviation : dossier.overrides) {
        if (!deviation.during.last || *deviation.during.last >= oldest)
            begin = std::min(begin, std::max(deviation.during.first, oldest));
    }
    if (dossier.segment.computed && !dossier.segment.computed->coming.empty())
        end = std::max(end, dossier.segment.computed->coming.front().on);
    timeline.begin = begin;
    timeline.end = addMonths(end, kMonthsAhead);

    for (const auto& spell : dossier.spells) {
        if (!spell.during.isValid() || (spell.during.last && *spell.during.last < begin))
            continue;
        const Date from = countedFromOf(spell, dossier, policy);
        addBars(timeline, spell.during, from);
        addBoundaries(timeline, from, spell.during);
        if (spell.during.first >= begin)
            timeline.marks.push_back({TimelineMark::Kind::SpellBegins, spell.during.first, {}, Period::Months0To3});
        if (spell.during.last && *spell.during.last <= timeline.end)
            timeline.marks.push_back({TimelineMark::Kind::SpellEnds, *spell.during.last, {}, Period::Before});
    }
    for (const auto& deviation : dossier.overrides) {
        if (deviation.during.isValid() && (!deviation.during.last || *deviation.during.last >= begin))
            timeline.marks.push_back({TimelineMark::Kind::Override, std::max(deviation.during.first, begin),
                                      deviation.during.last, deviation.period});
    }
    timeline.marks.push_back({TimelineMark::Kind::Today, today, {}, Period::Before});
    std::ranges::stable_sort(timeline.marks, {}, &TimelineMark::on);
    return timeline;
}

QString markText(const TimelineMark& mark)
{
    const QString day = shownDate(mark.on);
    switch (mark.kind) {
    case TimelineMark::Kind::SpellBegins:
        return TimelineText::tr("%1: first day of unemployment").arg(day);
    case TimelineMark::Kind::SpellEnds:
        return TimelineText::tr("%1: last day of unemployment").arg(day);
    case TimelineMark::Kind::Boundary:
        return TimelineText::tr("%1: begin of %2").arg(day, label(mark.period).toLower());
    case TimelineMark::Kind::Override:
        return mark.until
                   ? TimelineText::tr("%1 up to and including %2: override, %3")
                         .arg(day, shownDate(*mark.until), label(mark.period).toLower())
                   : TimelineText::tr("%1: override until further notice, %2").arg(day, label(mark.period).toLower());
    case TimelineMark::Kind::Today:
        return TimelineText::tr("%1: today").arg(day);
    }
    return {};
}

} // namespace werkpad
