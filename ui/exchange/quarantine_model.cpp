#include "ui/exchange/quarantine_model.h"

#include "core/exchange/quarantine_json.h"
#include "ui/exchange/file_rows_model.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/finding_text.h"

#include <QLocale>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostCells = 8; // enough to recognise a person by

bool isToTheRight(QuarantineModel::Column column)
{
    return column == QuarantineModel::Line || column == QuarantineModel::ImportedOn;
}

QString contentOf(const QuarantinedRow& row)
{
    QStringList cells;
    const auto rows = columnsFromJson(row.columns);
    if (rows.empty())
        return {};
    for (const auto& [heading, cell] : rows.front()) {
        if (static_cast<std::size_t>(cells.size()) < kMostCells)
            cells << toQString(heading) + QStringLiteral(": ") + shownCell(cell);
    }
    return cells.join(QStringLiteral(" · "));
}

QString reasonOf(const QuarantinedRow& row)
{
    QStringList sentences;
    for (const auto& finding : findingsFromJson(row.findings)) {
        if (finding.severity != Severity::Note)
            sentences << findingSentence(finding);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void QuarantineModel::setRows(std::vector<QuarantinedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QuarantineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuarantineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(column));
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && column >= Content))
        return {};
    switch (column) {
    case File:
        return toQString(row.fileName);
    case Line:
        return QLocale().toString(row.line);
    case ImportedOn:
        return shownDate(row.importedOn);
    case Content:
        return contentOf(row);
    case Reason:
        return reasonOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(static_cast<Column>(section)));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (static_cast<Column>(section)) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case ImportedOn:
        return tr("Since");
    case Content:
        return tr("What stands there");
    case Reason:
        return tr("Why it waits");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
