// Goal and shortest road of the open plan, changed where they stand.
#pragma once

#include "core/base/finding.h"
#include "core/plan/plan.h"
#include "ui/shared/text_style.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace werkpad
{

class DateEdit;
class FindingsView;
class FormDraft;
class FormFindings;
class OpenDossier;

// Leaving the form or Enter saves; Escape puts back what was there. What is not accepted stays as it was typed, with
// findings under the fields. When a colleague was quicker, it says so and asks to save once more or to give up.
class GoalForm : public QWidget
{
    Q_OBJECT
public:
    explicit GoalForm(OpenDossier& dossier, QWidget* parent = nullptr);
    // Shows the plan; what is being typed stays, and what was kept of it earlier comes back.
    void setPlan(const Plan& plan);
    bool save(); // true when nothing is left to save
    void cancel();
    void saveDraft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load(const Plan& plan);
    void startDraft();
    void explainConflict();
    void tell(const QString& text, TextTone tone);
    [[nodiscard]] Plan typed() const;
    [[nodiscard]] std::vector<Finding> findings() const;

    OpenDossier& m_dossier;
    QLabel* m_message;
    QComboBox* m_goal;
    QLineEdit* m_goalText;
    QPlainTextEdit* m_road;
    DateEdit* m_startedOn;
    FindingsView* m_general;
    FormFindings* m_findings;
    FormDraft* m_draft = nullptr;
    Plan m_before;  // what is changed
    Plan m_current; // as it is now
    bool m_isSaving = false;
};

} // namespace werkpad
