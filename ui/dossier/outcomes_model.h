// A client's outcomes: work that was found, and other exits.
#pragma once

#include "core/outcomes/outcome.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class OutcomesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { HappenedOn, What, Lasts, ReturnedOn, Through, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `today` tells of which work it can be known whether it lasted.
    void setRows(std::vector<ClientOutcome> outcomes, Date today);
    [[nodiscard]] const ClientOutcome& outcome(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ClientOutcome& outcome, Column column) const;
    std::vector<ClientOutcome> m_rows; // newest first
    Date m_today{1970, 1, 1};
};

} // namespace werkpad
