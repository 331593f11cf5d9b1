#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/chip_bar.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/masked_field.h"
#include "ui/shared/period_badge.h"
#include "ui/shared/questions.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("The walk finds a field without a name")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("planted"));
    layout->addWidget(field);
    auto* button = new QToolButton;
    button->setIcon(icon(Icon::Close));
    layout->addWidget(button);
    window.show();
    CHECK(namelessObjects(window).size() == 2);
    field->setAccessibleName(QStringLiteral("Naam"));
    button->setAccessibleName(QStringLiteral("Sluiten"));
    CHECK(namelessObjects(window) == QStringList{});
}

TEST_CASE("Every shared widget can be named by a screen reader")
{
    QWidget window;
    auto* layout = makeFormLayout(&window);
    addRow(layout, QStringLiteral("&Eerste dag"), new DateEdit(monday23November()));
    addRow(layout, QStringLiteral("&Geboren"), new PartialDateEdit(monday23November()));
    auto* badge = new PeriodBadge;
    auto* masked = new MaskedField;
    masked->setMasked(QStringLiteral("BSN"), QStringLiteral("••••••782"), [] { return std::nullopt; });
    auto* chips = new ChipBar;
    chips->setChips(
        {{QStringLiteral("p"), QStringLiteral("periode: 6-12")}, {QStringLiteral("t"), QStringLiteral("45+")}});
    auto* empty = new EmptyState;
    empty->setTexts(Icon::Clients, QStringLiteral("Nog geen klanten"), QStringLiteral("Haal ze binnen."),
                    QStringLiteral("Importeren"));
    for (QWidget* widget : std::initializer_list<QWidget*>{badge, masked, chips, empty})
        layout->addRow(widget);
    window.show();
    CHECK(namelessObjects(window) == QStringList{});
}

TEST_CASE("A chip is taken away by mouse and by keyboard, and the focus stays in the bar")
{
    ChipBar bar;
    QSignalSpy removed(&bar, &ChipBar::removed);
    const Chip period{QStringLiteral("period"), QStringLiteral("periode: 6-12")};
    const Chip theme{QStringLiteral("theme"), QStringLiteral("thema: 45+")};
    CHECK(bar.isHidden());
    bar.setChips({period, theme});
    bar.show();
    QApplication::setActiveWindow(&bar);
    auto* first = bar.findChild<QToolButton*>(QStringLiteral("chip_period"));
    REQUIRE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    CHECK(removed.count() == 2);
    CHECK(removed.at(1).at(0).toString() == QStringLiteral("period"));
    bar.setChips({theme});
    CHECK(bar.findChild<QToolButton*>(QStringLiteral("chip_theme"))->hasFocus());
    bar.setChips({});
    CHECK(bar.isHidden());
}

TEST_CASE("A BSN is hidden until asked for, and hidden again when the focus leaves or the page is left")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new MaskedField;
    auto* other = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(other);
    int asked = 0;
    field->setMasked(QStringLiteral("BSN"), QStringLiteral("••••••782"), [&asked]() -> std::optional<QString> {
        ++asked;
        return QStringLiteral("123456782");
    });
    window.show();
    QApplication::setActiveWindow(&window);
    auto* text = field->findChild<QLineEdit*>();
    auto* button = field->findChild<QToolButton*>();
    QApplication::clipboard()->setText(QStringLiteral("before"));

    text->selectAll();
    text->copy();
    CHECK_FALSE(QApplication::clipboard()->text().contains(QStringLiteral("123456782")));
    CHECK(asked == 0);

    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked == 1);
    CHECK(field->shownText() == QStringLiteral("123456782"));
    other->setFocus();
    QCoreApplication::processEvents();
    CHECK(field->shownText() == QStringLiteral("••••••782"));

    button->setFocus();
    button->click();
    CHECK(field->isRevealed());
    window.hide();
    CHECK_FALSE(field->isRevealed());
}

TEST_CASE("Who may not see the number keeps seeing the mask")
{
    MaskedField field;
    field.setMasked(QStringLiteral("BSN"), QStringLiteral("••••••782"), [] { return std::nullopt; });
    field.reveal();
    CHECK(field.shownText() == QStringLiteral("••••••782"));
    CHECK_FALSE(field.isRevealed());
}

TEST_CASE("Findings go to their fields, the rest to the form, and a field loses its own while it is corrected")
{
    QWidget window;
    auto* layout = makeFormLayout(&window);
    auto* general = new FindingsView;
    FormFindings form(general);
    auto* surname = new QLineEdit;
    addRow(layout, QStringLiteral("&Achternaam"), surname, form.wrap("surname", surname));
    layout->addRow(general);
    window.show();
    QApplication::setActiveWindow(&window);

    form.show(
        {{"surname", Severity::Blocking, "name_missing", {}}, {"other", Severity::Warning, "in_future", "2030-01-01"}});
    const auto views = window.findChildren<FindingsView*>();
    REQUIRE(views.size() == 2);
    CHECK(general->findings().size() == 1);
    CHECK(form.focusFirstBlocking());
    CHECK(surname->hasFocus());
    QTest::keyClicks(surname, QStringLiteral("B"));
    CHECK_FALSE(form.focusFirstBlocking());
    form.show({});
    CHECK(general->isHidden());
}

TEST_CASE("A prepared answer is given without a window")
{
    Questions questions;
    questions.answerNext(Questions::Answer::Yes);
    questions.answerNext(QStringLiteral(" vervanging "));
    questions.answerNext(Questions::Answer::Cancel);
    CHECK(
        questions.confirm(nullptr, QStringLiteral("t"), QStringLiteral("Verwijderen?"), QStringLiteral("Verwijderen")));
    CHECK(questions.askText(nullptr, QStringLiteral("t"), QStringLiteral("Waarvoor?")) == QStringLiteral("vervanging"));
    CHECK_FALSE(questions.openFile(nullptr, QStringLiteral("Bestand"), QString()));
    CHECK(questions.asked().size() == 3);
}
