#include "ui/exchange/file_rows_model.h"

#include "core/clients/bsn.h"
#include "ui/shared/convert.h"

namespace werkpad
{

namespace
{

constexpr std::size_t kBsnDigits = 9;

}

void FileRowsModel::setRows(std::vector<std::string> header, std::vector<std::vector<std::string>> rows)
{
    beginResetModel();
    m_header = std::move(header);
    m_rows = std::move(rows);
    endResetModel();
}

int FileRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FileRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant FileRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? shownCell(row[column]) : QString();
}

QVariant FileRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const auto& heading = m_header[static_cast<std::size_t>(section)];
    return heading.empty() ? tr("column %1").arg(section + 1) : toQString(heading);
}

QString shownCell(const std::string& cell)
{
    const bool mayBeBsn = cell.size() == kBsnDigits && cell.find_first_not_of("0123456789") == std::string::npos;
    return toQString(mayBeBsn ? maskedBsn(cell) : cell);
}

} // namespace werkpad
