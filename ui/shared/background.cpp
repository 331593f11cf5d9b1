#include "ui/shared/background.h"

#include <QThread>

#include <chrono>

namespace werkpad
{

namespace
{

constexpr qint64 kReportEveryMilliseconds = 50;

qint64 monotonicMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

void Task::report(const Progress& progress)
{
    const qint64 now = monotonicMilliseconds();
    const bool last = progress.total > 0 && progress.done >= progress.total;
    if (!m_report || (!last && now - m_lastReport < kReportEveryMilliseconds))
        return;
    m_lastReport = now;
    m_report(progress);
}

void Task::onCancel(std::function<void()> stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_cancelled)
        stop();
    else
        m_stop = std::move(stop);
}

void Task::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (m_cancelled.exchange(true) || !m_stop)
        return;
    m_stop();
}

void Task::finish()
{
    const std::lock_guard lock(m_mutex);
    m_stop = nullptr;
}

BackgroundThread::BackgroundThread(QObject* parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

BackgroundThread::~BackgroundThread()
{
    stopAndWait({});
}

void BackgroundThread::cancel()
{
    for (const auto& task : m_tasks)
        task->cancel();
}

void BackgroundThread::start(Turn turn, QObject* context, std::function<Delivery(Task&)> work,
                             std::function<void(const Progress&)> progress)
{
    if (turn == Turn::Newest) {
        for (const auto& task : m_tasks) {
            task->m_dropped = true;
            task->cancel();
        }
    }
    auto task = std::make_shared<Task>();
    const QPointer<QObject> receiver(context);
    if (progress) {
        task->m_report = [this, receiver, state = std::weak_ptr(task), progress](const Progress& now) {
            QMetaObject::invokeMethod(
                this,
                [receiver, state, progress, now] {
                    const auto running = state.lock();
                    if (receiver && running && !running->m_dropped)
                        progress(now);
                },
                Qt::QueuedConnection);
        };
    }
    m_tasks.push_back(task);
    if (m_running++ == 0)
        Q_EMIT busyChanged(true);

    QMetaObject::invokeMethod(
        m_worker,
        [this, task, receiver, work = std::move(work)] {
            Delivery deliver;
            if (!task->m_dropped)
                deliver = work(*task);
            task->finish();
            QMetaObject::invokeMethod(
                this,
                [this, task, receiver, deliver] {
                    ended(task);
                    if (deliver && receiver && !task->m_dropped)
                        deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void BackgroundThread::ended(const std::shared_ptr<Task>& task)
{
    std::erase(m_tasks, task);
    if (--m_running == 0)
        Q_EMIT busyChanged(false);
}

void BackgroundThread::stopAndWait(std::function<void()> last)
{
    if (!m_thread->isRunning())
        return;
    for (const auto& task : m_tasks) {
        task->m_dropped = true;
        task->cancel();
    }
    if (last)
        QMetaObject::invokeMethod(m_worker, std::move(last), Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait();
}

} // namespace werkpad
