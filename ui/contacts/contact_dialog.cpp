#include "ui/contacts/contact_dialog.h"

#include "core/contacts/contact_fields.h"
#include "ui/contacts/time_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace werkpad
{

namespace
{

QString titleOf(const Contact& contact)
{
    if (contact.id.isNil())
        return ContactDialog::tr("New appointment");
    return contact.state == ContactState::Planned ? ContactDialog::tr("Change appointment")
                                                  : ContactDialog::tr("Change contact");
}

} // namespace

ContactDialog::ContactDialog(OpenDossier& dossier, const Contact& contact, QWidget* parent)
    : RecordDialog(titleOf(contact), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_initial(contact)
    , m_on(new DateEdit(dossier.workspace().clock(), this))
    , m_time(new QLineEdit(this))
    , m_minutes(new QComboBox(this))
    , m_staff(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
{
    addField("at", tr("&Day"), m_on);
    addField("time", tr("&Time"), m_time);
    addField("minutes", tr("&Minutes"), m_minutes);
    addField("staff", tr("&With"), m_staff);
    addField("channel", tr("Cha&nnel"), m_channel);
    addField("place", tr("&Place"), m_place);
    addField("subject", tr("S&ubject"), m_subject);
    m_on->setRequired(true);
    if (contact.state == ContactState::Done) {
        m_note = makeNote(4);
        m_followUp = new QLineEdit(this);
        m_followUpOn = new DateEdit(dossier.workspace().clock(), this);
        addField("note", tr("Wh&at was said"), m_note);
        addField("follow_up", tr("A&greed"), m_followUp);
        addField("follow_up_on", tr("&By"), m_followUpOn);
        m_note->setPlainText(toQString(contact.note));
        m_followUp->setText(toQString(contact.followUp));
        m_followUpOn->setValue(contact.followUpOn);
    }
    fillChoices();
    m_time->setPlaceholderText(QStringLiteral("10:00"));
    m_place->setText(toQString(contact.place));
    m_subject->setText(toQString(contact.subject));
    if (!contact.id.isNil()) {
        m_on->setValue(contact.at.day);
        m_time->setText(shownTime(contact.at.minute));
    }
    start(dossier.workspace().drafts(),
          QStringLiteral("appointment/%1/%2").arg(toQString(dossier.client().text()), toQString(contact.id.text())));
}

void ContactDialog::fillChoices()
{
    std::vector<int> lengths{10, 15, 20, 30, 45, 60, 90, 120};
    if (std::ranges::find(lengths, m_initial.minutes) == lengths.end())
        lengths.push_back(m_initial.minutes);
    for (const int minutes : lengths)
        m_minutes->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(m_initial.minutes));
    for (const auto& member : m_dossier.staff()) {
        if (!member.leftOn || member.id == m_initial.staff)
            m_staff->addItem(toQString(member.name), toQString(member.id.text()));
    }
    const StaffId with = m_initial.staff.isNil() ? m_dossier.workspace().session().staff : m_initial.staff;
    m_staff->setCurrentIndex(m_staff->findData(toQString(with.text())));
    for (std::size_t i = 0; i < storedCodes(Channel{}).size(); ++i)
        m_channel->addItem(label(static_cast<Channel>(i)), static_cast<int>(i));
    m_channel->setCurrentIndex(static_cast<int>(m_initial.channel));
}

Contact ContactDialog::value() const
{
    Contact contact = m_initial;
    contact.client = m_dossier.client();
    contact.at.day = m_on->value().value_or(m_dossier.today());
    contact.at.minute = timeOf(*m_time).value_or(0);
    contact.minutes = m_minutes->currentData().toInt();
    contact.staff = StaffId::parse(toStdString(m_staff->currentData().toString())).value_or(m_initial.staff);
    contact.channel = static_cast<Channel>(m_channel->currentData().toInt());
    contact.place = toStdString(m_place->text().trimmed());
    contact.subject = toStdString(m_subject->text().trimmed());
    if (m_note) {
        contact.note = toStdString(m_note->toPlainText().trimmed());
        contact.followUp = toStdString(m_followUp->text().trimmed());
        contact.followUpOn = m_followUpOn->value();
    }
    return contact;
}

std::vector<Finding> ContactDialog::findings() const
{
    auto found = unreadable({{"at", m_on}});
    if (m_followUpOn)
        std::ranges::move(m_followUpOn->findings("follow_up_on"), std::back_inserter(found));
    std::ranges::move(timeFindings(*m_time, "time"), std::back_inserter(found));
    if (m_time->text().trimmed().isEmpty())
        found.push_back({"time", Severity::Blocking, "required", {}});
    if (!m_on->value() || !timeOf(*m_time))
        return found;
    if (auto checked = m_dossier.workspace().contacts().findings(value()); checked)
        std::ranges::move(*checked, std::back_inserter(found));
    return found;
}

Result<void> ContactDialog::save()
{
    const Contact contact = value();
    if (contact.id.isNil())
        return m_dossier.perform(tr("appointment with %1 made").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.contacts().plan(contact); });
    return m_dossier.perform(tr("contact with %1 changed").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.contacts().set(m_initial, contact); });
}

} // namespace werkpad
