// The findings of an import as a table: line, field, how serious, sentence. Computes a cell when it is looked at.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/import_result.h"
#endif

#include <QAbstractTableModel>

namespace werkpad
{

class RowFindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Field, Weight, Sentence, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // Line 0 stands for the file as a whole.
    void setFindings(std::vector<RowFinding> findings);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<RowFinding> m_findings;
};

} // namespace werkpad
