#include "ui/shared/long_work_dialog.h"

#include "ui/shared/background.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/text_style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace werkpad
{

LongWorkDialog::LongWorkDialog(const QString& title, const QString& startText, QWidget* parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_fields(new QWidget(this))
    , m_form(makeFormLayout(m_fields))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
    , m_message(new QLabel(this))
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_form->setContentsMargins({});
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_fields), static_cast<QWidget*>(m_general), static_cast<QWidget*>(m_message),
          static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_bar)})
        m_layout->addWidget(widget);
    m_what->hide();
    m_bar->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancelText = m_cancel->text();
    m_start = buttons->addButton(startText, QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setDefault(true);
    m_layout->addStretch();
    m_layout->addWidget(buttons);
    const auto start = [this] {
        if (!m_isWorking) {
            m_message->hide();
            begin();
        }
    };
    connect(buttons, &QDialogButtonBox::accepted, this, start);
    connect(buttons, &QDialogButtonBox::rejected, this, &LongWorkDialog::reject);
    // Enter makes a new line in a long text, so from there it takes Ctrl; of both keys that are called Enter.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, start);
}

void LongWorkDialog::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(50 * fontMetrics().averageCharWidth());
    m_layout->insertWidget(m_layout->indexOf(m_fields), label);
}

void LongWorkDialog::addField(const std::string& name, const QString& text, QWidget* field)
{
    field->setObjectName(toQString(name) + QStringLiteral("Edit"));
    addRow(m_form, text, field, m_findings->wrap(name, field));
}

void LongWorkDialog::addBelowFields(QWidget* widget)
{
    m_form->addRow(widget);
}

QPlainTextEdit* LongWorkDialog::makeNote(int lines)
{
    auto* note = new QPlainTextEdit(this);
    note->setTabChangesFocus(true);
    note->setFixedHeight((lines + 1) * fontMetrics().height());
    note->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    return note;
}

void LongWorkDialog::tell(const std::vector<Finding>& findings)
{
    m_findings->show(findings);
    m_findings->focusFirstBlocking();
    adjustSize();
}

void LongWorkDialog::working(const QString& what)
{
    m_findings->show({});
    m_what->setText(what);
    m_bar->setRange(0, 0);
    setWorking(true);
}

void LongWorkDialog::follow(const Progress& progress)
{
    if (!m_isWorking || progress.total <= 0)
        return;
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    if (!progress.what.isEmpty() && m_cancel->isEnabled())
        m_what->setText(progress.what);
}

void LongWorkDialog::failed(const Error& error)
{
    setWorking(false);
    tell(error.findings);
    if (error.kind != ErrorKind::Invalid || error.findings.empty()) {
        setTextStyle(*m_message, TextSize::Normal,
                     error.kind == ErrorKind::Cancelled ? TextTone::Muted : TextTone::Danger);
        m_message->setText(errorText(error));
        m_message->show();
    }
    adjustSize();
}

void LongWorkDialog::reject()
{
    if (!m_isWorking) {
        QDialog::reject();
        return;
    }
    m_cancel->setEnabled(false);
    m_what->setText(tr("Stopping…"));
    stop();
}

void LongWorkDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_fields->setEnabled(!isWorking);
    m_start->setEnabled(!isWorking);
    m_cancel->setEnabled(true);
    m_cancel->setText(isWorking ? tr("&Stop") : m_cancelText);
    m_what->setVisible(isWorking);
    m_bar->setVisible(isWorking);
    if (isWorking)
        m_cancel->setFocus();
}

} // namespace werkpad
