#include "core/reviews/review_actions.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/reviews/reviews_section.h"

#include <catch2/catch_test_macros.hpp>

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// The questions about the dossier that is open; its reader is team lead and case worker.
struct OpenQuestions : OpenPage {
    OpenQuestions()
        : OpenPage(aClient())
        , section(page->dossier(), nullptr)
    {
        section.resize(900, 300);
        section.show();
        QApplication::setActiveWindow(&section);
        settle();
    }
    template <class T>
    T& part(const char* name)
    {
        auto* found = section.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void say(const char* field, const char* text)
    {
        auto* dialog = section.findChild<QDialog*>();
        REQUIRE(dialog);
        CHECK(namelessObjects(*dialog).isEmpty());
        auto* edit = dialog->findChild<QPlainTextEdit*>(QString::fromLatin1(field));
        REQUIRE(edit);
        edit->setFocus();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        settle();
        CHECK_FALSE(section.findChild<QDialog*>());
    }
    std::vector<ReviewNote> notes() { return must(ReviewActions(desk.workspace->context()).ofClient(client)); }
    QString shown(int column) { return part<QTableView>("reviewsTable").model()->index(0, column).data().toString(); }

    ReviewsSection section;
};

} // namespace

TEST_CASE("A question about a dossier is asked, answered and closed by keyboard, and undo takes each back")
{
    OpenQuestions at;
    CHECK(namelessObjects(at.section).isEmpty());
    QTest::mouseClick(&at.part<QPushButton>("addButton"), Qt::LeftButton);
    settle();
    at.say("questionEdit", "Waarom is er nog geen plan?");
    REQUIRE(at.notes().size() == 1);
    CHECK(at.notes().front().state == ReviewState::Asked);
    CHECK(at.shown(2).contains(QStringLiteral("Waarom is er nog geen plan?")));

    auto& table = at.part<QTableView>("reviewsTable");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    settle();
    at.say("answerEdit", "Klant was ziek");
    CHECK(at.notes().front().answer == "Klant was ziek");
    CHECK(at.shown(3).contains(QStringLiteral("Klant was ziek")));

    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    CHECK(at.notes().front().state == ReviewState::Closed);
    at.desk.undo.stack().undo();
    CHECK(at.notes().front().state == ReviewState::Answered);
    at.desk.undo.stack().undo();
    CHECK(at.notes().front().state == ReviewState::Asked);
    at.desk.undo.stack().undo();
    CHECK(at.notes().empty());
}

TEST_CASE("A question without words is not asked, and the form stays")
{
    OpenQuestions at;
    QTest::mouseClick(&at.part<QPushButton>("addButton"), Qt::LeftButton);
    settle();
    auto* dialog = at.section.findChild<QDialog*>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
    settle();
    CHECK(dialog->isVisible());
    CHECK(at.notes().empty());
}

TEST_CASE("A closed question is not answered any more")
{
    OpenQuestions at;
    ReviewActions reviews(at.desk.workspace->context());
    const auto note = must(reviews.ask(at.client, "Hoe gaat het?"));
    must(reviews.close(note));
    settle();
    auto& table = at.part<QTableView>("reviewsTable");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    settle();
    CHECK_FALSE(at.section.findChild<QDialog*>());
}
