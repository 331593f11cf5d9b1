#include "ui/caseload/client_list_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/period_badge.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kBlock = 16; // each client lies on a page of the file of its own: read hardly more than is seen
constexpr std::size_t kMostInMemory = 4096; // a good deal of scrolling back and forth

bool isDate(ClientListModel::Column column)
{
    return column == ClientListModel::Boundary || column == ClientListModel::Birth ||
           column == ClientListModel::Registered || column == ClientListModel::LastContact;
}

QString stepText(const NextStep& step)
{
    const QString on = shownDate(step.on);
    switch (step.kind) {
    case StepKind::Appointment:
        return ClientListModel::tr("appointment %1").arg(on);
    case StepKind::Evaluation:
        return ClientListModel::tr("evaluation %1").arg(on);
    case StepKind::Activity:
        return ClientListModel::tr("activity %1").arg(on);
    case StepKind::FollowUp:
        return ClientListModel::tr("agreement %1").arg(on);
    }
    return on;
}

// How far off, in words.
QString stepTip(const NextStep& step, Date today)
{
    const int days = daysBetween(today, step.on);
    if (days < 0)
        return ClientListModel::tr("%1, %2 late").arg(stepText(step), daysText(-days));
    return days == 0 ? ClientListModel::tr("%1, today").arg(stepText(step))
                     : ClientListModel::tr("%1, in %2").arg(stepText(step), daysText(days));
}

QString contactTip(const std::optional<Date>& last, Date today)
{
    if (!last)
        return ClientListModel::tr("never spoken to");
    const int days = daysBetween(*last, today);
    return days <= 0 ? shownDate(*last) : ClientListModel::tr("%1 ago").arg(daysText(days));
}

} // namespace

ClientListModel::ClientListModel(Fetch fetch, Date today, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
    , m_today(today)
{
}

void ClientListModel::setRows(std::vector<ClientRowNumber> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_cells.clear();
    endResetModel();
}

void ClientListModel::forgetCells()
{
    m_cells.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ClientListModel::replaceRows(std::vector<ClientRowNumber> rows)
{
    if (rows == m_rows)
        forgetCells();
    else
        setRows(std::move(rows));
}

const ClientRow* ClientListModel::rowAt(int row) const
{
    const auto number = numberAt(row);
    if (const auto found = m_cells.find(number); found != m_cells.end())
        return &found->second;
    if (m_cells.size() > kMostInMemory)
        m_cells.clear();
    const auto first = static_cast<std::size_t>(row) / kBlock * kBlock;
    const auto count = std::min(kBlock, m_rows.size() - first);
    for (auto& fetched : m_fetch(std::span(m_rows).subspan(first, count))) {
        const auto key = fetched.row;
        m_cells.insert_or_assign(key, std::move(fetched));
    }
    const auto found = m_cells.find(number);
    return found == m_cells.end() ? nullptr : &found->second;
}

std::optional<ClientId> ClientListModel::clientAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const ClientRow* client = rowAt(row);
    return client ? std::optional<ClientId>(client->id) : std::nullopt;
}

int ClientListModel::placeOf(ClientRowNumber number) const
{
    const auto found = std::ranges::find(m_rows, number);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isDate(column));
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole && role != ClientIdRole)
        return {};
    const ClientRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && column == Name ? QVariant(tr("(no longer there)")) : QVariant();
    switch (role) {
    case Qt::DecorationRole:
        return decorationOf(*row, column);
    case Qt::ToolTipRole:
        return toolTipOf(*row, column);
    case ClientIdRole:
        return toQString(row->id.text());
    default:
        return textOf(*row, column);
    }
}

QString ClientListModel::textOf(const ClientRow& row, Column column) const
{
    switch (column) {
    case Name:
        return row.listName.empty() ? tr("(no name)") : toQString(row.listName);
    case PeriodColumn:
        if (!row.period())
            return {};
        return row.overridden ? tr("%1 (deviates)").arg(shortLabel(*row.period())) : shortLabel(*row.period());
    case Boundary:
        return row.boundary ? shownDate(row.boundary->on) : QString();
    case LastContact:
        return shownDate(row.lastContact);
    case Step:
        return row.nextStep ? stepText(*row.nextStep) : QString();
    case Regimes: {
        QStringList codes;
        for (const auto& code : row.regimes)
            codes << toQString(code);
        return codes.join(QStringLiteral(", "));
    }
    case Themes: {
        QStringList themes;
        for (const auto& theme : row.themes)
            themes << label(theme);
        return themes.join(QStringLiteral(", "));
    }
    case Birth:
        return shownDate(row.birthDate);
    case Coach:
        if (!row.coach)
            return tr("nobody");
        return row.insteadOf.empty() ? toQString(row.coachName)
                                     : tr("%1, for %2", "who stands in, for whom")
                                           .arg(toQString(row.coachName), toQString(row.insteadOf));
    case Place:
        return row.secret ? tr("secret") : toQString(row.place);
    case Registered:
        return shownDate(row.registeredOn);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClientListModel::decorationOf(const ClientRow& row, Column column) const
{
    if (column == PeriodColumn && row.period())
        return icon(periodIcon(*row.period()));
    if (column == Place && row.secret)
        return icon(Icon::SecretAddress);
    return {};
}

QString ClientListModel::toolTipOf(const ClientRow& row, Column column) const
{
    switch (column) {
    case Name:
        return toQString(row.displayName);
    case PeriodColumn:
        if (!row.computed)
            return tr("No spell of unemployment is open.");
        if (row.overridden)
            return tr("Computed: %1. Deviates to: %2.").arg(label(*row.computed), label(*row.overridden));
        return row.countedFrom ? tr("Counted from %1").arg(shownDate(*row.countedFrom)) : QString();
    case Boundary:
        return row.boundary ? tr("%1 begins").arg(label(row.boundary->period)) : QString();
    case LastContact:
        return contactTip(row.lastContact, m_today);
    case Step:
        return row.nextStep ? stepTip(*row.nextStep, m_today) : QString();
    case Birth:
        return ageText(row.birthDate, m_today);
    default:
        return textOf(row, column);
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isDate(static_cast<Column>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case PeriodColumn:
        return tr("Period");
    case Boundary:
        return tr("Next period from");
    case LastContact:
        return tr("Last contact");
    case Step:
        return tr("Next step");
    case Regimes:
        return tr("Regimes");
    case Themes:
        return tr("Themes");
    case Birth:
        return tr("Date of birth");
    case Coach:
        return tr("Case worker");
    case Place:
        return tr("Place");
    case Registered:
        return tr("Registered");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
