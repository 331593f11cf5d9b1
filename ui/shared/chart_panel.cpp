#include "ui/shared/chart_panel.h"

#include "ui/shared/chart_sheet.h"
#include "ui/shared/chart_table_model.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/list_table.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>

namespace werkpad
{

namespace
{

constexpr int kMostNoteLines = 5;

QPushButton* panelButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ChartPanel::ChartPanel(Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_title(new QLabel(this))
    , m_list(new QAction(icon(Icon::Clients), tr("Show the &clients"), this))
    , m_hint(new QLabel(tr("Enter on a number shows the list of its clients"), this))
    , m_choice(new QButtonGroup(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_view(new ChartView)
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView)
    , m_notes(new QLabel)
    , m_notesArea(new QScrollArea(this))
{
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(*m_title, TextSize::Large);
    m_view->setObjectName(QStringLiteral("chartView"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setAccessibleName(tr("The figures of the chart"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    setOneLineRows(*m_table);
    new TableGuard(*m_table);
    m_list->setObjectName(QStringLiteral("chartClientsAction"));
    m_list->setEnabled(false);
    m_table->addAction(m_list);
    m_hint->setObjectName(QStringLiteral("chartHint"));
    // The first to give way in a low window.
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setMinimumHeight(1);
    m_hint->hide();
    setTextStyle(*m_hint, TextSize::Small, TextTone::Muted);
    m_notes->setObjectName(QStringLiteral("chartNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(*m_notes, TextSize::Small, TextTone::Muted);
    m_notesArea->setWidget(m_notes);
    m_notesArea->setWidgetResizable(true);
    m_notesArea->setFrameShape(QFrame::NoFrame);
    m_notesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesArea->setAccessibleName(tr("What the figures mean"));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* tools = new FlowLayout;
    const std::pair<Shows, QString> choices[]{
        {Shows::Both, tr("&Both")}, {Shows::Chart, tr("C&hart")}, {Shows::Table, tr("&Table")}};
    for (const auto& [what, text] : choices) {
        auto* button = new QRadioButton(text);
        button->setChecked(what == m_shows);
        m_choice->addButton(button, static_cast<int>(what));
        tools->addWidget(button);
    }
    auto* print = panelButton(tr("&Print…"), "printChartButton");
    auto* save = panelButton(tr("&Save as…"), "saveChartButton");
    tools->addWidget(print);
    tools->addWidget(save);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(tools);
    layout->addWidget(m_hint);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_notesArea);
    limitNotes();

    connect(m_choice, &QButtonGroup::idClicked, this, [this](int what) { setShows(static_cast<Shows>(what)); });
    connect(print, &QPushButton::clicked, this, &ChartPanel::print);
    connect(save, &QPushButton::clicked, this, &ChartPanel::save);
    connect(m_table, &QTableView::activated, this, &ChartPanel::openCurrent);
    connect(m_list, &QAction::triggered, this, &ChartPanel::openCurrent);
}

void ChartPanel::setChart(Chart chart)
{
    m_chart = std::move(chart);
    m_title->setText(m_chart.title);
    m_notes->setText(m_chart.notes.join(QLatin1Char('\n')));
    m_view->setChart(m_chart);
    m_model->setTable(m_chart.table);
    m_table->setAccessibleDescription(m_chart.title);
    // Where a number opens a list, a number is chosen, and else the row that it stands in.
    const bool opensLists = m_chart.table.opensLists();
    m_table->setSelectionBehavior(opensLists ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
    m_table->setContextMenuPolicy(opensLists ? Qt::ActionsContextMenu : Qt::DefaultContextMenu);
    fitColumns(*m_table);
    if (const int last = m_model->columnCount() - 1; last >= 0)
        m_table->resizeColumnToContents(last);
    setShows(m_shows);
    limitNotes();
}

void ChartPanel::setShows(Shows shows)
{
    m_view->setVisible(shows != Shows::Table && m_chart.hasFigures());
    const bool isTableShown = shows != Shows::Chart || !m_chart.hasFigures();
    m_table->setVisible(isTableShown);
    m_hint->setVisible(isTableShown && m_chart.table.opensLists());
    m_list->setEnabled(isTableShown && m_chart.table.opensLists());
    if (QAbstractButton* button = m_choice->button(static_cast<int>(shows)))
        button->setChecked(true);
    if (std::exchange(m_shows, shows) != shows)
        Q_EMIT showsChanged(shows);
}

void ChartPanel::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const ChartTable& table = m_chart.table;
    if (!index.isValid() || !table.opensLists())
        return;
    Q_EMIT listRequested(table.rowKeys.at(static_cast<std::size_t>(index.row())),
                         table.columnKeys.at(static_cast<std::size_t>(index.column())));
}

QString ChartPanel::currentName() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_chart.title;
    const QString row = index.siblingAtColumn(0).data().toString();
    if (index.column() == 0)
        return tr("%1: %2", "chart, row").arg(m_chart.title, row);
    return tr("%1: %2, %3", "chart, row, column").arg(m_chart.title, row, m_chart.table.headings.value(index.column()));
}

void ChartPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    setUpSheet(printer);
    printer.setDocName(m_chart.title);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Preview: %1").arg(m_chart.title));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* device) { (void)paintSheet(m_chart, *device); });
    (void)m_questions.run(preview);
}

void ChartPanel::save()
{
    QString name = m_chart.title.toLower();
    name.replace(QRegularExpression(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption),
                 QStringLiteral("-"));
    const auto file = m_questions.saveFile(
        this, tr("Save the chart"), tr("Picture (*.png);;Drawing for a document (*.svg);;PDF with the table (*.pdf)"),
        QStringLiteral("png"), name);
    if (!file)
        return;
    if (const auto written = writeChart(m_chart, *file); !written)
        m_questions.tell(this, tr("The chart was not saved"), written.error());
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        limitNotes();
}

void ChartPanel::limitNotes()
{
    const int line = m_notes->fontMetrics().lineSpacing();
    const int lines = std::clamp(static_cast<int>(m_chart.notes.size()), 2, kMostNoteLines);
    m_notesArea->setFixedHeight(lines * line + spacing(*this));
}

} // namespace werkpad
