#include "ui/dossier/characteristics_model.h"

#include "core/clients/characteristic_scale.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr quintptr kTop = 0; // internal id of a group; of an entry: its group's row + 1

std::string kindOf(const std::string& value)
{
    return value.substr(0, value.find(':'));
}

} // namespace

CharacteristicsModel::CharacteristicsModel(StaffName staffName, QObject* parent)
    : QAbstractItemModel(parent)
    , m_staffName(std::move(staffName))
{
}

void CharacteristicsModel::setRows(const std::vector<Characteristic>& characteristics)
{
    beginResetModel();
    m_groups.clear();
    std::vector<std::string> kinds; // of the groups; empty for an axis with one scale
    for (const CharacteristicScale& scale : characteristicScales()) {
        if (scale.axis == Axis::Other)
            continue;
        m_groups.push_back({scale.axis, label(scale.axis), {}});
        kinds.emplace_back();
    }
    for (const Characteristic& entry : characteristics) {
        const std::string kind = entry.axis == Axis::Other ? kindOf(entry.value) : std::string{};
        std::size_t at = 0;
        while (at < m_groups.size() && !(m_groups[at].axis == entry.axis && kinds[at] == kind))
            ++at;
        if (at == m_groups.size()) {
            m_groups.push_back(
                {entry.axis, kind.empty() ? label(entry.axis) : characteristicLabel(entry.axis, kind), {}});
            kinds.push_back(kind);
        }
        m_groups[at].entries.push_back(entry);
    }
    endResetModel();
}

const CharacteristicsModel::Group& CharacteristicsModel::groupOf(const QModelIndex& index) const
{
    const auto row = index.internalId() == kTop ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return m_groups.at(row);
}

const Characteristic* CharacteristicsModel::characteristic(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const Group& group = groupOf(index);
    const auto at = index.internalId() == kTop ? 0 : static_cast<std::size_t>(index.row()) + 1;
    return at < group.entries.size() ? &group.entries[at] : nullptr;
}

Axis CharacteristicsModel::axis(const QModelIndex& index) const
{
    return groupOf(index).axis;
}

QModelIndex CharacteristicsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex CharacteristicsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kTop)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kTop);
}

int CharacteristicsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kTop || parent.column() != 0)
        return 0;
    return std::max(0, static_cast<int>(groupOf(parent).entries.size()) - 1);
}

int CharacteristicsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant CharacteristicsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Characteristic* entry = characteristic(index);
    const auto column = static_cast<Column>(index.column());
    if (column == AxisName)
        return index.internalId() == kTop ? groupOf(index).name : tr("before that");
    if (!entry)
        return column == Value ? tr("not known yet") : QString();
    switch (column) {
    case Value: {
        const QString text = characteristicLabel(entry->axis, entry->value);
        const auto colon = text.indexOf(QLatin1String(": "));
        return entry->axis == Axis::Other && colon >= 0 ? text.mid(colon + 2) : text;
    }
    case ObservedOn:
        return shownDate(entry->observedOn);
    case Author:
        return m_staffName(entry->author);
    case Remark:
        return toQString(entry->remark);
    case AxisName:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CharacteristicsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case AxisName:
        return tr("Characteristic");
    case Value:
        return tr("Value");
    case ObservedOn:
        return tr("Observed on");
    case Author:
        return tr("By");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
