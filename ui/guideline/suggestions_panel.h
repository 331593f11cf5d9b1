// What the guideline suggests for the client of a dossier, and why; beside it what the professional chose instead.
#pragma once

#ifndef Q_MOC_RUN
#include "core/evidence/service_outcome.h"
#include "core/guideline/advice.h"
#include "core/workspace/workspace.h"
#endif
#include "ui/shared/background.h"
#include "ui/shared/dossier_tab.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace werkpad
{

class OpenDossier;

// The rail of the dossier page. Every card is a suggestion, or a service that was chosen besides: equal in look.
class SuggestionsPanel : public DossierTab
{
    Q_OBJECT
public:
    explicit SuggestionsPanel(OpenDossier& dossier, QWidget* parent = nullptr);

    [[nodiscard]] QString tabTitle() const override { return tr("&Guideline"); }
    void activate() override;

Q_SIGNALS:
    // Into the plan: a type of service, or one of the catalogue.
    void suggestionChosen(const QString& serviceType, const std::optional<werkpad::Service>& service);

private:
    void showAgain();
    void showAdvice(const ClientAdvice& advice);
    void addSuggestion(const Suggestion& suggestion, Period period);
    void addOutside(const OutsideService& outside, Period period);
    void addEarlier(const Deviation& deviation);
    void addHeading(const QString& text);
    [[nodiscard]] QVBoxLayout* addCard(const QString& title, const QString& state);
    QLabel* addLine(QVBoxLayout& card, const QString& text, bool isMuted = false);
    void addPlanButton(QVBoxLayout& card, const Suggestion& suggestion);
    void addDeviationRow(QVBoxLayout& card, const Deviation& deviation);
    void addDeviateButton(QVBoxLayout& card, DeviationKind kind, const std::string& type, Period period,
                          const QString& text);
    void remove(DeviationId deviation);

    // What became of clients after each suggestion: asked on a worker, as it reads all dossiers.
    void askOutcomes(const ClientAdvice& advice);
    void showOutcomes(const std::vector<ServiceOutcome>& outcomes);

    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    struct Answered {
        std::vector<ServiceQuestion> questions{};
        std::vector<ServiceOutcome> outcomes{};
    };
    struct OutcomeLabels {
        QPointer<QLabel> figure{};
        QPointer<QLabel> warning{};
    };

    OpenDossier& m_dossier;
    QWidget* m_cards;
    QVBoxLayout* m_list;
    bool m_mayEdit = false;
    std::vector<OutcomeLabels> m_outcomeLabels; // of the suggestions that are shown
    std::vector<ServiceQuestion> m_questions;   // likewise
    std::vector<Answered> m_answers;            // dossiers that are opened one after the other ask the same
    QElapsedTimer m_answersSince;
    Background<Reader> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
