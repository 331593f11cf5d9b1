#include "ui/guideline/advice_text.h"

#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

} // namespace

QString reasonText(const SuggestionReason& reason)
{
    const QString group = groupLabel(reason.rule.group);
    return AdviceText::tr("%1, %2: %3 Source: %4, since %5.", "group, period: argument Source: source, since day")
        .arg(reason.isCertain ? group : AdviceText::tr("%1 (perhaps)").arg(group), label(reason.rule.period).toLower(),
             toQString(reason.rule.argument), toQString(reason.rule.source), shownDate(reason.rule.during.first));
}

QString serviceText(const Service& service)
{
    return service.provider.empty() ? toQString(service.name)
                                    : AdviceText::tr("%1, %2", "service, provider")
                                          .arg(toQString(service.name), toQString(service.provider));
}

QString deviationText(const Deviation& deviation, const OpenDossier& dossier)
{
    const QString author = dossier.staffName(deviation.author);
    return AdviceText::tr("%1 (%2, %3%4)", "argument (perspective, day, author)")
        .arg(toQString(deviation.argument), label(deviation.perspective).toLower(), shownDate(deviation.on),
             author.isEmpty() ? QString() : QStringLiteral(", ") + author);
}

QString basisText(const ClientAdvice& advice)
{
    if (!advice.period)
        return {};
    QStringList groups;
    for (const auto& group : advice.groups) {
        if (group.code == kEveryone)
            continue;
        const QString name = groupLabel(group.code);
        groups << (group.isCertain ? name : AdviceText::tr("%1 (perhaps)").arg(name));
    }
    const QString period =
        advice.isOverridden ? AdviceText::tr("%1 (chosen)").arg(label(*advice.period)) : label(*advice.period);
    return groups.isEmpty() ? AdviceText::tr("For: %1.").arg(period)
                            : AdviceText::tr("For: %1. Groups: %2.").arg(period, groups.join(QStringLiteral("; ")));
}

QString outcomeText(const ServiceOutcome& outcome)
{
    const QString people = QString::number(outcome.people);
    if (!outcome.isEnough())
        return AdviceText::tr("Too little data (n = %1)").arg(people);
    const auto percent = [](double share) { return QString::number(qRound(100 * share)); };
    const QString months = QString::number(kSuggestionMonths);
    if (!outcome.interval)
        return AdviceText::tr("Of %1 comparable clients %2 % had work within %3 months", "people, percent, months")
            .arg(people, percent(*outcome.share), months);
    return AdviceText::tr("Of %1 comparable clients %2 % (95 % interval %3–%4 %) had work within %5 months",
                          "people, percent, percent, percent, months")
        .arg(people, percent(*outcome.share), percent(outcome.interval->low), percent(outcome.interval->high), months);
}

QString outcomeWarning(const ServiceOutcome& outcome)
{
    if (!outcome.isEnough())
        return {};
    QString compared;
    switch (outcome.grounds.ground) {
    case Ground::TooFewWith:
    case Ground::TooFewWithout:
    case Ground::TooFewOutcomes:
        compared = AdviceText::tr("There are too few data to compare (%1 clients with, %2 without it).")
                       .arg(outcome.grounds.with)
                       .arg(outcome.grounds.without);
        break;
    case Ground::NoDifference:
        compared = AdviceText::tr("There is no clear difference from comparable clients without it.");
        break;
    case Ground::Suggestion:
        compared = outcome.grounds.difference->standardised.value > 0
                       ? AdviceText::tr("Comparable clients without it had work less often.")
                       : AdviceText::tr("Comparable clients without it had work more often.");
        break;
    }
    return AdviceText::tr("%1 Services go to different clients: this does not say that it is because of the service.",
                          "what comparing says")
        .arg(compared);
}

QString nothingText(const ClientAdvice& advice)
{
    if (advice.isDeceased)
        return AdviceText::tr("The client has died. Nothing is suggested.");
    if (!advice.period)
        return AdviceText::tr("The client has no period today. Fill in the first day of unemployment at Situation.");
    if (!advice.hasGuideline)
        return AdviceText::tr("The office has no guideline yet. It is filled in at Administration, Guideline.");
    return AdviceText::tr("The guideline has nothing for this period and these groups. Choose what fits.");
}

} // namespace werkpad
