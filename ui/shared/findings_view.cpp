#include "ui/shared/findings_view.h"

#include "ui/shared/error_text.h"
#include "ui/shared/finding_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

struct Mark {
    Icon icon;
    TextTone tone;
};

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return {Icon::Note, TextTone::Muted};
    case Severity::Warning:
        return {Icon::Warning, TextTone::Warning};
    case Severity::Blocking:
        return {Icon::Error, TextTone::Danger};
    }
    return {Icon::Note, TextTone::Muted};
}

QWidget* line(Severity severity, const QString& text, QWidget* parent)
{
    const Mark mark = markOf(severity);
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* shape = new QLabel(row);
    const int size = row->style()->pixelMetric(QStyle::PM_SmallIconSize);
    shape->setPixmap(icon(mark.icon, colourOf(mark.tone, row->palette())).pixmap(size));
    auto* sentence = new QLabel(text, row);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    setTextStyle(*sentence, TextSize::Small, mark.tone);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    return row;
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    hide();
}

void FindingsView::setFindings(const std::vector<Finding>& findings)
{
    if (findings == m_findings && (!findings.empty() || m_text.isEmpty()))
        return;
    m_findings = findings;
    QList<std::pair<Severity, QString>> lines;
    for (const Finding& finding : m_findings)
        lines.push_back({finding.severity, findingSentence(finding)});
    showLines(lines);
}

void FindingsView::showError(const Error& error)
{
    if (!error.findings.empty())
        return setFindings(error.findings);
    m_findings.clear();
    showLines({{Severity::Blocking, errorText(error)}});
}

void FindingsView::showLines(const QList<std::pair<Severity, QString>>& lines)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    QStringList sentences;
    for (const auto& [severity, text] : lines) {
        layout()->addWidget(line(severity, text, this));
        sentences << text;
    }
    m_text = sentences.join(QLatin1Char('\n'));
    setVisible(!lines.isEmpty());
    setAccessibleName(m_text);
    if (!lines.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader reads it when it appears
        QAccessible::updateAccessibility(&alert);
    }
}

QString FindingsView::text() const
{
    return m_text;
}

FormFindings::FormFindings(FindingsView* general, QObject* parent)
    : QObject(parent)
    , m_general(general)
{
}

QWidget* FormFindings::wrap(const std::string& name, QWidget* field)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* view = new FindingsView(box);
    layout->addWidget(field);
    layout->addWidget(view);
    box->setFocusProxy(field);
    m_rows.emplace_back(name, Row{field, view});

    if (auto* text = qobject_cast<QLineEdit*>(field))
        connect(text, &QLineEdit::textEdited, view, &FindingsView::clear);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(field))
        connect(note, &QPlainTextEdit::textChanged, view, &FindingsView::clear);
    else if (auto* choice = qobject_cast<QComboBox*>(field))
        connect(choice, &QComboBox::activated, view, &FindingsView::clear);
    return box;
}

void FormFindings::show(const std::vector<Finding>& findings)
{
    std::vector<Finding> rest = findings;
    for (const auto& [name, row] : m_rows) {
        std::vector<Finding> own;
        std::erase_if(rest, [&own, &name = name](const Finding& finding) {
            if (finding.field != name)
                return false;
            own.push_back(finding);
            return true;
        });
        row.view->setFindings(own);
    }
    m_general->setFindings(rest);
}

bool FormFindings::focusFirstBlocking()
{
    for (const auto& [name, row] : m_rows) {
        if (blocks(row.view->findings())) {
            row.field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace werkpad
