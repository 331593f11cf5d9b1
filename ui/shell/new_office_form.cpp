#include "ui/shell/new_office_form.h"

#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"
#include "ui/shell/passphrase_edit.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace werkpad
{

NewOfficeForm::NewOfficeForm(Questions& questions, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_subname(new QLineEdit)
    , m_profile(new QComboBox)
    , m_admin(new QLineEdit)
    , m_passphrase(new PassphraseEdit)
    , m_again(new PassphraseEdit)
    , m_file(new QLineEdit)
    , m_fields(new QWidget)
    , m_create(new QPushButton(icon(Icon::Check), tr("&Make the office")))
    , m_general(new FindingsView)
    , m_findings(new FormFindings(m_general, this))
    , m_background([] { return std::make_unique<NoResource>(); })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("New office"));
    setTextStyle(*title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(m_fields);
    layout->addWidget(m_general);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("&Back"));
    buttons->addWidget(m_create);
    buttons->addWidget(back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_create->setDefault(true);
    m_create->setObjectName(QStringLiteral("createButton"));
    addFields();
    connect(back, &QPushButton::clicked, this, &NewOfficeForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewOfficeForm::create);
    connect(m_name, &QLineEdit::textEdited, this, &NewOfficeForm::suggestFile);
    suggestFile();
}

void NewOfficeForm::addFields()
{
    m_name->setObjectName(QStringLiteral("officeEdit"));
    m_admin->setObjectName(QStringLiteral("adminEdit"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_again->setObjectName(QStringLiteral("againEdit"));
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_name->setPlaceholderText(tr("for instance Rotterdam"));
    m_subname->setPlaceholderText(tr("for instance Mercado; may stay empty"));
    for (const auto profile : {OfficeProfile::Werkplein, OfficeProfile::Werkbedrijf})
        m_profile->addItem(label(profile), static_cast<int>(profile));
    m_admin->setPlaceholderText(tr("as colleagues know you: S. de Boer"));

    auto* layout = makeFormLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, layout](const QString& text, const char* name, QWidget* field) {
        addRow(layout, text, field, m_findings->wrap(name, field));
    };
    add(tr("&Name of the office"), "office", m_name);
    add(tr("S&ub-name"), "subname", m_subname);
    add(tr("&Kind of office"), "profile", m_profile);
    add(tr("&Your name"), "admin", m_admin);
    add(tr("&Passphrase"), "passphrase", m_passphrase);
    add(tr("Passphrase &again"), "again", m_again);
    auto* advice = new QLabel(tr("At least 8 characters; a few words in a row are easiest to remember. Nobody can get "
                                 "it back for you, so keep it somewhere safe."));
    advice->setWordWrap(true);
    setTextStyle(*advice, TextSize::Small, TextTone::Muted);
    layout->addRow(QString(), advice);
    QAction* choose = m_file->addAction(icon(Icon::Open), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose where"));
    connect(choose, &QAction::triggered, this, &NewOfficeForm::chooseFile);
    add(tr("&File"), "file", m_file);
}

void NewOfficeForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

NewOffice NewOfficeForm::value() const
{
    NewOffice office;
    office.file = toStdString(QDir::fromNativeSeparators(m_file->text().trimmed()));
    office.office.name = toStdString(m_name->text().trimmed());
    office.office.subname = toStdString(m_subname->text().trimmed());
    office.office.profile = static_cast<OfficeProfile>(m_profile->currentData().toInt());
    office.adminName = toStdString(m_admin->text().trimmed());
    office.passphrase = toStdString(m_passphrase->text());
    office.cost = m_cost;
    return office;
}

std::vector<Finding> NewOfficeForm::findings() const
{
    std::vector<Finding> found;
    const auto require = [&found](const char* name, const QLineEdit& field) {
        if (field.text().trimmed().isEmpty())
            found.push_back({name, Severity::Blocking, "required", {}});
    };
    require("office", *m_name);
    require("admin", *m_admin);
    require("passphrase", *m_passphrase);
    require("file", *m_file);
    if (m_passphrase->text() != m_again->text())
        found.push_back({"again", Severity::Blocking, "passphrases_differ", {}});
    return found;
}

void NewOfficeForm::chooseFile()
{
    if (const auto file = m_questions.saveFile(this, tr("Where to keep the office"), tr("Werkpad files (*.werkpad)"),
                                               QStringLiteral("werkpad"), m_file->text())) {
        m_file->setText(*file);
        m_file->setModified(true);
    }
}

void NewOfficeForm::suggestFile()
{
    if (m_file->isModified())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = m_name->text().trimmed();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    m_file->setText(QDir::toNativeSeparators(
        folder.filePath(QStringLiteral("%1.werkpad").arg(name.isEmpty() ? tr("office") : name))));
}

void NewOfficeForm::create()
{
    if (m_background.isBusy())
        return;
    const auto found = findings();
    m_findings->show(found);
    if (blocks(found)) {
        m_findings->focusFirstBlocking();
        return;
    }
    setBusy(true);
    m_background.run(
        Turn::Newest, this,
        [office = value(), &clock = m_clock](NoResource&, Task&) -> Result<UnlockedFile> {
            const auto made = Workspace::create(office, clock, Origin::Window);
            if (!made)
                return tl::unexpected(made.error());
            return Workspace::unlock(office.file, office.adminName, office.passphrase);
        },
        [this](const Result<UnlockedFile>& file) {
            setBusy(false);
            if (file)
                Q_EMIT created(*file);
            else if (!file.error().findings.empty())
                m_findings->show(file.error().findings);
            else
                m_general->showError(file.error());
        });
}

void NewOfficeForm::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_create->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

} // namespace werkpad
