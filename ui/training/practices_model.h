// Good practices as a table: what it is, and whom to ask.
#pragma once

#ifndef Q_MOC_RUN
#include "core/training/training.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class PracticesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ThemeOf, Title, Contact, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPractices(std::vector<GoodPractice> practices);
    [[nodiscard]] const GoodPractice& at(int row) const { return m_practices.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(GoodPracticeId practice) const; // -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<GoodPractice> m_practices;
};

} // namespace werkpad
