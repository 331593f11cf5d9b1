#include "ui/exchange/read_in_wizard.h"

#include "ui/exchange/import_progress_panel.h"
#include "ui/exchange/import_result_panel.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace werkpad
{

namespace
{

QString shown(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

FileFollower fileFollower(Task& task)
{
    return [&task](std::uint64_t done, std::uint64_t total) {
        task.report({static_cast<qint64>(done), static_cast<qint64>(total), ReadInWizard::tr("Reading the file")});
        return !task.isCancelled();
    };
}

} // namespace

std::vector<RowFinding> firstOf(const std::vector<RowFinding>& findings)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(findings.size(), kMostFindings));
    return {findings.begin(), findings.begin() + count};
}

ReadInWizard::ReadInWizard(const UiContext& context, const QString& title, const std::vector<ColumnRole>& roles,
                           const QString& traits, bool removes, QWidget* parent)
    : WizardFrame(parent)
    , m_context(context)
    , m_removes(removes)
    , m_columns(new ColumnChoicePanel(roles, traits, this))
    , m_expected(new ImportResultPanel(this))
    , m_progress(new ImportProgressPanel(this))
    , m_report(new ImportResultPanel(this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    addStep(tr("File"), makeFilePanel());
    addStep(tr("Look"), m_columns);
    addStep(tr("Trial"), m_expected);
    addStep(tr("Reading in"), m_progress);
    addStep(tr("Report"), m_report);
    backButton().setText(tr("&Back"));
    connect(&nextButton(), &QPushButton::clicked, this, &ReadInWizard::next);
    connect(&backButton(), &QPushButton::clicked, this, &ReadInWizard::back);
    connect(&cancelButton(), &QPushButton::clicked, this, &ReadInWizard::reject);
    for (auto* panel : {m_expected, m_report})
        connect(panel, &ImportResultPanel::rejectsRequested, this, &ReadInWizard::saveRejects);
    connect(m_columns, &ColumnChoicePanel::formatChosen, this, &ReadInWizard::askPreview);
    const QSize wanted(spacing(*this, 105), spacing(*this, 85));
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    goTo(File);
}

QWidget* ReadInWizard::makeFilePanel()
{
    auto* panel = new QWidget(this);
    m_fields = panel;
    m_file = new QLineEdit(panel);
    m_file->setObjectName(QStringLiteral("fileEdit"));
    auto* browse = new QPushButton(icon(Icon::Open), tr("&Choose…"), panel);
    browse->setObjectName(QStringLiteral("browseButton"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ReadInWizard::chooseFile);
    auto* row = new QWidget(panel);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_file, 1);
    rowLayout->addWidget(browse);
    m_form = makeFormLayout(nullptr);
    addRow(m_form, tr("&File"), m_file, row);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addStretch(1);
    return panel;
}

void ReadInWizard::chooseFile()
{
    if (const auto file = m_context.questions.openFile(this, tr("Choose a file to read in"),
                                                       tr("CSV files (*.csv *.txt *.tsv);;All files (*)")))
        m_file->setText(*file);
}

void ReadInWizard::tell(const QString& text)
{
    say(text);
    Q_EMIT arrived();
}

void ReadInWizard::goTo(Step step)
{
    m_step = step;
    refresh();
    focusStep();
    tell({});
}

void ReadInWizard::refresh()
{
    const std::array titles{tr("Which file?"), tr("Which column is what?"), tr("This would happen"), QString(),
                            tr("Done")};
    if (m_isRunning)
        showStep(Reading, m_runStep, m_runTitle);
    else
        showStep(m_step, m_step, titles.at(static_cast<std::size_t>(m_step)));
    backButton().setVisible(m_step == Look || m_step == Trial);
    m_fields->setEnabled(!m_isLooking);
    m_columns->setEnabled(!m_isLooking);
    const bool isAtWork = m_isRunning || m_isLooking;
    backButton().setEnabled(!isAtWork);
    nextButton().setEnabled(!isAtWork && (m_step != Look || m_isLookedAt));
    nextButton().setText(m_step == Trial ? tr("&Read in") : m_step == Report ? tr("C&lose") : tr("&Next"));
    cancelButton().setText(m_isRunning ? tr("Stop") : tr("Cancel"));
    cancelButton().setVisible(m_step != Report || m_isRunning);
}

void ReadInWizard::focusStep()
{
    if (m_isRunning)
        cancelButton().setFocus();
    else if (m_step == File)
        m_file->setFocus();
    else if (m_step == Look)
        m_columns->focusFirst();
    else
        nextButton().setFocus();
}

void ReadInWizard::next()
{
    if (m_isRunning || m_isLooking)
        return;
    switch (m_step) {
    case File:
        if (m_file->text().trimmed().isEmpty())
            tell(tr("Choose a file first."));
        else if (const QString text = missing(); !text.isEmpty())
            tell(text);
        else
            askPreview();
        break;
    case Look:
        if (m_isLookedAt)
            run(/*dryRun=*/true);
        break;
    case Trial:
        run(/*dryRun=*/false);
        break;
    case Reading:
    case Report:
    case StepCount:
        accept();
        break;
    }
}

void ReadInWizard::back()
{
    if (!m_isRunning && !m_isLooking)
        goTo(m_step == Trial ? Look : File);
}

void ReadInWizard::reject()
{
    if (!m_isRunning) {
        WizardFrame::reject();
        return;
    }
    m_progress->setStopping();
    m_worker.cancel();
}

void ReadInWizard::askPreview()
{
    const QString text = m_file->text().trimmed();
    if (m_lastFile != text)
        m_columns->startAnew();
    m_lastFile = text;
    m_isLookedAt = false;
    setLooking(true);
    const std::filesystem::path file = toStdString(text);
    m_worker.run(
        Turn::Newest, this, [file, csv = m_columns->csv()](Desk&, Task&) { return previewCsv(file, csv); },
        [this, file](const Result<CsvPreview>& preview) { previewed(file, preview); });
}

void ReadInWizard::previewed(const std::filesystem::path& file, const Result<CsvPreview>& preview)
{
    if (preview) {
        m_shownFile = file;
        m_columns->setPreview(*preview, recognised(preview->header));
        m_isLookedAt = true;
    }
    setLooking(false);
    if (!preview)
        tell(errorText(preview.error()));
    else if (m_step == File)
        goTo(Look);
    else
        tell({});
}

void ReadInWizard::setLooking(bool isLooking)
{
    if (isLooking)
        m_changed = focusWidget();
    m_isLooking = isLooking;
    refresh();
    if (!isLooking && m_changed)
        m_changed->setFocus();
}

void ReadInWizard::startRun(Step shownAs, const QString& title, const QString& promise)
{
    m_isRunning = true;
    m_runStep = shownAs;
    m_runTitle = title;
    say({});
    m_progress->start(promise);
    refresh();
    focusStep();
}

void ReadInWizard::run(bool dryRun)
{
    if (dryRun)
        startRun(Trial, tr("Trial: nothing is kept yet"), tr("You can stop at any time."));
    else
        startRun(Reading, tr("Reading in"),
                 tr("You can stop at any time: then nothing changes. You can go on working in Werkpad."));
    m_worker.run(
        Turn::Newest, this,
        [job = job(), dryRun](Desk& desk, Task& task) -> Result<ReadIn> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            Workspace& workspace = **desk.workspace;
            task.onCancel([&database = workspace.database()] { database.interrupt(); });
            return job(workspace, dryRun, fileFollower(task));
        },
        [this, dryRun](Result<ReadIn> read) { ended(dryRun, std::move(read)); },
        [this](const Progress& now) { follow(now); });
}

