#include "ui/sync/background_sync.h"

#include "core/sync/shared_folder.h"
#include "ui/shared/case_events.h"

namespace werkpad
{

namespace
{

constexpr int kAfterStart = 3'000; // milliseconds, all
constexpr int kAfterEdit = 20'000;
constexpr int kOften = 300'000;

} // namespace

BackgroundSync::BackgroundSync(const UiContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BackgroundSync::exchangeNow);
    connect(&m_often, &QTimer::timeout, this, &BackgroundSync::exchangeNow);
    const auto exchangeSoon = [this] {
        if (isActive() && !m_soon.isActive() && !m_isTelling)
            m_soon.start(kAfterEdit);
    };
    connect(&context.events, &CaseEvents::clientsChanged, this, exchangeSoon);
    connect(&context.events, &CaseEvents::everythingChanged, this, exchangeSoon);
    // Not before the window is there.
    QTimer::singleShot(kAfterStart, this, [this] {
        if (const auto status = m_context.workspace.sync().status(); status && status->share && !isActive())
            useFolder(status->place);
    });
}

void BackgroundSync::useFolder(const std::string& folder)
{
    m_place = folder;
    m_often.start(kOften);
    exchangeNow();
}

void BackgroundSync::exchangeNow()
{
    m_soon.stop();
    if (!isActive() || isRunning())
        return;
    Q_EMIT started();
    m_worker.run(
        Turn::After, this,
        [place = m_place](Desk& desk, Task& task) -> Result<ExchangeReport> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            std::stop_source stop;
            task.onCancel([&stop] { stop.request_stop(); });
            ExchangeOptions options;
            options.stop = stop.get_token();
            SharedFolder store(place);
            return (*desk.workspace)->sync().exchange(store, options);
        },
        [this](Result<ExchangeReport> answer) { take(std::move(answer)); });
}

void BackgroundSync::take(Result<ExchangeReport> answer)
{
    // Another program is at it: its turn, and ours next time.
    if (!answer && answer.error().kind == ErrorKind::Busy)
        return Q_EMIT ended();
    const bool isNews = answer && answer->applied > 0;
    m_last = std::move(answer);
    if (isNews) {
        m_isTelling = true; // what others did is no reason to exchange
        m_context.events.announceEverything();
        m_isTelling = false;
    }
    Q_EMIT ended();
}

} // namespace werkpad
