#include "ui/training/gaps_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace werkpad
{

namespace
{

bool isNumber(int column)
{
    return column >= GapsModel::Clients && column <= GapsModel::Experts;
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

// The groups of ExpertiseGap: a period, a theme or a regime.
ClientFilter clientsOf(std::string_view group)
{
    ClientFilter filter = activeClients();
    const auto colon = group.find(':');
    const std::string_view kind = group.substr(0, colon);
    const std::string_view value = colon == std::string_view::npos ? std::string_view{} : group.substr(colon + 1);
    if (kind == "period")
        filter.periods = {parsePeriod(value)};
    else if (const auto theme = parseTheme(value); kind == "theme" && theme)
        filter.themes = {*theme};
    else if (kind == "regime")
        filter.regimes = {std::string(value)};
    return filter;
}

} // namespace

void GapsModel::setGaps(std::vector<ExpertiseGap> gaps, ColleagueNames names)
{
    beginResetModel();
    m_gaps = std::move(gaps);
    m_names = std::move(names);
    endResetModel();
}

const ExpertiseGap* GapsModel::gapAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_gaps.size() ? &m_gaps[row] : nullptr;
}

std::optional<ClientFilter> GapsModel::filterAt(const QModelIndex& index) const
{
    const ExpertiseGap* gap = gapAt(index);
    return gap ? std::optional(clientsOf(gap->group)) : std::nullopt;
}

QString GapsModel::groupAt(const QModelIndex& index) const
{
    const ExpertiseGap* gap = gapAt(index);
    return gap ? toQString(gap->group) : QString();
}

int GapsModel::rowOf(const QString& group) const
{
    const auto found = std::ranges::find(m_gaps, toStdString(group), &ExpertiseGap::group);
    return found == m_gaps.end() ? -1 : static_cast<int>(found - m_gaps.begin());
}

QString GapsModel::learners(const ExpertiseGap& gap) const
{
    QStringList names;
    for (const auto& staff : gap.learn)
        names << colleagueName(staff, m_names);
    return names.join(QStringLiteral(", "));
}

int GapsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant GapsModel::data(const QModelIndex& index, int role) const
{
    const ExpertiseGap* gap = gapAt(index);
    if (!gap)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Group:
        return expertiseLabel(gap->group);
    case Clients:
        return number(gap->clients);
    case WithExpert:
        return number(gap->clients - gap->withoutExpert);
    case WithoutExpert:
        return number(gap->withoutExpert);
    case Experts:
        return number(gap->experts);
    case Learn:
        return learners(*gap);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    const bool isExplanation = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isExplanation)
        return {};
    switch (static_cast<Column>(section)) {
    case Group:
        return isExplanation ? tr("A period, a theme or a regime. A client may count in several.")
                             : tr("For which clients");
    case Clients:
        return isExplanation ? tr("Active clients of the office.") : tr("Clients");
    case WithExpert:
        return isExplanation ? tr("Clients who are today with a colleague who has this expertise.")
                             : tr("With an expert");
    case WithoutExpert:
        return isExplanation ? tr("Clients who are today with a colleague without this expertise, or with nobody.")
                             : tr("Without");
    case Experts:
        return isExplanation ? tr("Colleagues with this expertise, as noted on the page Colleagues.") : tr("Experts");
    case Learn:
        return isExplanation ? tr("Who has %n or more of these clients and not this expertise; most clients first.",
                                  nullptr, static_cast<int>(kWorthExpertise))
                             : tr("Could learn it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
