#include "ui/guideline/rules_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

namespace werkpad
{

namespace
{

bool isToTheRight(RulesModel::Column column)
{
    return column == RulesModel::Rank || column == RulesModel::FirstDay || column == RulesModel::LastDay;
}

} // namespace

void RulesModel::setRules(std::vector<GuidelineRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GuidelineRule& rule = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(column));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Rank:
        return rule.rank;
    case Service:
        return referenceLabel(CodeList::ServiceTypes, rule.serviceType);
    case FirstDay:
        return shownDate(rule.during.first);
    case LastDay:
        return shownDate(rule.during.last);
    case Source:
        return toQString(rule.source);
    case Argument:
        return toQString(rule.argument);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(static_cast<Column>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Rank:
        return tr("Order");
    case Service:
        return tr("Type of service");
    case FirstDay:
        return tr("First day");
    case LastDay:
        return tr("Last day");
    case Source:
        return tr("Source");
    case Argument:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
