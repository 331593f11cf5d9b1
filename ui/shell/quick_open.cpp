#include "ui/shell/quick_open.h"

#include "ui/shell/quick_item_delegate.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace werkpad
{

namespace
{

constexpr int kMostRecent = 10;
constexpr int kMostRows = 12;

} // namespace

QuickOpen::QuickOpen(QWidget* area)
    : QWidget(area)
    , m_area(area)
    , m_field(new QLineEdit(this))
    , m_frame(new QFrame(area))
    , m_list(new QListWidget(m_frame))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setObjectName(QStringLiteral("quickOpenEdit"));
    m_field->setPlaceholderText(tr("Search clients, screens and commands (Ctrl+K)"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setClearButtonEnabled(true);
    if (auto* clear = m_field->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(tr("Clear")); // Qt gives its own button no name, and an icon of pixels
        clear->setIcon(icon(Icon::Close));
    }
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->installEventFilter(this);

    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    auto* frameLayout = new QVBoxLayout(m_frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus and moves the selection
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new QuickItemDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frame->hide();

    connect(m_field, &QLineEdit::textChanged, this, &QuickOpen::search);
    connect(m_list, &QListWidget::itemClicked, this, &QuickOpen::openCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_field->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : QString());
    });
}

void QuickOpen::addProvider(QuickProvider& provider, bool commands)
{
    m_providers.push_back({&provider, commands});
    m_found.resize(m_providers.size());
}

void QuickOpen::start()
{
    if (!m_field->hasFocus())
        m_before = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void QuickOpen::search()
{
    if (m_isClosing)
        return;
    const quint64 question = ++m_question;
    for (auto& items : m_found)
        items.clear();
    QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return showRecent();
    const bool commandsOnly = text.startsWith(QLatin1Char('>'));
    if (commandsOnly)
        text = text.mid(1).trimmed();
    showItems();
    for (std::size_t rank = 0; rank < m_providers.size(); ++rank) {
        if (commandsOnly && !m_providers[rank].commands)
            continue;
        m_providers[rank].provider->find(text, [self = QPointer(this), question, rank](std::vector<QuickItem> items) {
            if (self && self->m_question == question)
                self->addItems(static_cast<int>(rank), std::move(items));
        });
    }
}

void QuickOpen::showRecent()
{
    std::vector<QuickItem> recent;
    for (const QString& key : std::as_const(m_recent)) {
        for (const Provided& provided : m_providers) {
            if (auto item = provided.provider->item(key)) {
                recent.push_back(std::move(*item));
                break;
            }
        }
    }
    if (!m_found.empty())
        m_found.front() = std::move(recent);
    showItems();
}

void QuickOpen::addItems(int rank, std::vector<QuickItem> items)
{
    m_found.at(static_cast<std::size_t>(rank)) = std::move(items);
    showItems();
}

void QuickOpen::showItems()
{
    m_list->clear();
    m_shown.clear();
    for (const auto& items : m_found) {
        for (const QuickItem& item : items) {
            auto* row = new QListWidgetItem(icon(item.icon), item.title, m_list);
            row->setData(QuickItemDelegate::DetailRole, item.detail);
            row->setData(Qt::AccessibleTextRole,
                         item.detail.isEmpty() ? item.title : item.title + QStringLiteral(", ") + item.detail);
            m_shown.push_back(item);
        }
    }
    if (m_shown.empty() && !m_field->text().trimmed().isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing found. Try part of a name, a place or a command."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    m_frame->setVisible(m_list->count() > 0 && m_field->hasFocus());
    if (m_frame->isVisible())
        placeResults();
}

void QuickOpen::placeResults()
{
    const QPoint below = m_field->mapTo(m_area, QPoint(0, m_field->height() + 2));
    const int rows = std::min(m_list->count(), kMostRows);
    const int height = m_list->sizeHintForRow(0) * rows + 4;
    m_frame->setGeometry(below.x(), below.y(), m_field->width(), std::min(height, m_area->height() - below.y() - 4));
    m_frame->raise();
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn)
        search();
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        m_frame->hide();
    return QWidget::eventFilter(watched, event);
}

bool QuickOpen::handleKey(int key)
{
    const int row = m_list->currentRow();
    const int last = static_cast<int>(m_shown.size()) - 1;
    const auto go = [this, last](int to) { m_list->setCurrentRow(std::clamp(to, 0, std::max(last, 0))); };
    switch (key) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + kMostRows);
        return true;
    case Qt::Key_PageUp:
        go(row - kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    default:
        return false;
    }
}

void QuickOpen::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const QuickItem item = m_shown[static_cast<std::size_t>(row)];
    m_recent.removeAll(item.key);
    m_recent.prepend(item.key);
    while (m_recent.size() > kMostRecent)
        m_recent.removeLast();
    close(true);
    Q_EMIT recentKeysChanged(m_recent);
    if (item.open)
        item.open();
}

void QuickOpen::close(bool returnFocus)
{
    ++m_question;
    m_isClosing = true; // rather than blocked signals: the field's own button to clear it listens too
    m_field->clear();
    m_isClosing = false;
    m_frame->hide();
    if (returnFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (returnFocus)
        m_field->clearFocus();
}

} // namespace werkpad
