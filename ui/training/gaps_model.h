// Groups of clients beside the expertise for them, as a table.
#pragma once

#ifndef Q_MOC_RUN
#include "core/caseload/client_filter.h"
#include "core/training/training_rules.h"
#endif
#include "ui/training/training_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace werkpad
{

class GapsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Group, Clients, WithExpert, WithoutExpert, Experts, Learn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setGaps(std::vector<ExpertiseGap> gaps, ColleagueNames names);
    // The list of exactly the clients that a row counts; nothing outside the table.
    [[nodiscard]] std::optional<ClientFilter> filterAt(const QModelIndex& index) const;
    [[nodiscard]] QString groupAt(const QModelIndex& index) const; // the code
    [[nodiscard]] int rowOf(const QString& group) const;           // -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ExpertiseGap* gapAt(const QModelIndex& index) const;
    [[nodiscard]] QString learners(const ExpertiseGap& gap) const;

    std::vector<ExpertiseGap> m_gaps;
    ColleagueNames m_names;
};

} // namespace werkpad
