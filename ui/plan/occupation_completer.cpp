#include "ui/plan/occupation_completer.h"

#include "core/occupations/occupation_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"

#include <QCompleter>
#include <QLineEdit>

namespace werkpad
{

namespace
{

constexpr std::size_t kProposals = 12; // fit in sight

} // namespace

void OccupationMatchesModel::setMatches(const std::vector<Occupation>& occupations, const QString& text)
{
    beginResetModel();
    m_rows.clear();
    for (const auto& [occupation, as] : matchingOccupations(occupations, toStdString(text), kProposals))
        m_rows.push_back({toQString(occupation->name), toQString(as)});
    endResetModel();
}

int OccupationMatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OccupationMatchesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return row.as == row.name ? row.name
                                  : tr("%1: %2", "what was typed: the occupation's own name").arg(row.as, row.name);
    return role == Qt::EditRole ? QVariant(row.name) : QVariant();
}

OccupationCompleter::OccupationCompleter(QLineEdit& field, Workspace& workspace)
    : QObject(&field)
    , m_field(field)
    , m_model(new OccupationMatchesModel(this))
{
    if (auto occupations = workspace.occupations().all())
        m_occupations = *std::move(occupations);
    if (m_occupations.empty())
        return;
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(static_cast<int>(kProposals));
    field.setCompleter(completer);
    connect(&field, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_model->setMatches(m_occupations, text); });
}

std::string OccupationCompleter::code() const
{
    const Occupation* occupation = occupationNamed(m_occupations, toStdString(m_field.text()));
    return occupation ? occupation->code : std::string{};
}

} // namespace werkpad
