// An earlier diagnosis, folded up to one line until somebody wants to read it.
#pragma once

#include "core/diagnosis/client_diagnoses.h"

#include <QWidget>

class QToolButton;

namespace werkpad
{

class DiagnosisReading;
class OpenDossier;

class EarlierDiagnosis : public QWidget
{
    Q_OBJECT
public:
    EarlierDiagnosis(OpenDossier& dossier, const DiagnosisWithEntries& shown, QWidget* parent = nullptr);
    void unfold();
    void focusTitle();

private:
    void showContent(bool unfolded);

    OpenDossier& m_dossier;
    DiagnosisWithEntries m_shown;
    QToolButton* m_title;
    DiagnosisReading* m_content = nullptr; // made when it is unfolded for the first time
};

} // namespace werkpad
