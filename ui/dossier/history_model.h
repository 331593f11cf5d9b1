// What happened to a dossier, newest first.
#pragma once

#include "ui/dossier/history_rows.h"

#include <QAbstractTableModel>

namespace werkpad
{

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<HistoryRow> rows);
    void append(std::vector<HistoryRow> rows); // older ones, below
    [[nodiscard]] const HistoryRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const HistoryRow& row, Column column) const;
    std::vector<HistoryRow> m_rows;
};

} // namespace werkpad
