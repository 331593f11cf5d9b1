// Keeps a table or tree from crashing Qt 6.4's accessibility: always a current index while there are rows.
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;

namespace werkpad
{

// QAccessibleTable of Qt 6.4 asks for the cell at (-1, -1) when a focused view has no current index, and keeps cells
// of before a reset (BearWare/TeamTalk5 PR 3191). The guard sets the first cell when rows appear, and after a reset
// the row that was current, and empties the cache of cells. It selects nothing. Make it after the view has its model;
// parent: the view.
class TableGuard : public QObject
{
    Q_OBJECT
public:
    // Finds a row again after a reset, by what keyOf gave for it before; -1 when it is gone. Without these two the
    // same row number is taken.
    using KeyOf = std::function<QVariant(const QModelIndex&)>;
    using RowOf = std::function<int(const QVariant&)>;
    explicit TableGuard(QAbstractItemView& view, KeyOf keyOf = {}, RowOf rowOf = {});

private:
    void beforeReset();
    void afterReset();
    void afterChange();
    void forgetCells();
    void ensureCurrent();
    [[nodiscard]] QModelIndex firstCell(int row) const;

    QAbstractItemView& m_view;
    KeyOf m_keyOf;
    RowOf m_rowOf;
    QVariant m_key;
    int m_row = -1;
    int m_column = 0;
    bool m_wasSelected = false;
};

} // namespace werkpad
