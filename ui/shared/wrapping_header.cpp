#include "ui/shared/wrapping_header.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QStringList>
#include <QStyleOptionHeader>

#include <algorithm>

namespace werkpad
{

namespace
{

// The least room that the words need in one or two lines.
int narrowest(const QString& heading, const QFontMetrics& metrics)
{
    const QStringList words = heading.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int least = metrics.horizontalAdvance(heading);
    for (qsizetype first = 1; first < words.size(); ++first) {
        const int above = metrics.horizontalAdvance(words.first(first).join(QLatin1Char(' ')));
        const int below = metrics.horizontalAdvance(words.sliced(first).join(QLatin1Char(' ')));
        least = std::min(least, std::max(above, below));
    }
    return least;
}

} // namespace

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true); // as the header that a table makes itself
}

QSize WrappingHeader::sectionSizeFromContents(int section) const
{
    QSize size = QHeaderView::sectionSizeFromContents(section);
    QFont letters = font();
    letters.setBold(true); // as Qt reckons, for the heading of a chosen column
    const QFontMetrics metrics(letters);
    const QString heading = model()->headerData(section, orientation()).toString();
    const int saved = metrics.horizontalAdvance(heading) - narrowest(heading, metrics);
    if (saved > 0)
        size += QSize(1 - saved, metrics.lineSpacing()); // a dot more, lest rounding makes a third line
    return size;
}

void WrappingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment = Qt::Alignment::fromInt(option->textAlignment.toInt() | Qt::TextWordWrap);
}

} // namespace werkpad
