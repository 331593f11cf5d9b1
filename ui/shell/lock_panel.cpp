#include "ui/shell/lock_panel.h"

#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"
#include "ui/shell/centred_column.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

LockPanel::LockPanel(const std::filesystem::path& file, const QString& login, QWidget* parent)
    : QWidget(parent)
    , m_form(new UnlockForm(file, login, UnlockForm::Who::OnlyThisOne, this))
{
    QVBoxLayout* column = makeCentredColumn(this);
    auto* title = new QLabel(tr("Locked"));
    setTextStyle(*title, TextSize::Title);
    auto* text = new QLabel(tr("What you were typing is kept. Unlock to go on where you were."));
    text->setWordWrap(true);
    setTextStyle(*text, TextSize::Normal, TextTone::Muted);
    auto* leave = new QPushButton(icon(Icon::SignOut), tr("Sign &out"));
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(spacing(*this));
    column->addWidget(m_form);
    column->addWidget(leave, 0, Qt::AlignLeft);
    connect(m_form, &UnlockForm::unlocked, this, &LockPanel::unlocked);
    connect(leave, &QPushButton::clicked, this, &LockPanel::signOutWanted);
}

} // namespace werkpad
