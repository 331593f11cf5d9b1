// A client's spells of unemployment with their three dates.
#pragma once

#include "core/segmentation/unemployment_spell.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace werkpad
{

class SpellsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FirstDay, LastDay, RegisteredOn, BenefitFrom, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `counting` is the spell that today's period is counted from.
    void setRows(std::vector<UnemploymentSpell> spells, std::optional<UnemploymentSpellId> counting);
    [[nodiscard]] const UnemploymentSpell& spell(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const UnemploymentSpell& spell, Column column) const;
    std::vector<UnemploymentSpell> m_rows; // newest first
    std::optional<UnemploymentSpellId> m_counting;
};

} // namespace werkpad
