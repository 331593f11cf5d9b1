#include "tests/ui/support/qt_text.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/findings_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace werkpad;
using werkpad::test::monday23November;

TEST_CASE("A typed date becomes dd-mm-jjjj when the field is left")
{
    DateEdit edit(monday23November());
    QSignalSpy edited(&edit, &DateEdit::edited);
    QTest::keyClicks(&edit, QStringLiteral("1-9-2009"));
    CHECK(edited.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("01-09-2009"));
    CHECK(edit.value() == Date{2009, 9, 1});
    CHECK(edited.count() == 1);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edited.count() == 1); // nothing changed
}

TEST_CASE("A relative date can be typed, although + and - also move a date")
{
    DateEdit edit(monday23November());
    QTest::keyClicks(&edit, QStringLiteral("+3w"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.value() == Date{2026, 12, 14});
}

TEST_CASE("The keys +, -, t, Page Up and Page Down move a date")
{
    DateEdit edit(monday23November());
    QSignalSpy edited(&edit, &DateEdit::edited);
    edit.setValue(Date{2026, 1, 31});
    CHECK(edited.isEmpty());
    QTest::keyClicks(&edit, QStringLiteral("+"));
    CHECK(edit.value() == Date{2026, 2, 1});
    QTest::keyClicks(&edit, QStringLiteral("-"));
    CHECK(edit.value() == Date{2026, 1, 31});
    QTest::keyClick(&edit, Qt::Key_PageDown);
    CHECK(edit.value() == Date{2026, 2, 28});
    QTest::keyClick(&edit, Qt::Key_PageDown);
    CHECK(edit.value() == Date{2026, 3, 31}); // counted from where it began
    QTest::keyClick(&edit, Qt::Key_PageUp, Qt::ShiftModifier);
    CHECK(edit.value() == Date{2025, 3, 31});
    QTest::keyClicks(&edit, QStringLiteral("t"));
    CHECK(edit.value() == Date{2026, 11, 23});
    CHECK(edited.count() == 6);
}

TEST_CASE("A date that does not exist keeps what was typed and says so under the field")
{
    DateEdit edit(monday23November());
    FindingsView findings;
    edit.showFindingsIn(&findings);
    QTest::keyClicks(&edit, QStringLiteral("31-02-2026"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("31-02-2026"));
    CHECK_FALSE(edit.value());
    REQUIRE(findings.findings().size() == 1);
    CHECK(findings.findings().front().code == "date_unreadable");
    QTest::keyClick(&edit, Qt::Key_Backspace);
    CHECK(findings.findings().empty()); // gone while it is corrected
}

TEST_CASE("An empty date is in order unless the field is required")
{
    DateEdit edit(monday23November());
    CHECK(edit.findings("first_day").empty());
    edit.setRequired(true);
    CHECK(edit.findings("first_day") == std::vector{Finding{"first_day", Severity::Blocking, "required", {}}});
}

TEST_CASE("The calendar chooses a date")
{
    DateEdit edit(monday23November());
    edit.setValue(Date{2026, 3, 5});
    edit.show();
    QTest::keyClick(&edit, Qt::Key_F4);
    auto* calendar = edit.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 3, 5));
    Q_EMIT calendar->activated(QDate(2026, 3, 19));
    CHECK(edit.value() == Date{2026, 3, 19});
}

TEST_CASE("Of a partial date only what is known is shown")
{
    PartialDateEdit edit(monday23November());
    edit.setValue(*PartialDate::from(1968, 0, 0));
    CHECK(edit.text() == QStringLiteral("1968"));
    edit.clear();
    QTest::keyClicks(&edit, QStringLiteral("feb 1995"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("02-1995"));
    CHECK(edit.value() == *PartialDate::from(1995, 2, 0));
    edit.clear();
    CHECK(edit.value().isUnknown());
}
