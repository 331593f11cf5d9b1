// The people at the desk today: who waits, who is helped, who is expected.
#pragma once

#include "core/intake/visit_rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class DeskModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, Waited, Subject, With, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // In the order of the desk. Rows that only changed in content stay where they are.
    void setEntries(std::vector<DeskEntry> entries, Moment now);
    void setNow(Moment now); // only the waiting times change
    [[nodiscard]] const DeskEntry* entryAt(int row) const;
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const; // -1: gone

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DeskEntry> m_entries;
    Moment m_now;
};

} // namespace werkpad
