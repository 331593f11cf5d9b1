// Runs work off the GUI thread, with resources of its own, and brings the answer back to the GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

class QThread;

namespace werkpad
{

struct Progress {
    qint64 done = 0;
    qint64 total = 0; // 0: not known
    QString what{};
};

// What a piece of work running on a worker may ask and tell. Every function may be called on any thread.
class Task
{
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    // Reaches the GUI at most some twenty times a second, the last one always.
    void report(const Progress& progress);
    // `stop` interrupts what the work is waiting for (a query). Called once when the task is cancelled, on the GUI
    // thread, and only until the work ends; at once when it was cancelled before.
    void onCancel(std::function<void()> stop);

private:
    friend class BackgroundThread;
    void cancel();
    void finish(); // after this `stop` is not called any more

    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_dropped = false; // nobody wants the answer
    std::mutex m_mutex;
    std::function<void()> m_stop;
    std::function<void(const Progress&)> m_report;
    std::atomic<qint64> m_lastReport = 0;
};

enum class Turn {
    Newest, // takes the place of what runs or waits: that is cancelled and its answer dropped
    After,  // waits for its turn
};

// One worker thread; the part of Background that does not depend on its resource. Used on the GUI thread.
class BackgroundThread : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundThread(QObject* parent = nullptr);
    ~BackgroundThread() override; // cancels and waits
    // Asks everything that runs or waits to stop; the answers still come.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    using Job = std::function<void(Task&)>;
    using Delivery = std::function<void()>;
    void start(Turn turn, QObject* context, std::function<Delivery(Task&)> work,
               std::function<void(const Progress&)> progress);
    void stopAndWait(std::function<void()> last);

private:
    void ended(const std::shared_ptr<Task>& task);

    QThread* m_thread;
    QObject* m_worker; // lives on the thread
    std::vector<std::shared_ptr<Task>> m_tasks;
    int m_running = 0;
};

// A worker with a resource (its own database connection) that is opened on the worker at the first use, and closed
// there. Answers reach `done` on the GUI thread as long as `context` lives. Only values may cross.
template <class Resource>
class Background final : public BackgroundThread
{
public:
    using Open = std::function<std::unique_ptr<Resource>()>;
    explicit Background(Open open, QObject* parent = nullptr)
        : BackgroundThread(parent)
        , m_state(std::make_shared<State>(State{std::move(open), nullptr}))
    {
    }
    ~Background() override
    {
        stopAndWait([state = m_state] { state->resource.reset(); });
    }

    // `work(Resource&, Task&)` returns the value that `done(value)` receives; a cancelled task still answers, a task
    // that was replaced by a newer one does not.
    template <class Work, class Done>
    void run(Turn turn, QObject* context, Work work, Done done, std::function<void(const Progress&)> progress = {})
    {
        start(
            turn, context,
            [state = m_state, work = std::move(work), done = std::move(done)](Task& task) mutable -> Delivery {
                if (!state->resource)
                    state->resource = state->open();
                using Answer = std::invoke_result_t<Work&, Resource&, Task&>;
                auto value = std::make_shared<Answer>(work(*state->resource, task));
                return [value, done = std::move(done)]() mutable { done(std::move(*value)); };
            },
            std::move(progress));
    }

private:
    struct State {
        Open open;
        std::unique_ptr<Resource> resource;
    };
    std::shared_ptr<State> m_state;
};

// For work that needs nothing of its own.
struct NoResource {
};

} // namespace werkpad
