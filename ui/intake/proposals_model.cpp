#include "ui/intake/proposals_model.h"

#include "ui/intake/routing_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/look.h"

#include <QGuiApplication>

namespace werkpad
{

void ProposalsModel::setProposals(std::vector<RoutingProposal> proposals, const QString& action)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    m_action = action;
    endResetModel();
}

const RoutingProposal* ProposalsModel::proposalAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_proposals[static_cast<std::size_t>(row)] : nullptr;
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// How the order came about: each reason with its points.
QString ProposalsModel::explanation(const RoutingProposal& proposal) const
{
    QStringList lines;
    for (const auto& part : proposal.parts)
        lines << tr("%1 points: %2").arg(part.points).arg(reasonText(part));
    lines << tr("%1 points together").arg(proposal.score);
    return lines.join(QLatin1Char('\n'));
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    const RoutingProposal* proposal = index.isValid() ? proposalAt(index.row()) : nullptr;
    if (!proposal)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::ToolTipRole)
        return explanation(*proposal);
    if (role == Qt::DecorationRole && column == Colleague)
        return icon(proposal->isFree ? Icon::Check : Icon::User);
    if (role == Qt::ForegroundRole && column == Action)
        return lookColours(QGuiApplication::palette()).accent;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Colleague:
        return toQString(proposal->name);
    case Why:
        return reasonsText(*proposal);
    case Action:
        return m_action;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Colleague:
        return tr("Colleague");
    case Why:
        return tr("Why");
    case Action:
        return tr("Choose");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
