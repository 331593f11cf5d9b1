#include "core/printing/dutch_words.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/finding_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/language.h"
#include "ui/shared/period_badge.h"
#include "ui/shared/record_labels.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace werkpad;

namespace
{

QStringList codesOfCore()
{
    QFile file(QStringLiteral(WERKPAD_SOURCE_DIR "/core/base/finding.cpp"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression entry(QStringLiteral("Sentence\\{\\s*\"([a-z_0-9]+)\""));
    QStringList codes;
    for (auto match = entry.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        codes << match.next().captured(1);
    return codes;
}

PeriodOnDay periodAfter(Date firstDay, Date on)
{
    return {Period::Months6To12, 11, daysBetween(firstDay, on), {{Period::Over12Months, Date{2026, 12, 5}}}};
}

} // namespace

TEST_CASE("Every finding of core has a Dutch sentence")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    const QStringList codes = codesOfCore();
    REQUIRE(codes.size() > 20);
    for (const QString& code : codes) {
        const Finding finding{"field", Severity::Blocking, code.toStdString(), "x"};
        CAPTURE(code);
        CHECK(findingSentence(finding) != QString::fromStdString(findingText(finding)));
        CHECK_FALSE(findingSentence(finding).contains(QLatin1String("%1")));
    }
}

TEST_CASE("A date inside a sentence is written as people write it")
{
    CHECK(findingSentence({"birth", Severity::Blocking, "birth_in_future", "2027-02-01"})
              .contains(QLatin1String("01-02-2027")));
}

TEST_CASE("Paper and files name periods and themes as the screens do in Dutch")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    for (const Period period : kPeriods)
        CHECK(label(period) == QString::fromStdString(periodWords(period)));
    for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
        CHECK(label(theme) == QString::fromStdString(themeWords(theme)));
    const ThemeOfClient possible{Theme::Youth, Certainty::Possible};
    CHECK(themeWords(possible) == "Jongeren tot 27 (misschien)");
    CHECK(label(possible) == QString::fromStdString(themeWords(possible)));
}

TEST_CASE("Every error says what happened and what to do")
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), "/home/office.werkpad", "detail", {}});
        CAPTURE(kind, text);
        CHECK(text.count(QLatin1Char('.')) >= 2);
        CHECK_FALSE(text.contains(QLatin1String("%1")));
    }
    const Error two{
        ErrorKind::Invalid,
        "bsn",
        {},
        {{"bsn", Severity::Blocking, "bsn_all_zeros", {}}, {"surname", Severity::Blocking, "name_missing", {}}}};
    CHECK(errorText(two).count(QLatin1Char('\n')) == 1);
}

TEST_CASE("The next boundary is said in words")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    const auto period = periodAfter(Date{2025, 12, 5}, Date{2026, 11, 23});
    CHECK(nextBoundaryText(period, Date{2026, 11, 23}) == QStringLiteral("over 12 dagen langer dan 12 maanden"));
    CHECK(nextBoundaryText(period, Date{2026, 12, 4}) == QStringLiteral("morgen langer dan 12 maanden"));
    CHECK(nextBoundaryText(period, Date{2026, 6, 5}) == QStringLiteral("vanaf 05-12-2026 langer dan 12 maanden"));
    CHECK(nextBoundaryText({}, Date{2026, 11, 23}).isEmpty());
}

TEST_CASE("An age that is not certain is shown as such")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    const Date today{2026, 11, 23};
    CHECK(ageText(PartialDate(Date{1968, 11, 23}), today) == QStringLiteral("58"));
    CHECK(ageText(*PartialDate::from(1968, 0, 0), today) == QStringLiteral("57 of 58"));
    CHECK(ageText(PartialDate{}, today) == QStringLiteral("leeftijd onbekend"));
    CHECK(shownDate(*PartialDate::from(1995, 2, 0)) == QStringLiteral("02-1995"));
    CHECK(shownDate(PartialDate{}) == QStringLiteral("onbekend"));
}

TEST_CASE("Counts have a singular and a plural in both languages")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    CHECK(daysText(1) == QStringLiteral("1 dag"));
    CHECK(daysText(12) == QStringLiteral("12 dagen"));
    REQUIRE(translations.use(Language::English));
    CHECK(daysText(1) == QStringLiteral("1 day"));
    CHECK(daysText(12) == QStringLiteral("12 days"));
}

TEST_CASE("A column without a name of its own is still readable")
{
    CHECK(fieldLabel("some_new_column") == QStringLiteral("Some new column"));
    CHECK(fieldLabel("given_names") == QStringLiteral("Given names"));
    CHECK(recordLabel("unemployment_spell") == QStringLiteral("Spell of unemployment"));
}

TEST_CASE("What the history stores is shown in words")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    CHECK(actionLabel("spell.add") == QStringLiteral("Tijd van werkloosheid toegevoegd"));
    CHECK(storedValueLabel("period", ">12") == QStringLiteral("Langer dan 12 maanden"));
    CHECK(storedValueLabel("sex", "female") == QStringLiteral("Vrouw"));
    CHECK(storedValueLabel("birth_date", "1968-00-00") == QStringLiteral("1968"));
    CHECK(storedValueLabel("last_day", "2026-02-01") == QStringLiteral("01-02-2026"));
    CHECK(storedValueLabel("phone", "010 1234567") == QStringLiteral("010 1234567"));
}

TEST_CASE("The badge says the period, the next boundary and how it was computed")
{
    Translations translations;
    REQUIRE(translations.use(Language::Dutch));
    const Date today{2026, 11, 23};
    Segment segment;
    segment.countedFrom = CountedFrom{Date{2025, 12, 5}, {}, {}, 1};
    segment.computed = periodAfter(Date{2025, 12, 5}, today);
    PeriodBadge badge;
    badge.setSegment(segment, today);
    CHECK(badge.text() == QStringLiteral("6-12 maanden, over 12 dagen langer dan 12 maanden"));
    CHECK(badge.explanation().contains(QStringLiteral("05-12-2025")));
    CHECK(badge.accessibleName().contains(badge.text()));

    segment.override = SegmentOverride{
        {}, {}, Period::Over12Months, "Kent de branche niet meer", Perspective::Regional, {Date{2026, 11, 1}, {}}, {}};
    badge.setSegment(segment, today);
    CHECK(badge.text().contains(QStringLiteral("berekend: 6-12 maanden")));
    CHECK(badge.explanation().contains(QStringLiteral("Kent de branche niet meer")));
}
