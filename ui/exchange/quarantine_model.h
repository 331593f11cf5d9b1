// Rows of imports that were kept aside, a row each: where from, what stands in it, why.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/quarantined_row.h"
#endif

#include <QAbstractTableModel>

namespace werkpad
{

class QuarantineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, ImportedOn, Content, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<QuarantinedRow> rows);
    [[nodiscard]] const QuarantinedRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<QuarantinedRow> m_rows;
};

} // namespace werkpad
