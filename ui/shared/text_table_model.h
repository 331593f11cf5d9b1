// A short table of a dossier: rows of text under headings, the whole text on hover.
#pragma once

#include "ui/shared/icons.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace werkpad
{

struct TextRow {
    QStringList cells{};
    std::optional<Icon> shape{}; // before the first cell; its word is among the cells
};

class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextTableModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<TextRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<TextRow> m_rows;
};

} // namespace werkpad
