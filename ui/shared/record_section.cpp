#include "ui/shared/record_section.h"

#include "ui/shared/icons.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QHeaderView* headerOf(QAbstractItemView* view)
{
    if (auto* table = qobject_cast<QTableView*>(view))
        return table->horizontalHeader();
    auto* tree = qobject_cast<QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

constexpr int kWidestInLetters = 30; // a longer text is elided, and whole in its tool tip

// The height that shows every row that is unfolded.
int contentHeight(QAbstractItemView* view)
{
    if (auto* table = qobject_cast<QTableView*>(view))
        return table->verticalHeader()->length();
    auto* tree = qobject_cast<QTreeView*>(view);
    int height = 0;
    for (QModelIndex index = view->model()->index(0, 0); tree && index.isValid(); index = tree->indexBelow(index))
        height += tree->visualRect(index).height();
    return height;
}

} // namespace

RecordSection::RecordSection(const Texts& texts, QAbstractItemView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_empty(new QLabel(texts.empty, this))
    , m_buttons(new QHBoxLayout)
    , m_add(addButton(texts.add, icon(Icon::Add), QStringLiteral("addButton")))
    , m_change(addButton(texts.change, icon(Icon::Edit), QStringLiteral("changeButton")))
    , m_remove(addButton(texts.remove, icon(Icon::Close), QStringLiteral("removeButton")))
{
    auto* title = new QLabel(texts.title, this);
    setTextStyle(*title, TextSize::Large, TextTone::Normal, true);
    title->setBuddy(m_view);
    setTextStyle(*m_empty, TextSize::Normal, TextTone::Muted);
    m_empty->setWordWrap(true);
    m_view->setParent(this);
    m_view->setAccessibleName(QString(texts.title).remove(QLatin1Char('&')));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    headerOf(m_view)->setStretchLastSection(true);
    new TableGuard(*m_view);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);

    connect(m_add, &QPushButton::clicked, this, &RecordSection::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { request(&RecordSection::changeRequested); });
    connect(m_remove, &QPushButton::clicked, this, [this] { request(&RecordSection::removeRequested); });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { request(&RecordSection::changeRequested); });
    const QAbstractItemModel* model = m_view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &RecordSection::fit);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordSection::enableButtons);
    if (auto* tree = qobject_cast<QTreeView*>(m_view)) {
        connect(tree, &QTreeView::expanded, this, &RecordSection::fit);
        connect(tree, &QTreeView::collapsed, this, &RecordSection::fit);
    }
    fit();
}

QPushButton* RecordSection::addButton(const QString& text, const QIcon& icon, const QString& name)
{
    auto* button = new QPushButton(icon, text, this);
    button->setObjectName(name);
    button->setVisible(!text.isEmpty());
    m_buttons->addWidget(button);
    return button;
}

void RecordSection::addBelow(QWidget* widget)
{
    layout()->addWidget(widget);
}

void RecordSection::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    enableButtons();
}

void RecordSection::setCanChange(std::function<bool(const QModelIndex&)> canChange)
{
    m_canChange = std::move(canChange);
    enableButtons();
}

bool RecordSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
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

void RecordSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fit();
}

void RecordSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RecordSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void RecordSection::fit()
{
    const bool isEmpty = m_view->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    QHeaderView* header = headerOf(m_view);
    const int widest = kWidestInLetters * fontMetrics().averageCharWidth();
    int width = 0;
    // The last column takes what is left, and elides; it needs no more than its heading.
    for (int column = 0; column < header->count(); ++column) {
        if (column + 1 == header->count()) {
            header->resizeSection(column, header->minimumSectionSize());
            width += header->sectionSizeHint(column);
            break;
        }
        if (auto* table = qobject_cast<QTableView*>(m_view))
            table->resizeColumnToContents(column);
        else if (auto* tree = qobject_cast<QTreeView*>(m_view))
            tree->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column) + spacing(*this), widest));
        width += header->sectionSize(column);
    }
    if (auto* table = qobject_cast<QTableView*>(m_view))
        table->resizeRowsToContents();
    const int frame = 2 * m_view->frameWidth();
    const bool scrolls = width > m_view->viewport()->width();
    m_view->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int scrollBar = scrolls ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    m_view->setFixedHeight(contentHeight(m_view) + header->sizeHint().height() + frame + scrollBar);
    enableButtons();
}

void RecordSection::enableButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const bool can = !m_isReadOnly && current.isValid() && (!m_canChange || m_canChange(current));
    m_add->setEnabled(!m_isReadOnly);
    m_change->setEnabled(can);
    m_remove->setEnabled(can);
}

void RecordSection::request(void (RecordSection::*what)(const QModelIndex&))
{
    const QModelIndex current = m_view->currentIndex();
    if (m_change->isEnabled() || m_remove->isEnabled())
        Q_EMIT(this->*what)(current);
}

} // namespace werkpad
