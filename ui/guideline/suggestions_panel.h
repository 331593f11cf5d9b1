// What the guideline suggests for the client of a dossier, and why; beside it what the professional chose instead.
#pragma once

#ifndef Q_MOC_RUN
#include "core/guideline/advice.h"
#endif
#include "ui/shared/dossier_tab.h"

#include <optional>

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
    void addLine(QVBoxLayout& card, const QString& text, bool isMuted = false);
    void addPlanButton(QVBoxLayout& card, const Suggestion& suggestion);
    void addDeviationRow(QVBoxLayout& card, const Deviation& deviation);
    void addDeviateButton(QVBoxLayout& card, DeviationKind kind, const std::string& type, Period period,
                          const QString& text);
    void remove(DeviationId deviation);

    OpenDossier& m_dossier;
    QWidget* m_cards;
    QVBoxLayout* m_list;
    bool m_mayEdit = false;
};

} // namespace werkpad
