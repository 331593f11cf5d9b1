#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/sync/two_desks.h"
#include "ui/shared/findings_view.h"
#include "ui/sync/sync_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBlock>
#include <QTextEdit>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// The page of the first workstation, after both changed the same of one client.
struct Conflicting {
    explicit Conflicting(const std::function<void(Client&)>& here, const std::function<void(Client&)>& there)
        : id(at.office.client())
    {
        at.connect();
        change(*at.desk().workspace, here);
        change(*at.second, there);
        at.exchange(*at.second);
        at.exchange(*at.desk().workspace);
        sync = std::make_unique<BackgroundSync>(at.desk().context());
        page = std::make_unique<SyncPage>(at.desk().context(), *sync);
        page->resize(1100, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
        settle();
    }
    void change(Workspace& workspace, const std::function<void(Client&)>& how)
    {
        const auto before = must(workspace.dossiers().open(id, "test")).client;
        Client after = before;
        how(after);
        REQUIRE(workspace.clients().update(before, after));
    }
    void click(const char* button)
    {
        QTest::mouseClick(&in<QPushButton>(*page, button), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] Client here() { return must(at.desk().workspace->dossiers().open(id, "test")).client; }
    [[nodiscard]] Client there() { return must(at.second->dossiers().open(id, "test")).client; }
    [[nodiscard]] int waiting() { return in<QTableView>(*page, "conflictsTable").model()->rowCount(); }

    TwoDesks at;
    ClientId id;
    std::unique_ptr<BackgroundSync> sync;
    std::unique_ptr<SyncPage> page;
};

// The pieces of a text that carry a mark of another kind than colour, in [brackets].
QString marked(const QTextEdit& edit)
{
    QString all;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            const bool isMarked =
                (format.fontUnderline() && format.fontWeight() == QFont::Bold) || format.fontStrikeOut();
            all += isMarked ? QStringLiteral("[%1]").arg(piece.fragment().text()) : piece.fragment().text();
        }
    }
    return all;
}

} // namespace

TEST_CASE("Base, here and the other stand side by side, with the words that differ marked")
{
    Conflicting at([](Client& client) { client.street = "Boterdiep links achter"; },
                   [](Client& client) { client.street = "Boterdiep rechts achter"; });
    auto& mine = in<QTextEdit>(*at.page, "conflictMine");
    CHECK(marked(mine) == QStringLiteral("Boterdiep [links] achter"));
    CHECK(marked(in<QTextEdit>(*at.page, "conflictTheirs")) == QStringLiteral("Boterdiep [rechts] achter"));
    CHECK(mine.accessibleDescription().contains(QStringLiteral("links")));
    CHECK(mine.accessibleName().contains(QStringLiteral("S. de Boer")));
    CHECK(namelessObjects(*at.page) == QStringList{});
    CHECK(tablesWithoutCurrentIndex(*at.page) == QStringList{});
}

TEST_CASE("Words that were taken away are struck through in what it was")
{
    Conflicting at([](Client& client) { client.street = "Lange Nieuwstraat"; }, // first both know one text
                   [](Client& client) { client.street = "Lange Nieuwstraat 1"; });
    at.click("keepMine");
    at.at.exchange(*at.at.desk().workspace);
    at.at.exchange(*at.at.second);
    at.change(*at.at.desk().workspace, [](Client& client) { client.street = "Korte Nieuwstraat"; });
    at.change(*at.at.second, [](Client& client) { client.street = "Lange Oudstraat"; });
    at.at.exchange(*at.at.second);
    at.at.exchange(*at.at.desk().workspace);
    at.page->activate();
    settle();
    CHECK(marked(in<QTextEdit>(*at.page, "conflictBase")) == QStringLiteral("[Lange] [Nieuwstraat]"));
    CHECK(marked(in<QTextEdit>(*at.page, "conflictMine")) == QStringLiteral("[Korte] Nieuwstraat"));
    CHECK(marked(in<QTextEdit>(*at.page, "conflictTheirs")) == QStringLiteral("Lange [Oudstraat]"));
}

