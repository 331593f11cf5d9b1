// Leads a person through reading in a file with figures: choose it, say which column is what, see what would happen,
// read it in, report.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/import_result.h"
#include "core/exchange/rejects_file.h"
#include "core/workspace/workspace.h"
#endif
#include "ui/exchange/column_choice_panel.h"
#include "ui/shared/background.h"
#include "ui/shared/ui_context.h"
#include "ui/shared/wizard_frame.h"

#include <QPointer>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace werkpad
{

class ImportProgressPanel;
class ImportResultPanel;

// What reading in came to, or would come to.
struct ReadIn {
    ImportResult result{};
    std::uint64_t removed = 0; // that were there and are not in the file
    RejectedRows rejected{};   // all of them, also where the result has the first findings only
};

// As many as are shown.
[[nodiscard]] std::vector<RowFinding> firstOf(const std::vector<RowFinding>& findings);

// Not modal: the rest of the program goes on. Nothing is written before the person presses Read in, and then in one
// change that Undo takes back. Subclasses say what kind of file it is.
class ReadInWizard : public WizardFrame
{
    Q_OBJECT
public:
    // While something runs: stops that instead of closing.
    void reject() override;

Q_SIGNALS:
    void arrived(); // at another step, or at the same one with a message

protected:
    // Runs on a worker: reads in, or only tries. It has all it needs in itself.
    using Job = std::function<Result<ReadIn>(Workspace&, bool dryRun, const FileFollower&)>;

    // `removes`: what is there and not in the file is removed.
    ReadInWizard(const UiContext& context, const QString& title, const std::vector<ColumnRole>& roles,
                 const QString& traits, bool removes, QWidget* parent);
    // For the fields that come below the file.
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    [[nodiscard]] const ColumnChoicePanel& columns() const { return *m_columns; }
    [[nodiscard]] const UiContext& context() const { return m_context; }
    // That the columns were shown of.
    [[nodiscard]] const std::filesystem::path& file() const { return m_shownFile; }

    [[nodiscard]] virtual std::vector<std::optional<std::size_t>>
    recognised(const std::vector<std::string>& header) const = 0;
    // As the fields stand now.
    [[nodiscard]] virtual Job job() const = 0;
    // What is still to be filled in on the first step; empty: nothing.
    [[nodiscard]] virtual QString missing() const = 0;

private:
    enum Step { File, Look, Trial, Reading, Report, StepCount };
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };

    [[nodiscard]] QWidget* makeFilePanel();
    void chooseFile();
    void goTo(Step step);
    void refresh();
    void focusStep();
    void next();
    void back();
    void askPreview();
    void previewed(const std::filesystem::path& file, const Result<CsvPreview>& preview);
    void setLooking(bool isLooking);
    void startRun(Step shownAs, const QString& title, const QString& promise);
    void run(bool dryRun);
    void follow(const Progress& now);
    void ended(bool dryRun, Result<ReadIn> read);
    void saveRejects();
    void rejectsSaved(const QString& file, const Result<void>& saved);
    void showIn(ImportResultPanel& panel, const ReadIn& read) const;
    void tell(const QString& text);

    UiContext m_context;
    bool m_removes;
    Step m_step = File;
    bool m_isRunning = false; // the progress is shown instead of the step
    Step m_runStep = Trial;   // that is shown as the current one meanwhile
    QString m_runTitle;
    bool m_isLooking = false;  // at the beginning of the file: what stands in the fields cannot be changed
    bool m_isLookedAt = false; // the columns are those of the file, read as is chosen
    QString m_lastFile;        // that was asked for
    std::filesystem::path m_shownFile;
    std::shared_ptr<const RejectedRows> m_rejected; // of the last trial or reading
    QPointer<QWidget> m_changed;                    // what had the focus when the file was looked at
    QWidget* m_fields = nullptr;                    // of the first step
    QFormLayout* m_form = nullptr;
    QLineEdit* m_file = nullptr;
    ColumnChoicePanel* m_columns;
    ImportResultPanel* m_expected;
    ImportProgressPanel* m_progress;
    ImportResultPanel* m_report;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
