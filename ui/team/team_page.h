// The page Team: every caseload beside the others, for who oversees them; each number opens its list.
#pragma once

#include "core/caseload/saved_filter.h"
#include "core/indicators/published_figures.h"
#include "core/team/team_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class TeamModel;

// The figures are read on a worker with its own connection; the page is there at once. Enter or a double click on a
// cell asks for the list behind it. A kept filter of the page Clients is a view here: only its clients count. By what
// the caseloads are divided, and of which team, is remembered for each view.
class TeamPage : public Page
{
    Q_OBJECT
public:
    explicit TeamPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Team"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Team; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;
    [[nodiscard]] QTableView& table() { return *m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    void listRequested(const werkpad::ClientFilter& filter); // the list behind a number
    void printRequested(werkpad::StaffId coach, const QString& name);
    void reportRequested(const QString& team);      // of a month; empty: the whole office
    void exportRequested(werkpad::TeamSplit split); // all caseloads, split as the page shows them
    void shown();                                   // the answer to the last question

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    void makeChoices();
    void makeTable();
    void listen();
    void loadViews();
    void chooseView();
    [[nodiscard]] const SavedFilter* chosenView() const;
    [[nodiscard]] QString arrangementKey(const QString& what) const;
    void keepArrangement();
    void keepView();
    void ask(TeamActions::Look look);
    void take(Result<TeamFigures> figures);
    void fillTeams();
    void present();
    void fitTable();
    void showCounts();
    void openCurrent();
    void requestPrint();
    void requestExport();

    UiContext m_context;
    TeamModel* m_model;
    QComboBox* m_view;
    QComboBox* m_breakdown;
    QComboBox* m_team;
    QLabel* m_counts;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_state;
    QAction* m_open;
    QAction* m_keep;
    QAction* m_print;
    QAction* m_report;
    QAction* m_export;
    std::vector<SavedFilter> m_views;
    ClientFilter m_filter = activeClients();
    TeamFigures m_figures{}; // of all teams
    bool m_hasFigures = false;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
