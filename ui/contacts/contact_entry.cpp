#include "ui/contacts/contact_entry.h"

#include "core/contacts/contact_fields.h"
#include "ui/contacts/time_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace werkpad
{

ContactEntry::ContactEntry(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_channel(new QComboBox(this))
    , m_on(new DateEdit(dossier.workspace().clock(), this))
    , m_time(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_followUp(new QLineEdit(this))
    , m_followUpOn(new DateEdit(dossier.workspace().clock(), this))
    , m_restored(new QLabel(tr("What you typed earlier and did not save is filled in again."), this))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
{
    setObjectName(QStringLiteral("contactEntry"));
    for (std::size_t i = 0; i < storedCodes(Channel{}).size(); ++i)
        m_channel->addItem(label(static_cast<Channel>(i)), static_cast<int>(i));
    m_channel->setToolTip(tr("Type the first letter of the channel."));
    m_time->setPlaceholderText(tr("now"));
    m_time->setMaximumWidth(10 * fontMetrics().averageCharWidth());
    m_note->setPlaceholderText(tr("Write it so that the client may read it. Ctrl+Enter saves."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().height());
    m_followUp->setPlaceholderText(tr("Who does what"));
    setTextStyle(*m_restored, TextSize::Small, TextTone::Accent);
    m_restored->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_restored);
    auto* first = new QHBoxLayout;
    // Day and time first, as they are almost always right: who begins at the channel, tabs to subject and note.
    addField(first, "at", tr("&Day"), m_on, 0);
    addField(first, "time", tr("Time"), m_time, 0);
    addField(first, "channel", tr("Cha&nnel"), m_channel, 0);
    addField(first, "subject", tr("S&ubject"), m_subject, 1);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    addField(second, "note", tr("Wh&at was said"), m_note, 1);
    layout->addLayout(second);
    auto* third = new QHBoxLayout;
    addField(third, "follow_up", tr("A&greed"), m_followUp, 1);
    addField(third, "follow_up_on", tr("By"), m_followUpOn, 0);
    auto* saveButton = new QPushButton(icon(Icon::Check), tr("Save contact"), this);
    saveButton->setObjectName(QStringLiteral("saveContactButton"));
    saveButton->setToolTip(tr("Ctrl+Enter"));
    third->addWidget(saveButton, 0, Qt::AlignBottom);
    layout->addLayout(third);
    layout->addWidget(m_general);
    const std::array<QWidget*, 8> order{m_on,   m_time,     m_channel,    m_subject,
                                        m_note, m_followUp, m_followUpOn, saveButton};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(saveButton, &QPushButton::clicked, this, &ContactEntry::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ContactEntry::save);
    }
    connect(&m_dossier, &OpenDossier::changed, this, &ContactEntry::showClient);
    if (m_dossier.isOpen())
        showClient();
}

void ContactEntry::addField(QBoxLayout* row, const std::string& name, const QString& text, QWidget* field, int stretch)
{
    field->setObjectName(toQString(name) + QStringLiteral("Edit"));
    auto* title = new QLabel(text, this);
    title->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    auto* column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(m_findings->wrap(name, field));
    column->addStretch();
    row->addLayout(column, stretch);
}

void ContactEntry::showClient()
{
    setEnabled(m_dossier.may(Permission::EditClients));
    if (m_draft && m_client == m_dossier.client())
        return; // a change of this dossier leaves alone what is being typed
    saveDraft();
    delete m_draft; // ours: it watches these fields for another client
    m_client = m_dossier.client();
    clear();
    m_draft = new FormDraft(m_dossier.workspace().drafts(),
                            QStringLiteral("contact/%1").arg(toQString(m_client.text())), *this);
    m_restored->setVisible(m_draft->restore());
}

void ContactEntry::clear()
{
    m_channel->setCurrentIndex(0);
    m_on->setValue(m_dossier.today());
    m_followUpOn->setValue(std::nullopt);
    for (auto* field : {m_time, m_subject, m_followUp})
        field->clear();
    m_note->clear();
    m_findings->show({});
    m_restored->hide();
}

void ContactEntry::saveDraft()
{
    if (m_draft)
        m_draft->saveNow();
}

void ContactEntry::focusFirst()
{
    m_channel->setFocus(Qt::OtherFocusReason);
}

Contact ContactEntry::value() const
{
    const Moment now = m_dossier.workspace().clock().now();
    Contact contact;
    contact.client = m_client;
    contact.state = ContactState::Done;
    contact.channel = static_cast<Channel>(m_channel->currentData().toInt());
    contact.at.day = m_on->value().value_or(now.day);
    // Of another day the time is often not remembered: noon, which can be corrected.
    constexpr int kNoon = 720;
    contact.at.minute = timeOf(*m_time).value_or(contact.at.day == now.day ? now.minute : kNoon);
    contact.subject = toStdString(m_subject->text().trimmed());
    contact.note = toStdString(m_note->toPlainText().trimmed());
    contact.followUp = toStdString(m_followUp->text().trimmed());
    contact.followUpOn = m_followUpOn->value();
    return contact;
}

std::vector<Finding> ContactEntry::findings() const
{
    std::vector<Finding> found = m_on->findings("at");
    std::ranges::move(timeFindings(*m_time, "time"), std::back_inserter(found));
    std::ranges::move(m_followUpOn->findings("follow_up_on"), std::back_inserter(found));
    if (auto checked = m_dossier.workspace().contacts().findings(value()); checked)
        std::ranges::move(*checked, std::back_inserter(found));
    return found;
}

void ContactEntry::save()
{
    if (const auto found = findings(); blocks(found)) {
        m_findings->show(found);
        m_findings->focusFirstBlocking();
        return;
    }
    const Contact contact = value();
    const auto saved = m_dossier.perform(tr("contact with %1 recorded").arg(m_dossier.name()),
                                         [&](Workspace& workspace) { return workspace.contacts().record(contact); });
    if (!saved) {
        Q_EMIT failed(errorText(saved.error()));
        return;
    }
    clear();
    m_draft->setClean();
    m_draft->discard();
    Q_EMIT recorded();
}

} // namespace werkpad
