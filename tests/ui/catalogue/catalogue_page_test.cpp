#include "tests/support/settle.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/shared/findings_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct ServicesPage {
    FakeClock clock;
    Desk desk{Workspace::inMemory(clock)};
    CataloguePage page{desk.context()};

    ServicesPage()
    {
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        settle();
    }
    void add(const char* name, const char* type = "language")
    {
        Service service;
        service.name = name;
        service.type = type;
        must(desk.workspace->catalogue().add(service));
        page.activate();
        settle();
    }
    template <class T>
    T& find(const char* name) const
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QTableView& table() const { return find<QTableView>("servicesTable"); }
    void press(Qt::Key key) const
    {
        QTest::keyClick(&table(), key);
        settle();
    }
    [[nodiscard]] bool hasDialog() const { return page.findChild<QDialog*>() != nullptr; }
    void save() const
    {
        QTest::mouseClick(&find<QPushButton>("saveButton"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, 0).data().toString();
        return names;
    }
};

} // namespace

TEST_CASE("An office without services is offered the example, and takes it over only when somebody asks")
{
    ServicesPage at;
    CHECK(at.names().isEmpty());
    QPushButton* offer = nullptr;
    for (auto* button : at.page.findChildren<QPushButton*>()) {
        if (button->isVisible())
            offer = button;
    }
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    settle();
    CHECK(at.names().size() > 20);
    CHECK(at.table().isVisible());
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.names().isEmpty());
    CHECK_FALSE(at.table().isVisible());
}

TEST_CASE("A service is added by keyboard; what is missing is said under its field and nothing typed is lost")
{
    ServicesPage at;
    at.add("Coach", "coaching");
    at.press(Qt::Key_Insert);
    REQUIRE(at.hasDialog());
    auto& cost = at.find<QLineEdit>("cost_centsEdit");
    QTest::keyClicks(&cost, QStringLiteral("12,50"));
    QTest::keyClick(&cost, Qt::Key_Return);
    settle();
    REQUIRE(at.hasDialog());
    QStringList found;
    for (const auto* view : at.page.findChildren<FindingsView*>())
        found << view->text();
    CHECK(found.filter(QRegularExpression(QStringLiteral("."))).size() == 2); // name, and kind of cost
    CHECK(at.find<QLineEdit>("nameEdit").hasFocus());
    CHECK(cost.text() == QStringLiteral("12,50"));

    QTest::keyClicks(&at.find<QLineEdit>("nameEdit"), QStringLiteral("Taalles"));
    auto& kind = at.find<QComboBox>("cost_kindEdit");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Down);
    auto& periods = at.find<QListWidget>("periodsEdit");
    periods.setFocus();
    QTest::keyClick(&periods, Qt::Key_Down);
    QTest::keyClick(&periods, Qt::Key_Space);
    at.save();
    REQUIRE_FALSE(at.hasDialog());
    CHECK(at.names() == QStringList{QStringLiteral("Coach"), QStringLiteral("Taalles")});
    CHECK(at.table().currentIndex().data().toString() == QStringLiteral("Taalles"));
    const auto services = must(at.desk.workspace->catalogue().all());
    CHECK(services.back().costCents == 1250);
    CHECK(services.back().costKind == CostKind::PerClient);
    CHECK(services.back().periods == std::vector<std::string>{"0-3"});
}

TEST_CASE("A service is changed with F2 and undo brings the old one back")
{
    ServicesPage at;
    at.add("Taalles");
    at.press(Qt::Key_F2);
    REQUIRE(at.hasDialog());
    QTest::keyClicks(&at.find<QLineEdit>("contactEdit"), QStringLiteral("Balie"));
    at.save();
    CHECK(must(at.desk.workspace->catalogue().all()).front().contact == "Balie");
    at.desk.undo.stack().undo();
    CHECK(must(at.desk.workspace->catalogue().all()).front().contact.empty());
}

