#include "ui/diagnosis/diagnosis_text.h"

#include "core/base/text.h"
#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/text_style.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr int kFewestLines = 3;
constexpr int kMostLines = 14;

} // namespace

DiagnosisText::DiagnosisText(const QString& name, const QString& title, const QString& hint, Write write,
                             QWidget* parent)
    : QWidget(parent)
    , m_title(QString(title).remove(QLatin1Char('&')))
    , m_write(std::move(write))
    , m_edit(new QPlainTextEdit(this))
    , m_findings(new FindingsView(this))
    , m_restored(new QLabel(tr("What you typed earlier and did not save is filled in again."), this))
    , m_conflict(new QWidget(this))
    , m_theirs(new QLabel(m_conflict))
{
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(m_title);
    m_edit->installEventFilter(this);
    auto* heading = new QLabel(title, this);
    heading->setBuddy(m_edit);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);

    m_restored->setWordWrap(true);
    setTextStyle(*m_restored, TextSize::Normal, TextTone::Accent);
    m_restored->hide();
    m_conflict->setObjectName(name + QStringLiteral("Conflict"));
    m_theirs->setWordWrap(true);
    m_theirs->setTextFormat(Qt::PlainText);
    setTextStyle(*m_theirs, TextSize::Normal, TextTone::Warning);
    auto* mine = new QPushButton(tr("Keep my text"), m_conflict);
    auto* theirs = new QPushButton(tr("Take the other text"), m_conflict);
    mine->setObjectName(name + QStringLiteral("MineButton"));
    theirs->setObjectName(name + QStringLiteral("TheirsButton"));
    connect(mine, &QPushButton::clicked, this, &DiagnosisText::keepMine);
    connect(theirs, &QPushButton::clicked, this, &DiagnosisText::takeTheirs);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch();
    auto* conflict = new QVBoxLayout(m_conflict);
    conflict->setContentsMargins(0, 0, 0, 0);
    conflict->addWidget(m_theirs);
    conflict->addLayout(buttons);
    m_conflict->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 0.5));
    for (QWidget* part : std::initializer_list<QWidget*>{heading, m_restored, m_edit, m_findings, m_conflict})
        layout->addWidget(part);
    connect(m_edit, &QPlainTextEdit::textChanged, m_findings, &FindingsView::clear);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DiagnosisText::fitHeight);
    fitHeight();
}

std::string DiagnosisText::typed() const
{
    return trimmed(toStdString(m_edit->toPlainText()));
}

bool DiagnosisText::isTyped() const
{
    return typed() != m_before;
}

void DiagnosisText::setText(DraftStore& drafts, const QString& draftKey, const std::string& text)
{
    m_now = text;
    if (draftKey != m_key) {
        saveDraft();
        delete m_draft;
        m_draft = nullptr;
        m_key = draftKey;
        load(text);
        m_draft = new FormDraft(drafts, draftKey, *this);
        if (m_draft->restore()) {
            m_restored->show();
            if (!text.empty())
                ask(tr("Meanwhile this stands here:"));
        }
        return;
    }
    if (m_isSaving)
        return;
    if (!isTyped() && text == m_before)
        return; // nothing new: what was remarked on it stays
    if (!isTyped() || typed() == text)
        load(text);
    else if (text != m_before && m_isInConflict)
        explainConflict(); // and once more
}

void DiagnosisText::load(const std::string& text)
{
    m_before = text;
    m_isInConflict = false;
    m_conflict->hide();
    m_restored->hide();
    m_findings->clear();
    if (typed() != text) {
        const QSignalBlocker silent(m_edit);
        m_edit->setPlainText(toQString(text));
        fitHeight();
    }
    if (m_draft) {
        m_draft->setClean();
        m_draft->discard();
    }
}

bool DiagnosisText::save()
{
    if (m_isSaving || m_isInConflict)
        return !m_isInConflict;
    if (!isTyped())
        return true;
    m_isSaving = true;
    const std::string after = typed();
    const auto saved = m_write(m_before, after);
    m_isSaving = false;
    if (saved) {
        m_now = after;
        load(after);
        return true;
    }
    saveDraft();
    if (saved.error().kind == ErrorKind::ChangedMeanwhile)
        explainConflict();
    else
        m_findings->showError(saved.error());
    return false;
}

void DiagnosisText::explainConflict()
{
    ask(tr("A colleague changed this while you were typing. What you typed is still there. Your colleague wrote:"));
}

void DiagnosisText::ask(const QString& sentence)
{
    m_isInConflict = true;
    m_theirs->setText(sentence + QLatin1Char('\n') + (m_now.empty() ? tr("(nothing)") : toQString(m_now)));
    m_conflict->show();
}

void DiagnosisText::keepMine()
{
    m_isInConflict = false;
    m_conflict->hide();
    m_before = m_now;
    m_edit->setFocus(Qt::OtherFocusReason);
    save();
}

void DiagnosisText::takeTheirs()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    load(m_now);
}

void DiagnosisText::saveDraft()
{
    if (m_draft)
        m_draft->saveNow();
}

void DiagnosisText::showFindings(const std::vector<Finding>& findings)
{
    m_findings->setFindings(findings);
}

void DiagnosisText::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool DiagnosisText::eventFilter(QObject* watched, QEvent* event)
{
    // Leaving the program, or opening the field's own menu, is not leaving the field.
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &DiagnosisText::save, Qt::QueuedConnection);
    }
    if (watched == m_edit && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DiagnosisText::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void DiagnosisText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

// As high as the text, within bounds: the column reads as one page.
void DiagnosisText::fitHeight()
{
    const int lines = static_cast<int>(std::ceil(m_edit->document()->size().height())); // in lines, for plain text
    const int shown = std::clamp(lines, kFewestLines, kMostLines);
    const int margins = 2 * m_edit->frameWidth() + static_cast<int>(2 * m_edit->document()->documentMargin());
    m_edit->setFixedHeight(shown * m_edit->fontMetrics().lineSpacing() + margins);
}

} // namespace werkpad
