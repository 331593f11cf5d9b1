// The tab Plan: everything of the plan of approach on one page.
#pragma once

#include "core/catalogue/service.h"
#include "core/plan/client_plan.h"
#include "ui/shared/dossier_tab.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace werkpad
{

class EmptyState;
class GoalForm;
class OpenDossier;
class TextTableModel;
class RecordSection;

// From top to bottom: goal and road, what the client says, activities, evaluations, duties, CV, versions and earlier
// plans. In the activities: Insert adds, Enter or F2 changes, the space bar makes it done, Delete removes.
class PlanTab : public DossierTab
{
    Q_OBJECT
public:
    explicit PlanTab(OpenDossier& dossier, QWidget* parent = nullptr);

    [[nodiscard]] QString tabTitle() const override;
    void activate() override;
    void saveDrafts() override;

public Q_SLOTS:
    // Asks for the plan on paper, once what is typed is saved. False when there is none.
    bool printPlan();
    // Asks for an activity that somebody else suggests, filled in already; for a plan first when there is none.
    void proposeActivity(const QString& serviceType, const std::optional<werkpad::Service>& service);

Q_SIGNALS:
    void printRequested(); // of the open plan, once what is typed is saved

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildPage(QVBoxLayout* page);
    [[nodiscard]] QWidget* makePlanPart();
    [[nodiscard]] QWidget* makeAgreement();
    [[nodiscard]] RecordSection* makeActivities();
    [[nodiscard]] RecordSection* makeEvaluations();
    [[nodiscard]] RecordSection* makeDuties();
    [[nodiscard]] QWidget* makeCv();
    [[nodiscard]] RecordSection* makePast();
    [[nodiscard]] QPushButton* addButton(QWidget* parent, const QString& text, const QString& name,
                                         void (PlanTab::*slot)());

    void refreshWhenSeen();
    void refresh();
    void showAgreement();
    void showCv();

    void makePlan();
    void askAnswer();
    void closePlan();
    void editActivity(const PlanActivity& activity);
    void finishActivity();
    void removeActivity(int row);
    void editDuty(int row);
    void removeDuty(int row);
    void removeEvaluation(int row);
    void editCv();
    void readPast(int row);
    template <class Action>
    void perform(const QString& what, const Action& action);

    OpenDossier& m_dossier;
    ClientPlan m_plan;
    bool m_isStale = true;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QWidget* m_planPart = nullptr;
    GoalForm* m_goal = nullptr;
    QLabel* m_agreement = nullptr;
    QLabel* m_agreementHint = nullptr;
    QLabel* m_cv = nullptr;
    QTableView* m_activitiesTable = nullptr;
    TextTableModel* m_activities;
    TextTableModel* m_evaluations;
    TextTableModel* m_duties;
    TextTableModel* m_past;
    std::vector<RecordSection*> m_sections;
    std::vector<QPushButton*> m_buttons; // that change something
};

} // namespace werkpad
