// Lines of the guideline as a table.
#pragma once

#ifndef Q_MOC_RUN
#include "core/guideline/guideline.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Service, FirstDay, LastDay, Source, Argument, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(std::vector<GuidelineRule> rules);
    [[nodiscard]] const GuidelineRule& at(int row) const { return m_rules.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<GuidelineRule> m_rules;
};

} // namespace werkpad
