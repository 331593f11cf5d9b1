#include "ui/today/today_page.h"

#include "core/workspace/workspace.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/table_guard.h"
#include "ui/today/today_model.h"
#include "ui/today/today_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace werkpad
{

namespace
{

constexpr int kReasonRole = Qt::UserRole; // the number of a TodayReason; invalid: all of them

} // namespace

TodayPage::TodayPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new TodayModel(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState(m_stack))
    , m_reasons(new QListWidget)
    , m_table(new QTableView)
{
    m_reasons->setObjectName(QStringLiteral("reasonsList"));
    m_reasons->setAccessibleName(tr("Why something needs attention"));
    m_table->setObjectName(QStringLiteral("todayTable"));
    m_table->setAccessibleName(tr("What needs attention today"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    new TableGuard(*m_table);

    auto* splitter = new QSplitter(m_stack);
    splitter->addWidget(m_reasons);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_state);
    m_stack->addWidget(splitter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_reasons, &QListWidget::currentItemChanged, this, &TodayPage::chooseReason);
    connect(m_table, &QTableView::activated, this, &TodayPage::openCurrent);
    connect(m_state, &EmptyState::actionTriggered, this, &TodayPage::listRequested);
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.events, &CaseEvents::clientsChanged, this, refreshWhenSeen);
    connect(&context.events, &CaseEvents::officeChanged, this, refreshWhenSeen);
    connect(&context.events, &CaseEvents::everythingChanged, this, refreshWhenSeen);
}

void TodayPage::activate()
{
    refresh();
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void TodayPage::refresh()
{
    auto items = m_context.workspace.today().mine();
    if (!items) {
        m_state->setTexts(Icon::Error, tr("This list cannot be shown"), errorText(items.error()));
        m_stack->setCurrentWidget(m_state);
        setAttention(0);
        return;
    }
    m_model->setItems(std::move(*items), m_context.workspace.clock().today());
    const int count = m_model->countOf(std::nullopt);
    if (count == 0) {
        m_state->setTexts(Icon::Check, tr("Nothing needs you today"),
                          tr("Appointments, evaluations, agreements and clients whom you have not spoken to for long "
                             "show here by themselves."),
                          tr("To the &list of clients"));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentIndex(1);
    }
    showCounts();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) // the last takes what is left
        m_table->resizeColumnToContents(column);
    setAttention(count);
    Q_EMIT statusChanged(tr("%n thing(s) need you today", nullptr, count));
}

// The reasons that occur, each with its number; the chosen one stays chosen while it occurs.
void TodayPage::showCounts()
{
    const QVariant chosen = m_reasons->currentItem() ? m_reasons->currentItem()->data(kReasonRole) : QVariant();
    const QSignalBlocker blocker(m_reasons);
    m_reasons->clear();
    const auto addReason = [this](const QString& text, int count, const QVariant& reason) {
        auto* item = new QListWidgetItem(tr("%1 (%2)", "reason, count").arg(text).arg(count), m_reasons);
        item->setData(kReasonRole, reason);
    };
    addReason(tr("Everything"), m_model->countOf(std::nullopt), {});
    for (const TodayReason reason : kTodayReasons) {
        if (const int count = m_model->countOf(reason); count > 0)
            addReason(reasonLabel(reason), count, static_cast<int>(reason));
    }
    int row = 0;
    for (int i = 1; i < m_reasons->count(); ++i) {
        if (chosen.isValid() && m_reasons->item(i)->data(kReasonRole) == chosen)
            row = i;
    }
    m_reasons->setCurrentRow(row);
    chooseReason();
}

void TodayPage::chooseReason()
{
    const auto* item = m_reasons->currentItem();
    const QVariant reason = item ? item->data(kReasonRole) : QVariant();
    m_model->showOnly(reason.isValid() ? std::optional(static_cast<TodayReason>(reason.toInt())) : std::nullopt);
}

void TodayPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const TodayItem& item = m_model->item(index.row());
    if (item.reason == TodayReason::VisitWaiting || !item.client)
        Q_EMIT deskRequested();
    else
        Q_EMIT clientActivated(*item.client);
}

} // namespace werkpad
