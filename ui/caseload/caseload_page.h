// The page Klanten: the caseload as a list that filters, sorts and counts.
#pragma once

#include "core/caseload/saved_filter_actions.h"
#include "ui/caseload/client_list_model.h"
#include "ui/caseload/client_list_source.h"
#include "ui/shared/page.h"
#include "ui/shared/search_log.h"
#include "ui/shared/ui_context.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class FilterBar;

class CaseloadPage : public Page
{
    Q_OBJECT
public:
    explicit CaseloadPage(const UiContext& context, QWidget* parent = nullptr);
    ~CaseloadPage() override;

    [[nodiscard]] static QString name() { return tr("Clients"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Clients; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;
    bool focusFilter() override;

    void setFilter(const ClientFilter& filter);
    [[nodiscard]] const ClientFilter& filter() const;
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] ClientListModel& model() { return *m_model; }

Q_SIGNALS:
    // `foundBy`: by which search of this list, as DossierActions::open wants it.
    void clientActivated(werkpad::ClientId client, const std::string& foundBy);
    void clientActivatedBeside(werkpad::ClientId client, const std::string& foundBy); // in a window of its own
    void newClientRequested();
    void importRequested();
    void firstShown(); // the list shows the first rows of the answer to the last question
    void shown();      // the list shows the answer to the last question, all of it
    // Of the chosen clients, in the order of the list; at least one.
    void transferRequested(const std::vector<werkpad::ClientId>& clients);
    // All rows that are shown, those among them that are chosen, and the filter in words.
    void exportRequested(const std::vector<werkpad::ClientRowNumber>& shown,
                         const std::vector<werkpad::ClientRowNumber>& chosen, const QString& filter);

private:
    void makeTable();
    void makeActions();
    void makeHeaderMenu();
    void ask();
    void show(const ClientListAnswer& answer);
    void showCounts(const ClientListAnswer& answer);
    void showEmpty(const ClientListAnswer& answer);
    void showError(const Error& error);
    void openCurrent();
    void openBeside();
    void sortBy(int column);
    // In the order of the list; the current client when nobody is chosen.
    [[nodiscard]] std::vector<ClientRowNumber> chosenRows() const;
    void requestTransfer();
    void requestExport();
    void showChosen();
    void restoreLayout();
    void storeLayout() const;
    void loadSavedFilters();
    void saveFilter();
    [[nodiscard]] std::vector<ClientRow> fetch(std::span<const ClientRowNumber> rows);

    UiContext m_context;
    ClientListSource m_source;
    SearchLog m_searches;
    ClientListModel* m_model;
    FilterBar* m_bar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_counts;
    QAction* m_new;
    QAction* m_import;
    QAction* m_open;
    QAction* m_openBeside;
    QAction* m_transfer;
    QAction* m_export;
    QString m_countsText;
    bool m_isComplete = false; // all rows are there, not just the first ones
    ClientOrder m_order{};
    bool m_emptyOffersImport = false;
};

} // namespace werkpad