void ReadInWizard::follow(const Progress& now)
{
    constexpr qint64 kWhole = 1000; // bytes of a large file are too many for a bar
    if (now.total > 0)
        m_progress->setProgress({now.done * kWhole / now.total, kWhole, now.what});
}

void ReadInWizard::ended(bool dryRun, Result<ReadIn> read)
{
    m_isRunning = false;
    if (!read) { // stopped or failed: stays where it was
        refresh();
        focusStep();
        tell(errorText(read.error()));
        return;
    }
    m_rejected = std::make_shared<const RejectedRows>(std::move(read->rejected));
    if (dryRun) {
        showIn(*m_expected, *read);
        goTo(Trial);
        return;
    }
    m_context.undo.remember(tr("%1 read in").arg(QFileInfo(m_lastFile).fileName()), read->result.changeSet);
    m_context.events.announceEverything();
    showIn(*m_report, *read);
    goTo(Report);
    if (read->result.changeSet != 0)
        say(tr("You can take back all of it with Undo (Ctrl+Z)."));
}

// The rows are read from the file again: they may hold people's words, so no copy is kept that nobody asked for.
void ReadInWizard::saveRejects()
{
    if (m_isRunning || !m_rejected)
        return;
    m_changed = focusWidget();
    const QString suggestion = QFileInfo(m_lastFile).completeBaseName() + tr("-not-taken") + QLatin1String(".csv");
    const auto file = m_context.questions.saveFile(this, tr("Save the rows that are not taken"),
                                                   tr("CSV files (*.csv)"), QStringLiteral("csv"), suggestion);
    if (!file)
        return;
    startRun(m_step, tr("Saving the rows that are not taken"), tr("They are written to %1.").arg(*file));
    m_worker.run(
        Turn::Newest, this,
        [rejected = m_rejected, target = std::filesystem::path(toStdString(*file))](Desk&, Task& task) {
            return writeRejects(*rejected, target, fileFollower(task));
        },
        [this, file = *file](const Result<void>& saved) { rejectsSaved(file, saved); },
        [this](const Progress& now) { follow(now); });
}

void ReadInWizard::rejectsSaved(const QString& file, const Result<void>& saved)
{
    m_isRunning = false;
    refresh();
    // Not to the button that goes on: who tries to save once more would read in instead.
    if (m_changed)
        m_changed->setFocus();
    else
        focusStep();
    if (!saved && saved.error().kind == ErrorKind::Cancelled)
        tell(tr("You stopped it: the file was not saved."));
    else if (!saved)
        tell(errorText(saved.error()));
    else if (m_removes) // alone, these rows would take the place of all others
        tell(
            tr("Saved in %1. Correct these rows in the file that you read in, and read in that file again.").arg(file));
    else
        tell(tr("Saved in %1. Correct the rows there and read in that file.").arg(file));
}

void ReadInWizard::showIn(ImportResultPanel& panel, const ReadIn& read) const
{
    panel.setResult(read.result);
    const ImportResult& result = read.result;
    panel.setCounts(m_removes ? tr("%1 read: %2 new, %3 removed, %4 unchanged, %5 refused.")
                                    .arg(shown(result.read), shown(result.created), shown(read.removed),
                                         shown(result.unchanged), shown(result.rejected))
                              : tr("%1 read: %2 new, %3 updated, %4 unchanged, %5 refused.")
                                    .arg(shown(result.read), shown(result.created), shown(result.updated),
                                         shown(result.unchanged), shown(result.rejected)));
}

} // namespace werkpad