TEST_CASE("A third value is typed, decides everywhere, and is one step to undo")
{
    Conflicting at([](Client& client) { client.phone = "0611111111"; },
                   [](Client& client) { client.phone = "0622222222"; });
    auto& edit = in<QLineEdit>(*at.page, "typedValue");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("0633333333"));
    QTest::keyClick(&edit, Qt::Key_Return);
    settle();
    CHECK(at.waiting() == 0);
    CHECK(at.here().phone == "0633333333");
    at.at.exchange(*at.at.desk().workspace);
    at.at.exchange(*at.at.second);
    CHECK(at.there().phone == "0633333333");
    CHECK(must(at.at.second->conflicts().all()).conflicts.empty());
    at.at.desk().undo.stack().undo();
    CHECK(at.here().phone != "0633333333");
}

TEST_CASE("What is typed stays while others exchange")
{
    Conflicting at([](Client& client) { client.phone = "0611111111"; },
                   [](Client& client) { client.phone = "0622222222"; });
    auto& edit = in<QLineEdit>(*at.page, "typedValue");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("063"));
    at.page->activate(); // the list is read again
    settle();
    CHECK(in<QLineEdit>(*at.page, "typedValue").text() == QStringLiteral("063"));
}

TEST_CASE("A wrong value gets a sentence under the field and nothing is written")
{
    Conflicting at([](Client& client) { client.birthDate = *PartialDate::parseIso("1980-01-01"); },
                   [](Client& client) { client.birthDate = *PartialDate::parseIso("1981-01-01"); });
    const auto before = at.here().birthDate;
    auto& edit = in<QLineEdit>(*at.page, "typedValue");
    const auto decideWith = [&](const char* text) {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromLatin1(text));
        QTest::mouseClick(&in<QPushButton>(*at.page, "decideTyped"), Qt::LeftButton);
        settle();
    };
    auto& findings = *edit.parentWidget()->findChild<FindingsView*>();
    decideWith("31-02-1980"); // cannot be read
    CHECK_FALSE(findings.text().isEmpty());
    CHECK(edit.text() == QStringLiteral("31-02-1980"));
    CHECK(at.waiting() == 1);
    decideWith("01-01-2050"); // can be read, and is what the form of a client refuses
    REQUIRE(findings.findings().size() == 1);
    CHECK(findings.findings().front().code == "birth_in_future");
    CHECK(at.waiting() == 1);
    CHECK(at.here().birthDate == before);
    decideWith("02-1982");
    CHECK(at.waiting() == 0);
    CHECK(at.here().birthDate.iso() == "1982-02-00");
}

TEST_CASE("A choice is made from the words of that field")
{
    Conflicting at([](Client& client) { client.sex = Sex::Male; }, [](Client& client) { client.sex = Sex::Female; });
    auto& box = in<QComboBox>(*at.page, "typedValue");
    CHECK(box.count() == 3);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home); // unknown
    at.click("decideTyped");
    CHECK(at.waiting() == 0);
    CHECK(at.here().sex == Sex::Unknown);
}

TEST_CASE("All of one client is decided at once, told how many, and undone in one step")
{
    Conflicting at(
        [](Client& client) {
            client.phone = "0611111111";
            client.place = "Delft";
        },
        [](Client& client) {
            client.phone = "0622222222";
            client.place = "Gouda";
        });
    REQUIRE(at.waiting() == 2);
    const auto before = at.here();
    SECTION("with what is here")
    {
        at.click("allMine");
        CHECK(at.here().phone == "0611111111");
        CHECK(at.here().place == "Delft");
    }
    SECTION("with the other")
    {
        at.click("allTheirs");
        CHECK(at.here().phone == "0622222222");
        CHECK(at.here().place == "Gouda");
    }
    SECTION("with the newest")
    {
        at.click("allNewest");
        CHECK(at.here().phone == before.phone);
        CHECK(at.here().place == before.place);
    }
    CHECK(at.waiting() == 0);
    CHECK(in<QLabel>(*at.page, "conflictMessage").text().contains(QLatin1Char('2')));
    const auto decided = at.here();
    at.at.exchange(*at.at.desk().workspace);
    at.at.exchange(*at.at.second);
    CHECK(at.there().phone == decided.phone);
    CHECK(must(at.at.second->conflicts().all()).conflicts.empty());
    at.at.desk().undo.stack().undo();
    CHECK(at.here().phone == before.phone);
    CHECK(at.here().place == before.place);
    CHECK(at.at.desk().undo.stack().index() == 0);
}
