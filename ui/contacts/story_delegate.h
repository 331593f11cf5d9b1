// Paints an entry of the story: when at the left, what happened and what was written at the right.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace werkpad
{

// For a list over a StoryModel. Nothing is made per entry, so a story of a thousand entries scrolls as one of ten.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StoryDelegate(QListView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int whenWidth(const QFont& font) const;
    QListView& m_view;
};

} // namespace werkpad
