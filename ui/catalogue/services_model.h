// The service catalogue as a table.
#pragma once

#ifndef Q_MOC_RUN
#include "core/catalogue/service.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class ServicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Provider, Periods, Groups, Cost, Duration, Contact, EndedOn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setServices(std::vector<Service> services);
    [[nodiscard]] const Service& at(int row) const { return m_services.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(ServiceId service) const; // -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Service> m_services;
};

// "€ 120,50 per klant", "Subsidie"; empty when there is no cost.
[[nodiscard]] QString costText(const Service& service);

} // namespace werkpad
