// A diagnosis to read: one that was decided, or that this person may not change.
#pragma once

#include "core/diagnosis/client_diagnoses.h"

#include <QWidget>

class QLabel;

namespace werkpad
{

class DiagnosisStory;
class OpenDossier;

class DiagnosisReading : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisReading(OpenDossier& dossier, QWidget* parent = nullptr);
    void setDiagnosis(const DiagnosisWithEntries& shown);

private:
    struct Text {
        QLabel* title;
        QLabel* text;
    };
    [[nodiscard]] Text makeText(const QString& title, const QString& name);
    static void show(const Text& part, const QString& text);

    OpenDossier& m_dossier;
    DiagnosisStory* m_story;
    Text m_judgement;
    Text m_weighing;
    Text m_decision;
};

// "Narrow diagnosis, decided on 23-11-2026: Basic service", "Broad diagnosis".
[[nodiscard]] QString diagnosisTitle(const Diagnosis& diagnosis);

} // namespace werkpad
