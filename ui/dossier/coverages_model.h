// The legal regimes a client falls under, with who carries them out.
#pragma once

#include "core/regimes/regime_coverage.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class CoveragesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RegimeName, FirstDay, LastDay, Executor, Enforcer, Financing, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RegimeCoverage> coverages);
    [[nodiscard]] const RegimeCoverage& coverage(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RegimeCoverage> m_rows; // newest first
};

} // namespace werkpad
