// Wishes, plans and courses taken as a table.
#pragma once

#ifndef Q_MOC_RUN
#include "core/training/training.h"
#endif
#include "ui/training/training_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class TrainingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, State, On, Group, Colleague, Provider, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTrainings(std::vector<Training> trainings, ColleagueNames names);
    [[nodiscard]] const Training& at(int row) const { return m_trainings.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(TrainingId training) const; // -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Training> m_trainings;
    ColleagueNames m_names;
};

} // namespace werkpad
