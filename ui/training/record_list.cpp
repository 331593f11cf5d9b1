#include "ui/training/record_list.h"

#include "ui/shared/empty_state.h"
#include "ui/shared/list_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kWidestInLetters = 34; // a longer text is elided, and whole in its tool tip

} // namespace

RecordList::RecordList(const Texts& texts, QAbstractItemModel& model, const TableGuard::KeyOf& keyOf,
                       const TableGuard::RowOf& rowOf, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_add(makeButton(texts.add, Icon::Add, "addButton"))
    , m_change(makeButton(texts.change, Icon::Edit, "changeButton"))
    , m_remove(makeButton(texts.remove, Icon::Close, "removeButton"))
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setAccessibleName(texts.name);
    m_table->setModel(&m_model);
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    m_table->installEventFilter(this);
    new TableGuard(*m_table, keyOf, rowOf);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &RecordList::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(currentRow()); });
    connect(m_empty, &EmptyState::actionTriggered, this, &RecordList::emptyActionRequested);
    connect(m_table, &QTableView::doubleClicked, m_change, &QPushButton::click);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordList::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        offer();
        Q_EMIT currentChanged();
    });
    present();
}

QPushButton* RecordList::makeButton(const QString& text, Icon shape, const char* name)
{
    auto* button = new QPushButton(icon(shape), text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void RecordList::setEmptyTexts(Icon shape, const QString& title, const QString& text, const QString& action)
{
    m_empty->setTexts(shape, title, text, action);
}

void RecordList::setMayChange(bool mayChange)
{
    m_mayChange = mayChange;
    offer();
}

int RecordList::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? index.row() : -1;
}

void RecordList::setCurrentRow(int row)
{
    if (row >= 0)
        m_table->selectRow(row);
}

void RecordList::takeFocus()
{
    if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (auto* action = m_empty->findChild<QPushButton*>(); action && action->isVisibleTo(m_empty))
        action->setFocus(Qt::OtherFocusReason);
}

bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Insert:
        m_add->click();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_change->click();
        return true;
    case Qt::Key_Delete:
        m_remove->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void RecordList::present()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    fitColumns(*m_table);
    const int widest = kWidestInLetters * fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    offer();
    Q_EMIT currentChanged();
}

void RecordList::offer()
{
    const bool hasCurrent = currentRow() >= 0;
    m_add->setEnabled(m_mayChange);
    m_change->setEnabled(m_mayChange && hasCurrent);
    m_remove->setEnabled(m_mayChange && hasCurrent);
}

} // namespace werkpad
