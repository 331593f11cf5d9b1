#include "ui/shared/text_table_model.h"

namespace werkpad
{

TextTableModel::TextTableModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void TextTableModel::setRows(std::vector<TextRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TextRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return QString(row.cells.value(index.column())).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (role == Qt::ToolTipRole)
        return row.cells.value(index.column());
    if (role == Qt::DecorationRole && index.column() == 0 && row.shape)
        return icon(*row.shape);
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace werkpad
