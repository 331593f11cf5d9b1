#include "ui/sync/stick_wizard.h"

#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"
#include "ui/sync/sync_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

StickWizard* StickWizard::open(const UiContext& context, QWidget* parent)
{
    auto* wizard = new StickWizard(context, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    return wizard;
}

StickWizard::StickWizard(const UiContext& context, QWidget* parent, StickRunner::FindVolumes findVolumes)
    : WizardFrame(parent)
    , m_context(context)
    , m_runner(context.workspace, std::move(findVolumes))
{
    setWindowTitle(tr("Exchange over a stick"));
    addStep(tr("Stick"), makeChoice());
    addStep(tr("Exchange"), makeProgress());
    addStep(tr("Take it out"), makeReport());
    connect(&nextButton(), &QPushButton::clicked, this, &StickWizard::next);
    connect(&backButton(), &QPushButton::clicked, this, &StickWizard::look);
    connect(&cancelButton(), &QPushButton::clicked, this, &StickWizard::reject);
    resize(spacing(*this) * 80, spacing(*this) * 54);
    goTo(Choose);
    look();
}

QWidget* StickWizard::makeChoice()
{
    auto* panel = new QWidget;
    auto* why = new QLabel(tr("For workstations that cannot reach the folder of the office. What they and the office "
                              "lack of each other goes along, sealed: whoever finds the stick cannot read it."),
                           panel);
    why->setWordWrap(true);
    auto* label = new QLabel(tr("&Which stick?"), panel);
    m_places = new QListWidget(panel);
    m_places->setObjectName(QStringLiteral("placesList"));
    m_places->setAccessibleName(tr("Which stick?"));
    label->setBuddy(m_places);
    m_none =
        new QLabel(tr("There is no stick in this computer. Put one in and look again, or choose a folder."), panel);
    m_none->setObjectName(QStringLiteral("noStick"));
    m_none->setWordWrap(true);
    setTextStyle(*m_none, TextSize::Normal, TextTone::Muted);
    auto* folder = new QPushButton(tr("Another &folder…"), panel);
    folder->setObjectName(QStringLiteral("folderButton"));
    folder->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(folder);
    row->addStretch();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(why);
    layout->addWidget(label);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_none);
    layout->addLayout(row);
    connect(folder, &QPushButton::clicked, this, &StickWizard::chooseFolder);
    connect(m_places, &QListWidget::currentRowChanged, this, &StickWizard::probe);
    return panel;
}

QWidget* StickWizard::makeProgress()
{
    auto* panel = new QWidget;
    m_what = new QLabel(panel);
    m_what->setObjectName(QStringLiteral("whatLabel"));
    m_what->setWordWrap(true);
    setTextStyle(*m_what, TextSize::Large);
    m_bar = new QProgressBar(panel);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    auto* promise =
        new QLabel(tr("Leave the stick in. When you stop, what is on it already is whole, and the next time "
                      "goes on from there."),
                   panel);
    promise->setWordWrap(true);
    setTextStyle(*promise, TextSize::Normal, TextTone::Muted);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(promise);
    layout->addStretch(2);
    return panel;
}

QWidget* StickWizard::makeReport()
{
    auto* panel = new QWidget;
    m_report = new QLabel(panel);
    m_report->setObjectName(QStringLiteral("reportLabel"));
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_report);
    layout->addStretch(1);
    return panel;
}

// --- choosing --------------------------------------------------------------------------------------------------------

