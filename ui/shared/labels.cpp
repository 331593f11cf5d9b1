#include "ui/shared/labels.h"

#include "core/clients/client_fields.h"
#include "core/offices/office_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "ui/shared/convert.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace werkpad
{

namespace
{

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

// A text that is translated when it is shown, not when the table is made.
struct Named {
    std::string_view code;
    const char* text;
};

constexpr std::array kFields{
    Named{"address", QT_TRANSLATE_NOOP("Labels", "Street and house number")},
    Named{"argument", QT_TRANSLATE_NOOP("Labels", "Argument")},
    Named{"author", QT_TRANSLATE_NOOP("Labels", "Author")},
    Named{"axis", QT_TRANSLATE_NOOP("Labels", "Characteristic")},
    Named{"benefit_from", QT_TRANSLATE_NOOP("Labels", "Start of benefit")},
    Named{"birth_date", QT_TRANSLATE_NOOP("Labels", "Date of birth")},
    Named{"bsn", QT_TRANSLATE_NOOP("Labels", "BSN")},
    Named{"client", QT_TRANSLATE_NOOP("Labels", "Client")},
    Named{"closed_on", QT_TRANSLATE_NOOP("Labels", "Dossier closed on")},
    Named{"coach", QT_TRANSLATE_NOOP("Labels", "Case worker")},
    Named{"contact_days", QT_TRANSLATE_NOOP("Labels", "Days without contact")},
    Named{"country", QT_TRANSLATE_NOOP("Labels", "Country")},
    Named{"deceased_on", QT_TRANSLATE_NOOP("Labels", "Died on")},
    Named{"email", QT_TRANSLATE_NOOP("Labels", "E-mail address")},
    Named{"emigrated_on", QT_TRANSLATE_NOOP("Labels", "Emigrated on")},
    Named{"first_day", QT_TRANSLATE_NOOP("Labels", "First day")},
    Named{"given_names", QT_TRANSLATE_NOOP("Labels", "Given names")},
    Named{"house_addition", QT_TRANSLATE_NOOP("Labels", "Addition to the house number")},
    Named{"house_letter", QT_TRANSLATE_NOOP("Labels", "House letter")},
    Named{"house_number", QT_TRANSLATE_NOOP("Labels", "House number")},
    Named{"interruption_weeks", QT_TRANSLATE_NOOP("Labels", "Weeks of work that do not restart the count")},
    Named{"last_day", QT_TRANSLATE_NOOP("Labels", "Last day")},
    Named{"left_on", QT_TRANSLATE_NOOP("Labels", "Left on")},
    Named{"login", QT_TRANSLATE_NOOP("Labels", "Sign-in name")},
    Named{"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    Named{"name_use", QT_TRANSLATE_NOOP("Labels", "Name use")},
    Named{"observed_on", QT_TRANSLATE_NOOP("Labels", "Observed on")},
    Named{"partner_prefix", QT_TRANSLATE_NOOP("Labels", "Partner's prefix")},
    Named{"partner_surname", QT_TRANSLATE_NOOP("Labels", "Partner's surname")},
    Named{"period", QT_TRANSLATE_NOOP("Labels", "Period")},
    Named{"perspective", QT_TRANSLATE_NOOP("Labels", "Seen from")},
    Named{"phone", QT_TRANSLATE_NOOP("Labels", "Phone number")},
    Named{"place", QT_TRANSLATE_NOOP("Labels", "Place")},
    Named{"postcode", QT_TRANSLATE_NOOP("Labels", "Postcode")},
    Named{"prefix", QT_TRANSLATE_NOOP("Labels", "Prefix")},
    Named{"profile", QT_TRANSLATE_NOOP("Labels", "Kind of office")},
    Named{"regime", QT_TRANSLATE_NOOP("Labels", "Regime")},
    Named{"regime_from", QT_TRANSLATE_NOOP("Labels", "Regime from")},
    Named{"regime_to", QT_TRANSLATE_NOOP("Labels", "Regime up to and including")},
    Named{"registered_on", QT_TRANSLATE_NOOP("Labels", "Registered on")},
    Named{"remark", QT_TRANSLATE_NOOP("Labels", "Remark")},
    Named{"role", QT_TRANSLATE_NOOP("Labels", "Role")},
    Named{"secrecy", QT_TRANSLATE_NOOP("Labels", "Secret address")},
    Named{"sex", QT_TRANSLATE_NOOP("Labels", "Sex")},
    Named{"source_key", QT_TRANSLATE_NOOP("Labels", "Key in the register")},
    Named{"staff", QT_TRANSLATE_NOOP("Labels", "Colleague")},
    Named{"street", QT_TRANSLATE_NOOP("Labels", "Street")},
    Named{"subname", QT_TRANSLATE_NOOP("Labels", "Sub-name")},
    Named{"surname", QT_TRANSLATE_NOOP("Labels", "Surname")},
    Named{"team", QT_TRANSLATE_NOOP("Labels", "Team")},
    Named{"theme", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Named{"value", QT_TRANSLATE_NOOP("Labels", "Value")},
};
static_assert(std::ranges::is_sorted(kFields, {}, &Named::code));

constexpr std::array kRecords{
    Named{"characteristic", QT_TRANSLATE_NOOP("Labels", "Characteristic")},
    Named{"client", QT_TRANSLATE_NOOP("Labels", "Client")},
    Named{"office", QT_TRANSLATE_NOOP("Labels", "Office")},
    Named{"regime_coverage", QT_TRANSLATE_NOOP("Labels", "Regime")},
    Named{"role_assignment", QT_TRANSLATE_NOOP("Labels", "Role")},
    Named{"segment_override", QT_TRANSLATE_NOOP("Labels", "Override of the period")},
    Named{"staff_member", QT_TRANSLATE_NOOP("Labels", "Colleague")},
    Named{"theme_mark", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Named{"unemployment_spell", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment")},
};
static_assert(std::ranges::is_sorted(kRecords, {}, &Named::code));

constexpr std::array kActions{
    Named{"characteristic.add", QT_TRANSLATE_NOOP("Labels", "Characteristic recorded")},
    Named{"characteristic.remove", QT_TRANSLATE_NOOP("Labels", "Characteristic removed")},
    Named{"client.add", QT_TRANSLATE_NOOP("Labels", "Client added")},
    Named{"client.assign", QT_TRANSLATE_NOOP("Labels", "Case worker changed")},
    Named{"client.reveal_address", QT_TRANSLATE_NOOP("Labels", "Secret address shown")},
    Named{"client.reveal_bsn", QT_TRANSLATE_NOOP("Labels", "BSN shown")},
    Named{"client.search", QT_TRANSLATE_NOOP("Labels", "Searched for clients")},
    Named{"client.set", QT_TRANSLATE_NOOP("Labels", "Client's data changed")},
    Named{"client.view", QT_TRANSLATE_NOOP("Labels", "Dossier opened")},
    Named{"demo", QT_TRANSLATE_NOOP("Labels", "Example data made")},
    Named{"import.clients", QT_TRANSLATE_NOOP("Labels", "Clients imported")},
    Named{"import.dismiss", QT_TRANSLATE_NOOP("Labels", "Row of an import dealt with")},
    Named{"office.create", QT_TRANSLATE_NOOP("Labels", "Office made")},
    Named{"office.set", QT_TRANSLATE_NOOP("Labels", "Office's data changed")},
    Named{"override.add", QT_TRANSLATE_NOOP("Labels", "Override of the period added")},
    Named{"override.end", QT_TRANSLATE_NOOP("Labels", "Override of the period ended")},
    Named{"regime.add", QT_TRANSLATE_NOOP("Labels", "Regime added")},
    Named{"regime.remove", QT_TRANSLATE_NOOP("Labels", "Regime removed")},
    Named{"regime.set", QT_TRANSLATE_NOOP("Labels", "Regime changed")},
    Named{"session.sign_in", QT_TRANSLATE_NOOP("Labels", "Signed in")},
    Named{"spell.add", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment added")},
    Named{"spell.remove", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment removed")},
    Named{"spell.set", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment changed")},
    Named{"staff.add", QT_TRANSLATE_NOOP("Labels", "Colleague added")},
    Named{"staff.leave", QT_TRANSLATE_NOOP("Labels", "Colleague left")},
    Named{"staff.roles", QT_TRANSLATE_NOOP("Labels", "Roles changed")},
    Named{"staff.set", QT_TRANSLATE_NOOP("Labels", "Colleague's data changed")},
    Named{"theme.add", QT_TRANSLATE_NOOP("Labels", "Theme added")},
    Named{"theme.remove", QT_TRANSLATE_NOOP("Labels", "Theme removed")},
};
static_assert(std::ranges::is_sorted(kActions, {}, &Named::code));

// The label of a stored code of an enumeration, when the code is one of them.
template <class Enum>
std::optional<QString> enumLabel(std::string_view code)
{
    constexpr auto codes = storedCodes(Enum{});
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? std::nullopt : std::optional(label(static_cast<Enum>(found - codes.begin())));
}

std::optional<QString> codeLabel(std::string_view column, std::string_view code)
{
    if (column == "period")
        return enumLabel<Period>(code);
    if (column == "perspective")
        return enumLabel<Perspective>(code);
    if (column == "theme")
        return enumLabel<Theme>(code);
    if (column == "axis")
        return enumLabel<Axis>(code);
    if (column == "sex")
        return enumLabel<Sex>(code);
    if (column == "name_use")
        return enumLabel<NameUse>(code);
    if (column == "profile")
        return enumLabel<OfficeProfile>(code);
    if (column == "role")
        return enumLabel<Role>(code);
    if (column == "regime")
        return regimeLabel(code);
    return std::nullopt;
}

template <std::size_t N>
QString nameIn(const std::array<Named, N>& names, std::string_view code)
{
    const auto* const found = std::ranges::lower_bound(names, code, {}, &Named::code);
    if (found != names.end() && found->code == code)
        return Labels::tr(found->text);
    QString readable = toQString(code).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!readable.isEmpty())
        readable[0] = readable.at(0).toUpper();
    return readable;
}

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

QString fieldLabel(std::string_view column)
{
    return nameIn(kFields, column);
}

QString actionLabel(std::string_view action)
{
    return nameIn(kActions, action);
}

QString storedValueLabel(std::string_view column, std::string_view value)
{
    if (const auto text = codeLabel(column, value))
        return *text;
    if (const auto date = PartialDate::parseIso(value))
        return shownDate(*date);
    return toQString(value);
}

QString recordLabel(std::string_view table)
{
    return nameIn(kRecords, table);
}

} // namespace werkpad
