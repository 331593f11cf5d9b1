#include "ui/shell/join_form.h"

#include "core/sync/shared_folder.h"
#include "core/workspace/joining.h"
#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"
#include "ui/shell/passphrase_edit.h"

#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace werkpad
{

namespace
{

constexpr qint64 kLongestInvitation = 4 << 20;

// From the form's fields to a file that is open.
Result<UnlockedFile> joinAndUnlock(NewWorkstation wanted, const std::filesystem::path& folder,
                                   const QString& invitation, const Clock& clock)
{
    QFile file(invitation);
    if (!file.open(QIODevice::ReadOnly))
        return failWith({{"invitation", Severity::Blocking, "file_invitation_unreadable", {}}});
    wanted.invitation = file.read(kLongestInvitation).toStdString();
    SharedFolder store(folder);
    const auto joined = joinShare(wanted, store, clock);
    if (!joined)
        return tl::unexpected(joined.error());
    return Workspace::unlock(wanted.file, joined->login, wanted.passphrase);
}

} // namespace

JoinForm::JoinForm(Questions& questions, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_fields(new QWidget)
    , m_general(new FindingsView)
    , m_findings(new FormFindings(m_general, this))
    , m_code(new QLineEdit)
    , m_passphrase(new PassphraseEdit)
    , m_again(new PassphraseEdit)
    , m_join(new QPushButton(icon(Icon::Join), tr("&Join")))
    , m_background([] { return std::make_unique<NoResource>(); })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Join colleagues"));
    setTextStyle(*title, TextSize::Title);
    auto* text =
        new QLabel(tr("You need the folder through which your office exchanges, an invitation, and its code. A "
                      "colleague who administers Werkpad makes an invitation on the screen Exchange."));
    text->setWordWrap(true);
    setTextStyle(*text, TextSize::Normal, TextTone::Muted);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_fields);
    layout->addWidget(m_general);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("&Back"));
    buttons->addWidget(m_join);
    buttons->addWidget(back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_join->setDefault(true);
    m_join->setObjectName(QStringLiteral("joinButton"));
    addFields();
    connect(back, &QPushButton::clicked, this, &JoinForm::cancelled);
    connect(m_join, &QPushButton::clicked, this, &JoinForm::join);
}

void JoinForm::addFields()
{
    auto* layout = makeFormLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder = addChooser(tr("&Folder"), "share", tr("Choose folder"), &JoinForm::chooseFolder);
    m_invitation = addChooser(tr("&Invitation"), "invitation", tr("Choose invitation"), &JoinForm::chooseInvitation);
    m_code->setObjectName(QStringLiteral("codeEdit"));
    m_code->setPlaceholderText(QStringLiteral("XXXXX-XXXXX-XXXXX-XXXXX"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_again->setObjectName(QStringLiteral("againEdit"));
    const auto add = [this, layout](const QString& label, const char* name, QWidget* field) {
        addRow(layout, label, field, m_findings->wrap(name, field));
    };
    add(tr("&Code"), "code", m_code);
    add(tr("&Passphrase"), "passphrase", m_passphrase);
    add(tr("Passphrase &again"), "again", m_again);
    m_file = addChooser(tr("Fi&le"), "file", tr("Choose where"), &JoinForm::chooseFile);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(QDir::toNativeSeparators(documents.filePath(QStringLiteral("werkplein.werkpad"))));
}

QLineEdit* JoinForm::addChooser(const QString& text, const char* name, const QString& choose, void (JoinForm::*slot)())
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name) + QStringLiteral("Edit"));
    QAction* action = edit->addAction(icon(Icon::Open), QLineEdit::TrailingPosition);
    action->setText(choose);
    connect(action, &QAction::triggered, this, slot);
    addRow(static_cast<QFormLayout*>(m_fields->layout()), text, edit, m_findings->wrap(name, edit));
    return edit;
}

void JoinForm::focusFirst()
{
    m_folder->setFocus(Qt::OtherFocusReason);
}

void JoinForm::chooseFolder()
{
    if (const auto folder = m_questions.openFolder(this, tr("Folder through which workstations exchange")))
        m_folder->setText(*folder);
}

void JoinForm::chooseInvitation()
{
    if (const auto file =
            m_questions.openFile(this, tr("Invitation"), tr("Invitations (*.werkpad-invitation);;All files (*)")))
        m_invitation->setText(*file);
}

void JoinForm::chooseFile()
{
    if (const auto file = m_questions.saveFile(this, tr("Where to keep the file"), tr("Werkpad files (*.werkpad)"),
                                               QStringLiteral("werkpad"), m_file->text()))
        m_file->setText(*file);
}

std::vector<Finding> JoinForm::findings() const
{
    std::vector<Finding> found;
    const auto require = [&found](const char* name, const QLineEdit& field) {
        if (field.text().trimmed().isEmpty())
            found.push_back({name, Severity::Blocking, "required", {}});
    };
    require("share", *m_folder);
    require("invitation", *m_invitation);
    require("code", *m_code);
    require("passphrase", *m_passphrase);
    require("file", *m_file);
    if (m_passphrase->text() != m_again->text())
        found.push_back({"again", Severity::Blocking, "passphrases_differ", {}});
    return found;
}

void JoinForm::join()
{
    if (m_background.isBusy())
        return;
    const auto found = findings();
    m_findings->show(found);
    if (blocks(found)) {
        m_findings->focusFirstBlocking();
        return;
    }
    NewWorkstation wanted;
    wanted.file = toStdString(QDir::fromNativeSeparators(m_file->text().trimmed()));
    wanted.code = toStdString(m_code->text());
    wanted.passphrase = toStdString(m_passphrase->text());
    wanted.cost = m_cost;
    setBusy(true);
    m_background.run(
        Turn::Newest, this,
        [wanted, folder = std::filesystem::path(toStdString(m_folder->text().trimmed())),
         invitation = m_invitation->text().trimmed(),
         &clock = m_clock](NoResource&, Task&) { return joinAndUnlock(wanted, folder, invitation, clock); },
        [this](const Result<UnlockedFile>& file) {
            setBusy(false);
            if (file)
                Q_EMIT joined(*file);
            else if (!file.error().findings.empty())
                m_findings->show(file.error().findings);
            else
                m_general->showError(file.error());
        });
}

void JoinForm::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_join->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

} // namespace werkpad
