// Who can help a visitor best, with the reasons.
#pragma once

#include "core/intake/routing_rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace werkpad
{

class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Colleague, Why, Action, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `action` is what a click in the last column does: "Doorgeleiden".
    void setProposals(std::vector<RoutingProposal> proposals, const QString& action);
    [[nodiscard]] const RoutingProposal* proposalAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString explanation(const RoutingProposal& proposal) const;

    std::vector<RoutingProposal> m_proposals;
    QString m_action;
};

} // namespace werkpad
