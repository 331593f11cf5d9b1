// What was seen of a client per axis: the newest value, and below it what was seen before.
#pragma once

#include "core/clients/characteristic.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace werkpad
{

// Two levels: per axis (and per kind of Axis::Other) the newest entry; below it the older ones. Axes without an entry
// are there too, so that one sees what is not known yet.
class CharacteristicsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { AxisName, Value, ObservedOn, Author, Remark, ColumnCount };
    using StaffName = std::function<QString(StaffId)>;
    explicit CharacteristicsModel(StaffName staffName, QObject* parent = nullptr);

    // By axis, the newest first, as a Dossier has them.
    void setRows(const std::vector<Characteristic>& characteristics);
    // Nothing for an axis without an entry.
    [[nodiscard]] const Characteristic* characteristic(const QModelIndex& index) const;
    [[nodiscard]] Axis axis(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        Axis axis = Axis::SelfReliance;
        QString name{};
        std::vector<Characteristic> entries{}; // newest first
    };
    [[nodiscard]] const Group& groupOf(const QModelIndex& index) const;

    StaffName m_staffName;
    std::vector<Group> m_groups;
};

} // namespace werkpad
