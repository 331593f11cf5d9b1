#include "ui/shared/chart_view.h"

#include "ui/shared/chart_painter.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <cmath>

namespace werkpad
{

namespace
{

QAccessibleInterface* makeChart(const QString& className, QObject* object)
{
    if (className != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
}

void installChart()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChart);
        return true;
    }();
    Q_UNUSED(installed)
}

QFont inPixels(const QFont& font)
{
    QFont letters = font;
    letters.setPixelSize(QFontInfo(font).pixelSize());
    return letters;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    installChart();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const Chart& chart)
{
    m_chart = chart;
    m_picture = {};
    setAccessibleName(tr("Chart: %1").arg(chart.title));
    setAccessibleDescription(chart.summary);
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() * 2, least.height() * 3 / 2};
}

// At most half a screen: rows are drawn closer before they are cut off.
QSize ChartView::minimumSizeHint() const
{
    constexpr int kMostRows = 17;
    const QSizeF least = smallestChart(m_chart, font());
    return {static_cast<int>(std::ceil(least.width())),
            std::min(static_cast<int>(std::ceil(least.height())), kMostRows * fontMetrics().height())};
}

void ChartView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.deviceIndependentSize().toSize() != size()) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(palette().color(QPalette::Base));
        QPainter painter(&m_picture);
        const double margin = fontMetrics().height() / 2.0;
        const QRectF area = QRectF(QPointF(), QSizeF(size())).adjusted(margin, margin, -margin, -margin);
        if (m_chart.hasFigures() && area.isValid())
            paintChart(painter, area, m_chart, palette(), inPixels(font()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1)
        QToolTip::showText(mapToGlobal(rect().center()), m_chart.summary, this);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    m_picture = {};
    updateGeometry();
    QWidget::changeEvent(event);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_chart.summary, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace werkpad
