// Everybody who works here, with what they know, when they are there and how many clients fit.
#pragma once

#include "core/intake/professional.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class ProfessionalsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Today, Expertise, Hours, Capacity, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProfessionals(std::vector<Professional> professionals, Moment now);
    [[nodiscard]] const Professional* at(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const; // -1: gone

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString todayText(const Professional& professional) const;
    std::vector<Professional> m_rows;
    Moment m_now;
};

// "ma 08:30-12:00, 13:00-17:00; di 09:00-17:00"
[[nodiscard]] QString hoursText(const std::vector<OfficeHours>& hours);

} // namespace werkpad
