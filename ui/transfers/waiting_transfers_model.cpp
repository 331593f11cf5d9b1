#include "ui/transfers/waiting_transfers_model.h"

#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"

namespace werkpad
{

void WaitingTransfersModel::setTransfers(std::vector<WaitingTransfer> transfers)
{
    beginResetModel();
    m_transfers = std::move(transfers);
    endResetModel();
}

const WaitingTransfer* WaitingTransfersModel::transfer(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_transfers.size() ? &m_transfers[row] : nullptr;
}

int WaitingTransfersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_transfers.size());
}

int WaitingTransfersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingTransfersModel::data(const QModelIndex& index, int role) const
{
    const WaitingTransfer* shown = transfer(index);
    if (!shown || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Transfer& asked = shown->transfer;
    switch (static_cast<Column>(index.column())) {
    case Name:
        return toQString(shown->clientName);
    case From:
        return toQString(shown->requestedByName);
    case Reason:
        return toQString(asked.reason);
    case Summary:
        return toQString(asked.summary);
    case During:
        return asked.temporaryFrom ? rangeText({*asked.temporaryFrom, asked.temporaryUntil}) : tr("for good");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WaitingTransfersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Client");
    case From:
        return tr("Asked by");
    case Reason:
        return tr("Why");
    case Summary:
        return tr("What you must know");
    case During:
        return tr("For how long");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
