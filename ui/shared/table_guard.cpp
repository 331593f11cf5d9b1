#include "ui/shared/table_guard.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QTreeView>
#include <QVariant>

#include <algorithm>

namespace werkpad
{

namespace
{

const QHeaderView* headerOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

} // namespace

TableGuard::TableGuard(QAbstractItemView& view, KeyOf keyOf, RowOf rowOf)
    : QObject(&view)
    , m_view(view)
    , m_keyOf(std::move(keyOf))
    , m_rowOf(std::move(rowOf))
{
    const QAbstractItemModel* model = view.model();
    Q_ASSERT_X(model, "TableGuard", "give the view its model first");
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableGuard::beforeReset);
    connect(model, &QAbstractItemModel::modelReset, this, &TableGuard::afterReset);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableGuard::afterChange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableGuard::afterChange);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableGuard::afterChange);
    ensureCurrent();
}

void TableGuard::beforeReset()
{
    const QModelIndex current = m_view.currentIndex();
    m_row = current.row();
    m_column = current.column();
    m_key = m_keyOf && current.isValid() ? m_keyOf(current) : QVariant();
    m_wasSelected = current.isValid() && m_view.selectionModel()->isSelected(current);
}

// Qt empties its cache of cells only while a screen reader listens; one that is started later would meet the dead ones.
void TableGuard::forgetCells()
{
    QAccessibleInterface* object = QAccessible::queryAccessibleInterface(&m_view);
    if (!object || !object->tableInterface())
        return;
    QAccessibleTableModelChangeEvent event(&m_view, QAccessibleTableModelChangeEvent::ModelReset);
    object->tableInterface()->modelChange(&event);
}

void TableGuard::afterReset()
{
    forgetCells();
    const int rows = m_view.model()->rowCount(m_view.rootIndex());
    if (rows == 0)
        return;
    const int found = m_rowOf && m_key.isValid() ? m_rowOf(m_key) : -1;
    const int row = std::clamp(found >= 0 ? found : std::max(m_row, 0), 0, rows - 1);
    QModelIndex index = m_view.model()->index(row, std::max(m_column, 0), m_view.rootIndex());
    if (!index.isValid() || m_column < 0)
        index = firstCell(row);
    using Flag = QItemSelectionModel;
    const bool selects = m_wasSelected && (found >= 0 || !m_rowOf);
    m_view.selectionModel()->setCurrentIndex(index, selects ? Flag::ClearAndSelect | Flag::Rows : Flag::NoUpdate);
}

void TableGuard::afterChange()
{
    forgetCells();
    ensureCurrent();
}

void TableGuard::ensureCurrent()
{
    if (m_view.currentIndex().isValid() || m_view.model()->rowCount(m_view.rootIndex()) == 0)
        return;
    m_view.selectionModel()->setCurrentIndex(firstCell(0), QItemSelectionModel::NoUpdate);
}

QModelIndex TableGuard::firstCell(int row) const
{
    const QHeaderView* header = headerOf(m_view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            return m_view.model()->index(row, column, m_view.rootIndex());
    }
    return m_view.model()->index(row, 0, m_view.rootIndex());
}

} // namespace werkpad
