#include "ui/exchange/column_mapping_model.h"

#include "core/exchange/import_fields.h"
#include "ui/exchange/file_rows_model.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/record_labels.h"
#include "ui/shared/text_style.h"

#include <QGuiApplication>

#include <algorithm>

namespace werkpad
{

void ColumnMappingModel::setColumns(std::vector<ColumnMapping> columns,
                                    const std::vector<std::vector<std::string>>& rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_samples.assign(m_columns.size(), {});
    for (std::size_t column = 0; column < m_samples.size(); ++column) {
        for (const auto& row : rows) {
            if (m_samples[column].empty() && column < row.size())
                m_samples[column] = row[column];
        }
    }
    endResetModel();
}

bool ColumnMappingModel::hasSuggestions() const
{
    return !suggestions().empty();
}

std::vector<MappingChoice> ColumnMappingModel::suggestions() const
{
    std::vector<MappingChoice> choices;
    for (const auto& column : m_columns) {
        if (column.field && column.confidence == MappingConfidence::Similar)
            choices.emplace_back(std::string(importFields()[*column.field].name), column.heading);
    }
    return choices;
}

int ColumnMappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnMappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ColumnMappingModel::remark(std::size_t row) const
{
    const auto& column = m_columns[row];
    const auto same = [&](const ColumnMapping& other) {
        return !column.heading.empty() && headingKey(other.heading) == headingKey(column.heading);
    };
    const auto first = static_cast<std::size_t>(std::ranges::find_if(m_columns, same) - m_columns.begin());
    if (first < row)
        return tr("This heading is there twice. Only the first column is read.");
    switch (column.confidence) {
    case MappingConfidence::None:
        return isDerivedField(headingKey(column.heading)) ? tr("Werkpad works this out by itself.")
                                                          : tr("No field goes by this name.");
    case MappingConfidence::Similar:
        return tr("Looks like '%1'. Choose it if that is right.")
            .arg(column.field ? fieldLabel(importFields()[*column.field].name) : QString());
    case MappingConfidence::Alias:
        return tr("Known under this name.");
    case MappingConfidence::Exact:
        return tr("Certain.");
    case MappingConfidence::Chosen:
        return tr("Chosen by you.");
    }
    return {};
}

QVariant ColumnMappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& column = m_columns[row];
    const auto what = static_cast<Column>(index.column());
    if (role == Qt::EditRole && what == Target)
        return column.isUsed() ? static_cast<int>(*column.field) : -1;
    if (role == Qt::DecorationRole && what == Remark) {
        const QPalette palette = QGuiApplication::palette();
        if (column.isUsed())
            return icon(Icon::Check, colourOf(TextTone::Success, palette));
        const bool asks = column.confidence == MappingConfidence::Similar;
        return icon(asks ? Icon::Warning : Icon::Note, colourOf(asks ? TextTone::Warning : TextTone::Muted, palette));
    }
    if (role == Qt::ToolTipRole && what == Remark)
        return remark(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (what) {
    case Heading:
        return column.heading.empty() ? tr("column %1").arg(index.row() + 1) : toQString(column.heading);
    case Target:
        return column.isUsed() ? fieldLabel(importFields()[*column.field].name) : tr("(not taken)");
    case Sample:
        return shownCell(m_samples[row]);
    case Remark:
        return remark(row);
    case ColumnCount:
        break;
    }
    return {};
}

bool ColumnMappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Target || value == index.data(Qt::EditRole))
        return false;
    const auto& column = m_columns[static_cast<std::size_t>(index.row())];
    const int field = value.toInt();
    const auto fields = importFields();
    if (field >= 0)
        Q_EMIT chosen({std::string(fields[static_cast<std::size_t>(field)].name), column.heading});
    else if (column.field)
        Q_EMIT chosen({std::string(fields[*column.field].name), std::string()});
    return true;
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool canChoose = index.isValid() && index.column() == Target &&
                           !m_columns[static_cast<std::size_t>(index.row())].heading.empty();
    return canChoose ? flags | Qt::ItemIsEditable : flags;
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (static_cast<Column>(section)) {
    case Heading:
        return tr("Column in the file");
    case Target:
        return tr("Goes to");
    case Sample:
        return tr("For example");
    case Remark:
        return tr("How sure");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
