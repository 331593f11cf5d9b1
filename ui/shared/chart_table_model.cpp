#include "ui/shared/chart_table_model.h"

#include "ui/shared/cell_alignment.h"

namespace werkpad
{

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.rows.at(static_cast<std::size_t>(index.row())).value(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() >= m_table.wordColumns);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section >= m_table.wordColumns);
    return {};
}

} // namespace werkpad
