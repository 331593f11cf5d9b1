#include "ui/team/team_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/look.h"
#include "ui/team/team_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace werkpad
{

namespace
{

std::vector<TeamModel::Column> columnsFor(const TeamFigures& figures, TeamCell::Kind breakdown)
{
    using Kind = TeamModel::Column::Kind;
    std::vector<TeamModel::Column> columns{{Kind::Name, {}}};
    if (std::ranges::any_of(figures.rows, [](const TeamRow& row) { return !row.team.empty(); }))
        columns.push_back({Kind::Team, {}});
    columns.push_back({Kind::Number, TeamCell{}});
    if (countsAllActive(figures)) {
        columns.push_back({Kind::Capacity, {}});
        columns.push_back({Kind::Load, {}});
    }
    for (const auto kind : {breakdown, TeamCell::Kind::Attention}) {
        for (const auto& cell : cellsOf(figures, kind))
            columns.push_back({Kind::Number, cell});
    }
    return columns;
}

std::vector<const TeamRow*> rowsOf(const TeamFigures& figures)
{
    std::vector<const TeamRow*> rows;
    if (figures.rows.empty())
        return rows;
    rows.push_back(&figures.office);
    for (const auto& row : figures.rows) {
        if (!row.coach)
            rows.push_back(&row);
    }
    for (const auto& row : figures.rows) {
        if (row.coach)
            rows.push_back(&row);
    }
    return rows;
}

bool isText(const TeamModel::Column& column)
{
    return column.kind == TeamModel::Column::Kind::Name || column.kind == TeamModel::Column::Kind::Team;
}

} // namespace

void TeamModel::show(TeamFigures figures, TeamCell::Kind breakdown)
{
    auto columns = columnsFor(figures, breakdown);
    const auto coaches = [](const std::vector<const TeamRow*>& rows) {
        std::vector<std::optional<StaffId>> ids;
        for (const auto* row : rows)
            ids.push_back(row->coach);
        return ids;
    };
    const bool keepsShape = columns == m_columns && coaches(rowsOf(figures)) == coaches(m_rows);
    if (!keepsShape)
        beginResetModel();
    m_figures = std::move(figures);
    m_columns = std::move(columns);
    m_rows = rowsOf(m_figures);
    if (!keepsShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const TeamRow& TeamModel::row(int number) const
{
    return *m_rows.at(static_cast<std::size_t>(number));
}

std::optional<ClientFilter> TeamModel::filterAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const TeamRow& shown = row(index.row());
    std::optional<std::optional<StaffId>> coach;
    if (&shown != &m_figures.office)
        coach.emplace(shown.coach); // nothing in it: nobody's clients
    return filterOf(column(index.column()).cell, m_figures, coach);
}

std::optional<StaffId> TeamModel::coachAt(const QModelIndex& index) const
{
    return index.isValid() ? row(index.row()).coach : std::nullopt;
}

int TeamModel::rowOf(const StaffId& coach) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TeamRow* row) { return row->coach == coach; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TeamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<qulonglong> TeamModel::numberAt(const QModelIndex& index) const
{
    const TeamRow& shown = row(index.row());
    const Column& in = column(index.column());
    switch (in.kind) {
    case Column::Kind::Number:
        return countIn(shown, in.cell);
    case Column::Kind::Capacity:
        return shown.capacity > 0 ? std::optional(static_cast<qulonglong>(shown.capacity)) : std::nullopt;
    case Column::Kind::Name:
    case Column::Kind::Team:
    case Column::Kind::Load:
        break;
    }
    return std::nullopt;
}

QString TeamModel::textAt(const QModelIndex& index) const
{
    const TeamRow& shown = row(index.row());
    switch (column(index.column()).kind) {
    case Column::Kind::Name:
        return nameOf(shown, m_figures);
    case Column::Kind::Team:
        return toQString(shown.team);
    case Column::Kind::Load:
        return loadText(shown);
    case Column::Kind::Number:
    case Column::Kind::Capacity:
        break;
    }
    const auto number = numberAt(index);
    return number ? QLocale().toString(*number) : QString();
}

QVariant TeamModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TeamRow& shown = row(index.row());
    const Column& in = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(!isText(in));
    case Qt::ToolTipRole:
        return tr("%1 · %2: %3", "case worker, heading, number")
            .arg(nameOf(shown, m_figures), headingOf(in, m_figures), textAt(index));
    case Qt::ForegroundRole: {
        const auto colours = lookColours(QGuiApplication::palette());
        if (in.kind == Column::Kind::Load && overCapacity(shown) > 0)
            return colours.danger;
        return in.kind == Column::Kind::Number && numberAt(index) == 0U ? QVariant(colours.muted) : QVariant();
    }
    case Qt::FontRole:
        if (&shown == &m_figures.office) {
            QFont bold = QGuiApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case kNumberRole: {
        const auto number = numberAt(index);
        return number ? QVariant(*number) : QVariant();
    }
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& shown = column(section);
    if (role == Qt::DisplayRole)
        return headingOf(shown, m_figures);
    if (role == Qt::ToolTipRole)
        return explanationOf(shown, m_figures);
    return role == Qt::TextAlignmentRole ? cellAlignment(!isText(shown)) : QVariant();
}

} // namespace werkpad
