#include "ui/dossier/coverages_model.h"

#include "core/regimes/regime.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <algorithm>

namespace werkpad
{

namespace
{

QString partOf(const RegimeCoverage& coverage, std::string Regime::* part)
{
    const Regime* regime = findRegime(coverage.regime);
    return regime ? toQString(regime->*part) : QString();
}

} // namespace

void CoveragesModel::setRows(std::vector<RegimeCoverage> coverages)
{
    beginResetModel();
    m_rows = std::move(coverages);
    std::ranges::stable_sort(m_rows, std::greater{}, [](const auto& coverage) { return coverage.during.first; });
    endResetModel();
}

int CoveragesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoveragesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoveragesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RegimeCoverage& coverage = this->coverage(index.row());
    switch (static_cast<Column>(index.column())) {
    case RegimeName:
        return regimeLabel(coverage.regime);
    case FirstDay:
        return shownDate(coverage.during.first);
    case LastDay:
        return coverage.during.last ? shownDate(*coverage.during.last) : tr("still in force");
    case Executor:
        return partOf(coverage, &Regime::executor);
    case Enforcer:
        return partOf(coverage, &Regime::enforcer);
    case Financing:
        return partOf(coverage, &Regime::financing);
    case Remark:
        return toQString(coverage.remark);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CoveragesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RegimeName:
        return tr("Regime");
    case FirstDay:
        return tr("First day");
    case LastDay:
        return tr("Last day");
    case Executor:
        return tr("Carried out by");
    case Enforcer:
        return tr("Enforced by");
    case Financing:
        return tr("Paid from");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
