// What needs attention today as a table; it can show one reason alone.
#pragma once

#include "core/today/today_item.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace werkpad
{

class TodayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reason, When, Name, What, ColumnCount };
    explicit TodayModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setItems(std::vector<TodayItem> items, Date today);
    void showOnly(std::optional<TodayReason> reason); // nothing: all of them
    [[nodiscard]] int countOf(std::optional<TodayReason> reason) const;
    [[nodiscard]] const TodayItem& item(int row) const { return m_items.at(m_shown.at(static_cast<std::size_t>(row))); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::vector<TodayItem> m_items;
    std::vector<std::size_t> m_shown;
    std::optional<TodayReason> m_only;
    Date m_today{1970, 1, 1};
};

} // namespace werkpad
