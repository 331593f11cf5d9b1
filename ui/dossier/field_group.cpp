#include "ui/dossier/field_group.h"

#include "core/clients/client_rules.h"
#include "ui/shared/client_text.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/icons.h"
#include "ui/shared/leave_watch.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/shows_focus.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

FieldGroup::FieldGroup(OpenDossier& dossier, const QString& name, const QString& title, std::vector<ClientField> fields,
                       QWidget* parent)
    : QFrame(parent)
    , m_dossier(dossier)
    , m_name(name)
    , m_title(withoutMnemonic(title))
    , m_fields(std::move(fields))
    , m_reader(new ShowsFocus<QWidget>(this))
    , m_editor(new QWidget(this))
    , m_editButton(new QToolButton(this))
    , m_message(new QLabel(this))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
{
    setObjectName(name + QStringLiteral("Group"));
    auto* heading = new QLabel(title, this);
    heading->setBuddy(m_reader);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);
    m_editButton->setIcon(icon(Icon::Edit));
    m_editButton->setAutoRaise(true);
    m_editButton->setFocusPolicy(Qt::NoFocus); // by keyboard the group itself is edited: F2 or Enter
    m_editButton->setToolTip(tr("Change (F2)"));
    m_editButton->setAccessibleName(tr("Change: %1").arg(m_title));
    connect(m_editButton, &QToolButton::clicked, this, &FieldGroup::edit);
    buildReader();
    buildEditor();

    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_editButton);
    top->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_reader);
    layout->addWidget(m_editor);
    m_editor->hide();

    connect(&m_dossier, &OpenDossier::changed, this, &FieldGroup::refresh);
    connect(new LeaveWatch(*m_editor, *this), &LeaveWatch::left, this, [this] {
        if (m_isEditing)
            save();
    });
}

void FieldGroup::buildReader()
{
    m_reader->setObjectName(m_name + QStringLiteral("Reader"));
    m_reader->setFocusPolicy(Qt::StrongFocus);
    m_reader->setCursor(Qt::PointingHandCursor);
    m_reader->installEventFilter(this);
    auto* layout = makeFormLayout(m_reader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(spacing(*this, 0.25));
    m_reading = layout;
    for (const ClientField& field : m_fields) {
        auto* label = new QLabel(withoutMnemonic(field.label), m_reader);
        auto* text = new QLabel(m_reader);
        setTextStyle(*label, TextSize::Normal, TextTone::Muted);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addRow(label, text);
        m_texts.push_back(text);
    }
    m_instead = new QLabel(m_reader);
    m_instead->setWordWrap(true);
    setTextStyle(*m_instead, TextSize::Normal, TextTone::Muted);
    layout->addRow(m_instead);
}

void FieldGroup::buildEditor()
{
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message->setObjectName(m_name + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(m_message);
    auto* form = makeFormLayout(nullptr);
    layout->addLayout(form);
    for (const ClientField& field : m_fields)
        addRow(form, field.label, field.editor, m_findings->wrap(field.name, field.editor));
    layout->addWidget(m_general);
    auto* hint = new QLabel(tr("Enter saves, Esc leaves it as it was."), m_editor);
    setTextStyle(*hint, TextSize::Small, TextTone::Muted);
    layout->addWidget(hint);
}

void FieldGroup::setInstead(std::function<QString(const Client&)> instead, std::function<Result<void>()> uncover)
{
    m_insteadOf = std::move(instead);
    m_uncover = std::move(uncover);
}

void FieldGroup::refresh()
{
    const Client& client = m_dossier.dossier().client;
    m_editButton->setVisible(m_dossier.may(Permission::EditClients));
    if (client.id != m_shown) {
        saveDraft();
        leaveEditing();
        m_shown = client.id;
        showText();
        recoverDraft();
        return;
    }
    if (!m_isEditing)
        showText();
}

void FieldGroup::showText()
{
    const Client& client = m_dossier.dossier().client;
    QString instead = m_insteadOf ? m_insteadOf(client) : QString();
    QStringList spoken;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString text = instead.isEmpty() ? m_fields[i].shown(client) : QString();
        m_texts[i]->setText(breakable(text));
        m_texts[i]->setVisible(!text.isEmpty());
        m_reading->labelForField(m_texts[i])->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            spoken << QStringLiteral("%1: %2").arg(withoutMnemonic(m_fields[i].label), text);
    }
    if (instead.isEmpty() && spoken.isEmpty())
        instead = tr("Nothing filled in yet");
    m_instead->setText(instead);
    m_instead->setVisible(!instead.isEmpty());
    m_reader->setAccessibleName(m_title);
    m_reader->setAccessibleDescription(instead.isEmpty() ? spoken.join(QStringLiteral("; ")) : instead);
}

QString FieldGroup::draftKey() const
{
    return QStringLiteral("client/%1/%2").arg(toQString(m_shown.text()), m_name);
}

// What a crash or a lock interrupted stands ready again, without a question.
void FieldGroup::recoverDraft()
{
    const auto draft = m_dossier.workspace().drafts().find(toStdString(draftKey()));
    if (!draft || !*draft || !m_dossier.may(Permission::EditClients) || !startEditing())
        return;
    if (m_draft->restore())
        tell(tr("What you typed earlier and did not save is filled in again."), TextTone::Accent);
    else
        cancel();
}

void FieldGroup::edit()
{
    if (!m_dossier.may(Permission::EditClients))
        return;
    if (!m_isEditing && !startEditing())
        return;
    m_fields.front().editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_fields.front().editor))
        line->selectAll();
}

