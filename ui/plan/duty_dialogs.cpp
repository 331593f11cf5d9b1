#include "ui/plan/duty_dialogs.h"

#include "core/plan/duty_fields.h"
#include "core/plan/duty_rules.h"
#include "ui/plan/choices.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"

#include <QPlainTextEdit>
#include <QSpinBox>

namespace werkpad
{

namespace
{

QString draftKey(const char* what, ClientId client, const std::string& id)
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(what), toQString(client.text()), toQString(id));
}

std::string textOf(const QPlainTextEdit* edit)
{
    return toStdString(edit->toPlainText().trimmed());
}

} // namespace

// --- duty ------------------------------------------------------------------------------------------------------------

DutyDialog::DutyDialog(OpenDossier& dossier, const Duty& duty, QWidget* parent)
    : RecordDialog(duty.id.isNil() ? tr("New duty") : tr("Change duty"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_before(duty)
    , m_kind(new QComboBox(this))
    , m_text(makeNote(2))
    , m_consequence(makeNote(2))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
{
    const bool isNew = duty.id.isNil();
    addCodes(*m_kind, CodeList::Duties);
    addField("kind", tr("&Duty"), m_kind);
    addField("text", tr("&What exactly, in words for the client"), m_text);
    addField("consequence", tr("What &follows from not keeping it"), m_consequence);
    addField("first_day", tr("F&irst day"), m_firstDay);
    addField("last_day", tr("&Last day (empty: until further notice)"), m_lastDay);
    m_firstDay->setRequired(true);
    m_firstDay->setValue(isNew ? dossier.today() : duty.during.first);
    if (!isNew) {
        choose(*m_kind, duty.kind);
        m_lastDay->setValue(duty.during.last);
        m_text->setPlainText(toQString(duty.text));
        m_consequence->setPlainText(toQString(duty.consequence));
    }
    start(dossier.workspace().drafts(), draftKey("duty", dossier.client(), duty.id.text()));
}

Duty DutyDialog::value() const
{
    Duty duty = m_before;
    duty.client = m_dossier.client();
    duty.kind = chosen(*m_kind);
    duty.text = textOf(m_text);
    duty.consequence = textOf(m_consequence);
    duty.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    return duty;
}

std::vector<Finding> DutyDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}});
    std::ranges::move(check(value()), std::back_inserter(found));
    return found;
}

Result<void> DutyDialog::save()
{
    const Duty duty = value();
    const QString name = referenceLabel(CodeList::Duties, duty.kind).toLower();
    if (duty.id.isNil())
        return m_dossier.perform(tr("duty '%1' of %2 added").arg(name, m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.duties().add(duty); });
    return m_dossier.perform(tr("duty '%1' of %2 changed").arg(name, m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.duties().set(m_before, duty); });
}

// --- exemption -------------------------------------------------------------------------------------------------------

ExemptionDialog::ExemptionDialog(OpenDossier& dossier, const Exemption& exemption, QWidget* parent)
    : RecordDialog(exemption.id.isNil() ? tr("New exemption") : tr("Change exemption"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_before(exemption)
    , m_kind(new QComboBox(this))
    , m_reason(makeNote(2))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
    , m_reviewOn(new DateEdit(dossier.workspace().clock(), this))
{
    const bool isNew = exemption.id.isNil();
    addText(tr("Write what the client can and cannot do, not which illness the client has."));
    addCodes(*m_kind, CodeList::Duties);
    addField("kind", tr("Exempt &from"), m_kind);
    addField("reason", tr("&Reason"), m_reason);
    addField("first_day", tr("F&irst day"), m_firstDay);
    addField("last_day", tr("&Last day (empty: until further notice)"), m_lastDay);
    addField("review_on", tr("Re&view on"), m_reviewOn);
    m_firstDay->setRequired(true);
    m_firstDay->setValue(isNew ? dossier.today() : exemption.during.first);
    if (!isNew) {
        choose(*m_kind, exemption.kind);
        m_reason->setPlainText(toQString(exemption.reason));
        m_lastDay->setValue(exemption.during.last);
        m_reviewOn->setValue(exemption.reviewOn);
    }
    start(dossier.workspace().drafts(), draftKey("exemption", dossier.client(), exemption.id.text()));
}

Exemption ExemptionDialog::value() const
{
    Exemption exemption = m_before;
    exemption.client = m_dossier.client();
    exemption.kind = chosen(*m_kind);
    exemption.reason = textOf(m_reason);
    exemption.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    exemption.reviewOn = m_reviewOn->value();
    return exemption;
}

std::vector<Finding> ExemptionDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}, {"review_on", m_reviewOn}});
    std::ranges::move(check(value()), std::back_inserter(found));
    return found;
}

