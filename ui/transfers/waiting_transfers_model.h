// Transfers that wait for somebody's answer, as a table.
#pragma once

#include "core/transfers/waiting_transfer.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class WaitingTransfersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, From, Reason, Summary, During, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTransfers(std::vector<WaitingTransfer> transfers);
    [[nodiscard]] const WaitingTransfer* transfer(const QModelIndex& index) const; // null for no row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<WaitingTransfer> m_transfers;
};

} // namespace werkpad
