#include "ui/dossier/purpose_panel.h"

#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

PurposePanel::PurposePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("This client is in a colleague's caseload"), this))
    , m_purpose(new QLineEdit(this))
    , m_findings(new FindingsView(this))
    , m_continue(new QPushButton(tr("&Open the dossier"), this))
{
    setTextStyle(*m_title, TextSize::Large, TextTone::Normal, true);
    auto* why =
        new QLabel(tr("You may open the dossier when you need it for your work. Say what for: it is kept in the "
                      "access log, and the client may ask to see it."),
                   this);
    why->setWordWrap(true);
    auto* question = new QLabel(tr("&What do you need the dossier for?"), this);
    question->setBuddy(m_purpose);
    m_purpose->setObjectName(QStringLiteral("purposeEdit"));
    m_purpose->setAccessibleName(tr("What do you need the dossier for?"));
    m_purpose->setPlaceholderText(tr("For instance: standing in for a colleague, question at the desk"));
    m_continue->setObjectName(QStringLiteral("purposeButton"));
    m_continue->setIcon(icon(Icon::Open));
    auto* back = new QPushButton(tr("&Back"), this);
    back->setObjectName(QStringLiteral("backButton"));

    // In the middle, no wider than reads well.
    auto* box = new QWidget(this);
    box->setMaximumWidth(70 * fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(box);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, why, question, m_purpose, m_findings})
        layout->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(back);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto* outer = new QVBoxLayout(this);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 20);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);

    m_title->setWordWrap(true);
    connect(m_continue, &QPushButton::clicked, this, &PurposePanel::proceed);
    connect(m_purpose, &QLineEdit::returnPressed, this, &PurposePanel::proceed);
    connect(back, &QPushButton::clicked, this, &PurposePanel::cancelled);
    connect(m_purpose, &QLineEdit::textEdited, m_findings, &FindingsView::clear);
}

void PurposePanel::clear()
{
    m_purpose->clear();
    m_findings->clear();
}

void PurposePanel::focusFirst()
{
    m_purpose->setFocus(Qt::OtherFocusReason);
}

void PurposePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PurposePanel::proceed()
{
    const QString purpose = m_purpose->text().trimmed();
    if (purpose.isEmpty()) {
        m_findings->setFindings({{"purpose", Severity::Blocking, "required", {}}});
        m_purpose->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT purposeGiven(purpose);
}

} // namespace werkpad
