#include "core/sync/share_file.h"
#include "core/sync/sync_lock.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/sync/two_desks.h"
#include "ui/sync/stick_wizard.h"

#include <QLabel>
#include <QListWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

constexpr int kLongestWait = 20'000; // milliseconds

// The wizard of the first workstation, with a stick in the computer.
struct AtStick {
    explicit AtStick(bool hasStick = true)
        : stick(at.folder / "stick")
    {
        std::filesystem::create_directory(stick);
        at.connect();
        std::vector<Volume> volumes;
        if (hasStick)
            volumes.push_back({QStringLiteral("BLAUW"), QString::fromStdString(stick.string()), 4'000'000'000});
        wizard = std::make_unique<StickWizard>(at.desk().context(), nullptr, [volumes] { return volumes; });
        wizard->show();
        QApplication::setActiveWindow(wizard.get());
        waitUntil([this] {
            return !next().isVisible() || next().isEnabled() || !message().isEmpty() || places().count() == 0;
        });
    }
    template <class Condition>
    void waitUntil(Condition condition)
    {
        REQUIRE(QTest::qWaitFor(condition, kLongestWait));
        settle();
    }
    QPushButton& next() { return in<QPushButton>(*wizard, "nextButton"); }
    QListWidget& places() { return in<QListWidget>(*wizard, "placesList"); }
    QString message() { return in<QLabel>(*wizard, "messageLabel").text(); }
    QString report() { return in<QLabel>(*wizard, "reportLabel").text(); }
    void exchange()
    {
        QSignalSpy exchanged(wizard.get(), &StickWizard::exchanged);
        QTest::mouseClick(&next(), Qt::LeftButton);
        waitUntil([&] { return exchanged.size() > 0; });
    }

    TwoDesks at;
    std::filesystem::path stick;
    std::unique_ptr<StickWizard> wizard;
};

} // namespace

TEST_CASE("A new stick is prepared, exchanged with and may then be taken out")
{
    AtStick at;
    const auto id = at.at.office.client();
    at.waitUntil([&] { return at.next().isEnabled(); });
    CHECK_FALSE(at.message().isEmpty()); // that it is new
    CHECK_FALSE(std::filesystem::exists(at.stick / "werkpad.share"));
    CHECK(namelessObjects(*at.wizard) == QStringList{});
    at.exchange();
    CHECK(in<QLabel>(*at.wizard, "reportLabel").isVisible());
    CHECK_FALSE(at.report().isEmpty());
    CHECK(std::filesystem::exists(at.stick / "werkpad.share"));
    // Who only has the stick gets it.
    SharedFolder stick(at.stick);
    REQUIRE(at.at.second->sync().exchange(stick));
    CHECK(at.at.second->dossiers().open(id, "test"));
    // The folder of the office stays the place where this one exchanges by itself.
    CHECK(must(at.at.desk().workspace->sync().status()).place == at.at.share.string());
    QTest::mouseClick(&at.next(), Qt::LeftButton);
    settle();
    CHECK_FALSE(at.wizard->isVisible());
}

TEST_CASE("Without a stick the wizard says so, and takes any folder")
{
    AtStick at(/*hasStick=*/false);
    CHECK(in<QLabel>(*at.wizard, "noStick").isVisible());
    CHECK_FALSE(at.next().isEnabled());
    at.at.desk().questions.answerNext(QString::fromStdString(at.stick.string()));
    QTest::mouseClick(&in<QPushButton>(*at.wizard, "folderButton"), Qt::LeftButton);
    at.waitUntil([&] { return at.next().isEnabled(); });
    QTest::keyClick(&at.places(), Qt::Key_Return); // Enter does the obvious
    at.waitUntil([&] { return in<QLabel>(*at.wizard, "reportLabel").isVisible(); });
}

TEST_CASE("A stick of another office is refused, and nothing is written onto it")
{
    AtStick at(/*hasStick=*/false);
    SharedFolder other(at.stick);
    IdGenerator ids;
    REQUIRE(writeShareFile(other, ids.make<ShareId>()));
    at.at.desk().questions.answerNext(QString::fromStdString(at.stick.string()));
    QTest::mouseClick(&in<QPushButton>(*at.wizard, "folderButton"), Qt::LeftButton);
    at.waitUntil([&] { return !at.message().isEmpty(); });
    CHECK_FALSE(at.next().isEnabled());
    CHECK(std::distance(std::filesystem::directory_iterator(at.stick), std::filesystem::directory_iterator()) == 1);
}

TEST_CASE("A stick that is gone is told in words, and the person can go on")
{
    AtStick at;
    at.waitUntil([&] { return at.next().isEnabled(); });
    std::filesystem::remove_all(at.stick);
    at.exchange();
    CHECK(at.message().contains(QString::fromStdString(at.stick.string())));
    CHECK(at.next().isVisible());
    std::filesystem::create_directory(at.stick);
    at.exchange();
    CHECK(in<QLabel>(*at.wizard, "reportLabel").isVisible());
}

TEST_CASE("While another exchange runs the stick waits for its turn, and can be stopped")
{
    AtStick at;
    at.waitUntil([&] { return at.next().isEnabled(); });
    auto lock = std::make_unique<SyncLock>(must(SyncLock::take(at.at.office.file())));
    QSignalSpy exchanged(at.wizard.get(), &StickWizard::exchanged);
    QTest::mouseClick(&at.next(), Qt::LeftButton);
    QTest::qWait(100);
    CHECK(exchanged.isEmpty());
    SECTION("and then goes on")
    {
        lock.reset();
        at.waitUntil([&] { return exchanged.size() == 1; });
        CHECK(in<QLabel>(*at.wizard, "reportLabel").isVisible());
    }
    SECTION("or stops")
    {
        QTest::keyClick(at.wizard.get(), Qt::Key_Escape);
        at.waitUntil([&] { return exchanged.size() == 1; });
        CHECK(at.wizard->isVisible());
        CHECK_FALSE(at.message().isEmpty());
        QTest::mouseClick(&in<QPushButton>(*at.wizard, "cancelButton"), Qt::LeftButton);
        CHECK_FALSE(at.wizard->isVisible());
    }
}
