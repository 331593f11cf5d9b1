#include "ui/contacts/outcome_dialog.h"

#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace werkpad
{

namespace
{

QString titleOf(ContactState outcome)
{
    if (outcome == ContactState::Done)
        return OutcomeDialog::tr("Appointment held");
    return outcome == ContactState::Missed ? OutcomeDialog::tr("Client did not come")
                                           : OutcomeDialog::tr("Cancel appointment");
}

} // namespace

OutcomeDialog::OutcomeDialog(OpenDossier& dossier, const Contact& appointment, ContactState outcome, QWidget* parent)
    : RecordDialog(titleOf(outcome), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_appointment(appointment)
    , m_outcome(outcome)
    , m_note(makeNote(4))
{
    addText(tr("%1, %2").arg(momentText(appointment.at), toQString(appointment.subject)));
    if (outcome == ContactState::Done) {
        m_followUp = new QLineEdit(this);
        m_followUpOn = new DateEdit(dossier.workspace().clock(), this);
        addField("note", tr("Wh&at was said"), m_note);
        addField("follow_up", tr("A&greed"), m_followUp);
        addField("follow_up_on", tr("&By"), m_followUpOn);
    } else {
        addField("note", outcome == ContactState::Missed ? tr("&Remark") : tr("&Why"), m_note);
    }
    m_note->setPlaceholderText(tr("Write it so that the client may read it."));
    start(dossier.workspace().drafts(),
          QStringLiteral("outcome/%1/%2").arg(toQString(appointment.id.text())).arg(static_cast<int>(outcome)));
}

std::vector<Finding> OutcomeDialog::findings() const
{
    return m_followUpOn ? unreadable({{"follow_up_on", m_followUpOn}}) : std::vector<Finding>{};
}

Result<void> OutcomeDialog::save()
{
    const ContactId id = m_appointment.id;
    const std::string note = toStdString(m_note->toPlainText().trimmed());
    if (m_outcome == ContactState::Missed)
        return m_dossier.perform(tr("%1 did not come").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.contacts().miss(id, note); });
    if (m_outcome == ContactState::Cancelled)
        return m_dossier.perform(tr("appointment with %1 cancelled").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.contacts().cancel(id, note); });
    const ContactOutcome outcome{note, toStdString(m_followUp->text().trimmed()), m_followUpOn->value()};
    return m_dossier.perform(tr("appointment with %1 held").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.contacts().hold(id, outcome); });
}

} // namespace werkpad
