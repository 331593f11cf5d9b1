#include "ui/shell/sign_in_window.h"

#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"
#include "ui/shell/centred_column.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

SignInWindow::SignInWindow(const std::filesystem::path& file, const QString& login, QWidget* parent)
    : QWidget(parent)
    , m_form(new UnlockForm(file, login, UnlockForm::Who::Anybody, this))
{
    setWindowTitle(tr("Sign in – Werkpad"));
    QVBoxLayout* column = makeCentredColumn(this);
    auto* title = new QLabel(tr("Sign in"));
    setTextStyle(*title, TextSize::Title);
    const QString path = QDir::toNativeSeparators(toQString(file.string()));
    auto* where = new QLabel(path);
    where->setWordWrap(true);
    where->setTextFormat(Qt::PlainText);
    setTextStyle(*where, TextSize::Small, TextTone::Muted);
    auto* other = new QPushButton(icon(Icon::Open), tr("&Another file or a new office…"));
    column->addWidget(title);
    column->addWidget(where);
    column->addSpacing(spacing(*this));
    column->addWidget(m_form);
    column->addSpacing(spacing(*this));
    column->addWidget(other, 0, Qt::AlignLeft);
    connect(m_form, &UnlockForm::unlocked, this, &SignInWindow::unlocked);
    connect(other, &QPushButton::clicked, this, &SignInWindow::otherWanted);
}

void SignInWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->focusFirst();
}

} // namespace werkpad
