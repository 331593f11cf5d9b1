#include "ui/shell/navigation.h"

#include "ui/shared/look.h"
#include "ui/shared/page.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace werkpad
{

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Screens"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette flat;
    flat.setBrush(QPalette::Base, Qt::transparent);
    setPalette(flat);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (Page* page = pageAt(row))
            Q_EMIT pageChosen(page);
    });
    connect(this, &QListWidget::itemClicked, this, [this] { // also when it is the current one: back to its list
        if (Page* page = pageAt(currentRow()))
            Q_EMIT pageChosen(page);
    });
}

void Navigation::addPage(Page* page)
{
    const QSignalBlocker silent(this);
    m_pages.append(page);
    auto* item = new QListWidgetItem(icon(page->pageIcon()), page->title(), this);
    if (const auto number = m_pages.size(); number <= 9)
        item->setToolTip(tr("%1 (Alt+%2)").arg(page->title()).arg(number));
    connect(page, &Page::titleChanged, this, [this, page] { retitle(page, 0); });
    connect(page, &Page::attentionChanged, this, [this, page](int count) { retitle(page, count); });
    fitWidth();
}

Page* Navigation::pageAt(int row) const
{
    return m_pages.value(row, nullptr);
}

void Navigation::setCurrentPage(const Page* page)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row) == page) {
            const QSignalBlocker silent(this);
            setCurrentRow(row);
        }
    }
}

void Navigation::retitle(Page* page, int attention)
{
    QListWidgetItem* row = item(static_cast<int>(m_pages.indexOf(page)));
    row->setText(attention > 0 ? QStringLiteral("%1 (%2)").arg(page->title()).arg(attention) : page->title());
    fitWidth();
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (Page* page = pageAt(currentRow())) {
            Q_EMIT pageChosen(page);
            page->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    QListWidget::keyPressEvent(event);
}

void Navigation::fitWidth()
{
    setFixedWidth(sizeHintForColumn(0) + werkpad::spacing(*this, 3));
}

} // namespace werkpad
