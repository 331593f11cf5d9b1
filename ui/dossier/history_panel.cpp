#include "ui/dossier/history_panel.h"

#include "ui/dossier/history_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr int kSetsAtATime = 50;

} // namespace

HistoryPanel::HistoryPanel(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_model(new HistoryModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_more(new QPushButton(tr("Show &older changes"), this))
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History of the dossier"));
    m_table->setModel(m_model);
    new TableGuard(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_more->setObjectName(QStringLiteral("moreButton"));
    setTextStyle(*m_count, TextSize::Small, TextTone::Muted);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    layout->addLayout(below);

    connect(m_more, &QPushButton::clicked, this, &HistoryPanel::readMore);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && value == m_table->verticalScrollBar()->maximum())
            readMore();
    });
    connect(&m_dossier, &OpenDossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPanel::refresh()
{
    if (!m_dossier.isOpen())
        return;
    m_isStale = false;
    m_read = 0;
    m_hasMore = true;
    m_reader = std::make_unique<HistoryReader>(m_dossier.dossier(),
                                               [this](StaffId staff) { return m_dossier.staffName(staff); });
    m_model->setRows({});
    readMore();
    m_table->resizeColumnsToContents();
    const int widest = 34 * fontMetrics().averageCharWidth();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + spacing(*this), widest));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void HistoryPanel::readMore()
{
    const auto entries = m_dossier.workspace().dossiers().history(m_dossier.client(), kSetsAtATime, m_read);
    if (!entries) {
        m_empty->setTexts(Icon::Error, tr("The history cannot be shown"), errorText(entries.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_read += static_cast<int>(entries->size());
    m_hasMore = entries->size() == kSetsAtATime;
    m_model->append(m_reader->read(*entries));
    if (m_model->rowCount() == 0)
        m_empty->setTexts(Icon::History, tr("Nothing has changed yet"),
                          tr("As soon as somebody changes something in this dossier, it is shown here: who, when, from "
                             "what to what."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    showCount();
}

void HistoryPanel::showCount()
{
    m_more->setVisible(m_hasMore);
    m_count->setText(m_hasMore ? tr("The latest %n change(s)", nullptr, m_read)
                               : tr("%n change(s), from the first one on", nullptr, m_read));
    m_count->setVisible(m_read > 0);
}

} // namespace werkpad