bool FieldGroup::startEditing()
{
    m_before = m_dossier.dossier().client;
    if (m_insteadOf && !m_insteadOf(m_before).isEmpty()) {
        if (const auto uncovered = m_uncover(); !uncovered) {
            m_instead->setText(errorText(uncovered.error()));
            return false;
        }
    }
    m_isEditing = true;
    for (const ClientField& field : m_fields)
        field.load(m_before);
    m_findings->show({});
    m_message->hide();
    m_draft = new FormDraft(m_dossier.workspace().drafts(), draftKey(), *m_editor);
    m_reader->hide();
    m_editButton->hide();
    m_editor->show();
    return true;
}

Client FieldGroup::typed() const
{
    Client client = m_before;
    for (const ClientField& field : m_fields)
        field.store(client);
    return client;
}

bool FieldGroup::isOwn(const Finding& finding) const
{
    return std::ranges::any_of(m_fields, [&finding](const ClientField& field) { return field.name == finding.field; });
}

bool FieldGroup::save()
{
    if (!m_isEditing || m_isSaving)
        return !m_isEditing;
    std::vector<Finding> found;
    for (const ClientField& field : m_fields) {
        if (field.unreadable)
            std::ranges::move(field.unreadable(), std::back_inserter(found));
    }
    const Client after = typed();
    if (!blocks(found) && after == m_before) {
        cancel();
        return true;
    }
    for (const Finding& finding : check(after, m_dossier.today())) {
        if (isOwn(finding) || finding.severity == Severity::Blocking)
            found.push_back(finding);
    }
    m_findings->show(found);
    return !blocks(found) && write(after);
}

bool FieldGroup::write(const Client& after)
{
    m_isSaving = true;
    const Client before = m_before;
    const auto saved =
        m_dossier.perform(tr("%1 of %2 changed").arg(changedWords(), clientName(before)),
                          [&](Workspace& workspace) { return workspace.clients().update(before, after); });
    m_isSaving = false;
    if (saved) {
        if (m_draft)
            m_draft->discard();
        leaveEditing();
        showText();
        return true;
    }
    if (saved.error().kind == ErrorKind::ChangedMeanwhile) {
        explainConflict();
    } else {
        m_findings->show(saved.error().findings);
        if (saved.error().findings.empty())
            tell(errorText(saved.error()), TextTone::Danger);
    }
    return false;
}

// The name of the field for undo, or of the group when several changed.
QString FieldGroup::changedWords() const
{
    QStringList names;
    for (const ClientField& field : m_fields) {
        Client one = m_before;
        field.store(one);
        if (one != m_before)
            names << withoutMnemonic(field.label).toLower();
    }
    return names.size() == 1 ? names.front() : m_title.toLower();
}

// What the person did not touch takes the colleague's value; what both changed stays as typed, and is said.
void FieldGroup::explainConflict()
{
    m_dossier.reload();
    const Client now = m_dossier.dossier().client;
    QStringList lines;
    for (const ClientField& field : m_fields) {
        Client mine = m_before;
        field.store(mine);
        const bool isTouched = mine != m_before;
        if (!isTouched) {
            field.load(now);
            continue;
        }
        if (field.shown(now) != field.shown(m_before))
            lines << meanwhileText(withoutMnemonic(field.label), field.shown(now));
    }
    m_before = now;
    tell(conflictText(lines), TextTone::Warning);
}

void FieldGroup::tell(const QString& text, TextTone tone)
{
    m_message->setText(text);
    setTextStyle(*m_message, TextSize::Normal, tone);
    m_message->show();
}

void FieldGroup::cancel()
{
    if (!m_isEditing)
        return;
    if (m_draft)
        m_draft->discard();
    leaveEditing();
    showText();
}

void FieldGroup::saveDraft()
{
    if (m_draft && m_isEditing)
        m_draft->saveNow();
}

void FieldGroup::leaveEditing()
{
    if (!m_isEditing)
        return;
    const bool hadFocus = isWithin(QApplication::focusWidget(), m_editor);
    m_isEditing = false;
    delete m_draft;
    m_draft = nullptr;
    m_reader->show();
    m_editButton->setVisible(m_dossier.may(Permission::EditClients));
    if (hadFocus)
        m_reader->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
}

bool FieldGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reader && event->type() == QEvent::MouseButtonRelease) {
        edit();
        return true;
    }
    if (watched == m_reader && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            edit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FieldGroup::keyPressEvent(QKeyEvent* event)
{
    if (m_isEditing && event->key() == Qt::Key_Escape)
        cancel();
    else if (m_isEditing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace werkpad
