#include "ui/dossier/history_model.h"

#include <QFont>

namespace werkpad
{

void HistoryModel::setRows(std::vector<HistoryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void HistoryModel::append(std::vector<HistoryRow> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryRow& row, Column column) const
{
    switch (column) {
    case When:
        return row.when;
    case Who:
        return row.who;
    case What: {
        const QString what = row.isUndo ? tr("Undone: %1").arg(row.what) : row.what;
        return row.isUndone ? tr("%1 (undone)").arg(what) : what;
    }
    case From:
        return row.from;
    case To:
        return row.to;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryRow& row = this->row(index.row());
    const auto column = static_cast<Column>(index.column());
    // Beside the word "undone", never instead of it.
    if (role == Qt::FontRole && row.isUndone && column != When && column != Who) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    // When and who stand once for what was done in one act; a screen reader hears them in every row.
    if (role == Qt::DisplayRole && !row.isFirstOfChange && (column == When || column == Who))
        return QString();
    return text(row, column);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case From:
        return tr("Was");
    case To:
        return tr("Became");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
