#include "ui/exchange/import_wizard.h"

#include "ui/exchange/import_file_panel.h"
#include "ui/exchange/import_preview_panel.h"
#include "ui/exchange/import_progress_panel.h"
#include "ui/exchange/import_result_panel.h"
#include "ui/exchange/quarantine_panel.h"
#include "ui/shared/case_events.h"
#include "ui/shared/error_text.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace werkpad
{

namespace
{

QString droppedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportWizard* ImportWizard::open(const UiContext& context, QWidget* parent)
{
    auto* wizard = new ImportWizard(context, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    return wizard;
}

ImportWizard::ImportWizard(const UiContext& context, QWidget* parent)
    : WizardFrame(parent)
    , m_context(context)
    , m_file(new ImportFilePanel(context.questions, this))
    , m_preview(new ImportPreviewPanel(this))
    , m_expected(new ImportResultPanel(this))
    , m_progress(new ImportProgressPanel(this))
    , m_report(new ImportResultPanel(this))
    , m_quarantine(new QuarantinePanel(context, this))
    , m_runner(context.workspace)
{
    setWindowTitle(tr("Import clients"));
    setAcceptDrops(true);
    addStep(tr("File"), m_file);
    addStep(tr("Look"), m_preview);
    addStep(tr("Trial"), m_expected);
    addStep(tr("Import"), m_progress);
    addStep(tr("Report"), makeReport());
    backButton().setText(tr("&Back"));

    connect(&nextButton(), &QPushButton::clicked, this, &ImportWizard::next);
    connect(&backButton(), &QPushButton::clicked, this, &ImportWizard::back);
    connect(&cancelButton(), &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_preview, &ImportPreviewPanel::optionsChanged, this, [this] { askPreview(false); });
    connect(m_expected, &ImportResultPanel::rejectsRequested, this, &ImportWizard::saveRejects);
    connect(m_report, &ImportResultPanel::rejectsRequested, this, &ImportWizard::saveRejects);
    const QSize wanted(spacing(*this, 115), spacing(*this, 85));
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    goTo(File);
}

QWidget* ImportWizard::makeReport()
{
    m_reportTabs = new QTabWidget(this);
    m_reportTabs->setObjectName(QStringLiteral("reportTabs"));
    m_reportTabs->setAccessibleName(tr("Report"));
    auto* padded = new QWidget;
    auto* layout = new QVBoxLayout(padded);
    layout->addWidget(m_report);
    m_reportTabs->addTab(padded, tr("&Report"));
    m_reportTabs->addTab(m_quarantine, QString());
    connect(m_quarantine, &QuarantinePanel::countChanged, this,
            [this](int rows) { m_reportTabs->setTabText(1, tr("Rows that &wait (%1)").arg(rows)); });
    return m_reportTabs;
}

void ImportWizard::setFile(const QString& file)
{
    m_file->setFile(file);
    if (!m_isRunning)
        goTo(File);
}

void ImportWizard::goTo(Step step)
{
    m_step = step;
    say({});
    refresh();
    focusStep();
    Q_EMIT arrived();
}

void ImportWizard::refresh()
{
    const std::array titles{tr("Which file?"), tr("Is it read as it should be?"), tr("This would happen"), QString(),
                            tr("Done")};
    if (m_isRunning)
        showStep(Importing, m_runStep, m_runTitle);
    else
        showStep(m_step, m_step, titles.at(static_cast<std::size_t>(m_step)));
    backButton().setVisible(m_step == Preview || m_step == DryRun);
    backButton().setEnabled(!m_isRunning);
    nextButton().setEnabled(!m_isRunning);
    nextButton().setText(m_step == DryRun ? tr("&Import") : m_step == Report ? tr("C&lose") : tr("&Next"));
    cancelButton().setText(m_isRunning ? tr("Stop") : tr("Cancel"));
    cancelButton().setVisible(m_step != Report || m_isRunning);
}

void ImportWizard::focusStep()
{
    if (m_isRunning)
        cancelButton().setFocus();
    else if (m_step == File)
        m_file->focusFirst();
    else if (m_step == Preview)
        m_preview->focusFirst();
    else
        nextButton().setFocus();
}

void ImportWizard::next()
{
    if (m_isRunning)
        return;
    switch (m_step) {
    case File:
        m_preview->startWith(m_file->profile());
        askPreview(true);
        break;
    case Preview:
        if (m_preview->isBlocked()) {
            m_preview->focusFirst();
            say(tr("First choose which columns hold the name or the BSN. Without these Werkpad knows nobody."));
            Q_EMIT arrived();
        } else {
            startRun(DryRun);
        }
        break;
    case DryRun:
        startRun(Report);
        break;
    case Importing:
    case Report:
    case StepCount:
        accept();
        break;
    }
}

void ImportWizard::back()
{
    if (!m_isRunning)
        goTo(m_step == DryRun ? Preview : File);
}

void ImportWizard::reject()
{
    if (!m_isRunning) {
        WizardFrame::reject();
        return;
    }
    m_progress->setStopping();
    m_runner.cancel();
}

QString ImportWizard::fileName() const
{
    return QFileInfo(m_file->file()).fileName();
}

ImportRequest ImportWizard::request(bool dryRun) const
{
    return {m_file->file().toStdString(), m_preview->options(), dryRun, {}};
}

void ImportWizard::askPreview(bool isFirst)
{
    if (m_file->file().isEmpty()) {
        say(tr("Choose a file first."));
        m_file->focusFirst();
        Q_EMIT arrived();
        return;
    }
    const auto asked = request(true);
    m_runner.preview(this, asked.file, asked.reading, [this, isFirst](const Result<ImportPreview>& preview) {
        if (preview) {
            takePreview(*preview, isFirst);
            return;
        }
        say(errorText(preview.error()));
        if (isFirst)
            m_file->focusFirst();
        Q_EMIT arrived();
    });
}

void ImportWizard::takePreview(const ImportPreview& preview, bool isFirst)
{
    m_preview->setPreview(preview);
    if (isFirst)
        goTo(Preview);
    else {
        say({});
        Q_EMIT arrived();
    }
}

// A trial leads to the step DryRun, an import to the report; stopped or failed, both stay where they were.
void ImportWizard::startRun(Step purpose)
{
    const bool dryRun = purpose == DryRun;
    const auto done = [this, purpose](const Result<ImportResult>& result) { endRun(purpose, result); };
    if (dryRun)
        run(DryRun, tr("Trial: nothing is kept yet"), tr("You can stop at any time."), request(true), done);
    else
        run(Importing, tr("Importing"),
            tr("You can stop at any time: then nothing changes. You can go on working in Werkpad."), request(false),
            done);
}

void ImportWizard::run(Step shownAs, const QString& title, const QString& promise, ImportRequest request,
                       std::function<void(const Result<ImportResult>&)> done)
{
    m_isRunning = true;
    m_runStep = shownAs;
    m_runTitle = title;
    say({});
    m_progress->start(promise);
    refresh();
    focusStep();
    m_runner.import(this, std::move(request), std::move(done),
                    [this](const Progress& now) { m_progress->setProgress(now); });
}

void ImportWizard::endRun(Step purpose, const Result<ImportResult>& result)
{
    m_isRunning = false;
    if (!result) {
        refresh();
        focusStep();
        say(errorText(result.error()));
        Q_EMIT arrived();
    } else if (purpose == DryRun) {
        m_expected->setResult(*result);
        goTo(DryRun);
    } else {
        takeImport(*result);
    }
}

void ImportWizard::takeImport(const ImportResult& result)
{
    m_context.undo.remember(tr("%1 imported").arg(fileName()), result.changeSet);
    m_context.events.announceEverything();
    m_report->setResult(result);
    m_quarantine->reload();
    goTo(Report);
    if (result.changeSet != 0)
        say(tr("You can take back the whole import with Undo (Ctrl+Z)."));
}

// The rows are looked up again by a trial that writes them down: they hold people, so no copy is kept on the disk that
// nobody asked for.
void ImportWizard::saveRejects()
{
    const QString suggestion = QFileInfo(m_file->file()).completeBaseName() + tr("-not-taken") + QLatin1String(".csv");
    const auto file = m_context.questions.saveFile(this, tr("Save the rows that are not taken"),
                                                   tr("CSV files (*.csv)"), QStringLiteral("csv"), suggestion);
    if (!file)
        return;
    auto wanted = request(true);
    wanted.rejects = file->toStdString();
    run(m_step, tr("Saving the rows that are not taken"), tr("They are written to %1.").arg(*file), std::move(wanted),
        [this, file](const Result<ImportResult>& result) { rejectsSaved(*file, result); });
}

void ImportWizard::rejectsSaved(const QString& file, const Result<ImportResult>& result)
{
    m_isRunning = false;
    refresh();
    focusStep();
    say(result ? tr("Saved in %1. Correct the rows there and import that file.").arg(file) : errorText(result.error()));
    Q_EMIT arrived();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isRunning && m_step != Report && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (m_isRunning || file.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(file);
    nextButton().setFocus();
}

} // namespace werkpad
