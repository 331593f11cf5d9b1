#include "tests/ui/dossier/desk.h"
#include "ui/dossier/period_timeline.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/period_badge.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct SpellPage : OpenPage {
    SpellPage()
    {
        const ClientId id = add(aClient());
        must(desk.workspace->segmentation().addSpell(aSpell(id, Date(2026, 1, 5))));
        open(id);
    }
    QPushButton& button(const char* section, const char* name) const
    {
        auto* found = find<QWidget>(section).findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] bool hasDialog() const { return page->findChild<QDialog*>() != nullptr; }
    [[nodiscard]] QString badge() const { return find<PeriodBadge>("periodBadge").text(); }
};

QString findingsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* view : widget.findChildren<FindingsView*>()) {
        if (!view->text().isEmpty())
            texts << view->text();
    }
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("Another period without an argument is asked for one, and with one it stands beside the computed period")
{
    SpellPage at;
    CHECK(at.badge().startsWith(QStringLiteral("6-12 months")));
    QTest::mouseClick(&at.find<QPushButton>("overrideButton"), Qt::LeftButton);
    settle();
    auto& period = at.inDialog<QComboBox>("periodEdit");
    period.setCurrentIndex(period.findData(QStringLiteral(">12")));
    auto& argument = at.inDialog<QPlainTextEdit>("argumentEdit");
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    REQUIRE(at.hasDialog());
    CHECK_FALSE(findingsIn(at.dialog()).isEmpty());
    CHECK(argument.hasFocus());
    CHECK(at.dossier().overrides.empty());

    QTest::keyClicks(&argument, QStringLiteral("Geen werk in dit beroep"));
    QTest::mouseClick(&at.inDialog<QPushButton>("saveButton"), Qt::LeftButton);
    settle();
    CHECK_FALSE(at.hasDialog());
    REQUIRE(at.dossier().overrides.size() == 1);
    CHECK(at.dossier().overrides.front().author == at.desk.workspace->session().staff);
    CHECK(at.badge().startsWith(QStringLiteral("Over 12 months")));
    CHECK(at.badge().contains(QStringLiteral("6-12 months")));
    CHECK(at.find<QLabel>("overrideLabel").text().contains(QStringLiteral("Geen werk in dit beroep")));

    at.desk.undo.stack().undo();
    settle();
    CHECK(at.dossier().overrides.empty());
    CHECK(at.badge().startsWith(QStringLiteral("6-12 months")));
}

TEST_CASE("An override is ended with one button and undo brings it back")
{
    SpellPage at;
    SegmentOverride deviation;
    deviation.client = at.client;
    deviation.period = Period::Months0To3;
    deviation.argument = "Begint net opnieuw";
    deviation.during.first = Date(2026, 10, 1);
    must(at.desk.workspace->segmentation().override(deviation));
    settle();
    auto& end = at.find<QPushButton>("endOverrideButton");
    REQUIRE(end.isVisible());
    QTest::mouseClick(&end, Qt::LeftButton);
    settle();
    CHECK_FALSE(end.isVisible());
    CHECK(at.dossier().overrides.front().during.last == Date(2026, 11, 22));
    at.desk.undo.stack().undo();
    CHECK_FALSE(at.dossier().overrides.front().during.last);
}

