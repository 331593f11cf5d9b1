#include "ui/shared/figures_keeper.h"

#include "core/workspace/derived_data.h"
#include "ui/shared/case_events.h"

#include <QThread>

namespace werkpad
{

struct FiguresKeeper::Keeper {
    Result<std::unique_ptr<Workspace>> workspace;
};

FiguresKeeper::FiguresKeeper(const UiContext& context, QObject* parent, int quiet)
    : QObject(parent)
    , m_worker([&workspace = context.workspace] {
        QThread::currentThread()->setPriority(QThread::LowestPriority);
        return std::make_unique<Keeper>(Keeper{workspace.openAnother()});
    })
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &FiguresKeeper::keep);
    const auto wait = [this] {
        m_worker.cancel();
        m_quiet.start();
    };
    connect(&context.events, &CaseEvents::clientsChanged, this, wait);
    connect(&context.events, &CaseEvents::officeChanged, this, wait);
    connect(&context.events, &CaseEvents::everythingChanged, this, wait);
    m_quiet.start();
}

FiguresKeeper::~FiguresKeeper() = default;

void FiguresKeeper::keep()
{
    m_worker.run(
        Turn::Newest, this,
        [](Keeper& keeper, Task& task) {
            if (!keeper.workspace)
                return false;
            Database& database = (*keeper.workspace)->database();
            task.onCancel([&database] { database.interrupt(); });
            return keepExtracts(database, [&task] { return !task.isCancelled(); }).has_value();
        },
        [this](bool isKept) {
            if (isKept)
                Q_EMIT kept();
        });
}

} // namespace werkpad
