#include "ui/guideline/guideline_page.h"

#include "core/segmentation/client_group.h"
#include "core/workspace/workspace.h"
#include "ui/guideline/guideline_matrix_model.h"
#include "ui/guideline/rule_dialog.h"
#include "ui/guideline/rules_model.h"
#include "ui/shared/case_events.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/record_section.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

GuidelinePage::GuidelinePage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_matrixModel(new GuidelineMatrixModel(this))
    , m_linesModel(new RulesModel(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_matrix(new QTableView(m_content))
    , m_about(new QLabel(m_content))
    , m_cell(new QLabel(m_content))
    , m_empty(new EmptyState(m_stack))
    , m_message(new QLabel(this))
    , m_add(new QAction(icon(Icon::Add), tr("&New line…"), this))
    , m_example(new QAction(icon(Icon::Example), tr("&Take over the example"), this))
{
    m_about->setText(tr("A help, not a timetable: it suggests, and never stands in the way. Who chooses something else "
                        "writes down why; that is as good."));
    m_about->setWordWrap(true);
    setTextStyle(*m_about, TextSize::Small, TextTone::Muted);
    m_message->setObjectName(QStringLiteral("guidelineMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_add->setObjectName(QStringLiteral("guideline_add"));
    m_example->setObjectName(QStringLiteral("guideline_example"));
    makeMatrix();
    makeLines();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_matrix, 3);
    column->addWidget(m_cell);
    auto* scroll = new QScrollArea(m_content);
    setUpScrolling(*scroll);
    scroll->setWidget(m_lines);
    column->addWidget(scroll, 2);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_add, &QAction::triggered, this, &GuidelinePage::addHere);
    connect(m_example, &QAction::triggered, this, &GuidelinePage::loadExample);
    connect(m_empty, &EmptyState::actionTriggered, this, &GuidelinePage::loadExample);
    connect(&m_context.undo.stack(), &QUndoStack::indexChanged, this, &GuidelinePage::reload);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, &GuidelinePage::reload);
}

void GuidelinePage::makeMatrix()
{
    m_matrix->setObjectName(QStringLiteral("guidelineMatrix"));
    m_matrix->setAccessibleName(tr("Guideline, by client group and period"));
    m_matrix->setModel(m_matrixModel);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setWordWrap(true);
    m_matrix->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_matrix->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new TableGuard(
        *m_matrix,
        [this](const QModelIndex& index) { return QString::fromStdString(m_matrixModel->groupAt(index.row())); },
        [this](const QVariant& key) { return m_matrixModel->rowOf(key.toString().toStdString()); });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &GuidelinePage::showLines);
    connect(m_matrix, &QTableView::activated, this, [this] {
        if (auto* lines = m_lines->findChild<QTableView*>())
            lines->setFocus(Qt::OtherFocusReason);
    });
}

void GuidelinePage::makeLines()
{
    setTextStyle(*m_cell, TextSize::Normal, TextTone::Normal, true);
    m_cell->setObjectName(QStringLiteral("guidelineCell"));
    m_cell->setWordWrap(true);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("guidelineLines"));
    table->setAccessibleName(tr("Lines of the cell"));
    table->setModel(m_linesModel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new TableGuard(*table);
    m_lines = new RecordSection(
        {tr("&Lines"), tr("Nothing is suggested here."), tr("A&dd line…"), tr("C&hange…"), tr("&Remove")}, table,
        m_content);
    m_lines->setObjectName(QStringLiteral("guidelineSection"));
    connect(m_lines, &RecordSection::addRequested, this, &GuidelinePage::addHere);
    connect(m_lines, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { ask(m_linesModel->at(index.row())); });
    connect(m_lines, &RecordSection::removeRequested, this, &GuidelinePage::remove);
}

QList<QAction*> GuidelinePage::pageActions() const
{
    return {m_add, m_example};
}