TEST_CASE("A spell that ends before it begins is refused under its field, and what was typed stays")
{
    SpellPage at;
    QTest::mouseClick(&at.button("spellsSection", "addButton"), Qt::LeftButton);
    settle();
    auto& first = at.inDialog<QLineEdit>("first_dayEdit");
    auto& last = at.inDialog<QLineEdit>("last_dayEdit");
    at.type(first, "1-3-2024");
    at.type(last, "010224");
    at.press(last, Qt::Key_Return);
    REQUIRE(at.hasDialog());
    CHECK(findingsIn(at.dialog()).contains(QStringLiteral("01-02-2024")));
    CHECK(first.text() == QStringLiteral("01-03-2024"));
    CHECK(at.dossier().spells.size() == 1);

    at.type(last, "1-4-2024");
    at.press(last, Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    REQUIRE(at.dossier().spells.size() == 2);
    CHECK(at.find<QAbstractItemView>("spellsTable").model()->rowCount() == 2);
}

TEST_CASE("A spell is changed and removed from the table by keyboard, without a question, and undone")
{
    SpellPage at;
    auto& table = at.find<QAbstractItemView>("spellsTable");
    table.setFocus();
    at.press(table, Qt::Key_F2);
    REQUIRE(at.hasDialog());
    at.type(at.inDialog<QLineEdit>("benefit_fromEdit"), "1-2-2026");
    at.press(at.inDialog<QLineEdit>("benefit_fromEdit"), Qt::Key_Return);
    CHECK(at.dossier().spells.front().benefitFrom == Date(2026, 2, 1));
    at.press(table, Qt::Key_Delete);
    CHECK(at.dossier().spells.empty());
    CHECK(at.badge() == QStringLiteral("No period"));
    at.desk.undo.stack().undo();
    CHECK(at.dossier().spells.size() == 1);
}

TEST_CASE(
    "A colleague changes a spell while its dialog is open: what was typed stays, and the dialog says what changed")
{
    SpellPage at;
    auto& table = at.find<QAbstractItemView>("spellsTable");
    table.setFocus();
    at.press(table, Qt::Key_F2);
    auto& first = at.inDialog<QLineEdit>("first_dayEdit");
    at.type(first, "12-1-2026");

    const UnemploymentSpell seen = at.dossier().spells.front();
    UnemploymentSpell theirs = seen;
    theirs.during.first = Date(2026, 1, 1);
    theirs.benefitFrom = Date(2026, 2, 1);
    must(at.desk.workspace->segmentation().changeSpell(seen, theirs));
    at.press(first, Qt::Key_Return);
    REQUIRE(at.hasDialog());
    const auto& message = at.inDialog<QLabel>("messageLabel");
    CHECK(message.isVisible());
    CHECK(message.text().contains(QStringLiteral("01-01-2026")));
    CHECK(first.text() == QStringLiteral("12-01-2026"));
    CHECK(at.inDialog<QLineEdit>("benefit_fromEdit").text() == QStringLiteral("01-02-2026"));
    CHECK(at.dossier().spells.front().during.first == Date(2026, 1, 1));

    at.press(first, Qt::Key_Return);
    CHECK_FALSE(at.hasDialog());
    CHECK(at.dossier().spells.front().during.first == Date(2026, 1, 12));
    CHECK(at.dossier().spells.front().benefitFrom == Date(2026, 2, 1));
}

TEST_CASE("A half-typed spell is kept when the window closes and is there again; cancelling gives it up")
{
    SpellPage at;
    QTest::mouseClick(&at.button("spellsSection", "addButton"), Qt::LeftButton);
    at.type(at.inDialog<QLineEdit>("first_dayEdit"), "1-9-2026");
    at.dialog().close();
    settle();
    QTest::mouseClick(&at.button("spellsSection", "addButton"), Qt::LeftButton);
    settle();
    CHECK(at.inDialog<QLineEdit>("first_dayEdit").text().contains(QStringLiteral("9-2026")));
    at.press(at.dialog(), Qt::Key_Escape);
    QTest::mouseClick(&at.button("spellsSection", "addButton"), Qt::LeftButton);
    settle();
    CHECK(at.inDialog<QLineEdit>("first_dayEdit").text().isEmpty());
}

TEST_CASE("A characteristic is recorded in one line and keeps its history")
{
    SpellPage at;
    auto& axis = at.find<QComboBox>("axisEdit");
    auto& value = at.find<QComboBox>("valueEdit");
    axis.setCurrentIndex(axis.findData(QStringLiteral("motivation")));
    at.press(value, Qt::Key_Return);
    CHECK_FALSE(findingsIn(at.find<QWidget>("characteristicsSection")).isEmpty()); // nothing chosen yet
    value.setCurrentIndex(value.findData(QStringLiteral("hesitant")));
    at.type(at.find<QLineEdit>("observedOnEdit"), "1-9-2026");
    at.press(at.find<QLineEdit>("observedOnEdit"), Qt::Key_Return);
    REQUIRE(at.dossier().characteristics.size() == 1);
    value.setCurrentIndex(value.findData(QStringLiteral("active")));
    at.press(value, Qt::Key_Return);
    REQUIRE(at.dossier().characteristics.size() == 2);
    CHECK(at.dossier().characteristics.front().observedOn == Date(2026, 11, 23));

    const auto* model = at.find<QAbstractItemView>("characteristicsTree").model();
    const QModelIndex motivation = model->index(1, 0);
    CHECK(model->index(1, 1).data().toString() == QStringLiteral("Actively looking"));
    REQUIRE(model->rowCount(motivation) == 1);
    CHECK(model->index(0, 1, motivation).data().toString() == QStringLiteral("Hesitant"));
}

TEST_CASE("A regime and a theme are added, and the same theme twice is refused in the dialog")
{
    SpellPage at;
    QTest::mouseClick(&at.button("coveragesSection", "addButton"), Qt::LeftButton);
    at.type(at.inDialog<QLineEdit>("first_dayEdit"), "1-2-2026");
    at.press(at.inDialog<QLineEdit>("first_dayEdit"), Qt::Key_Return);
    REQUIRE(at.dossier().coverages.size() == 1);
    CHECK(at.find<QLabel>("regimesLabel").text().contains(QStringLiteral("UWV")));

    for (const std::size_t expected : {1U, 1U}) {
        QTest::mouseClick(&at.button("marksSection", "addButton"), Qt::LeftButton);
        at.press(at.inDialog<QLineEdit>("first_dayEdit"), Qt::Key_Return);
        CHECK(at.dossier().themeMarks.size() == expected);
    }
    REQUIRE(at.hasDialog());
    CHECK_FALSE(findingsIn(at.dialog()).isEmpty());
}

TEST_CASE("The time line tells its marks by keyboard and to a screen reader")
{
    SpellPage at;
    auto& timeline = at.find<PeriodTimeline>("periodTimeline");
    QAccessibleInterface* object = QAccessible::queryAccessibleInterface(&timeline);
    REQUIRE(object);
    CHECK(object->role() == QAccessible::Chart);
    CHECK_FALSE(object->text(QAccessible::Name).isEmpty());
    CHECK(object->text(QAccessible::Description).contains(QStringLiteral("05-01-2027")));

    timeline.setFocus();
    at.press(timeline, Qt::Key_Home);
    CHECK(timeline.currentMark() == 0);
    CHECK(object->text(QAccessible::Name).contains(QStringLiteral("05-01-2026")));
    at.press(timeline, Qt::Key_Right);
    CHECK(object->text(QAccessible::Name).contains(QStringLiteral("05-04-2026")));
    at.press(timeline, Qt::Key_End);
    CHECK(timeline.currentMark() == static_cast<int>(timeline.timeline().marks.size()) - 1);
}
