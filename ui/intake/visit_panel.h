// One visit, or one appointment for which nobody came yet: what for, to whom, how it went so far.
#pragma once

#include "core/intake/intake_actions.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace werkpad
{

class ProposalsModel;

// Shows, and tells what the person wants; the page does it.
class VisitPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VisitPanel(QWidget* parent = nullptr);

    struct Content {
        DeskEntry entry{};
        std::vector<RoutingStep> steps{};
        std::vector<RoutingProposal> proposals{}; // none: not asked for
        std::function<QString(StaffId)> nameOf{};
        bool mayEdit = true;
    };
    void setContent(const Content& content, Moment now);
    void setNow(Moment now);
    [[nodiscard]] const DeskEntry& entry() const { return m_entry; }
    // The proposals, or the button for what comes next.
    void focusNext();

Q_SIGNALS:
    void arriveWanted();
    void colleagueChosen(werkpad::StaffId staff);
    void startWanted();
    void endWanted();
    void refuseWanted();
    void leaveWanted();
    void changeWanted();
    void linkWanted();
    void dossierWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const char* name, void (VisitPanel::*wanted)());
    void makeProposals();
    void showFacts();
    void showSteps(const Content& content);
    void showButtons(const Content& content);
    void choose(const QModelIndex& index);

    DeskEntry m_entry;
    Moment m_now;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_remark;
    QWidget* m_buttonBox;
    QPushButton* m_arrive;
    QPushButton* m_start;
    QPushButton* m_end;
    QPushButton* m_refuse;
    QPushButton* m_leave;
    QPushButton* m_link;
    QPushButton* m_change;
    QPushButton* m_dossier;
    QLabel* m_proposalsTitle;
    ProposalsModel* m_proposals;
    QTableView* m_table;
    QLabel* m_steps;
};

} // namespace werkpad
