#include "ui/training/gaps_tab.h"

#include "core/training/training_actions.h"
#include "ui/shared/case_events.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/training/gaps_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

GapsTab::GapsTab(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new GapsModel(this))
    , m_about(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_state(new EmptyState)
    , m_open(new QPushButton(icon(Icon::Clients), tr("&Open the list"), this))
    , m_worker([&workspace = context.workspace] {
        return std::make_unique<Desk>(Desk{workspace.openAnother(OpenMode::ReadOnly)});
    })
{
    setObjectName(QStringLiteral("gapsTab"));
    m_about->setText(
        tr("A count, not a judgement: a course may be the answer, or a colleague who looks along. A course "
           "taken gives no expertise by itself; it is noted on the page Colleagues. Enter on a row opens "
           "the list of its clients."));
    m_about->setWordWrap(true);
    setTextStyle(*m_about, TextSize::Small, TextTone::Muted);
    m_open->setObjectName(QStringLiteral("openListButton"));
    m_open->setEnabled(false);
    makeTable();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    m_state->setTexts(Icon::Clients, tr("Counting the clients…"), QString());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, &GapsTab::openCurrent);
    connect(m_table, &QTableView::activated, this, &GapsTab::openCurrent);
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&m_context.events, &CaseEvents::clientsChanged, this, refreshWhenSeen);
    connect(&m_context.events, &CaseEvents::officeChanged, this, refreshWhenSeen);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, refreshWhenSeen);
}

void GapsTab::makeTable()
{
    m_table->setObjectName(QStringLiteral("gapsTable"));
    m_table->setAccessibleName(tr("Where expertise is missing"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    new TableGuard(
        *m_table, [this](const QModelIndex& index) { return QVariant(m_model->groupAt(index)); },
        [this](const QVariant& group) { return m_model->rowOf(group.toString()); });
}

void GapsTab::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

Result<GapsTab::Answer> GapsTab::answer(Desk& desk)
{
    if (!desk.workspace)
        return tl::unexpected(desk.workspace.error());
    Workspace& workspace = **desk.workspace;
    auto gaps = TrainingActions(workspace.context()).gaps();
    if (!gaps)
        return tl::unexpected(gaps.error());
    return Answer{std::move(*gaps), namesOfColleagues(workspace)};
}

void GapsTab::reload()
{
    m_worker.run(
        Turn::Newest, this, [](Desk& desk, Task&) { return answer(desk); },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

void GapsTab::take(Result<Answer> answer)
{
    const bool hadFocus = m_table->hasFocus();
    if (answer) {
        const int groups = static_cast<int>(answer->gaps.size());
        m_model->setGaps(std::move(answer->gaps), std::move(answer->names));
        fitColumns(*m_table);
        m_state->setTexts(Icon::Clients, tr("There are no clients to count yet"),
                          tr("Once there are active clients, each period, theme and regime stands here with who knows "
                             "it."));
        Q_EMIT statusChanged(tr("%n group(s) of clients", nullptr, groups));
    } else {
        m_model->setGaps({}, {});
        m_state->setTexts(Icon::Error, tr("The expertise cannot be shown"), errorText(answer.error()));
    }
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_state);
    m_open->setEnabled(hasRows);
    if (hadFocus && hasRows)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void GapsTab::openCurrent()
{
    if (const auto filter = m_model->filterAt(m_table->currentIndex()))
        Q_EMIT listRequested(*filter);
}

} // namespace werkpad
