// From the notes to what is done: judgement, weighing, decision, level of service, and the button that decides.
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/diagnosis.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace werkpad
{

class DiagnosisText;
class FindingsView;
class FormFindings;
class OpenDossier;

class JudgementPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JudgementPanel(OpenDossier& dossier, QWidget* parent = nullptr);
    // An open diagnosis that this person may change.
    void setDiagnosis(const Diagnosis& diagnosis);
    // True when nothing that was typed is left to save.
    bool save();
    void saveDrafts();

private:
    [[nodiscard]] DiagnosisText* makeText(const QString& name, const QString& title, const QString& hint,
                                          std::string Diagnosis::* member, const QString& word);
    [[nodiscard]] Result<void> write(const Diagnosis& before, const Diagnosis& after, const QString& word);
    void chooseLevel();
    void decide();
    void showMissing(const std::vector<Finding>& findings);

    OpenDossier& m_dossier;
    Diagnosis m_diagnosis;
    DiagnosisText* m_judgement;
    DiagnosisText* m_weighing;
    DiagnosisText* m_decision;
    QComboBox* m_level;
    FindingsView* m_general;
    FormFindings* m_levelFindings;
    QPushButton* m_decide;
};

} // namespace werkpad
