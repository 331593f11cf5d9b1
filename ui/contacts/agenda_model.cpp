#include "ui/contacts/agenda_model.h"

#include "ui/contacts/time_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QLocale>

namespace werkpad
{

QString dayText(Date day)
{
    return AgendaModel::tr("%1 %2", "weekday date")
        .arg(QLocale().dayName(day.isoWeekday(), QLocale::LongFormat), shownDate(day));
}

void AgendaModel::setEntries(std::vector<AgendaEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const AgendaEntry* AgendaModel::entry(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgendaModel::text(const AgendaEntry& entry, Column column) const
{
    const Contact& contact = entry.contact;
    switch (column) {
    case Day:
        return dayText(contact.at.day);
    case Time: {
        const Moment end = addMinutes(contact.at, contact.minutes);
        return tr("%1-%2", "from-until").arg(shownTime(contact.at.minute), shownTime(end.minute));
    }
    case Name:
        return contact.client.isNil()     ? tr("(occupied)")
               : entry.clientName.empty() ? tr("(no name)")
                                          : toQString(entry.clientName);
    case Subject:
        return toQString(contact.subject);
    case Over:
        return label(contact.channel);
    case Place:
        return toQString(contact.place);
    case With:
        return toQString(entry.staffName);
    case State:
        return label(contact.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    const AgendaEntry* shown = entry(index);
    if (!shown)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole && column == Day && index.row() > 0) {
        // The day stands once above its appointments; a screen reader hears it in every row.
        const auto& above = m_entries[static_cast<std::size_t>(index.row()) - 1];
        if (above.contact.at.day == shown->contact.at.day)
            return QString();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(*shown, column);
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Day:
        return tr("Day");
    case Time:
        return tr("Time");
    case Name:
        return tr("Client");
    case Subject:
        return tr("Subject");
    case Over:
        return tr("Channel");
    case Place:
        return tr("Place");
    case With:
        return tr("Case worker");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
