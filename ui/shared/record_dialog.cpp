#include "ui/shared/record_dialog.h"

#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/text_style.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace werkpad
{

RecordDialog::RecordDialog(const QString& title, const QString& saveText, QWidget* parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_restored(new QLabel(tr("What you typed earlier and did not save is filled in again."), this))
    , m_message(new QLabel(this))
    , m_form(makeFormLayout(nullptr))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_restored->setWordWrap(true);
    setTextStyle(*m_restored, TextSize::Normal, TextTone::Accent);
    m_restored->hide();
    m_layout->addWidget(m_restored);
    m_layout->addLayout(m_form);
    m_layout->addWidget(m_general);
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setWordWrap(true);
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_message->hide();
    m_layout->addWidget(m_message);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(saveText, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    m_layout->addStretch();
    m_layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::trySave);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    // Enter makes a new line in a long text, so from there it takes Ctrl; of both keys that are called Enter.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &RecordDialog::trySave);
        m_save->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    }
}

void RecordDialog::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(50 * fontMetrics().averageCharWidth());
    m_layout->insertWidget(m_layout->indexOf(m_form), label);
}

void RecordDialog::addField(const std::string& name, const QString& text, QWidget* field)
{
    field->setObjectName(toQString(name) + QStringLiteral("Edit"));
    addRow(m_form, text, field, m_findings->wrap(name, field));
    if (auto* date = qobject_cast<DateEdit*>(field))
        connect(date, &DateEdit::editingFinished, this, &RecordDialog::showWarnings);
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::editingFinished, this, &RecordDialog::showWarnings);
    else if (auto* choice = qobject_cast<QComboBox*>(field))
        connect(choice, &QComboBox::activated, this, &RecordDialog::showWarnings);
}

void RecordDialog::addNote(QWidget* note)
{
    m_form->addRow(QString(), note);
}

void RecordDialog::addBelowFields(QWidget* widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_general), widget);
}

// Destroyed while it is open (with its window), Qt hides it, a field loses the focus, and says so to what is half gone.
RecordDialog::~RecordDialog()
{
    for (auto* field : findChildren<QWidget*>())
        field->blockSignals(true);
}

QPlainTextEdit* RecordDialog::makeNote(int lines)
{
    auto* note = new QPlainTextEdit(this);
    note->setTabChangesFocus(true);
    note->setFixedHeight((lines + 1) * fontMetrics().height());
    note->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    return note;
}

void RecordDialog::start(DraftStore& drafts, const QString& draftKey)
{
    m_draft = new FormDraft(drafts, draftKey, *this);
    m_restored->setVisible(m_draft->restore());
}

void RecordDialog::trySave()
{
    m_message->hide();
    if (const auto found = findings(); blocks(found)) {
        m_findings->show(found);
        m_findings->focusFirstBlocking();
        grow();
        return;
    }
    if (const auto saved = save(); !saved) {
        if (saved.error().findings.empty()) {
            explain(saved.error());
        } else {
            m_findings->show(saved.error().findings);
            m_findings->focusFirstBlocking();
        }
        grow();
        return;
    }
    if (m_draft)
        m_draft->discard();
    accept();
}

// What was typed stays; the sentence stands where the other findings stand.
void RecordDialog::explain(const Error& error)
{
    const bool isConflict = error.kind == ErrorKind::ChangedMeanwhile;
    m_findings->show({});
    m_message->setText(isConflict ? conflictText(takeCurrent()) : errorText(error));
    setTextStyle(*m_message, TextSize::Normal, isConflict ? TextTone::Warning : TextTone::Danger);
    m_message->show();
}

// While somebody fills in the form, only what was filled in is remarked on.
void RecordDialog::showWarnings()
{
    auto found = findings();
    std::erase_if(found, [](const Finding& finding) {
        return finding.code == "required" || finding.code == "note_empty" || finding.code == "visitor_not_chosen" ||
               finding.code.ends_with("_missing");
    });
    m_findings->show(found);
    grow();
}

// Makes room for what was just said under the fields, and never takes it away: fields should not jump.
void RecordDialog::grow()
{
    const auto fit = [this] {
        layout()->activate();
        const int needed =
            layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
        if (needed > height())
            resize(width(), std::min(needed, screen()->availableGeometry().height()));
    };
    QMetaObject::invokeMethod(this, fit, Qt::QueuedConnection);
}

// Cancelling is a decision: the draft goes. Closing the window is not: it is kept.
void RecordDialog::reject()
{
    if (m_draft)
        m_draft->discard();
    QDialog::reject();
}

void RecordDialog::closeEvent(QCloseEvent* event)
{
    if (m_draft)
        m_draft->saveNow();
    event->accept();
    QDialog::done(Rejected);
}

std::vector<Finding> unreadable(std::initializer_list<std::pair<const char*, const DateEdit*>> fields)
{
    std::vector<Finding> findings;
    for (const auto& [name, field] : fields)
        std::ranges::move(field->findings(name), std::back_inserter(findings));
    return findings;
}

} // namespace werkpad
