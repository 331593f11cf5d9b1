// Leads a person through an exchange over a stick: choose it, exchange, take it out.
#pragma once

#ifndef Q_MOC_RUN
#include "ui/sync/stick_runner.h"
#endif
#include "ui/shared/ui_context.h"
#include "ui/shared/wizard_frame.h"

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;

namespace werkpad
{

// Its own window, not modal: the rest of the program goes on. Nothing is written onto a stick before the person says
// so, and none is prepared that belongs to another office.
class StickWizard : public WizardFrame
{
    Q_OBJECT
public:
    // Makes and shows it; it deletes itself when closed. Borrows what is in the context.
    static StickWizard* open(const UiContext& context, QWidget* parent);

    explicit StickWizard(const UiContext& context, QWidget* parent = nullptr,
                         StickRunner::FindVolumes findVolumes = removableVolumes);

    // While something runs: stops that instead of closing.
    void reject() override;

Q_SIGNALS:
    void exchanged(); // wholly or in part
    void arrived();   // at another step, or knows more about the stick

private:
    enum Step { Choose, Exchanging, Done };

    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeReport();
    void goTo(Step step);
    void look();
    void showVolumes(const std::vector<Volume>& volumes);
    void addPlace(const QString& text, const QString& path);
    void chooseFolder();
    void probe();
    void takeProbe(const QString& place, const Result<bool>& prepared);
    void next();
    void start();
    void end(const Result<StickReport>& result);
    void follow(const Progress& progress);
    [[nodiscard]] QString place() const;

    UiContext m_context;
    Step m_step = Choose;
    std::optional<bool> m_isPrepared; // nothing while that is not known, or when it is not ours
    bool m_isStopping = false;
    QStringList m_folders; // that the person chose, beside the sticks that are found
    QListWidget* m_places = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_report = nullptr;
    StickRunner m_runner; // last: ends before what it reports to
};

} // namespace werkpad
