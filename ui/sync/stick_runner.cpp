#include "ui/sync/stick_runner.h"

#include <QCoreApplication>
#include <QThread>

#include <stop_token>

namespace werkpad
{

namespace
{

struct StickText {
    Q_DECLARE_TR_FUNCTIONS(StickText)
};

constexpr unsigned long kTurn = 250; // milliseconds between two tries to have the turn
constexpr int kTurns = 240;          // for a minute

Progress progressOf(StickStep step, std::int64_t done, std::int64_t total)
{
    const QString what = step == StickStep::Bringing ? StickText::tr("From the stick into the folder of the office")
                         : step == StickStep::Taking ? StickText::tr("From the folder of the office onto the stick")
                                                     : StickText::tr("Reading and writing what is new");
    return {done, total, what};
}

} // namespace

StickRunner::StickRunner(const Workspace& workspace, FindVolumes findVolumes)
    : m_findVolumes(std::move(findVolumes))
    , m_worker([&workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
}

void StickRunner::look(QObject* context, std::function<void(std::vector<Volume>)> done)
{
    m_worker.run(Turn::After, context, [find = m_findVolumes](Desk&, Task&) { return find(); }, std::move(done));
}

void StickRunner::probe(QObject* context, std::filesystem::path stick, std::function<void(Result<bool>)> done)
{
    m_worker.run(
        Turn::After, context,
        [stick = std::move(stick)](Desk& desk, Task&) -> Result<bool> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            return StickActions((*desk.workspace)->context()).isPrepared(stick);
        },
        std::move(done));
}

void StickRunner::exchange(QObject* context, std::filesystem::path stick, bool isPreparing,
                           std::function<void(Result<StickReport>)> done, std::function<void(const Progress&)> follow)
{
    m_worker.run(
        Turn::After, context,
        [stick = std::move(stick), isPreparing](Desk& desk, Task& task) -> Result<StickReport> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            StickActions sticks((*desk.workspace)->context());
            if (isPreparing) {
                if (auto prepared = sticks.prepare(stick); !prepared)
                    return tl::unexpected(prepared.error());
            }
            std::stop_source stop;
            task.onCancel([stop]() mutable { stop.request_stop(); });
            StickOptions options;
            options.stop = stop.get_token();
            options.progress = [&task](StickStep step, std::int64_t now, std::int64_t total) {
                task.report(progressOf(step, now, total));
            };
            auto report = sticks.exchange(stick, options);
            for (int turn = 0; turn < kTurns && !report && report.error().kind == ErrorKind::Busy; ++turn) {
                if (task.isCancelled())
                    return fail(ErrorKind::Cancelled, "stick");
                QThread::msleep(kTurn);
                report = sticks.exchange(stick, options);
            }
            return report;
        },
        std::move(done), std::move(follow));
}

} // namespace werkpad
