#include "ui/intake/desk_model.h"

#include "ui/intake/routing_text.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <algorithm>

namespace werkpad
{

void DeskModel::setEntries(std::vector<DeskEntry> entries, Moment now)
{
    m_now = now;
    const bool isSameOrder = std::ranges::equal(
        m_entries, entries, [](const DeskEntry& a, const DeskEntry& b) { return keyOf(a) == keyOf(b); });
    if (!isSameOrder) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    m_entries = std::move(entries);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeskModel::setNow(Moment now)
{
    m_now = now;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, Waited), index(rowCount() - 1, Waited));
}

const DeskEntry* DeskModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

QString DeskModel::keyAt(int row) const
{
    const DeskEntry* entry = entryAt(row);
    return entry ? keyOf(*entry) : QString();
}

int DeskModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const DeskEntry& entry) { return keyOf(entry) == key; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int DeskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DeskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeskModel::data(const QModelIndex& index, int role) const
{
    const DeskEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole)
        return column == State ? QVariant(icon(deskStateIcon(*entry))) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column == Waited);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case State:
        return deskStateText(*entry);
    case Name:
        return entry->hasDossier ? deskName(*entry) : tr("%1 (no dossier)").arg(deskName(*entry));
    case Waited:
        return waitText(*entry, m_now);
    case Subject:
        return subjectOf(*entry);
    case With:
        return toQString(entry->coachName);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(section == Waited);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Waited:
        return tr("Waits");
    case Subject:
        return tr("What for");
    case With:
        return tr("With");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
