#include "ui/contacts/story_text.h"

#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/plan/plan_fields.h"
#include "core/segmentation/period.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

template <class Enum>
QString labelOf(const std::string& code)
{
    Enum value{};
    return fromValue(Value(code), value) ? label(value) : toQString(code);
}

QString periodLabel(const std::string& code)
{
    const auto period = parsePeriod(code);
    return period ? label(*period) : toQString(code);
}

// "Telefoon: Voortgang", or the channel alone.
QString with(const QString& what, const std::string& detail)
{
    return detail.empty() ? what : StoryText::tr("%1: %2", "event: what about").arg(what, toQString(detail));
}

std::optional<QString> contactTitle(const StoryEntry& entry)
{
    const QString about = with(labelOf<Channel>(entry.value), entry.detail);
    if (entry.code == "contact_done")
        return about;
    if (entry.code == "contact_planned")
        return StoryText::tr("Appointment – %1").arg(about);
    if (entry.code == "contact_missed")
        return StoryText::tr("Did not come – %1").arg(about);
    if (entry.code == "contact_cancelled")
        return StoryText::tr("Appointment cancelled – %1").arg(about);
    if (entry.code == "visit")
        return with(StoryText::tr("Came in (%1)").arg(labelOf<Channel>(entry.value).toLower()), entry.detail);
    return std::nullopt;
}

std::optional<QString> planTitle(const StoryEntry& entry)
{
    if (entry.code == "plan_started")
        return with(StoryText::tr("Plan made, goal %1").arg(labelOf<PlanGoal>(entry.value).toLower()), entry.detail);
    if (entry.code == "plan_agreed")
        return StoryText::tr("Client agrees with the plan");
    if (entry.code == "plan_disagreed")
        return StoryText::tr("Client does not agree with the plan");
    if (entry.code == "plan_closed")
        return StoryText::tr("Plan closed: %1").arg(referenceLabel(CodeList::ClosingReasons, entry.value));
    if (entry.code == "activity_started")
        return with(StoryText::tr("Started"), entry.detail);
    if (entry.code == "activity_done")
        return with(StoryText::tr("Done"), entry.detail);
    if (entry.code == "activity_dropped")
        return with(StoryText::tr("Dropped"), entry.detail);
    if (entry.code == "evaluation_planned")
        return StoryText::tr("Evaluation planned");
    if (entry.code == "evaluation_held")
        return StoryText::tr("Evaluation held");
    return std::nullopt;
}

std::optional<QString> otherTitle(const StoryEntry& entry)
{
    const QString name = toQString(entry.detail);
    if (entry.code == "diagnosis_started")
        return StoryText::tr("Diagnosis started (%1)").arg(labelOf<DiagnosisWidth>(entry.value).toLower());
    if (entry.code == "diagnosis_decided")
        return StoryText::tr("Decided: %1").arg(labelOf<ServiceLevel>(entry.value).toLower());
    if (entry.code == "transfer_requested")
        return StoryText::tr("Transfer to %1 asked for").arg(name);
    if (entry.code == "transfer_accepted")
        return StoryText::tr("Transfer to %1 accepted").arg(name);
    if (entry.code == "transfer_refused")
        return StoryText::tr("Transfer to %1 refused").arg(name);
    if (entry.code == "transfer_withdrawn")
        return StoryText::tr("Transfer to %1 withdrawn").arg(name);
    if (entry.code == "spell_begins")
        return StoryText::tr("Out of work, period %1").arg(periodLabel(entry.value).toLower());
    if (entry.code == "spell_ends")
        return StoryText::tr("Last day out of work");
    if (entry.code == "period_begins")
        return StoryText::tr("Period %1 begins").arg(periodLabel(entry.value).toLower());
    if (entry.code == "override_begins")
        return StoryText::tr("Treated as %1 from here").arg(periodLabel(entry.value).toLower());
    if (entry.code == "override_ends")
        return StoryText::tr("No longer treated as %1 after this day").arg(periodLabel(entry.value).toLower());
    return std::nullopt;
}

std::optional<QString> outcomeTitle(const StoryEntry& entry)
{
    const auto through = [&entry](const QString& title) {
        return entry.detail.empty() ? title : StoryText::tr("%1, through %2").arg(title, toQString(entry.detail));
    };
    if (entry.code == "outcome_full_time")
        return through(StoryText::tr("Full-time work begins"));
    if (entry.code == "outcome_part_time")
        return through(StoryText::tr("Part-time work begins"));
    if (entry.code == "outcome_other_exit")
        return through(StoryText::tr("Left: %1").arg(exitReasonLabel(entry.value).toLower()));
    if (entry.code == "outcome_lasted")
        return StoryText::tr("The work lasted six months");
    if (entry.code == "outcome_ended_early")
        return StoryText::tr("The work ended within six months");
    if (entry.code == "outcome_returned")
        return StoryText::tr("Jobseeker again");
    return std::nullopt;
}

} // namespace

QString storyKindLabel(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Contact:
        return StoryText::tr("Contacts and appointments");
    case StoryKind::Visit:
        return StoryText::tr("Visits to the desk");
    case StoryKind::Diagnosis:
        return StoryText::tr("Diagnosis");
    case StoryKind::Plan:
        return StoryText::tr("Plan");
    case StoryKind::Transfer:
        return StoryText::tr("Transfers");
    case StoryKind::Period:
        return StoryText::tr("Periods");
    case StoryKind::Outcome:
        return StoryText::tr("Outcomes");
    }
    return {};
}

QString storyWhen(const StoryEntry& entry)
{
    const QString day = shownDate(entry.day);
    return entry.minute ? day + QLatin1Char(' ') + toQString(Moment{entry.day, *entry.minute}.clock()) : day;
}

QString storyTitle(const StoryEntry& entry)
{
    for (const auto& title : {contactTitle(entry), planTitle(entry), otherTitle(entry), outcomeTitle(entry)}) {
        if (title)
            return *title;
    }
    return toQString(entry.code);
}

QString storyAgreed(const StoryEntry& entry)
{
    if (!entry.contact || entry.contact->followUp.empty())
        return {};
    const Contact& contact = *entry.contact;
    const QString what = contact.followUpOn ? StoryText::tr("%1, by %2", "agreement, by date")
                                                  .arg(toQString(contact.followUp), shownDate(*contact.followUpOn))
                                            : toQString(contact.followUp);
    return contact.isFollowedUp ? StoryText::tr("Agreed and done: %1").arg(what)
                                : StoryText::tr("Agreed: %1").arg(what);
}

QString storyAuthor(const StoryEntry& entry)
{
    return entry.authorName.empty() ? QString() : StoryText::tr("by %1", "author").arg(toQString(entry.authorName));
}

QString storySpoken(const StoryEntry& entry)
{
    QStringList parts{storyWhen(entry), storyTitle(entry), storyAuthor(entry), toQString(entry.text),
                      storyAgreed(entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace werkpad
