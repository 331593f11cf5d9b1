#include "ui/diagnosis/entry_line.h"

#include "ui/diagnosis/entry_dialog.h"
#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

EntryLine::EntryLine(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_kind(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(icon(Icon::Add), tr("Add note"), this))
    , m_findings(new FindingsView(this))
{
    setObjectName(QStringLiteral("entryLine"));
    fillKinds(*m_kind);
    m_kind->setObjectName(QStringLiteral("noteKindEdit"));
    m_text->setObjectName(QStringLiteral("noteTextEdit"));
    m_add->setObjectName(QStringLiteral("addNoteButton"));
    m_add->setToolTip(tr("Add the note (Ctrl+Enter)"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * fontMetrics().height());
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(
        tr("In words the client may read. What can this client do? No illnesses. Ctrl+Enter adds the note."));
    m_text->installEventFilter(this);
    m_add->installEventFilter(this);
    auto* heading = new QLabel(tr("&New note"), this);
    heading->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Kind of note"));

    auto* left = new QVBoxLayout;
    left->addWidget(heading);
    left->addWidget(m_kind);
    left->addWidget(m_add);
    left->addStretch();
    auto* row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_findings);
    setTabOrder(m_kind, m_text);
    setTabOrder(m_text, m_add);
    connect(m_add, &QPushButton::clicked, this, &EntryLine::add);
    connect(m_text, &QPlainTextEdit::textChanged, m_findings, &FindingsView::clear);
}

// Another diagnosis has another draft; the same one keeps what is typed.
void EntryLine::setDiagnosis(DiagnosisId diagnosis)
{
    if (diagnosis == m_diagnosis)
        return;
    saveDraft();
    delete m_draft;
    m_draft = nullptr;
    m_diagnosis = diagnosis;
    m_kind->setCurrentIndex(0);
    m_text->clear();
    m_draft = new FormDraft(m_dossier.workspace().drafts(),
                            QStringLiteral("diagnosis_note/") + toQString(diagnosis.text()), *this);
    m_draft->restore();
}

void EntryLine::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void EntryLine::saveDraft()
{
    if (m_draft)
        m_draft->saveNow();
}

void EntryLine::add()
{
    DiagnosisEntry entry;
    entry.diagnosis = m_diagnosis;
    entry.kind = kindIn(*m_kind);
    entry.text = toStdString(m_text->toPlainText());
    const auto added = m_dossier.perform(tr("%1 about %2 written").arg(label(entry.kind).toLower(), m_dossier.name()),
                                         [&](Workspace& workspace) { return workspace.diagnoses().addEntry(entry); });
    focusText();
    if (!added) {
        m_findings->showError(added.error());
        return;
    }
    m_text->clear();
    m_draft->setClean();
    m_draft->discard();
}

bool EntryLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (watched == m_add || key->modifiers().testFlag(Qt::ControlModifier))) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkpad
