#include "ui/contacts/story_delegate.h"

#include "ui/contacts/story_model.h"
#include "ui/contacts/story_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/look.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace werkpad
{

namespace
{

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

Icon iconOf(const StoryEntry& entry)
{
    switch (entry.kind) {
    case StoryKind::Contact:
        return entry.code == "contact_planned" ? Icon::Calendar
               : entry.code == "contact_done"  ? Icon::Check
                                               : Icon::Close;
    case StoryKind::Visit:
        return Icon::Intake;
    case StoryKind::Diagnosis:
        return Icon::Knowledge;
    case StoryKind::Plan:
        return Icon::Note;
    case StoryKind::Transfer:
        return Icon::Team;
    case StoryKind::Outcome:
        return Icon::Vacancies;
    case StoryKind::Period:
        break;
    }
    const auto period = parsePeriod(entry.value);
    return period ? periodIcon(*period) : Icon::History;
}

std::vector<Line> linesOf(const StoryEntry& entry, const QFont& font, const QPalette& palette, bool isSelected)
{
    const LookColours colours = lookColours(palette);
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QFont bold = font;
    bold.setBold(true);
    std::vector<Line> lines{{storyTitle(entry), bold, text}};
    if (!entry.text.empty())
        lines.push_back({toQString(entry.text), font, text});
    if (const QString agreed = storyAgreed(entry); !agreed.isEmpty())
        lines.push_back({agreed, font, isSelected ? text : colours.accent});
    if (const QString author = storyAuthor(entry); !author.isEmpty())
        lines.push_back({author, font, isSelected ? text : colours.muted});
    return lines;
}

int heightOf(const Line& line, int width)
{
    return QFontMetrics(line.font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap | Qt::TextWrapAnywhere, line.text)
        .height();
}

} // namespace

StoryDelegate::StoryDelegate(QListView& view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

int StoryDelegate::whenWidth(const QFont& font) const
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00-00-0000 00:00")) + spacing(m_view, 2);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const StoryModel*>(index.model());
    const StoryEntry* entry = model ? model->entry(index) : nullptr;
    if (!entry)
        return {};
    const int space = spacing(m_view);
    const int shape = m_view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &m_view) + space;
    const int width = m_view.viewport()->width();
    const int text = std::max(width - whenWidth(option.font) - shape - 2 * space, 10 * space);
    int height = 2 * space;
    for (const auto& line : linesOf(*entry, option.font, option.palette, false))
        height += heightOf(line, text);
    return {width, height};
}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const StoryModel*>(index.model());
    const StoryEntry* entry = model ? model->entry(index) : nullptr;
    if (!entry)
        return;
    painter->save();
    const QStyle* style = m_view.style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, &m_view);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int space = spacing(m_view);
    const int shape = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &m_view);
    const QRect inner = option.rect.adjusted(space, space, -space, -space);

    const QColor colour = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    icon(iconOf(*entry), colour).paint(painter, QRect(inner.topLeft(), QSize(shape, shape)));
    QRect when = inner;
    when.setLeft(inner.left() + shape + space);
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawText(when, Qt::AlignLeft | Qt::AlignTop, storyWhen(*entry));

    QRect text = inner;
    text.setLeft(when.left() + whenWidth(option.font) - space);
    for (const auto& line : linesOf(*entry, option.font, option.palette, isSelected)) {
        const int height = heightOf(line, text.width());
        painter->setFont(line.font);
        painter->setPen(line.colour);
        painter->drawText(QRect(text.topLeft(), QSize(text.width(), height)), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                          line.text);
        text.setTop(text.top() + height);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, &m_view);
    }
    painter->restore();
}

} // namespace werkpad
