#include "ui/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace werkpad
{

namespace
{

constexpr std::array kNames{
    "add",        "administration", "appearance",  "calendar",      "check",          "clients",   "close",
    "columns",    "down",           "edit",        "employers",     "error",          "example",   "export",
    "filter",     "hide",           "history",     "import",        "indicators",     "intake",    "join",
    "knowledge",  "language",       "lock",        "more",          "note",           "office",    "open",
    "period_0_3", "period_3_6",     "period_6_12", "period_before", "period_over_12", "redo",      "reveal",
    "search",     "secret_address", "settings",    "sign_out",      "team",           "text_size", "today",
    "undo",       "user",           "vacancies",   "warning"};
static_assert(kNames.size() == static_cast<std::size_t>(Icon::Count));

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString path, QColor colour)
        : m_path(std::move(path))
        , m_colour(std::move(colour))
    {
    }

    // On a screen from pixels: a list paints one in each of its rows. What prints gets the drawing itself.
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        if (painter->paintEngine()->type() == QPaintEngine::Raster)
            painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
        else
            draw(*painter, rect, mode);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QString key =
            QStringLiteral("%1/%2/%3x%4").arg(m_path, colourFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            draw(painter, QRect(QPoint(0, 0), size), mode);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("werkpad"); }
    bool isNull() override { return false; }

private:
    void draw(QPainter& painter, const QRect& rect, QIcon::Mode mode) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colourFor(mode).name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, rect);
    }

    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    QString m_path;
    QColor m_colour; // invalid: that of button text
};

} // namespace

QString iconPath(Icon name)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kNames.at(static_cast<std::size_t>(name))));
}

QIcon icon(Icon name)
{
    return icon(name, QColor());
}

QIcon icon(Icon name, const QColor& colour)
{
    return QIcon(new IconEngine(iconPath(name), colour));
}

Icon periodIcon(Period period)
{
    switch (period) {
    case Period::Before:
        return Icon::PeriodBefore;
    case Period::Months0To3:
        return Icon::Period0To3;
    case Period::Months3To6:
        return Icon::Period3To6;
    case Period::Months6To12:
        return Icon::Period6To12;
    case Period::Over12Months:
        return Icon::PeriodOver12;
    }
    return Icon::PeriodBefore;
}

QIcon programIcon()
{
    return QIcon(new IconEngine(QStringLiteral(":/icons/werkpad.svg"), QColor()));
}

} // namespace werkpad
