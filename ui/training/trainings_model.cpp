#include "ui/training/trainings_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"

#include <algorithm>

namespace werkpad
{

void TrainingsModel::setTrainings(std::vector<Training> trainings, ColleagueNames names)
{
    beginResetModel();
    m_trainings = std::move(trainings);
    m_names = std::move(names);
    endResetModel();
}

int TrainingsModel::rowOf(TrainingId training) const
{
    const auto found = std::ranges::find(m_trainings, training, &Training::id);
    return found == m_trainings.end() ? -1 : static_cast<int>(found - m_trainings.begin());
}

int TrainingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trainings.size());
}

int TrainingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant TrainingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Training& training = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column == On);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Title:
        return toQString(training.title);
    case State:
        return label(training.state);
    case On:
        return shownDate(training.on);
    case Group:
        return trainingGroupText(training);
    case Colleague:
        return colleagueName(training.staff, m_names);
    case Provider:
        return toQString(training.provider);
    case Remark:
        return role == Qt::ToolTipRole ? toQString(training.remark)
                                       : toQString(training.remark).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TrainingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(section == On);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Title:
        return tr("Training");
    case State:
        return tr("State");
    case On:
        return tr("Day");
    case Group:
        return tr("For which clients");
    case Colleague:
        return tr("Colleague");
    case Provider:
        return tr("Provider");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
