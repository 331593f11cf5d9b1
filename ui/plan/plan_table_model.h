// A table of the plan: rows of text under headings.
#pragma once

#include "ui/plan/plan_rows.h"

#include <QAbstractTableModel>

namespace werkpad
{

class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlanTableModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<PlanRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<PlanRow> m_rows;
};

} // namespace werkpad
