#include "ui/shell/page_window.h"

#include "ui/shared/page.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QToolBar>
#include <QVBoxLayout>

namespace werkpad
{

PageWindow::PageWindow(Page* page)
    : m_page(page)
{
    setWindowIcon(programIcon());
    auto* actions = new QToolBar;
    actions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    actions->setAccessibleName(tr("What you can do here"));
    actions->addActions(page->pageActions());
    actions->setVisible(!page->pageActions().isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(actions, 0, Qt::AlignRight);
    layout->addWidget(page, 1);
    page->show();
    const auto showTitle = [this] { setWindowTitle(tr("%1 – Werkpad").arg(m_page->title())); };
    connect(page, &Page::titleChanged, this, showTitle);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    showTitle();
}

void PageWindow::closeEvent(QCloseEvent* event)
{
    m_page->saveDrafts();
    event->accept();
    Q_EMIT closed();
}

} // namespace werkpad
