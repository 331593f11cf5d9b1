// The clients of a list, of which only the rows in view are in memory.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts> behind this header
#include "core/caseload/client_rows.h"
#endif

#include <QAbstractTableModel>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace werkpad
{

// Holds the rows in the order to show them (4 bytes each) and asks `fetch` for a block when one comes into view.
class ClientListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        PeriodColumn,
        Boundary,
        LastContact,
        Step,
        Regimes,
        Themes,
        Birth,
        Coach,
        Place,
        Registered,
        ColumnCount
    };
    enum DataRole { ClientIdRole = Qt::UserRole + 1 };
    // Gives the rows asked for, in any order; a client that is gone is left out. Quick: it is called while painting.
    using Fetch = std::function<std::vector<ClientRow>(std::span<const ClientRowNumber>)>;

    ClientListModel(Fetch fetch, Date today, QObject* parent = nullptr);

    void setRows(std::vector<ClientRowNumber> rows);
    // The clients in view may have changed, their order not.
    void forgetCells();
    // Like setRows, but quietly when the rows are the same ones.
    void replaceRows(std::vector<ClientRowNumber> rows);
    [[nodiscard]] const ClientRow* rowAt(int row) const; // nothing when the client is gone
    [[nodiscard]] std::optional<ClientId> clientAt(int row) const;
    [[nodiscard]] int placeOf(ClientRowNumber number) const; // -1: not in the list
    [[nodiscard]] ClientRowNumber numberAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const ClientRow& row, Column column) const;
    [[nodiscard]] QVariant decorationOf(const ClientRow& row, Column column) const;
    [[nodiscard]] QString toolTipOf(const ClientRow& row, Column column) const;

    Fetch m_fetch;
    Date m_today;
    std::vector<ClientRowNumber> m_rows;
    mutable std::unordered_map<ClientRowNumber, ClientRow> m_cells; // what was in view lately
};

} // namespace werkpad