QString StickWizard::place() const
{
    const QListWidgetItem* item = m_places->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void StickWizard::goTo(Step step)
{
    m_step = step;
    const QStringList titles{tr("Choose a stick"), tr("Exchanging"), tr("You can take the stick out")};
    showStep(step, step, titles.at(step));
    backButton().setText(tr("&Look again"));
    backButton().setVisible(step == Choose);
    cancelButton().setVisible(step != Done);
    cancelButton().setText(step == Exchanging ? tr("&Stop") : tr("Cancel"));
    const bool mustPrepare = m_isPrepared && !*m_isPrepared;
    nextButton().setVisible(step != Exchanging);
    nextButton().setText(step == Done ? tr("&Close") : mustPrepare ? tr("&Prepare and exchange") : tr("&Exchange"));
    const bool mayPrepare = may(m_context.workspace.session().roles, Permission::ManageOffice);
    nextButton().setEnabled(step == Done || (m_isPrepared && (*m_isPrepared || mayPrepare)));
    if (step == Exchanging)
        cancelButton().setFocus(Qt::OtherFocusReason);
    else if (step == Done)
        nextButton().setFocus(Qt::OtherFocusReason);
}

void StickWizard::look()
{
    m_runner.look(this, [this](const std::vector<Volume>& volumes) { showVolumes(volumes); });
}

void StickWizard::showVolumes(const std::vector<Volume>& volumes)
{
    if (m_step != Choose)
        return; // asked before the exchange began
    const QString before = place();
    m_places->clear();
    for (const auto& volume : volumes)
        addPlace(tr("%1 (%2, %3 free)", "name of a stick, where it is, how much")
                     .arg(volume.name, volume.path, QLocale().formattedDataSize(volume.bytesFree)),
                 volume.path);
    for (const QString& folder : m_folders)
        addPlace(folder, folder);
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->data(Qt::UserRole).toString() == before)
            m_places->setCurrentRow(row);
    }
    if (m_places->count() > 0 && !m_places->currentItem())
        m_places->setCurrentRow(0);
    m_none->setVisible(m_places->count() == 0);
    m_places->setFocus(Qt::OtherFocusReason);
    if (m_places->count() == 0)
        probe();
    Q_EMIT arrived();
}

void StickWizard::addPlace(const QString& text, const QString& path)
{
    auto* item = new QListWidgetItem(icon(Icon::Export), text, m_places);
    item->setData(Qt::UserRole, path);
}

void StickWizard::chooseFolder()
{
    const auto folder = m_context.questions.openFolder(this, tr("Folder on a stick"));
    if (!folder)
        return;
    m_folders << *folder;
    addPlace(*folder, *folder);
    m_none->hide();
    m_places->setCurrentRow(m_places->count() - 1);
}

void StickWizard::probe()
{
    m_isPrepared.reset();
    say({});
    goTo(Choose);
    const QString asked = place();
    if (asked.isEmpty())
        return;
    m_runner.probe(this, std::filesystem::path(toStdString(asked)),
                   [this, asked](const Result<bool>& prepared) { takeProbe(asked, prepared); });
}

void StickWizard::takeProbe(const QString& asked, const Result<bool>& prepared)
{
    if (asked != place() || m_step != Choose)
        return; // another one was chosen meanwhile
    if (!prepared) {
        say(stickErrorText(prepared.error()));
    } else {
        m_isPrepared = *prepared;
        const bool mayPrepare = may(m_context.workspace.session().roles, Permission::ManageOffice);
        if (!*prepared)
            say(mayPrepare
                    ? tr("This stick has not been used for this office yet. It is prepared first; what is on it "
                         "already stays.")
                    : tr("This stick has not been used for this office yet. An administrator has to prepare it."));
        goTo(Choose);
    }
    Q_EMIT arrived();
}

// --- exchanging ------------------------------------------------------------------------------------------------------

void StickWizard::next()
{
    if (m_step == Done)
        return accept();
    start();
}

void StickWizard::start()
{
    if (!m_isPrepared || place().isEmpty())
        return;
    m_isStopping = false;
    say({});
    m_bar->setRange(0, 0);
    m_what->setText(tr("Looking at the stick"));
    m_runner.exchange(
        this, std::filesystem::path(toStdString(place())), !*m_isPrepared,
        [this](const Result<StickReport>& result) { end(result); },
        [this](const Progress& progress) { follow(progress); });
    goTo(Exchanging);
    Q_EMIT arrived();
}

void StickWizard::follow(const Progress& progress)
{
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    if (!m_isStopping)
        m_what->setText(progress.what);
}

void StickWizard::end(const Result<StickReport>& result)
{
    // What was read before it broke off is here all the same.
    m_context.events.announceEverything();
    if (result) {
        m_report->setText(stickReportText(*result));
        m_report->setAccessibleName(m_report->text());
        goTo(Done);
    } else {
        goTo(Choose);
        say(result.error().kind == ErrorKind::Cancelled
                ? tr("Stopped. What is on the stick is whole; exchange again to complete it.")
                : stickErrorText(result.error()));
    }
    Q_EMIT exchanged();
    Q_EMIT arrived();
}

void StickWizard::reject()
{
    if (m_step != Exchanging)
        return WizardFrame::reject();
    m_isStopping = true;
    m_what->setText(tr("Stopping…"));
    m_runner.cancel();
}

} // namespace werkpad
