#include "ui/handbook/handbook_page.h"

#include "ui/shared/look.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>

namespace werkpad
{

namespace
{

constexpr QLatin1String kFolder(":/handbook/");

QString textOf(const QString& chapter)
{
    QFile file(kFolder + chapter);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The first line is "# Klanten importeren".
QString headingOf(const QString& chapter)
{
    return textOf(chapter).section(QLatin1Char('\n'), 0, 0).mid(2);
}

} // namespace

void HandbookPage::makeContent()
{
    if (m_chapters)
        return;
    m_chapters = new QListWidget;
    m_text = new QTextBrowser;
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(spacing(*this, 2));
    for (const auto& chapter : chapters()) {
        auto* item = new QListWidgetItem(headingOf(chapter), m_chapters);
        item->setData(Qt::UserRole, chapter);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chapters, 1);
    layout->addWidget(m_text, 3);
    m_chapters->show(); // the page is in sight already
    m_text->show();
    connect(m_chapters, &QListWidget::currentItemChanged, this, &HandbookPage::readCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookPage::follow);
    m_chapters->setCurrentRow(0);
}

QStringList HandbookPage::chapters()
{
    return QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

void HandbookPage::activate()
{
    makeContent();
    m_chapters->setFocus(Qt::OtherFocusReason);
}

void HandbookPage::showChapter(const QString& file)
{
    makeContent();
    if (const auto row = chapters().indexOf(file); row >= 0)
        m_chapters->setCurrentRow(static_cast<int>(row));
}

void HandbookPage::readCurrent()
{
    if (const auto* item = m_chapters->currentItem())
        m_text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
}

// Chapters link to each other by file name.
void HandbookPage::follow(const QUrl& link)
{
    if (link.isRelative())
        showChapter(link.path());
    else
        QDesktopServices::openUrl(link);
}

} // namespace werkpad
