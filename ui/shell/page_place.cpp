#include "ui/shell/page_place.h"

#include <QVBoxLayout>

namespace werkpad
{

PagePlace::PagePlace(QString title, Icon shape, std::function<Page*()> make)
    : m_title(std::move(title))
    , m_icon(shape)
    , m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

Page& PagePlace::page()
{
    if (m_page)
        return *m_page;
    m_page = m_make();
    layout()->addWidget(m_page);
    m_page->show(); // a layout would show it with the next event: too late for the focus that activate() gives
    setFocusProxy(m_page);
    connect(m_page, &Page::titleChanged, this, &Page::titleChanged);
    connect(m_page, &Page::attentionChanged, this, &Page::setAttention);
    setAttention(m_page->attention());
    connect(m_page, &Page::statusChanged, this, &Page::statusChanged);
    return *m_page;
}

QList<QAction*> PagePlace::pageActions() const
{
    return m_page ? m_page->pageActions() : QList<QAction*>();
}

void PagePlace::saveDrafts()
{
    if (m_page)
        m_page->saveDrafts();
}

} // namespace werkpad
