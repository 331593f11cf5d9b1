#include "ui/team/team_text.h"

#include "ui/shared/attention_label.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace werkpad
{

namespace
{

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamText)
};

QString heading(const TeamCell& cell, const TeamFigures& figures)
{
    switch (cell.kind) {
    case TeamCell::Kind::Clients:
        return TeamText::tr("Clients");
    case TeamCell::Kind::Period:
        return cell.number < kPeriods.size() ? shortLabel(kPeriods.at(cell.number)) : TeamText::tr("No period");
    case TeamCell::Kind::Theme:
        return label(static_cast<Theme>(cell.number));
    case TeamCell::Kind::Regime:
        return cell.number < figures.regimes.size() ? toQString(figures.regimes[cell.number])
                                                    : TeamText::tr("No regime");
    case TeamCell::Kind::Attention:
        break;
    }
    switch (kAttentions.at(cell.number)) {
    case Attention::NoContact:
        return TeamText::tr("No contact", "long without contact; heading of a narrow column");
    case Attention::PlanMissing:
        return TeamText::tr("No plan", "heading of a narrow column");
    case Attention::Overdue:
        return TeamText::tr("Late", "heading of a narrow column");
    case Attention::BoundaryPassed:
        return TeamText::tr("Not evaluated", "in the new period; heading of a narrow column");
    }
    return {};
}

QString attentionExplanation(Attention attention)
{
    switch (attention) {
    case Attention::NoContact:
        return TeamText::tr("Longer without contact than the office allows in the client's period.");
    case Attention::PlanMissing:
        return TeamText::tr("It was decided that service is needed, but there is no plan yet.");
    case Attention::Overdue:
        return TeamText::tr("An evaluation, an activity or an agreement is over term.");
    case Attention::BoundaryPassed:
        return TeamText::tr("Came into a next period, and no evaluation was held since.");
    }
    return {};
}

QString explanation(const TeamCell& cell, const TeamFigures& figures)
{
    switch (cell.kind) {
    case TeamCell::Kind::Clients:
        return TeamText::tr("Clients who are in this caseload today, also those of a colleague who is replaced.");
    case TeamCell::Kind::Period:
        return cell.number < kPeriods.size() ? label(kPeriods.at(cell.number))
                                             : TeamText::tr("Clients without a period of unemployment.");
    case TeamCell::Kind::Theme:
        return TeamText::tr("%1: certain or possible; a client may count in several.")
            .arg(label(static_cast<Theme>(cell.number)));
    case TeamCell::Kind::Regime:
        return cell.number < figures.regimes.size()
                   ? TeamText::tr("%1. A client may count in several.").arg(regimeLabel(figures.regimes[cell.number]))
                   : TeamText::tr("Clients without a regime in force.");
    case TeamCell::Kind::Attention:
        break;
    }
    return attentionExplanation(kAttentions.at(cell.number));
}

} // namespace

QString headingOf(const TeamModel::Column& column, const TeamFigures& figures)
{
    switch (column.kind) {
    case TeamModel::Column::Kind::Name:
        return TeamText::tr("Case worker");
    case TeamModel::Column::Kind::Team:
        return TeamText::tr("Team");
    case TeamModel::Column::Kind::Number:
        return heading(column.cell, figures);
    case TeamModel::Column::Kind::Capacity:
        return TeamText::tr("Room for");
    case TeamModel::Column::Kind::Load:
        return TeamText::tr("Load");
    }
    return {};
}

QString explanationOf(const TeamModel::Column& column, const TeamFigures& figures)
{
    switch (column.kind) {
    case TeamModel::Column::Kind::Name:
    case TeamModel::Column::Kind::Team:
        return {};
    case TeamModel::Column::Kind::Number:
        return explanation(column.cell, figures);
    case TeamModel::Column::Kind::Capacity:
        return TeamText::tr("How many clients fit, as agreed on the page Colleagues.");
    case TeamModel::Column::Kind::Load:
        return TeamText::tr("The caseload against what was agreed, and how many clients are too many.");
    }
    return {};
}

QString nameOf(const TeamRow& row, const TeamFigures& figures)
{
    if (&row == &figures.office)
        return TeamText::tr("All together");
    if (!row.coach)
        return TeamText::tr("Without case worker");
    const QString name = row.name.empty() ? TeamText::tr("unknown colleague") : toQString(row.name);
    return row.hasLeft ? TeamText::tr("%1 (has left)").arg(name) : name;
}

QString loadText(const TeamRow& row)
{
    if (row.capacity <= 0)
        return {};
    const auto percent =
        (row.clients * 100 + static_cast<std::size_t>(row.capacity) / 2) / static_cast<std::size_t>(row.capacity);
    const QString shown = TeamText::tr("%1 %", "percent").arg(QLocale().toString(static_cast<qulonglong>(percent)));
    const auto over = overCapacity(row);
    return over == 0 ? shown
                     : TeamText::tr("%1, %2 too many", "110 %, 12 too many")
                           .arg(shown, QLocale().toString(static_cast<qulonglong>(over)));
}

} // namespace werkpad
