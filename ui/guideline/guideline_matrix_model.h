// The guideline at a glance: a row per client group, a column per period, in each cell what is suggested.
#pragma once

#ifndef Q_MOC_RUN
#include "core/guideline/guideline.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

// Rows are the groups that have a line in force, in the order in which groups are offered.
class GuidelineMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const std::vector<GuidelineRule>& rules, Date today);
    [[nodiscard]] const std::string& groupAt(int row) const { return m_groups.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] static Period periodAt(int column) { return kPeriods.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] int rowOf(const std::string& group) const; // -1 when it has no lines

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<GuidelineRule> m_rules; // in force
    std::vector<std::string> m_groups;
};

} // namespace werkpad
