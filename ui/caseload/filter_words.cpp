#include "ui/caseload/filter_words.h"

#include "ui/shared/attention_label.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkpad
{

namespace
{

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString birthText(const ClientFilter& filter)
{
    if (filter.bornFrom && filter.bornTo)
        return FilterWords::tr("%1 to %2").arg(shownDate(*filter.bornFrom), shownDate(*filter.bornTo));
    if (filter.bornFrom)
        return FilterWords::tr("from %1").arg(shownDate(*filter.bornFrom));
    return FilterWords::tr("to %1").arg(shownDate(filter.bornTo));
}

template <class T, class Words>
QString joined(const std::vector<T>& values, const Words& words)
{
    QStringList parts;
    for (const auto& value : values)
        parts << words(value);
    return parts.join(QStringLiteral(", "));
}

// A whole team does not fit a chip: the first, and how many others.
QString coachesText(const std::vector<std::optional<StaffId>>& coaches, const std::vector<StaffMemberWithRoles>& staff)
{
    constexpr std::size_t kNamed = 3;
    const auto words = [&staff](const auto& coach) { return coachLabel(coach, staff); };
    if (coaches.size() <= kNamed)
        return joined(coaches, words);
    return FilterWords::tr("%1 and %n other(s)", nullptr, static_cast<int>(coaches.size() - 1))
        .arg(words(coaches.front()));
}

QString valueText(const ClientFilter& filter, Criterion criterion, const std::vector<StaffMemberWithRoles>& staff)
{
    switch (criterion) {
    case Criterion::Period:
        return joined(filter.periods, [](const std::optional<Period>& period) {
            return period ? shortLabel(*period) : FilterWords::tr("none");
        });
    case Criterion::Coach:
        return coachesText(filter.coaches, staff);
    case Criterion::Regime:
        return joined(filter.regimes,
                      [](const std::string& code) { return code.empty() ? FilterWords::tr("none") : toQString(code); });
    case Criterion::Theme:
        return joined(filter.themes, [](Theme theme) { return label(theme); });
    case Criterion::Activity:
        return joined(filter.activities, [](Activity activity) { return label(activity); });
    case Criterion::Secrecy:
        return *filter.secret ? FilterWords::tr("secret") : FilterWords::tr("not secret");
    case Criterion::Override:
        return *filter.overridden ? FilterWords::tr("yes") : FilterWords::tr("no");
    case Criterion::Birth:
        return birthText(filter);
    case Criterion::Boundary:
        return FilterWords::tr("within %1").arg(daysText(*filter.boundaryWithin));
    case Criterion::Attention:
        return joined(filter.attentions, [](Attention attention) { return label(attention); });
    case Criterion::Among:
        return toQString(filter.among->name);
    case Criterion::Text:
    case Criterion::Count:
        break;
    }
    return {};
}

} // namespace

QString label(Activity activity)
{
    switch (activity) {
    case Activity::Active:
        return FilterWords::tr("active");
    case Activity::Closed:
        return FilterWords::tr("closed");
    case Activity::Deceased:
        return FilterWords::tr("deceased");
    case Activity::Emigrated:
        return FilterWords::tr("emigrated");
    }
    return {};
}

QString coachLabel(const std::optional<StaffId>& coach, const std::vector<StaffMemberWithRoles>& staff)
{
    if (!coach)
        return FilterWords::tr("nobody");
    const auto found = std::ranges::find_if(staff, [&](const auto& entry) { return entry.member.id == *coach; });
    return found == staff.end() ? FilterWords::tr("unknown colleague") : toQString(found->member.name);
}

QList<Chip> chipsOf(const ClientFilter& filter, const std::vector<StaffMemberWithRoles>& staff)
{
    QList<Chip> chips;
    for (std::size_t i = 0; i < kCriteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (criterion == Criterion::Text || !isUsed(filter, criterion))
            continue;
        chips.append({QString::number(i), FilterWords::tr("%1: %2", "criterion: values")
                                              .arg(criterionLabel(criterion), valueText(filter, criterion, staff))});
    }
    return chips;
}

std::optional<Criterion> criterionOf(const QString& chipId)
{
    bool isNumber = false;
    const auto number = chipId.toUInt(&isNumber);
    return isNumber && number < kCriteria ? std::optional(static_cast<Criterion>(number)) : std::nullopt;
}

QString criterionLabel(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Text:
        return FilterWords::tr("text");
    case Criterion::Period:
        return FilterWords::tr("period");
    case Criterion::Coach:
        return FilterWords::tr("case worker");
    case Criterion::Regime:
        return FilterWords::tr("regime");
    case Criterion::Theme:
        return FilterWords::tr("theme");
    case Criterion::Activity:
        return FilterWords::tr("status");
    case Criterion::Secrecy:
        return FilterWords::tr("address");
    case Criterion::Override:
        return FilterWords::tr("deviates");
    case Criterion::Birth:
        return FilterWords::tr("born");
    case Criterion::Boundary:
        return FilterWords::tr("next period");
    case Criterion::Attention:
        return FilterWords::tr("attention");
    case Criterion::Among:
        return FilterWords::tr("figure");
    case Criterion::Count:
        break;
    }
    return {};
}

} // namespace werkpad
