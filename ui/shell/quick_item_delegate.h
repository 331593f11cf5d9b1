// Draws a found thing: its name, and beside it in muted letters what tells it from its namesakes.
#pragma once

#include <QStyledItemDelegate>

namespace werkpad
{

class QuickItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int DetailRole = Qt::UserRole + 1;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace werkpad
