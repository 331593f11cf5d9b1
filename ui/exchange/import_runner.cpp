#include "ui/exchange/import_runner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <stop_token>

namespace werkpad
{

namespace
{

struct ImportRunnerText {
    Q_DECLARE_TR_FUNCTIONS(ImportRunner)
};

constexpr qint64 kWhole = 1000;
constexpr qint64 kChecked = 150; // the first reading takes about a seventh of the time
constexpr qint64 kImported = 990;

qint64 share(const ImportProgress& now, qint64 of)
{
    if (now.total == 0)
        return 0;
    return static_cast<qint64>(static_cast<double>(std::min(now.done, now.total)) / static_cast<double>(now.total) *
                               static_cast<double>(of));
}

QString shown(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

Progress progressOf(const ImportProgress& now, bool dryRun)
{
    switch (now.stage) {
    case ImportStage::Checking:
        return {share(now, kChecked), kWhole, ImportRunnerText::tr("Reading the file")};
    case ImportStage::Importing: {
        const QString what = dryRun ? ImportRunnerText::tr("Comparing with the clients you have: %1 of %2 people")
                                    : ImportRunnerText::tr("Importing: %1 of %2 people");
        return {kChecked + share(now, kImported - kChecked), kWhole, what.arg(shown(now.done), shown(now.total))};
    }
    case ImportStage::Finishing:
        break;
    }
    return {kWhole, kWhole, ImportRunnerText::tr("Finishing: list and search")};
}

} // namespace

ImportRunner::ImportRunner(const Workspace& workspace)
    : m_worker([&workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
}

void ImportRunner::preview(QObject* context, std::filesystem::path file, ReadOptions reading,
                           std::function<void(Result<ImportPreview>)> done)
{
    m_worker.run(
        Turn::Newest, context,
        [file = std::move(file), reading = std::move(reading)](Desk& desk, Task&) -> Result<ImportPreview> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            return (*desk.workspace)->imports().preview(file, reading);
        },
        std::move(done));
}

void ImportRunner::import(QObject* context, ImportRequest request, std::function<void(Result<ImportResult>)> done,
                          ImportFollower follow)
{
    m_worker.run(
        Turn::Newest, context,
        [request = std::move(request)](Desk& desk, Task& task) -> Result<ImportResult> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            std::stop_source stop;
            task.onCancel([stop]() mutable { stop.request_stop(); });
            const auto tell = [&](const ImportProgress& now) { task.report(progressOf(now, request.dryRun)); };
            return (*desk.workspace)->imports().importClients(request, {tell, stop.get_token()});
        },
        std::move(done), std::move(follow));
}

} // namespace werkpad
