#include "ui/shared/labels.h"

#include "ui/shared/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace werkpad
{

namespace
{

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString label(Period period)
{
    switch (period) {
    case Period::Before:
        return Labels::tr("From work to work");
    case Period::Months0To3:
        return Labels::tr("0-3 months");
    case Period::Months3To6:
        return Labels::tr("3-6 months");
    case Period::Months6To12:
        return Labels::tr("6-12 months");
    case Period::Over12Months:
        return Labels::tr("Over 12 months");
    }
    return {};
}

QString shortLabel(Period period)
{
    switch (period) {
    case Period::Before:
        return Labels::tr("work to work");
    case Period::Months0To3:
        return Labels::tr("0-3 mo.");
    case Period::Months3To6:
        return Labels::tr("3-6 mo.");
    case Period::Months6To12:
        return Labels::tr("6-12 mo.");
    case Period::Over12Months:
        return Labels::tr("> 12 mo.");
    }
    return {};
}

QString label(Axis axis)
{
    switch (axis) {
    case Axis::SelfReliance:
        return Labels::tr("Self-reliance");
    case Axis::Motivation:
        return Labels::tr("Motivation");
    case Axis::Phase:
        return Labels::tr("Phase of unemployment");
    case Axis::LabourMarketPosition:
        return Labels::tr("Labour-market position");
    case Axis::Other:
        return Labels::tr("Other characteristics");
    case Axis::Regime:
        return Labels::tr("Legal regime");
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Intake:
        return Labels::tr("Intake");
    case Role::CaseWorker:
        return Labels::tr("Case worker");
    case Role::TeamLead:
        return Labels::tr("Team lead");
    case Role::AccountManager:
        return Labels::tr("Account manager");
    case Role::Matchmaker:
        return Labels::tr("Matchmaker");
    case Role::Administrator:
        return Labels::tr("Administrator");
    case Role::Auditor:
        return Labels::tr("Auditor");
    }
    return {};
}

QString label(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Regional:
        return Labels::tr("Labour market of the region");
    case Perspective::Local:
        return Labels::tr("Local labour market");
    case Perspective::Personal:
        return Labels::tr("Situation of the client");
    }
    return {};
}

QString label(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return Labels::tr("Unknown", "sex");
    case Sex::Male:
        return Labels::tr("Man");
    case Sex::Female:
        return Labels::tr("Woman");
    }
    return {};
}

QString label(NameUse use)
{
    switch (use) {
    case NameUse::Own:
        return Labels::tr("Own surname");
    case NameUse::Partner:
        return Labels::tr("Partner's surname");
    case NameUse::PartnerThenOwn:
        return Labels::tr("Partner's surname, then own");
    case NameUse::OwnThenPartner:
        return Labels::tr("Own surname, then partner's");
    }
    return {};
}

QString label(Theme theme)
{
    switch (theme) {
    case Theme::WajongWsw:
        return Labels::tr("Wajong/Wsw");
    case Theme::Youth:
        return Labels::tr("Young people (up to 27)");
    case Theme::Neighbourhood:
        return Labels::tr("Neighbourhood approach");
    case Theme::Over45:
        return Labels::tr("45+");
    }
    return {};
}

QString label(const ThemeOfClient& theme)
{
    return theme.certainty == Certainty::Certain ? label(theme.theme)
                                                 : Labels::tr("%1, perhaps").arg(label(theme.theme));
}

QString label(OfficeProfile profile)
{
    switch (profile) {
    case OfficeProfile::Werkplein:
        return Labels::tr("Werkplein: UWV and municipality together");
    case OfficeProfile::Werkbedrijf:
        return Labels::tr("Werkbedrijf: UWV without the municipality");
    }
    return {};
}

QString regimeLabel(std::string_view code)
{
    const Regime* regime = findRegime(code);
    if (!regime)
        return toQString(code);
    const bool english = QLocale().language() != QLocale::Dutch;
    const std::string& name = english && !regime->nameEnglish.empty() ? regime->nameEnglish : regime->nameDutch;
    if (name.empty() || name == regime->code)
        return toQString(regime->code);
    return QStringLiteral("%1 – %2").arg(toQString(regime->code), toQString(name));
}

QString daysText(int days)
{
    return Labels::tr("%n day(s)", nullptr, days);
}

QString nextBoundaryText(const PeriodOnDay& period, Date today)
{
    if (period.coming.empty())
        return {};
    const Boundary& next = period.coming.front();
    const int days = daysBetween(today, next.on);
    if (days == 1)
        return Labels::tr("%1 tomorrow").arg(label(next.period).toLower());
    if (days > 90)
        return Labels::tr("%2 from %1").arg(shownDate(next.on), label(next.period).toLower());
    return Labels::tr("%2 in %1").arg(daysText(days), label(next.period).toLower());
}

QString ageText(const PartialDate& birth, Date on)
{
    const auto age = ageOn(birth, on);
    if (!age)
        return Labels::tr("age unknown");
    if (age->lowest == age->highest)
        return QString::number(age->lowest);
    return Labels::tr("%1 or %2", "age").arg(age->lowest).arg(age->highest);
}

QString shownDate(const PartialDate& date)
{
    return date.isUnknown() ? Labels::tr("unknown", "date") : toQString(date.dutch());
}

} // namespace werkpad
