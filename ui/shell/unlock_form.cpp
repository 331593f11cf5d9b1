#include "ui/shell/unlock_form.h"

#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"
#include "ui/shell/passphrase_edit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace werkpad
{

UnlockForm::UnlockForm(const std::filesystem::path& file, const QString& login, Who who, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_login(new QLineEdit(login, this))
    , m_passphrase(new PassphraseEdit(this))
    , m_capsLock(new QLabel(tr("Caps Lock seems to be on."), this))
    , m_findings(new FindingsView(this))
    , m_unlock(new QPushButton(tr("&Sign in"), this))
    , m_background([] { return std::make_unique<NoResource>(); })
{
    m_login->setObjectName(QStringLiteral("loginEdit"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_unlock->setDefault(true);
    m_unlock->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_unlock->setIcon(icon(Icon::Lock));
    m_login->setReadOnly(who == Who::OnlyThisOne);
    m_login->setPlaceholderText(who == Who::Anybody ? tr("Not needed when you are the only one") : QString());
    if (who == Who::OnlyThisOne)
        m_unlock->setText(tr("&Unlock"));
    setTextStyle(*m_capsLock, TextSize::Small, TextTone::Warning);
    m_capsLock->hide();

    auto* layout = makeFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addRow(layout, tr("&Name"), m_login);
    addRow(layout, tr("&Passphrase"), m_passphrase);
    layout->addRow(QString(), m_capsLock);
    layout->addRow(m_findings);
    layout->addRow(QString(), m_unlock);

    connect(m_passphrase, &PassphraseEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_passphrase, &QLineEdit::textEdited, m_findings, &FindingsView::clear);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::unlock);
}

void UnlockForm::focusFirst()
{
    if (login().isEmpty() && !Workspace::hasOnlyOneUser(m_file))
        m_login->setFocus(Qt::OtherFocusReason);
    else
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockForm::showError(const Error& error)
{
    m_findings->showError(error);
    m_passphrase->selectAll();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QString UnlockForm::login() const
{
    return m_login->text().trimmed();
}

void UnlockForm::unlock()
{
    if (m_background.isBusy())
        return;
    m_findings->clear();
    setBusy(true);
    // Opening a slot is slow on purpose (Argon2id), so it happens beside the window.
    m_background.run(
        Turn::Newest, this,
        [file = m_file, login = toStdString(login()), passphrase = toStdString(m_passphrase->text())](
            NoResource&, Task&) { return Workspace::unlock(file, login, passphrase); },
        [this](const Result<UnlockedFile>& result) { answered(result); });
}

void UnlockForm::answered(const Result<UnlockedFile>& result)
{
    setBusy(false);
    if (!result)
        return showError(result.error());
    m_passphrase->clear();
    Q_EMIT unlocked(*result);
}

void UnlockForm::setBusy(bool busy)
{
    m_login->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

} // namespace werkpad
