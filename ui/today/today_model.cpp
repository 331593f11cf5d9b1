#include "ui/today/today_model.h"

#include "ui/shared/convert.h"
#include "ui/today/today_text.h"

#include <algorithm>

namespace werkpad
{

void TodayModel::setItems(std::vector<TodayItem> items, Date today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    choose();
    endResetModel();
}

void TodayModel::showOnly(std::optional<TodayReason> reason)
{
    if (reason == m_only)
        return;
    beginResetModel();
    m_only = reason;
    choose();
    endResetModel();
}

void TodayModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_only || m_items[i].reason == *m_only)
            m_shown.push_back(i);
    }
}

int TodayModel::countOf(std::optional<TodayReason> reason) const
{
    return static_cast<int>(reason ? std::ranges::count(m_items, *reason, &TodayItem::reason)
                                   : std::ranges::ssize(m_items));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TodayItem& item = this->item(index.row());
    switch (static_cast<Column>(index.column())) {
    case Reason:
        return reasonLabel(item.reason);
    case When:
        if (role == Qt::ToolTipRole && item.on)
            return shownDate(*item.on);
        return whenText(item, m_today);
    case Name:
        return item.name.empty() ? tr("(no name)") : toQString(item.name);
    case What:
        return detailText(item);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Reason:
        return tr("Why");
    case When:
        return tr("When");
    case Name:
        return tr("Client");
    case What:
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
