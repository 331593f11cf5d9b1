#include "ui/shared/background.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace werkpad;

namespace
{

struct Connection {
    QThread* thread = QThread::currentThread();
    std::shared_ptr<std::vector<QThread*>> closedOn;
    ~Connection()
    {
        if (closedOn)
            closedOn->push_back(QThread::currentThread());
    }
};

std::unique_ptr<NoResource> nothing()
{
    return std::make_unique<NoResource>();
}

} // namespace

TEST_CASE("Work runs elsewhere and its answer arrives on the GUI thread")
{
    QObject context;
    QThread* answeredOn = nullptr;
    QThread* workedOn = nullptr;
    QThread* openedOn = nullptr;
    const auto closedOn = std::make_shared<std::vector<QThread*>>();
    {
        Background<Connection> background([closedOn] {
            auto connection = std::make_unique<Connection>();
            connection->closedOn = closedOn;
            return connection;
        });
        background.run(
            Turn::After, &context,
            [](Connection& connection, Task&) { return std::pair(connection.thread, QThread::currentThread()); },
            [&](std::pair<QThread*, QThread*> threads) {
                std::tie(openedOn, workedOn) = threads;
                answeredOn = QThread::currentThread();
            });
        REQUIRE(QTest::qWaitFor([&] { return answeredOn != nullptr; }));
        CHECK(answeredOn == QThread::currentThread());
        CHECK(workedOn != QThread::currentThread());
        CHECK(openedOn == workedOn);
    }
    CHECK(*closedOn == std::vector{workedOn}); // a connection is closed where it was opened
}

TEST_CASE("The newest question wins, stale answers are dropped")
{
    QObject context;
    std::binary_semaphore started(0);
    std::binary_semaphore gate(0);
    std::vector<int> answers;
    bool firstWasCancelled = false;
    Background<NoResource> background(nothing);
    background.run(
        Turn::Newest, &context,
        [&](NoResource&, Task& task) {
            started.release();
            gate.acquire();
            firstWasCancelled = task.isCancelled();
            return 1;
        },
        [&](int answer) { answers.push_back(answer); });
    started.acquire();
    background.run(
        Turn::Newest, &context, [](NoResource&, Task&) { return 2; }, [&](int answer) { answers.push_back(answer); });
    background.run(
        Turn::Newest, &context, [](NoResource&, Task&) { return 3; }, [&](int answer) { answers.push_back(answer); });
    gate.release();
    REQUIRE(QTest::qWaitFor([&] { return !background.isBusy(); }));
    CHECK(answers == std::vector{3});
    CHECK(firstWasCancelled);
}

TEST_CASE("Nobody is told when who asked is gone")
{
    auto context = std::make_unique<QObject>();
    bool told = false;
    Background<NoResource> background(nothing);
    background.run(Turn::After, context.get(), [](NoResource&, Task&) { return 1; }, [&](int) { told = true; });
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return !background.isBusy(); }));
    CHECK_FALSE(told);
}

TEST_CASE("Cancelling interrupts what the work waits for, and the answer still comes")
{
    QObject context;
    std::binary_semaphore query(0);
    std::binary_semaphore started(0);
    int answer = 0;
    Background<NoResource> background(nothing);
    background.run(
        Turn::After, &context,
        [&](NoResource&, Task& task) {
            task.onCancel([&] { query.release(); });
            started.release();
            query.acquire(); // would wait for ever
            return task.isCancelled() ? -1 : 1;
        },
        [&](int value) { answer = value; });
    started.acquire();
    background.cancel();
    REQUIRE(QTest::qWaitFor([&] { return answer != 0; }));
    CHECK(answer == -1);
}

TEST_CASE("Progress arrives in order and the last of it always")
{
    QObject context;
    std::vector<qint64> seen;
    bool done = false;
    Background<NoResource> background(nothing);
    background.run(
        Turn::After, &context,
        [](NoResource&, Task& task) {
            for (qint64 i = 1; i <= 1000; ++i)
                task.report({i, 1000, {}});
            return 0;
        },
        [&](int) { done = true; }, [&](const Progress& progress) { seen.push_back(progress.done); });
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back() == 1000);
    CHECK(std::ranges::is_sorted(seen));
    CHECK(seen.size() < 100);
}
