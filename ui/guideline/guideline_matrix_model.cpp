#include "ui/guideline/guideline_matrix_model.h"

#include "core/segmentation/client_group.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <algorithm>

namespace werkpad
{

void GuidelineMatrixModel::setRules(const std::vector<GuidelineRule>& rules, Date today)
{
    beginResetModel();
    m_rules = rules;
    std::erase_if(m_rules, [today](const GuidelineRule& rule) { return !rule.during.contains(today); });
    m_groups.clear();
    const auto hasLines = [this](const std::string& group) {
        return std::ranges::find(m_rules, group, &GuidelineRule::group) != m_rules.end();
    };
    std::ranges::copy_if(knownGroups(), std::back_inserter(m_groups), hasLines);
    for (const auto& rule : m_rules) { // a group that this version does not know
        if (rowOf(rule.group) < 0)
            m_groups.push_back(rule.group);
    }
    endResetModel();
}

int GuidelineMatrixModel::rowOf(const std::string& group) const
{
    const auto found = std::ranges::find(m_groups, group);
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

int GuidelineMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GuidelineMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kPeriods.size());
}

QVariant GuidelineMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList names;
    for (const auto& rule : m_rules) {
        if (rule.period == periodAt(index.column()) && rule.group == groupAt(index.row()))
            names << referenceLabel(CodeList::ServiceTypes, rule.serviceType);
    }
    if (role == Qt::AccessibleTextRole && names.isEmpty())
        return tr("nothing");
    return names.join(QLatin1Char('\n'));
}

QVariant GuidelineMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? label(periodAt(section)) : groupLabel(groupAt(section));
}

} // namespace werkpad
