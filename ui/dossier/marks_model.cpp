#include "ui/dossier/marks_model.h"

#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

namespace werkpad
{

void MarksModel::setDossier(const Dossier& dossier)
{
    beginResetModel();
    m_rows.clear();
    for (const ThemeOfClient& theme : dossier.themes) {
        if (!theme.setByHand)
            m_rows.push_back({label(theme), themeExplanation(theme, dossier.client), std::nullopt});
    }
    for (const ThemeMark& mark : dossier.themeMarks)
        m_rows.push_back({label(mark.theme), tr("Set by hand."), mark});
    endResetModel();
}

std::optional<ThemeMark> MarksModel::mark(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).mark;
}

int MarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MarksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (static_cast<Column>(index.column())) {
    case ThemeName:
        return row.theme;
    case Why:
        return row.why;
    case FirstDay:
        return row.mark ? shownDate(row.mark->during.first) : QString();
    case LastDay:
        return row.mark ? shownDate(row.mark->during.last) : QString();
    case Remark:
        return row.mark ? toQString(row.mark->remark) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ThemeName:
        return tr("Theme");
    case Why:
        return tr("Why");
    case FirstDay:
        return tr("First day");
    case LastDay:
        return tr("Last day");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
