#include "ui/shared/chart_sheet.h"

#include "ui/shared/chart_outside.h"
#include "ui/shared/chart_painter.h"
#include "ui/shared/convert.h"
#include "ui/shared/look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace werkpad
{

namespace
{

struct ChartSheet {
    Q_DECLARE_TR_FUNCTIONS(werkpad::ChartSheet)
};

constexpr double kUnitsPerInch = 96; // everything is laid out in these, and scaled to the device
constexpr double kMarginMillimetres = 15;
constexpr int kLetters = 14; // units: 10.5 points
constexpr int kSmallLetters = 12;
constexpr int kTitleLetters = 20;
constexpr QSize kPicture{1200, 800};
constexpr int kPictureScale = 2;

QFont letters(int size, bool bold = false)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

// Title, chart and definitions within `area`; of a chart that is fit for outside.
void paintPicture(QPainter& painter, const QRectF& area, const Chart& chart)
{
    const QPalette palette = lightPalette();
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(letters(kTitleLetters, true));
    const QFontMetricsF title(painter.font());
    const QRectF titleArea =
        title.boundingRect(QRectF(area.left(), area.top(), area.width(), area.height()), Qt::TextWordWrap, chart.title);
    painter.drawText(titleArea, Qt::TextWordWrap, chart.title);

    const QFont small = letters(kSmallLetters);
    const QString notes = chart.notes.join(QLatin1Char('\n'));
    const double notesHeight =
        QFontMetricsF(small).boundingRect(QRectF(0, 0, area.width(), area.height()), Qt::TextWordWrap, notes).height();
    const double notesTop = area.bottom() - notesHeight;
    const QRectF room(area.left(), titleArea.bottom() + kLetters, area.width(),
                      notesTop - titleArea.bottom() - 2 * kLetters);
    if (chart.hasFigures())
        paintChart(painter, room, chart, palette, letters(kLetters));
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(small);
    painter.drawText(QRectF(area.left(), notesTop, area.width(), notesHeight + kLetters), Qt::TextWordWrap, notes);
}

// The table, page after page.
class SheetTable
{
public:
    SheetTable(QPainter& painter, const QSizeF& page, const ChartTable& table)
        : m_painter(painter)
        , m_page(page)
        , m_table(table)
        , m_rows(table.rowsOutside.empty() ? table.rows : table.rowsOutside)
        , m_font(letters(kLetters))
        , m_height(QFontMetricsF(m_font).height() * 1.4)
    {
        fitColumns();
    }

    // `nextPage` begins a new page. How many it took.
    int paint(const std::function<void()>& nextPage)
    {
        if (m_rows.empty())
            return 0;
        int pages = 0;
        double y = m_page.height();
        for (const auto& row : m_rows) {
            if (y + 2 * m_height > m_page.height()) {
                nextPage();
                ++pages;
                y = paintRow(m_table.headings, 0, true);
            }
            y = paintRow(row, y, false);
        }
        m_painter.setFont(letters(kSmallLetters));
        if (!m_table.rowsOutside.empty())
            m_painter.drawText(
                QRectF(0, y + m_height / 4, m_page.width(), m_height), Qt::AlignLeft,
                ChartSheet::tr("Counts are rounded to 5; small ones and what they could be worked out from "
                               "are left out."));
        return pages;
    }

private:
    void fitColumns()
    {
        const QFontMetricsF heading(letters(kLetters, true));
        const QFontMetricsF cell(m_font);
        for (qsizetype column = 0; column < m_table.headings.size(); ++column) {
            double width = heading.horizontalAdvance(m_table.headings[column]);
            for (const auto& row : m_rows)
                width = std::max(width, cell.horizontalAdvance(row.value(column)));
            m_widths.push_back(width + kLetters);
        }
        const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (all > m_page.width())
            for (double& width : m_widths)
                width *= m_page.width() / all;
    }
    double paintRow(const QStringList& cells, double y, bool isHeading)
    {
        m_painter.setFont(isHeading ? letters(kLetters, true) : m_font);
        const QFontMetricsF metrics(m_painter.font());
        double x = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const auto place = static_cast<qsizetype>(column);
            const QRectF room(x, y, m_widths[column] - kLetters / 2.0, m_height);
            const auto side = place < m_table.wordColumns ? Qt::AlignLeft : Qt::AlignRight;
            m_painter.drawText(room, side | Qt::AlignVCenter,
                               metrics.elidedText(cells.value(place), Qt::ElideRight, room.width()));
            x += m_widths[column];
        }
        if (isHeading)
            m_painter.drawLine(QPointF(0, y + m_height), QPointF(x, y + m_height));
        return y + m_height;
    }

    QPainter& m_painter;
    QSizeF m_page;
    const ChartTable& m_table;
    const std::vector<QStringList>& m_rows;
    QFont m_font;
    double m_height;
    std::vector<double> m_widths;
};

// Both of a chart that is fit for outside.
QByteArray pngOf(const Chart& chart)
{
    QImage image(kPicture * kPictureScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(kPictureScale, kPictureScale);
        paintPicture(painter, QRectF(QPointF(), QSizeF(kPicture)).adjusted(24, 24, -24, -24), chart);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(const Chart& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kUnitsPerInch));
    generator.setSize(kPicture);
    generator.setViewBox(QRect(QPoint(), kPicture));
    generator.setTitle(chart.title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), kPicture), Qt::white);
    paintPicture(painter, QRectF(QPointF(), QSizeF(kPicture)).adjusted(24, 24, -24, -24), chart);
    return painter.end() ? bytes : QByteArray();
}

QByteArray pdfOf(const Chart& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title);
    writer.setCreator(QStringLiteral("Werkpad"));
    setUpSheet(writer);
    return paintSheet(chart, writer) > 0 ? bytes : QByteArray();
}

} // namespace

void setUpSheet(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
                          QPageLayout::Millimeter);
}

int paintSheet(const Chart& chart, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double scale = device.logicalDpiX() / kUnitsPerInch;
    const QSizeF page(device.width() / scale, device.height() / scale);
    painter.scale(scale, scale);
    const Chart outside = forOutside(chart);
    paintPicture(painter, QRectF(QPointF(), page), outside);
    SheetTable table(painter, page, outside.table);
    const int pages = 1 + table.paint([&device] { device.newPage(); });
    return painter.end() ? pages : 0;
}

Result<void> writeChart(const Chart& chart, const QString& file)
{
    const auto failure = [&file](const QString& reason) {
        return fail(ErrorKind::FileError, toStdString(file), toStdString(reason));
    };
    // QSaveFile would put an ordinary file in the place of a device.
    if (const QFileInfo there(file); there.exists() && !there.isFile())
        return failure(QStringLiteral("it is a folder or a device"));
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QByteArray bytes = suffix == QLatin1String("svg")   ? svgOf(forOutside(chart))
                             : suffix == QLatin1String("pdf") ? pdfOf(chart)
                                                              : pngOf(forOutside(chart));
    QSaveFile saved(file);
    if (bytes.isEmpty() || !saved.open(QIODevice::WriteOnly))
        return failure(saved.errorString());
    saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (saved.write(bytes) != bytes.size() || !saved.flush())
        return failure(QStringLiteral("not all of it could be written, so see whether there is room for it"));
    if (!saved.commit())
        return failure(saved.errorString());
    return {};
}

} // namespace werkpad
