#include "ui/intake/routing_text.h"

#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct RoutingText {
    Q_DECLARE_TR_FUNCTIONS(RoutingText)
};

QString dayText(const std::string& iso)
{
    const auto day = Date::parseIso(iso);
    return day ? shownDate(*day) : toQString(iso);
}

} // namespace

QString reasonText(const RoutingPart& part)
{
    const QString value = toQString(part.value);
    switch (part.reason) {
    case RoutingReason::Appointment:
        return RoutingText::tr("the appointment is with this colleague");
    case RoutingReason::OwnClient:
        return RoutingText::tr("the client is in this colleague's caseload");
    case RoutingReason::LastContact:
        return RoutingText::tr("had the last contact, on %1").arg(dayText(part.value));
    case RoutingReason::Expertise:
        return RoutingText::tr("knows %1", "a client group").arg(expertiseLabel(part.value));
    case RoutingReason::PossiblyExpertise:
        return RoutingText::tr("knows %1, which may apply", "a client group").arg(expertiseLabel(part.value));
    case RoutingReason::Generalist:
        return RoutingText::tr("helps everybody");
    case RoutingReason::Free:
        return value.isEmpty() ? RoutingText::tr("is here and free")
                               : RoutingText::tr("is here and free (until %1)").arg(value);
    case RoutingReason::HereUnknown:
        return RoutingText::tr("not known whether here: no office hours are filled in");
    case RoutingReason::Talking:
        return RoutingText::tr("is here, in conversation");
    case RoutingReason::InAppointment:
        return RoutingText::tr("in an appointment until %1").arg(value);
    case RoutingReason::AppointmentSoon:
        return RoutingText::tr("has an appointment at %1").arg(value);
    case RoutingReason::NotYetHere:
        return RoutingText::tr("is here from %1").arg(value);
    case RoutingReason::Gone:
        return RoutingText::tr("is no longer here today");
    case RoutingReason::Away:
        return value.isEmpty() ? RoutingText::tr("is not here today")
                               : RoutingText::tr("is not here today: %1").arg(value);
    case RoutingReason::RoomInCaseload:
        return RoutingText::tr("has room: %1 clients").arg(QString(value).replace(u'/', RoutingText::tr(" of ")));
    case RoutingReason::FullCaseload:
        return RoutingText::tr("is full: %1 clients").arg(QString(value).replace(u'/', RoutingText::tr(" of ")));
    case RoutingReason::VisitsWaiting:
        return RoutingText::tr("%n visitor(s) waiting", nullptr, value.toInt());
    case RoutingReason::Refused:
        return RoutingText::tr("could not take this visit before");
    }
    return {};
}

QString reasonsText(const RoutingProposal& proposal)
{
    QStringList reasons;
    for (const auto& part : proposal.parts)
        reasons << reasonText(part);
    return reasons.join(QStringLiteral(" · "));
}

QString deskStateText(const DeskEntry& entry)
{
    return entry.isExpected() ? RoutingText::tr("Expected") : label(entry.visit->state);
}

Icon deskStateIcon(const DeskEntry& entry)
{
    if (entry.isExpected())
        return Icon::Calendar;
    switch (entry.visit->state) {
    case VisitState::Waiting:
        return Icon::Warning;
    case VisitState::Routed:
        return Icon::User;
    case VisitState::Talking:
        return Icon::Team;
    case VisitState::Done:
        return Icon::Check;
    case VisitState::Left:
        return Icon::SignOut;
    }
    return Icon::Note;
}

QString waitText(const DeskEntry& entry, Moment now)
{
    if (entry.isExpected())
        return entry.appointment ? RoutingText::tr("at %1", "13:00").arg(toQString(entry.appointment->at.clock()))
                                 : QString();
    const int minutes = minutesWaited(*entry.visit, now);
    constexpr int kHour = 60;
    if (minutes < kHour)
        return RoutingText::tr("%1 min").arg(minutes);
    return RoutingText::tr("%1 h %2", "1 h 05").arg(minutes / kHour).arg(minutes % kHour, 2, 10, QLatin1Char('0'));
}

QString deskName(const DeskEntry& entry)
{
    return entry.name.empty() ? RoutingText::tr("(no name)") : toQString(entry.name);
}

Channel channelOf(const DeskEntry& entry)
{
    if (entry.visit)
        return entry.visit->channel;
    return entry.appointment ? entry.appointment->channel : Channel::Desk;
}

QString subjectOf(const DeskEntry& entry)
{
    if (entry.visit)
        return toQString(entry.visit->subject);
    return entry.appointment ? toQString(entry.appointment->subject) : QString();
}

// An appointment keeps its line when the visitor arrives.
QString keyOf(const DeskEntry& entry)
{
    if (entry.appointment)
        return toQString(entry.appointment->id.text());
    return entry.visit ? toQString(entry.visit->id.text()) : QString();
}

} // namespace werkpad
