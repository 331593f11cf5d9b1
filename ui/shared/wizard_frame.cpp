#include "ui/shared/wizard_frame.h"

#include "ui/shared/text_style.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace werkpad
{

WizardFrame::WizardFrame(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_path(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setTextStyle(*m_title, TextSize::Title);
    setTextStyle(*m_path, TextSize::Small, TextTone::Muted);
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_path);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void WizardFrame::addStep(const QString& name, QWidget* panel)
{
    m_names << name;
    m_stack->addWidget(panel);
}

void WizardFrame::showStep(int panel, int step, const QString& title)
{
    m_stack->setCurrentIndex(panel);
    m_title->setText(title);
    QStringList path;
    for (int i = 0; i < m_names.size(); ++i)
        path << (i == step ? QStringLiteral("<b>%1 %2</b>") : QStringLiteral("%1 %2")).arg(i + 1).arg(m_names.at(i));
    m_path->setText(path.join(QStringLiteral(" › ")));
    m_path->setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.at(step)));
}

void WizardFrame::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_message->setAccessibleName(text);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace werkpad
