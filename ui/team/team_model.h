// The caseloads of the team as a table: everybody together, clients in nobody's caseload, then each case worker by
// name.
#pragma once

#include "core/team/team_figures.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace werkpad
{

class TeamModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        enum class Kind { Name, Team, Number, Capacity, Load };
        Kind kind = Kind::Name;
        TeamCell cell{}; // of a Number
        bool operator==(const Column&) const = default;
    };
    // The number behind a cell, to sort or copy; invalid where there is none.
    static constexpr int kNumberRole = Qt::UserRole + 1;

    explicit TeamModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    // `breakdown`: by what the caseloads are divided: Period, Theme or Regime. Without it where the filter of the
    // figures leaves nothing to divide. Rows and columns that stay keep their place.
    void show(TeamFigures figures, TeamCell::Kind breakdown);
    [[nodiscard]] const TeamFigures& figures() const { return m_figures; }
    [[nodiscard]] const Column& column(int section) const { return m_columns.at(static_cast<std::size_t>(section)); }
    // The list behind a cell; nothing outside the table. A name, a capacity and a load stand for the whole caseload.
    [[nodiscard]] std::optional<ClientFilter> filterAt(const QModelIndex& index) const;
    // The coach of a row; nothing for everybody together and for nobody's clients.
    [[nodiscard]] std::optional<StaffId> coachAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const StaffId& coach) const; // -1: not in the table

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const TeamRow& row(int number) const;
    [[nodiscard]] std::optional<qulonglong> numberAt(const QModelIndex& index) const;
    [[nodiscard]] QString textAt(const QModelIndex& index) const;

    TeamFigures m_figures;
    std::vector<const TeamRow*> m_rows; // of the figures
    std::vector<Column> m_columns;
};

} // namespace werkpad
