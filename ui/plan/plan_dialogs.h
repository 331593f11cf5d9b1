// The acts on a whole plan that ask for something: make it, record the client's answer, evaluate, close; and the CV.
#pragma once

#include "core/plan/client_plan.h"
#include "core/plan/plan_rules.h"
#include "ui/shared/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace werkpad
{

class OccupationCompleter;
class OpenDossier;

class NewPlanDialog : public RecordDialog
{
    Q_OBJECT
public:
    NewPlanDialog(OpenDossier& dossier, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Plan value() const;

    OpenDossier& m_dossier;
    QComboBox* m_goal;
    QLineEdit* m_goalText;
    QPlainTextEdit* m_road;
    DateEdit* m_startedOn;
};

// What the client says, agreement and disagreement alike.
class AnswerDialog : public RecordDialog
{
    Q_OBJECT
public:
    AnswerDialog(OpenDossier& dossier, const PlanParts& parts, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] PlanAnswer value() const;

    OpenDossier& m_dossier;
    PlanParts m_parts;
    QComboBox* m_agreement;
    DateEdit* m_on;
    QPlainTextEdit* m_remark;
    QLineEdit* m_reason;
};

class EvaluationDialog : public RecordDialog
{
    Q_OBJECT
public:
    // A nil id plans a new one.
    EvaluationDialog(OpenDossier& dossier, const Plan& plan, const Evaluation& evaluation, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Evaluation value() const;

    OpenDossier& m_dossier;
    Plan m_plan;
    Evaluation m_before;
    DateEdit* m_plannedOn;
    DateEdit* m_heldOn;
    QPlainTextEdit* m_outcome;
};

class ClosePlanDialog : public RecordDialog
{
    Q_OBJECT
public:
    ClosePlanDialog(OpenDossier& dossier, const PlanParts& parts, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] PlanClosing value() const;

    OpenDossier& m_dossier;
    Plan m_plan;
    QComboBox* m_reason;
    QPlainTextEdit* m_summary;
    DateEdit* m_on;
};

class CvDialog : public RecordDialog
{
    Q_OBJECT
public:
    CvDialog(OpenDossier& dossier, const CurriculumVitae& cv, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] CurriculumVitae value() const;

    OpenDossier& m_dossier;
    CurriculumVitae m_before;
    QLineEdit* m_occupation;
    OccupationCompleter* m_occupations;
    DateEdit* m_postedOn;
    QPlainTextEdit* m_text;
};

} // namespace werkpad
