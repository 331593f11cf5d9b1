#include "ui/printing/document_renderer.h"

#include "ui/printing/document_text.h"
#include "ui/shared/convert.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
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

void paintBody(QPainter& painter, const QTextDocument& text, int page)
{
    const QSizeF size = text.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFoot(QPainter& painter, const QRectF& area, const QString& office, const QString& page)
{
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = area.width() - metrics.horizontalAdvance(page) * 1.3;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(office, Qt::ElideRight, room));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, page);
}

} // namespace

void setUpPage(QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(22, 20, 22, 15),
                                     QPageLayout::Millimeter));
}

int paintDocument(const PrintDocument& document, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setFont(letters(letterSize(document) * 0.85));
    const QSizeF paper(device.width(), device.height());
    const double footHeight = QFontMetricsF(painter.font(), &device).height() * 2;
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    fillText(text, document);
    text.setPageSize(QSizeF(paper.width(), paper.height() - footHeight));
    keepHeadingsWithText(text);
    const int pages = text.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        paintBody(painter, text, page);
        paintFoot(painter, QRectF(0, paper.height() - footHeight, paper.width(), footHeight),
                  toQString(document.foot), pageText(page + 1, pages));
    }
    painter.end();
    return pages;
}

Result<int> writePdf(const PrintDocument& document, const QString& file)
{
    QSaveFile saved(file);
    const auto failure = [&] {
        return fail(ErrorKind::FileError, toStdString(file), toStdString(saved.errorString()));
    };
    if (!saved.open(QIODevice::WriteOnly))
        return failure();
    saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    int pages = 0;
    {
        QPdfWriter writer(&saved);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(toQString(document.title));
        writer.setCreator(QStringLiteral("Werkpad"));
        setUpPage(writer);
        pages = paintDocument(document, writer);
    }
    if (pages == 0 || !saved.commit())
        return failure();
    return pages;
}

} // namespace werkpad
