#include "ui/training/practices_model.h"

#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <algorithm>

namespace werkpad
{

void PracticesModel::setPractices(std::vector<GoodPractice> practices)
{
    beginResetModel();
    m_practices = std::move(practices);
    endResetModel();
}

int PracticesModel::rowOf(GoodPracticeId practice) const
{
    const auto found = std::ranges::find(m_practices, practice, &GoodPractice::id);
    return found == m_practices.end() ? -1 : static_cast<int>(found - m_practices.begin());
}

int PracticesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_practices.size());
}

int PracticesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PracticesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const GoodPractice& practice = at(index.row());
    switch (static_cast<Column>(index.column())) {
    case ThemeOf:
        return label(practice.theme);
    case Title:
        return toQString(practice.title);
    case Contact:
        return toQString(practice.contact);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PracticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ThemeOf:
        return tr("Theme");
    case Title:
        return tr("Good practice");
    case Contact:
        return tr("Who knows more");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