TEST_CASE("An ended service leaves the list, shows when asked for, and comes back by undo")
{
    ServicesPage at;
    at.add("Coach", "coaching");
    at.add("Taalles");
    at.table().setCurrentIndex(at.table().model()->index(0, 0));
    at.press(Qt::Key_Delete);
    CHECK(at.names() == QStringList{QStringLiteral("Taalles")});
    CHECK(at.find<QLabel>("serviceCount").text().startsWith(QStringLiteral("1 of 2")));
    at.find<QCheckBox>("withEnded").setFocus();
    QTest::keyClick(&at.find<QCheckBox>("withEnded"), Qt::Key_Space);
    settle();
    CHECK(at.names().size() == 2);
    QTest::keyClick(&at.find<QCheckBox>("withEnded"), Qt::Key_Space);
    at.desk.undo.stack().undo();
    settle();
    CHECK(at.names().size() == 2);
}

TEST_CASE("Search finds services by the beginnings of words, and says so when nothing fits")
{
    ServicesPage at;
    at.add("Vaste coach", "coaching");
    at.add("Taalles naast werk");
    auto& search = at.find<QLineEdit>("serviceSearch");
    CHECK(at.page.focusFilter());
    CHECK(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("werk TAAL"));
    CHECK(at.names() == QStringList{QStringLiteral("Taalles naast werk")});
    QTest::keyClicks(&search, QStringLiteral(" zzz"));
    CHECK_FALSE(at.table().isVisible());
    search.clear();
    QTest::keyClick(&search, Qt::Key_Down);
    CHECK(at.table().hasFocus());
}

TEST_CASE("A half-typed service is kept when the window closes")
{
    ServicesPage at;
    at.add("Coach", "coaching");
    at.press(Qt::Key_Insert);
    QTest::keyClicks(&at.find<QLineEdit>("nameEdit"), QStringLiteral("Taal"));
    auto& groups = at.find<QListWidget>("groupsEdit");
    groups.setFocus();
    QTest::keyClick(&groups, Qt::Key_Space);
    at.page.findChild<QDialog*>()->close();
    settle();
    REQUIRE_FALSE(at.hasDialog());
    at.press(Qt::Key_Insert);
    CHECK(at.find<QLineEdit>("nameEdit").text() == QStringLiteral("Taal"));
    CHECK(at.find<QListWidget>("groupsEdit").item(0)->checkState() == Qt::Checked);
}

TEST_CASE("A screen reader can name everything on the page of services and in its dialog")
{
    ServicesPage at;
    at.add("Coach", "coaching");
    CHECK(namelessObjects(at.page).isEmpty());
    CHECK(tablesWithoutCurrentIndex(at.page).isEmpty());
    at.press(Qt::Key_F2);
    CHECK(namelessObjects(*at.page.findChild<QDialog*>()) == QStringList{});
}

TEST_CASE("The list of occupations is read from a file, and a wrong file is refused in the page")
{
    ServicesPage page;
    const auto file = page.desk.folder.filePath(QStringLiteral("occupations.csv"));
    const auto write = [&file](const char* text) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    };
    write("conceptUri,preferredLabel\nhttp://data.europa.eu/esco/occupation/"
          "00030d09-2b3a-4efd-87cc-c4ea39d27c34,lasser\n");
    page.desk.questions.answerNext(file);
    page.find<QAction>("occupations_import").trigger();
    CHECK(must(page.desk.workspace->occupations().all()).size() == 1);
    CHECK(page.find<QLabel>("catalogueMessage").isHidden());

    write("naam;plaats\nJan;Rotterdam\n");
    page.desk.questions.answerNext(file);
    page.find<QAction>("occupations_import").trigger();
    CHECK(page.find<QLabel>("catalogueMessage").text().contains(QStringLiteral("conceptUri")));
    CHECK(must(page.desk.workspace->occupations().all()).size() == 1);
}
