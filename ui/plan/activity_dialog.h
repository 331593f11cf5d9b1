// Asks who does what by when, and how it goes, and saves it in the plan.
#pragma once

#include "core/plan/plan.h"
#include "ui/shared/record_dialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace werkpad
{

class OpenDossier;

class ActivityDialog : public RecordDialog
{
    Q_OBJECT
public:
    // An activity with a nil id is a new one, with what is filled in already; it is always one of `plan`.
    ActivityDialog(OpenDossier& dossier, const Plan& plan, const PlanActivity& activity,
                   const std::vector<Service>& known, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    void fillChoices(const std::vector<Service>& known);
    void addFields();
    void load();
    void takeService();
    void takeState();
    [[nodiscard]] PlanActivity value() const;

    OpenDossier& m_dossier;
    Plan m_plan;
    PlanActivity m_before;
    std::vector<Service> m_services;
    QComboBox* m_service;
    QLineEdit* m_title;
    QComboBox* m_type;
    QComboBox* m_doer;
    QLineEdit* m_doerName;
    DateEdit* m_dueOn;
    QComboBox* m_state;
    DateEdit* m_startedOn;
    DateEdit* m_endedOn;
    QPlainTextEdit* m_result;
};

} // namespace werkpad
