// The themes a client belongs to: derived from facts, and set by hand.
#pragma once

#include "core/dossier/dossier.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace werkpad
{

class MarksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ThemeName, Why, FirstDay, LastDay, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDossier(const Dossier& dossier);
    // Nothing for a row that was derived: it cannot be taken away.
    [[nodiscard]] std::optional<ThemeMark> mark(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString theme{};
        QString why{};
        std::optional<ThemeMark> mark{};
    };
    std::vector<Row> m_rows;
};

} // namespace werkpad
