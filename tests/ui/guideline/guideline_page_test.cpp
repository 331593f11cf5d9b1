#include "tests/support/settle.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/guideline/guideline_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

GuidelineRule aRule(Period period, std::string group, std::string type, int rank = 1)
{
    GuidelineRule rule;
    rule.period = period;
    rule.group = std::move(group);
    rule.serviceType = std::move(type);
    rule.rank = rank;
    rule.argument = "omdat";
    rule.source = "teamoverleg";
    rule.during.first = Date(2026, 11, 1);
    return rule;
}

struct MatrixPage {
    FakeClock clock;
    Desk desk{Workspace::inMemory(clock)};
    std::unique_ptr<GuidelinePage> page;

    explicit MatrixPage(const std::vector<GuidelineRule>& rules)
    {
        for (const auto& rule : rules)
            must(desk.workspace->guideline().addRule(rule));
        page = std::make_unique<GuidelinePage>(desk.context());
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        settle();
    }
    template <class T>
    T& find(const char* name) const
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QTableView& matrix() const { return find<QTableView>("guidelineMatrix"); }
    [[nodiscard]] QTableView& lines() const { return find<QTableView>("guidelineLines"); }
    void press(QWidget& widget, Qt::Key key) const
    {
        QTest::keyClick(&widget, key);
        settle();
    }
    void save() const
    {
        QTest::mouseClick(&find<QPushButton>("saveButton"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::vector<GuidelineRule> rules() const { return must(desk.workspace->guideline().rules()); }
};

} // namespace

TEST_CASE("The matrix has a row for each group with lines and a column for each period, best suggestion first")
{
    const MatrixPage at({aRule(Period::Months0To3, "theme:youth", "schooling", 2),
                         aRule(Period::Months0To3, "theme:youth", "coaching", 1),
                         aRule(Period::Over12Months, "everyone", "mediation")});
    auto& model = *at.matrix().model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.columnCount() == 5);
    CHECK(model.headerData(0, Qt::Vertical).toString() == QStringLiteral("Everyone"));
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("Coaching\nSchooling"));
    CHECK(model.index(0, 4).data().toString() == QStringLiteral("Mediation to a vacancy"));
    CHECK(model.index(0, 0).data().toString().isEmpty());
}

TEST_CASE("Moving through the matrix shows the lines of the cell, and a line is changed and removed by keyboard")
{
    MatrixPage at({aRule(Period::Before, "everyone", "job_to_job"), aRule(Period::Months0To3, "everyone", "coaching")});
    CHECK(at.matrix().hasFocus());
    at.press(at.matrix(), Qt::Key_Right);
    REQUIRE(at.lines().model()->rowCount() == 1);
    CHECK(at.lines().model()->index(0, 1).data().toString() == QStringLiteral("Coaching"));
    CHECK(at.find<QLabel>("guidelineCell").text().contains(QStringLiteral("0-3")));

    at.lines().setFocus();
    at.press(at.lines(), Qt::Key_F2);
    auto& argument = at.find<QPlainTextEdit>("argumentEdit");
    argument.selectAll();
    QTest::keyClicks(&argument, QStringLiteral("Samen gaat sneller"));
    at.save();
    CHECK(at.rules().back().argument == "Samen gaat sneller");
    at.lines().setFocus();
    at.press(at.lines(), Qt::Key_Delete);
    CHECK(at.rules().size() == 1);
    at.desk.undo.stack().undo();
    CHECK(at.rules().size() == 2);
}

TEST_CASE("A new line proposes the cell it was asked from, and asks for an argument and a source")
{
    MatrixPage at({aRule(Period::Before, "theme:youth", "coaching")});
    at.lines().setFocus();
    at.press(at.lines(), Qt::Key_Insert);
    CHECK(at.find<QComboBox>("client_groupEdit").currentData().toString() == QStringLiteral("theme:youth"));
    at.find<QComboBox>("service_typeEdit").setCurrentIndex(7);
    at.save();
    REQUIRE(at.page->findChild<QDialog*>());
    CHECK(at.find<QPlainTextEdit>("argumentEdit").hasFocus());
    QTest::keyClicks(&at.find<QPlainTextEdit>("argumentEdit"), QStringLiteral("Leren werkt"));
    QTest::keyClicks(&at.find<QLineEdit>("sourceEdit"), QStringLiteral("eigen ervaring"));
    at.save();
    CHECK_FALSE(at.page->findChild<QDialog*>());
    CHECK(at.rules().size() == 2);
    CHECK(at.matrix().model()->index(0, 0).data().toString().contains(QLatin1Char('\n')));
}

TEST_CASE("An office without a guideline takes over the example by one click and undoes it in one go")
{
    MatrixPage at({});
    CHECK_FALSE(at.matrix().isVisible());
    QPushButton* offer = nullptr;
    for (auto* button : at.page->findChildren<QPushButton*>()) {
        if (button->isVisible())
            offer = button;
    }
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    settle();
    CHECK(at.matrix().isVisible());
    CHECK(at.matrix().hasFocus());
    CHECK(at.rules().size() > 30);
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.rules().empty());
    CHECK_FALSE(at.matrix().isVisible());
}

TEST_CASE("A screen reader can name everything on the page of the guideline and in its dialog")
{
    MatrixPage at({aRule(Period::Before, "theme:youth", "coaching")});
    CHECK(namelessObjects(*at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(*at.page) == QStringList{});
    at.lines().setFocus();
    at.press(at.lines(), Qt::Key_F2);
    CHECK(namelessObjects(*at.page->findChild<QDialog*>()) == QStringList{});
}
