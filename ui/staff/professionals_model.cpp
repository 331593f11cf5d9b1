#include "ui/staff/professionals_model.h"

#include "core/intake/attendance_rules.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QLocale>

#include <algorithm>

namespace werkpad
{

namespace
{

QString clockText(int minute)
{
    constexpr int kMinutesPerDay = 1440;
    return minute >= kMinutesPerDay ? QStringLiteral("24:00") : toQString(Moment{Date(1970, 1, 1), minute}.clock());
}

} // namespace

QString hoursText(const std::vector<OfficeHours>& hours)
{
    QString text;
    int weekday = 0;
    for (const auto& stretch : hours) {
        if (stretch.weekday != weekday)
            text += (text.isEmpty() ? QString() : QStringLiteral("; ")) +
                    QLocale().dayName(stretch.weekday, QLocale::ShortFormat) + QLatin1Char(' ');
        else
            text += QStringLiteral(", ");
        weekday = stretch.weekday;
        text += QStringLiteral("%1-%2").arg(clockText(stretch.fromMinute), clockText(stretch.untilMinute));
    }
    return text;
}

void ProfessionalsModel::setProfessionals(std::vector<Professional> professionals, Moment now)
{
    beginResetModel();
    m_rows = std::move(professionals);
    m_now = now;
    endResetModel();
}

const Professional* ProfessionalsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ProfessionalsModel::rowOf(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Professional& p) { return toQString(p.member.id.text()) == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProfessionalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfessionalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfessionalsModel::todayText(const Professional& professional) const
{
    const auto at = attendanceAt(professional.hours, professional.presence, m_now);
    QString text;
    switch (at.attendance) {
    case Attendance::Here:
        text = at.untilMinute ? tr("Here until %1").arg(clockText(*at.untilMinute)) : tr("Here");
        break;
    case Attendance::NotYet:
        text = tr("Here from %1").arg(clockText(at.fromMinute.value_or(0)));
        break;
    case Attendance::Gone:
        text = tr("No longer here today");
        break;
    case Attendance::Away:
        text = tr("Not here today");
        break;
    case Attendance::Unknown:
        text = tr("Not known");
        break;
    }
    return at.remark.empty() ? text : QStringLiteral("%1: %2").arg(text, toQString(at.remark));
}

QVariant ProfessionalsModel::data(const QModelIndex& index, int role) const
{
    const Professional* professional = index.isValid() ? at(index.row()) : nullptr;
    if (professional && role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == Capacity);
    if (!professional || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name:
        return toQString(professional->member.name);
    case Today:
        return todayText(*professional);
    case Expertise: {
        QStringList known;
        for (const auto& code : professional->expertise)
            known << expertiseLabel(code);
        return known.join(QStringLiteral(", "));
    }
    case Hours:
        return hoursText(professional->hours);
    case Capacity:
        return professional->member.capacity == 0 ? QString() : QString::number(professional->member.capacity);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProfessionalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(section == Capacity);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Today:
        return tr("Today");
    case Expertise:
        return tr("Knows");
    case Hours:
        return tr("Office hours");
    case Capacity:
        return tr("Clients that fit");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
