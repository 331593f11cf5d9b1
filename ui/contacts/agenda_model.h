// The agenda as a table, one line per appointment or contact.
#pragma once

#include "core/contacts/agenda_entry.h"

#include <QAbstractTableModel>

namespace werkpad
{

class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Time, Name, Subject, Over, Place, With, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<AgendaEntry> entries);
    [[nodiscard]] const std::vector<AgendaEntry>& entries() const { return m_entries; }
    [[nodiscard]] const AgendaEntry* entry(const QModelIndex& index) const; // null for no row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AgendaEntry& entry, Column column) const;
    std::vector<AgendaEntry> m_entries;
};

// "maandag 23-11-2026"
[[nodiscard]] QString dayText(Date day);

} // namespace werkpad
