#include "ui/shared/figure_text.h"

#include "core/evidence/display_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace werkpad
{

namespace
{

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(werkpad::FigureText)
};

constexpr double kDaysOfMonth = 365.25 / 12;

QString whole(double share)
{
    return QString::number(std::lround(100 * share));
}

// 12, -3 or 0: never "-0".
QString points(double share)
{
    const long rounded = std::lround(100 * share);
    return rounded < 0 ? QStringLiteral("−%1").arg(-rounded) : QString::number(rounded);
}

} // namespace

QString noFigure()
{
    return QStringLiteral("–");
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(whole(share));
}

QString shareText(const std::optional<double>& share, const std::optional<Interval>& interval)
{
    if (!share)
        return noFigure();
    if (!interval)
        return percentText(*share);
    return QStringLiteral("%1 % (%2–%3 %)").arg(whole(*share), whole(interval->low), whole(interval->high));
}

QString proportionText(const Proportion& proportion)
{
    return isRateShown(proportion.of) ? shareText(proportion.share(), wilson(proportion)) : noFigure();
}

QString differenceText(const Difference& difference)
{
    return FigureText::tr("%1 points (%2 to %3)", "difference in percentage points, interval")
        .arg(points(difference.value), points(difference.interval.low), points(difference.interval.high));
}

QString monthsText(double days)
{
    return QLocale().toString(days / kDaysOfMonth, 'f', 1);
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString publishedText(const std::optional<std::uint64_t>& count)
{
    return count ? countText(*count) : noFigure();
}

QString tooFewText(std::uint64_t people)
{
    return FigureText::tr("Too little data (n = %1)").arg(people);
}

QString tooFewText()
{
    return FigureText::tr("Too little data");
}

QString displayRulesText()
{
    return FigureText::tr("No share of fewer than %1 people; curves as long as %2 are followed; behind each figure its "
                          "95 % interval. On paper and in files counts are rounded to %3, and counts of 1 to %4 are "
                          "left out, with what they could be worked out from.")
        .arg(kFewestForRate)
        .arg(kFewestAtRisk)
        .arg(kRounding)
        .arg(kLargestHiddenCount);
}

} // namespace werkpad
