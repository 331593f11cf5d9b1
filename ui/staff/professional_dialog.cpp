#include "ui/staff/professional_dialog.h"

#include "core/intake/attendance_rules.h"
#include "core/intake/routing_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"
#include "ui/staff/professionals_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <iterator>

namespace werkpad
{

namespace
{

constexpr int kMinutesPerDay = 1440;
constexpr int kMostClients = 10'000;

std::optional<int> minuteOf(const QString& text)
{
    const QString time = text.trimmed();
    return time == QLatin1String("24:00") || time == QLatin1String("24") ? std::optional(kMinutesPerDay)
                                                                         : parseTimeOfDay(toStdString(time));
}

QString dayText(const std::vector<OfficeHours>& hours, int weekday)
{
    std::vector<OfficeHours> ofDay;
    std::ranges::copy_if(hours, std::back_inserter(ofDay),
                         [weekday](const OfficeHours& stretch) { return stretch.weekday == weekday; });
    const QString text = hoursText(ofDay);
    return text.mid(text.indexOf(QLatin1Char(' ')) + 1); // without the day, which is the label
}

std::string dayField(int weekday)
{
    return "day_" + std::to_string(weekday);
}

} // namespace

ProfessionalDialog::ProfessionalDialog(const UiContext& context, const Professional& professional, Save save,
                                       QWidget* parent)
    : RecordDialog(toQString(professional.member.name), tr("&Save"), parent)
    , m_staff(professional.member.id)
    , m_write(std::move(save))
    , m_expertise(new QListWidget(this))
    , m_capacity(new QSpinBox(this))
{
    addText(tr("What you fill in here decides to whom people at the desk are routed."));
    for (const auto& code : knownExpertise()) {
        auto* item = new QListWidgetItem(expertiseLabel(code), m_expertise);
        item->setData(Qt::UserRole, toQString(code));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isKnown = std::ranges::find(professional.expertise, code) != professional.expertise.end();
        item->setCheckState(isKnown ? Qt::Checked : Qt::Unchecked);
    }
    m_expertise->setCurrentRow(0);
    m_expertise->setFixedHeight(10 * fontMetrics().height());
    addField("client_group", tr("&Knows these client groups"), m_expertise);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto* field = new QLineEdit(dayText(professional.hours, weekday), this);
        field->setPlaceholderText(weekday <= 5 ? tr("for instance 8:30-12:00, 13:00-17:00") : QString());
        m_days.at(static_cast<std::size_t>(weekday - 1)) = field;
        addField(dayField(weekday), QLocale().dayName(weekday), field);
    }
    m_capacity->setRange(0, kMostClients);
    m_capacity->setSpecialValueText(tr("not agreed"));
    m_capacity->setValue(professional.member.capacity);
    addField("capacity", tr("Clients that &fit"), m_capacity);
    start(context.workspace.drafts(), QStringLiteral("professional/%1").arg(toQString(m_staff.text())));
}

std::optional<std::vector<OfficeHours>> ProfessionalDialog::hoursOf(int weekday) const
{
    std::vector<OfficeHours> hours;
    const QString text = m_days.at(static_cast<std::size_t>(weekday - 1))->text();
    for (const QString& stretch : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (stretch.trimmed().isEmpty())
            continue;
        const QStringList ends = stretch.split(QLatin1Char('-'));
        const auto from = minuteOf(ends.value(0));
        const auto until = minuteOf(ends.value(1));
        if (ends.size() != 2 || !from || !until)
            return std::nullopt;
        hours.push_back({{}, m_staff, weekday, *from, *until});
    }
    return hours;
}

std::vector<OfficeHours> ProfessionalDialog::hours() const
{
    std::vector<OfficeHours> all;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const auto ofDay = hoursOf(weekday);
        if (ofDay)
            all.insert(all.end(), ofDay->begin(), ofDay->end());
    }
    return all;
}

std::vector<Finding> ProfessionalDialog::findings() const
{
    std::vector<Finding> findings;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const auto ofDay = hoursOf(weekday);
        if (!ofDay) {
            findings.push_back({dayField(weekday), Severity::Blocking, "hours_unreadable",
                                toStdString(m_days.at(static_cast<std::size_t>(weekday - 1))->text())});
            continue;
        }
        for (auto finding : check(*ofDay)) {
            finding.field = dayField(weekday);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Result<void> ProfessionalDialog::save()
{
    std::vector<std::string> expertise;
    for (int row = 0; row < m_expertise->count(); ++row) {
        const auto* item = m_expertise->item(row);
        if (item->checkState() == Qt::Checked)
            expertise.push_back(toStdString(item->data(Qt::UserRole).toString()));
    }
    return m_write(expertise, hours(), m_capacity->value());
}

PresenceDialog::PresenceDialog(const UiContext& context, const Professional& professional, Save save, QWidget* parent)
    : RecordDialog(tr("%1 today").arg(toQString(professional.member.name)), tr("&Save"), parent)
    , m_write(std::move(save))
    , m_kind(new QComboBox(this))
    , m_remark(new QLineEdit(this))
{
    m_kind->addItem(tr("As in the office hours"), static_cast<int>(Kind::AsUsual));
    m_kind->addItem(tr("Here all day"), static_cast<int>(Kind::Here));
    m_kind->addItem(tr("Not here"), static_cast<int>(Kind::Away));
    if (const auto& presence = professional.presence) {
        m_kind->setCurrentIndex(static_cast<int>(presence->isPresent ? Kind::Here : Kind::Away));
        m_remark->setText(toQString(presence->remark));
    }
    addField("is_present", tr("&Today"), m_kind);
    addField("remark", tr("&Remark (colleagues read it)"), m_remark);
    start(context.workspace.drafts(), QStringLiteral("presence/%1").arg(toQString(professional.member.id.text())));
}

Result<void> PresenceDialog::save()
{
    return m_write(static_cast<Kind>(m_kind->currentData().toInt()), toStdString(m_remark->text().trimmed()));
}

} // namespace werkpad
