// The page Ontvangst: who waits, who is expected, and to whom they go.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QTimer;

namespace werkpad
{

class DeskModel;
class EmptyState;
class VisitPanel;

class IntakePage : public Page
{
    Q_OBJECT
public:
    explicit IntakePage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Reception"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Intake; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;

    // Once it has been activated.
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] DeskModel& model() { return *m_model; }

public Q_SLOTS:
    void newWalkIn();
    // A minute has passed: waiting times, and what others did meanwhile.
    void tick();
    // A client who was added for somebody at the desk (newClientWanted).
    void arriveAs(werkpad::ClientId client);

Q_SIGNALS:
    void clientActivated(werkpad::ClientId client);
    // Make a dossier; then call arriveAs().
    void newClientWanted(const QString& name);

private:
    void make();
    void makeTable();
    void makePanel();
    void refresh();
    void showCurrent();
    void askProposals(const Visit& visit);
    void showEmpty();
    void enterOnCurrent();
    template <class Action>
    Result<void> perform(const QString& what, const Action& action);
    void tell(const Result<void>& done);
    void select(const QString& key);

    void arrivePlanned();
    Result<void> arrive(const Visit& visit);
    void route(StaffId staff);
    void askHandOver(StaffId staff);
    void start();
    void askEnd();
    void askRefuse();
    void askLeave();
    void askChange();
    void askLink();
    void openDossier();
    [[nodiscard]] std::optional<Visit> current() const;
    [[nodiscard]] QString staffName(StaffId staff) const;
    [[nodiscard]] bool mayEdit() const;

    UiContext m_context;
    DeskModel* m_model;
    QStackedWidget* m_stack = nullptr; // this and the next four: null until the page is first shown
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    VisitPanel* m_panel = nullptr;
    QLabel* m_message = nullptr;
    QAction* m_new;
    QTimer* m_timer;
    std::vector<StaffMember> m_staff;
    std::vector<RoutingProposal> m_proposals;
    std::optional<Visit> m_routed;  // what the proposals are for
    std::optional<Visit> m_pending; // waits for the dossier of a new client
    std::int64_t m_dataVersion = 0;
    Subscription m_subscription;
};

} // namespace werkpad