void GuidelinePage::activate()
{
    reload();
    if (m_stack->currentWidget() == m_content)
        m_matrix->setFocus(Qt::OtherFocusReason);
}

bool GuidelinePage::mayChange() const
{
    return m_context.workspace.session().require(Permission::ManageServices).has_value();
}

void GuidelinePage::reload()
{
    auto rules = m_context.workspace.guideline().rules();
    if (!rules)
        return showError(rules.error());
    m_message->hide();
    m_rules = std::move(*rules);
    m_matrixModel->setRules(m_rules, m_context.workspace.clock().today());
    m_lines->setReadOnly(!mayChange());
    m_add->setEnabled(mayChange());
    m_example->setEnabled(mayChange());
    m_empty->setTexts(Icon::Knowledge, tr("The office has no guideline yet"),
                      mayChange() ? tr("Add lines of your own, or take over the example and change it. The example is "
                                       "thought up: it is no research.")
                                  : tr("Ask your team leader to fill in what fits which clients."),
                      mayChange() ? tr("&Take over the example") : QString());
    m_stack->setCurrentWidget(m_rules.empty() ? static_cast<QWidget*>(m_empty) : m_content);
    showLines();
}

// The lines of the current cell, those that are over or still to come too.
void GuidelinePage::showLines()
{
    const QModelIndex cell = m_matrix->currentIndex();
    std::vector<GuidelineRule> lines;
    if (cell.isValid() && cell.row() < m_matrixModel->rowCount()) {
        const Period period = GuidelineMatrixModel::periodAt(cell.column());
        const std::string& group = m_matrixModel->groupAt(cell.row());
        std::ranges::copy_if(m_rules, std::back_inserter(lines),
                             [&](const GuidelineRule& rule) { return rule.period == period && rule.group == group; });
        m_cell->setText(tr("%1, %2", "client group, period").arg(groupLabel(group), label(period)));
    } else {
        lines = m_rules; // nothing in force: all that there is
        m_cell->setText(tr("No line is in force today."));
    }
    m_linesModel->setRules(std::move(lines));
}

void GuidelinePage::addHere()
{
    GuidelineRule rule;
    rule.group = kEveryone;
    if (const QModelIndex cell = m_matrix->currentIndex(); cell.isValid()) {
        rule.period = GuidelineMatrixModel::periodAt(cell.column());
        rule.group = m_matrixModel->groupAt(cell.row());
    }
    rule.rank = m_linesModel->rowCount() + 1;
    rule.during.first = m_context.workspace.clock().today();
    ask(rule);
}

void GuidelinePage::ask(const GuidelineRule& rule)
{
    auto* dialog = new RuleDialog(m_context, rule, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const GuidelineRule saved = dialog->saved();
        reload();
        const int row = m_matrixModel->rowOf(saved.group);
        if (row >= 0)
            m_matrix->setCurrentIndex(m_matrixModel->index(row, static_cast<int>(saved.period)));
    });
    dialog->open();
}

// Without a question: it is undone as easily.
void GuidelinePage::remove(const QModelIndex& index)
{
    const auto removed = m_context.workspace.guideline().removeRule(m_linesModel->at(index.row()).id);
    if (!removed)
        return showError(removed.error());
    m_context.undo.remember(tr("line of the guideline removed"), *removed);
    reload();
}

void GuidelinePage::loadExample()
{
    const auto loaded = m_context.workspace.guideline().loadExample();
    if (!loaded)
        return showError(loaded.error());
    m_context.undo.remember(tr("example guideline taken over"), *loaded);
    reload();
    Q_EMIT statusChanged(*loaded == 0 ? tr("All lines of the example are there already.")
                                      : tr("The example is taken over. Change it to what your office finds right."));
    m_matrix->setFocus(Qt::OtherFocusReason);
}

void GuidelinePage::showError(const Error& error)
{
    m_message->setText(errorText(error));
    m_message->show();
}

} // namespace werkpad
