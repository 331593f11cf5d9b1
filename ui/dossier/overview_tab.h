// The tab Overzicht: what a colleague needs to carry on, on one screen; nothing is changed here.
#pragma once

#include "core/dossier/overview.h"
#include "ui/shared/dossier_tab.h"

class QLabel;
class QVBoxLayout;

namespace werkpad
{

class OpenDossier;
class RecordSection;
class TextTableModel;

// What is still to be done comes first. Enter on a row asks for the tab where it can be acted on.
class OverviewTab : public DossierTab
{
    Q_OBJECT
public:
    explicit OverviewTab(OpenDossier& dossier, QWidget* parent = nullptr);
    [[nodiscard]] QString tabTitle() const override { return tr("Overvie&w"); }
    void activate() override;
    // Puts a part that another feature brings below what comes next; takes it over.
    void addSection(QWidget& section);
    // Reads again, also when the tab is not in sight. Whether there is anything to read.
    bool refresh();

Q_SIGNALS:
    void planRequested();
    void contactsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] RecordSection* makeSteps();
    [[nodiscard]] RecordSection* makeRecent();
    QLabel* addPart(QVBoxLayout& page, const QString& title, const QString& name);
    void openStep(int row);

    OpenDossier& m_dossier;
    Overview m_overview;
    TextTableModel* m_steps;
    TextTableModel* m_recent;
    RecordSection* m_stepsSection = nullptr;
    QVBoxLayout* m_parts = nullptr;
    QLabel* m_plan = nullptr;
    QLabel* m_diagnosis = nullptr;
    bool m_isStale = true;
};

} // namespace werkpad
