// Leads a person through an import: choose a file, look into it, see what would happen, import, report.
#pragma once

#ifndef Q_MOC_RUN
#include "ui/exchange/import_runner.h"
#endif
#include "ui/shared/ui_context.h"
#include "ui/shared/wizard_frame.h"

class QTabWidget;

namespace werkpad
{

class ImportFilePanel;
class ImportPreviewPanel;
class ImportProgressPanel;
class ImportResultPanel;
class QuarantinePanel;

// Its own window, not modal: the rest of the program goes on. Nothing is written before the person presses Import;
// what was imported is undone as one change. Takes a file that is dropped on it.
class ImportWizard : public WizardFrame
{
    Q_OBJECT
public:
    // All that the shell needs: makes and shows it; it deletes itself when closed. Borrows what is in the context.
    static ImportWizard* open(const UiContext& context, QWidget* parent);

    explicit ImportWizard(const UiContext& context, QWidget* parent = nullptr);

    void setFile(const QString& file);
    // While something runs: stops that instead of closing.
    void reject() override;

Q_SIGNALS:
    void arrived(); // at another step, or at the same one with a message

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Preview, DryRun, Importing, Report, StepCount };

    [[nodiscard]] QWidget* makeReport();
    void goTo(Step step);
    void refresh();
    void focusStep();
    void next();
    void back();
    void askPreview(bool isFirst);
    void takePreview(const ImportPreview& preview, bool isFirst);
    void startRun(Step purpose);
    void run(Step shownAs, const QString& title, const QString& promise, ImportRequest request,
             std::function<void(const Result<ImportResult>&)> done);
    void endRun(Step purpose, const Result<ImportResult>& result);
    void takeImport(const ImportResult& result);
    void saveRejects();
    void rejectsSaved(const QString& file, const Result<ImportResult>& result);
    [[nodiscard]] ImportRequest request(bool dryRun) const;
    [[nodiscard]] QString fileName() const;

    UiContext m_context;
    Step m_step = File;
    bool m_isRunning = false; // the progress is shown instead of the step
    Step m_runStep = File;
    QString m_runTitle;
    ImportFilePanel* m_file;
    ImportPreviewPanel* m_preview;
    ImportResultPanel* m_expected;
    ImportProgressPanel* m_progress;
    ImportResultPanel* m_report;
    QuarantinePanel* m_quarantine;
    QTabWidget* m_reportTabs = nullptr;
    ImportRunner m_runner; // last: ends before what it reports to
};

} // namespace werkpad
