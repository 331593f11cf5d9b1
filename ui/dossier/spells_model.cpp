#include "ui/dossier/spells_model.h"

#include "ui/shared/convert.h"

#include <QFont>

#include <algorithm>

namespace werkpad
{

void SpellsModel::setRows(std::vector<UnemploymentSpell> spells, std::optional<UnemploymentSpellId> counting)
{
    beginResetModel();
    m_rows = std::move(spells);
    std::ranges::stable_sort(m_rows, std::greater{}, [](const auto& spell) { return spell.during.first; });
    m_counting = counting;
    endResetModel();
}

int SpellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpellsModel::text(const UnemploymentSpell& spell, Column column) const
{
    switch (column) {
    case FirstDay:
        return shownDate(spell.during.first);
    case LastDay:
        return spell.during.last ? shownDate(*spell.during.last) : tr("still going on");
    case RegisteredOn:
        return shownDate(spell.registeredOn);
    case BenefitFrom:
        return shownDate(spell.benefitFrom);
    case Remark:
        return toQString(spell.remark);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnemploymentSpell& spell = this->spell(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isCounting = m_counting && *m_counting == spell.id;
    switch (role) {
    case Qt::DisplayRole:
        return text(spell, column);
    case Qt::ToolTipRole:
        if (isCounting)
            return tr("Today's period is counted from this spell.");
        return column == Remark ? QVariant(text(spell, column)) : QVariant();
    case Qt::FontRole:
        if (isCounting) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant SpellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FirstDay:
        return tr("First day of unemployment");
    case LastDay:
        return tr("Last day");
    case RegisteredOn:
        return tr("Registered on");
    case BenefitFrom:
        return tr("Start of benefit");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
