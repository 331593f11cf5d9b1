#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shell/command_provider.h"
#include "ui/shell/quick_open.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// Answers only when told to, as a search on a worker does.
class SlowProvider final : public QuickProvider
{
public:
    void find(const QString& text, Answer answer) override { questions.emplace_back(text, std::move(answer)); }
    std::optional<QuickItem> item(const QString& key) override
    {
        return key.startsWith(QLatin1String("client/")) ? std::optional(named(key.mid(7))) : std::nullopt;
    }
    QuickItem named(const QString& name)
    {
        return {QStringLiteral("client/") + name, name, QStringLiteral("Rotterdam"), Icon::Clients,
                [this, name] { opened << name; }};
    }
    void answer(std::size_t question, const QStringList& names)
    {
        std::vector<QuickItem> items;
        for (const QString& name : names)
            items.push_back(named(name));
        questions.at(question).second(std::move(items));
    }
    std::vector<std::pair<QString, Answer>> questions;
    QStringList opened;
};

struct Desk {
    QWidget window;
    QLineEdit* other = new QLineEdit(&window);
    QuickOpen* quick = new QuickOpen(&window);
    SlowProvider clients;

    Desk()
    {
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(other);
        layout->addWidget(quick);
        other->setAccessibleName(QStringLiteral("Ander veld"));
        quick->addProvider(clients);
        window.resize(800, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        other->setFocus();
    }
    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < quick->results().count(); ++row)
            titles << quick->results().item(row)->text();
        return titles;
    }
};

} // namespace

TEST_CASE("Ctrl+K, three letters and Enter reach a client, and the focus returns")
{
    Desk desk;
    desk.quick->start();
    QTest::keyClicks(&desk.quick->field(), QStringLiteral("ber"));
    REQUIRE(desk.clients.questions.size() == 3);
    desk.clients.answer(2, {QStringLiteral("Berg, J. van den"), QStringLiteral("Bergman, A.")});
    CHECK(desk.shown().size() == 2);
    CHECK(namelessObjects(desk.window) == QStringList{});
    QTest::keyClick(&desk.quick->field(), Qt::Key_Down);
    QTest::keyClick(&desk.quick->field(), Qt::Key_Return);
    CHECK(desk.clients.opened == QStringList{QStringLiteral("Bergman, A.")});
    CHECK(desk.other->hasFocus());
    CHECK_FALSE(desk.quick->results().isVisible());
}

TEST_CASE("An answer to an earlier question is ignored")
{
    Desk desk;
    desk.quick->start();
    QTest::keyClicks(&desk.quick->field(), QStringLiteral("be"));
    desk.clients.answer(1, {QStringLiteral("Beek")});
    desk.clients.answer(0, {QStringLiteral("Aker")});
    CHECK(desk.shown() == QStringList{QStringLiteral("Beek")});
    QTest::keyClick(&desk.quick->field(), Qt::Key_Escape);
    desk.clients.answer(1, {QStringLiteral("Beek"), QStringLiteral("Beer")});
    CHECK_FALSE(desk.quick->results().isVisible());
}

TEST_CASE("What was opened last is offered first")
{
    Desk desk;
    QSignalSpy kept(desk.quick, &QuickOpen::recentKeysChanged);
    desk.quick->setRecentKeys({QStringLiteral("client/Aker"), QStringLiteral("gone/x")});
    desk.quick->start();
    CHECK(desk.shown() == QStringList{QStringLiteral("Aker")}); // what is gone is left out
    QTest::keyClicks(&desk.quick->field(), QStringLiteral("b"));
    desk.clients.answer(0, {QStringLiteral("Berg")});
    QTest::keyClick(&desk.quick->field(), Qt::Key_Return);
    REQUIRE(kept.count() == 1);
    CHECK(kept.at(0).at(0).toStringList().first() == QStringLiteral("client/Berg"));
}

TEST_CASE("Once closed, the field has nothing to clear")
{
    Desk desk;
    desk.quick->start();
    QTest::keyClicks(&desk.quick->field(), QStringLiteral("ber"));
    const QImage withText = desk.quick->field().grab().toImage();
    QTest::keyClick(&desk.quick->field(), Qt::Key_Escape);
    QTest::keyClick(&desk.quick->field(), Qt::Key_Escape);
    QTest::qWait(400); // the button fades out
    Desk fresh;
    QTest::qWait(50);
    CHECK(desk.quick->field().text().isEmpty());
    const auto button = [](const Desk& one) {
        const QWidget& field = one.quick->field();
        return const_cast<QWidget&>(field).grab(QRect(field.width() - 30, 0, 30, field.height())).toImage();
    };
    fresh.quick->field().clearFocus();
    desk.quick->field().clearFocus();
    CHECK(button(desk) == button(fresh));
    CHECK(withText != desk.quick->field().grab().toImage());
}

TEST_CASE("Commands are found by the beginnings of their words, and by > alone")
{
    Desk desk;
    QAction lock(QStringLiteral("&Vergrendelen"));
    QAction import(QStringLiteral("Klanten importeren…"));
    import.setEnabled(false);
    int locked = 0;
    QObject::connect(&lock, &QAction::triggered, [&locked] { ++locked; });
    CommandProvider commands([&] { return QList<QAction*>{&lock, &import}; });
    desk.quick->addProvider(commands, true);
    desk.quick->start();
    QTest::keyClicks(&desk.quick->field(), QStringLiteral(">"));
    CHECK(desk.clients.questions.empty());
    CHECK(desk.shown() == QStringList{QStringLiteral("Vergrendelen")});
    QTest::keyClicks(&desk.quick->field(), QStringLiteral("vergr"));
    QTest::keyClick(&desk.quick->field(), Qt::Key_Return);
    CHECK(locked == 1);
}
