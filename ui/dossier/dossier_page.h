// One client's dossier: a header that stays in sight, and a tab per subject.
#pragma once

#include "core/base/result.h"
#include "core/clients/client.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace werkpad
{

class DossierHeader;
class DossierTab;
class EmptyState;
class HistoryPanel;
class OpenDossier;
class OverviewTab;
class PurposePanel;
class SituationPanel;

// Ctrl+Page Up and Ctrl+Page Down go from tab to tab. A dossier in a colleague's caseload asks first, in the page, what
// it is needed for.
class DossierPage : public Page
{
    Q_OBJECT
public:
    explicit DossierPage(const UiContext& context, QWidget* parent = nullptr);
    // Opens the dossier, which is logged, or says in the page why it cannot be.
    // `foundBy` goes into the access log, as DossierActions::open says.
    void showClient(ClientId client, const std::string& foundBy = {});
    [[nodiscard]] ClientId client() const { return m_client; }

    [[nodiscard]] QSize minimumSizeHint() const override; // without the rail, which gives way
    // What the page shows; a tab of another feature is made with it.
    [[nodiscard]] OpenDossier& dossier() { return *m_dossier; }
    // Comes forward when a dossier with something to read in it is opened; else the situation does.
    [[nodiscard]] OverviewTab& overview() { return *m_overview; }
    // Before the history, in the order of adding. The page takes the tab into its care.
    void addTab(DossierTab& tab);
    // At the right of the tabs; where the window is too narrow for that, the last tab but the history. One page has
    // one rail, which it takes into its care.
    void setRail(DossierTab& rail);
    // Brings a tab that was added forward, the rail too.
    void showTab(DossierTab& tab);

    [[nodiscard]] QString title() const override; // the client's name
    [[nodiscard]] Icon pageIcon() const override { return Icon::User; }
    [[nodiscard]] bool showsTitle() const override;
    // What else can be done with this dossier, in the tool bar and by Ctrl+K. The action belongs to the page.
    void addPageAction(QAction& action) { m_actions.append(&action); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void activate() override;
    void saveDrafts() override;

Q_SIGNALS:
    void backRequested(); // to where the person came from

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(const QString& purpose);
    void showError(const Error& error);
    void showMessage(const Error& error);
    void moveTab(int by);
    void placeRail();
    void take(DossierTab& tab);

    OpenDossier* m_dossier;
    QStackedWidget* m_stack;
    PurposePanel* m_purpose;
    EmptyState* m_state; // nothing open, or an error
    QWidget* m_content;
    QLabel* m_message;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    SituationPanel* m_situation;
    HistoryPanel* m_history;
    std::vector<DossierTab*> m_added; // the rail too
    QList<QAction*> m_actions;
    DossierTab* m_rail = nullptr;
    QHBoxLayout* m_columns = nullptr; // tabs, and the rail when there is room
    ClientId m_client;
    std::string m_foundBy;
};

} // namespace werkpad
