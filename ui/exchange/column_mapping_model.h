// Which column of the file goes to which field of a dossier, a row per column; a person changes it here.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/column_mapping.h"
#endif

#include <QAbstractTableModel>

namespace werkpad
{

// The Target cells are edited: EditRole holds the index into importFields(), -1 for "not taken".
class ColumnMappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Heading, Target, Sample, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `rows`: the first ones of the file, for the examples.
    void setColumns(std::vector<ColumnMapping> columns, const std::vector<std::vector<std::string>>& rows);
    [[nodiscard]] bool hasSuggestions() const; // columns that look like a field, for a person to confirm
    [[nodiscard]] std::vector<MappingChoice> suggestions() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // The person chose; the model itself shows it only after setColumns.
    void chosen(const werkpad::MappingChoice& choice);

private:
    [[nodiscard]] QString remark(std::size_t row) const;

    std::vector<ColumnMapping> m_columns;
    std::vector<std::string> m_samples;
};

} // namespace werkpad
