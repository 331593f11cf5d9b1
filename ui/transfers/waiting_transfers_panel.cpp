#include "ui/transfers/waiting_transfers_panel.h"

#include "core/workspace/workspace.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/transfers/waiting_transfers_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

WaitingTransfersPanel::WaitingTransfersPanel(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new WaitingTransfersModel(this))
    , m_table(new QTableView(this))
{
    auto* title = new QLabel(tr("Clients to take over"), this);
    setTextStyle(*title, TextSize::Large, TextTone::Normal, true);
    title->setBuddy(m_table);
    m_table->setObjectName(QStringLiteral("waitingTransfersTable"));
    m_table->setAccessibleName(title->text());
    m_table->setModel(m_model);
    new TableGuard(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMaximumHeight(10 * fontMetrics().height());
    auto* accept = new QPushButton(icon(Icon::Check), tr("&Accept"), this);
    accept->setObjectName(QStringLiteral("acceptTransferButton"));
    auto* refuse = new QPushButton(icon(Icon::Close), tr("&Refuse…"), this);
    refuse->setObjectName(QStringLiteral("refuseTransferButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(refuse);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(accept, &QPushButton::clicked, this, &WaitingTransfersPanel::accept);
    connect(refuse, &QPushButton::clicked, this, &WaitingTransfersPanel::refuse);
    connect(&context.events, &CaseEvents::clientsChanged, this, &WaitingTransfersPanel::refresh);
    connect(&context.events, &CaseEvents::everythingChanged, this, &WaitingTransfersPanel::refresh);
    refresh();
}

int WaitingTransfersPanel::count() const
{
    return m_model->rowCount();
}

void WaitingTransfersPanel::refresh()
{
    auto& workspace = m_context.workspace;
    auto waiting = workspace.transfers().waitingFor(workspace.session().staff);
    m_model->setTransfers(waiting ? *std::move(waiting) : std::vector<WaitingTransfer>{});
    setVisible(count() > 0);
    m_table->resizeColumnsToContents();
    const int widest = 40 * fontMetrics().averageCharWidth();
    for (int column = 0; column < WaitingTransfersModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    Q_EMIT countChanged(count());
}

void WaitingTransfersPanel::accept()
{
    const WaitingTransfer* waiting = m_model->transfer(m_table->currentIndex());
    if (!waiting)
        return;
    const QString name = toQString(waiting->clientName);
    const auto accepted = m_context.workspace.transfers().accept(waiting->transfer.id);
    if (accepted)
        m_context.undo.remember(tr("%1 taken over").arg(name), *accepted);
    else
        m_context.questions.tell(this, tr("Take over %1").arg(name), accepted.error());
    refresh();
}

void WaitingTransfersPanel::refuse()
{
    const WaitingTransfer* waiting = m_model->transfer(m_table->currentIndex());
    if (!waiting)
        return;
    const TransferId id = waiting->transfer.id;
    const QString title = tr("Do not take over %1").arg(toQString(waiting->clientName));
    const auto reason = m_context.questions.askText(this, title, tr("Why? Your colleague reads this."));
    if (!reason)
        return;
    const auto refused = m_context.workspace.transfers().refuse(id, toStdString(*reason));
    if (refused)
        m_context.undo.remember(title, *refused);
    else
        m_context.questions.tell(this, title, refused.error());
    refresh();
}

} // namespace werkpad