Result<void> ExemptionDialog::save()
{
    const Exemption exemption = value();
    const QString name = referenceLabel(CodeList::Duties, exemption.kind).toLower();
    if (exemption.id.isNil())
        return m_dossier.perform(tr("exemption from '%1' of %2 added").arg(name, m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.duties().add(exemption); });
    return m_dossier.perform(tr("exemption from '%1' of %2 changed").arg(name, m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.duties().set(m_before, exemption); });
}

// --- measure ---------------------------------------------------------------------------------------------------------

MeasureDialog::MeasureDialog(OpenDossier& dossier, const Measure& measure, QWidget* parent)
    : RecordDialog(measure.id.isNil() ? tr("New measure") : tr("Change measure"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_before(measure)
    , m_kind(new QComboBox(this))
    , m_percent(new QSpinBox(this))
    , m_decidedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_reason(makeNote(2))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
{
    const bool isNew = measure.id.isNil();
    addWords<MeasureKind>(*m_kind);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %"));
    addField("kind", tr("&Measure"), m_kind);
    addField("percent", tr("&Percent of the benefit"), m_percent);
    addField("decided_on", tr("&Decided on"), m_decidedOn);
    addField("reason", tr("&Reason"), m_reason);
    addField("first_day", tr("F&irst day"), m_firstDay);
    addField("last_day", tr("&Last day (empty: until further notice)"), m_lastDay);
    m_firstDay->setRequired(true);
    m_decidedOn->setRequired(true);
    chooseWord(*m_kind, measure.kind);
    m_percent->setValue(measure.percent);
    m_decidedOn->setValue(isNew ? dossier.today() : measure.decidedOn);
    m_firstDay->setValue(isNew ? dossier.today() : measure.during.first);
    m_lastDay->setValue(measure.during.last);
    m_reason->setPlainText(toQString(measure.reason));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MeasureDialog::kindChanged);
    start(dossier.workspace().drafts(), draftKey("measure", dossier.client(), measure.id.text()));
    kindChanged();
}

void MeasureDialog::kindChanged()
{
    m_percent->setEnabled(chosenWord<MeasureKind>(*m_kind) == MeasureKind::Reduction);
}

Measure MeasureDialog::value() const
{
    Measure measure = m_before;
    measure.client = m_dossier.client();
    measure.kind = chosenWord<MeasureKind>(*m_kind);
    measure.percent = measure.kind == MeasureKind::Reduction ? m_percent->value() : 0;
    measure.decidedOn = m_decidedOn->value().value_or(m_dossier.today());
    measure.reason = textOf(m_reason);
    measure.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    return measure;
}

std::vector<Finding> MeasureDialog::findings() const
{
    auto found = unreadable({{"decided_on", m_decidedOn}, {"first_day", m_firstDay}, {"last_day", m_lastDay}});
    std::ranges::move(check(value(), m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> MeasureDialog::save()
{
    const Measure measure = value();
    const QString name = label(measure.kind).toLower();
    if (measure.id.isNil())
        return m_dossier.perform(tr("measure '%1' of %2 added").arg(name, m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.duties().add(measure); });
    return m_dossier.perform(tr("measure '%1' of %2 changed").arg(name, m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.duties().set(m_before, measure); });
}

} // namespace werkpad
