#include "ui/printing/document_renderer.h"

#include "ui/printing/document_lines.h"
#include "ui/printing/page_breaks.h"
#include "ui/shared/convert.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace werkpad
{

namespace
{

constexpr int kDotsPerInch = 300;

QString pageText(int page, int pages)
{
    return QStringLiteral("pagina %1 van %2").arg(page).arg(pages);
}

void paintLine(QPainter& painter, const DocumentLine& line, double top)
{
    painter.setPen(Qt::black);
    for (const auto& run : line.runs) {
        painter.setFont(run.font);
        painter.drawText(QPointF(run.x, top + line.baseline), run.text);
    }
    const double dotsPerPoint = painter.device()->logicalDpiY() / 72.0;
    for (const auto& rule : line.rules) {
        painter.setPen(QPen(rule.isStrong ? Qt::black : Qt::gray, dotsPerPoint * (rule.isStrong ? 0.75 : 0.4)));
        painter.drawLine(QPointF(rule.from, top + line.height), QPointF(rule.to, top + line.height));
    }
}

void paintFoot(QPainter& painter, const QRectF& area, const QFont& font, const QString& foot, const QString& page)
{
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = area.width() - metrics.horizontalAdvance(page) * 1.3;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(foot, Qt::ElideRight, room));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, page);
}

} // namespace

void setUpPage(QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(22, 20, 22, 12),
                                     QPageLayout::Millimeter));
}

int paintDocument(const PrintDocument& document, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QFont footFont = letters(letterSize(document) * 0.8);
    const QSizeF paper(device.width(), device.height());
    const double footHeight = QFontMetricsF(footFont, &device).height() * 2;
    const auto lines = linesOf(document, device, paper.width());
    const auto pages = divideOverPages(lines, paper.height() - footHeight);
    const auto count = static_cast<int>(pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            device.newPage();
        for (const auto& placed : pages[static_cast<std::size_t>(page)])
            paintLine(painter, lines[placed.line], placed.top);
        paintFoot(painter, QRectF(0, paper.height() - footHeight, paper.width(), footHeight), footFont,
                  toQString(document.foot), pageText(page + 1, count));
    }
    painter.end();
    return count;
}

Result<int> writePdf(const PrintDocument& document, const QString& file)
{
    // In memory first: the writer does not say when the disk is full in the middle.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(toQString(document.title));
        writer.setCreator(QStringLiteral("Werkpad"));
        setUpPage(writer);
        pages = paintDocument(document, writer);
    }
    QSaveFile saved(file);
    const auto failure = [&](const QString& reason) {
        return fail(ErrorKind::FileError, toStdString(file), toStdString(reason));
    };
    // QSaveFile would put an ordinary file in the place of a device.
    if (const QFileInfo there(file); there.exists() && !there.isFile())
        return failure(QStringLiteral("it is a folder or a device"));
    if (!saved.open(QIODevice::WriteOnly))
        return failure(saved.errorString());
    saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A short write has no error text of its own.
    if (pages == 0 || saved.write(bytes.data()) != bytes.data().size() || !saved.flush())
        return failure(QStringLiteral("not all of it could be written, so see whether there is room for it"));
    if (!saved.commit())
        return failure(saved.errorString());
    return pages;
}

} // namespace werkpad
