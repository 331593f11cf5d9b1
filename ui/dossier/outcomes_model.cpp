#include "ui/dossier/outcomes_model.h"

#include "core/outcomes/outcome_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <algorithm>

namespace werkpad
{

void OutcomesModel::setRows(std::vector<ClientOutcome> outcomes, Date today)
{
    beginResetModel();
    m_rows = std::move(outcomes);
    m_today = today;
    std::ranges::stable_sort(m_rows, std::greater{}, &ClientOutcome::happenedOn);
    endResetModel();
}

int OutcomesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutcomesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomesModel::text(const ClientOutcome& outcome, Column column) const
{
    switch (column) {
    case HappenedOn:
        return shownDate(outcome.happenedOn);
    case What:
        return outcome.isWork() ? label(outcome.kind) : exitReasonLabel(outcome.exitReason);
    case Lasts:
        if (!outcome.isWork())
            return {};
        return isToBeConfirmed(outcome, m_today) ? tr("Ask whether it lasted") : label(outcome.lasting);
    case ReturnedOn:
        return shownDate(outcome.returnedOn);
    case Through:
        return toQString(outcome.through);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutcomesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ClientOutcome& outcome = this->outcome(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(outcome, column);
    case Qt::ToolTipRole:
        return column == Through ? QVariant(toQString(outcome.remark.empty() ? outcome.through : outcome.remark))
                                 : QVariant();
    default:
        return {};
    }
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case HappenedOn:
        return tr("Since");
    case What:
        return tr("Outcome");
    case Lasts:
        return tr("Lasting");
    case ReturnedOn:
        return tr("Jobseeker again on");
    case Through:
        return tr("Through");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
