#include "ui/exchange/row_findings_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/finding_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/record_labels.h"
#include "ui/shared/text_style.h"

#include <QGuiApplication>
#include <QLocale>

namespace werkpad
{

namespace
{

bool isToTheRight(RowFindingsModel::Column column)
{
    return column == RowFindingsModel::Line;
}

QIcon shapeOf(Severity severity)
{
    const QPalette palette = QGuiApplication::palette();
    switch (severity) {
    case Severity::Note:
        return icon(Icon::Note, colourOf(TextTone::Muted, palette));
    case Severity::Warning:
        return icon(Icon::Warning, colourOf(TextTone::Warning, palette));
    case Severity::Blocking:
        return icon(Icon::Error, colourOf(TextTone::Danger, palette));
    }
    return {};
}

} // namespace

void RowFindingsModel::setFindings(std::vector<RowFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int RowFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int RowFindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RowFindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& [line, finding] = m_findings[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(column));
    if (role == Qt::DecorationRole && column == Weight)
        return shapeOf(finding.severity);
    if (role == Qt::ToolTipRole && column == Sentence)
        return findingSentence(finding);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Line:
        return line == 0 ? tr("file") : QLocale().toString(static_cast<qulonglong>(line));
    case Field:
        if (finding.field == "file" || finding.field == "row")
            return finding.field == "file" ? tr("whole file") : tr("whole row");
        return fieldLabel(finding.field);
    case Weight:
        switch (finding.severity) {
        case Severity::Note:
            return tr("for information");
        case Severity::Warning:
            return tr("look at it");
        case Severity::Blocking:
            return tr("not taken");
        }
        return {};
    case Sentence:
        return findingSentence(finding);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RowFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(static_cast<Column>(section)));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (static_cast<Column>(section)) {
    case Line:
        return tr("Line");
    case Field:
        return tr("Field");
    case Weight:
        return tr("What it means");
    case Sentence:
        return tr("What is the matter");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
