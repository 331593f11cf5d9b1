// Where a new note of a diagnosis is typed: its kind, its text, and on to the next one.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace werkpad
{

class FindingsView;
class FormDraft;
class OpenDossier;

// Ctrl+Enter adds the note from the text, Enter from the button; the focus stays in the text for the next one. What is
// typed and not added is kept.
class EntryLine : public QWidget
{
    Q_OBJECT
public:
    explicit EntryLine(OpenDossier& dossier, QWidget* parent = nullptr);
    void setDiagnosis(DiagnosisId diagnosis);
    void focusText();
    void saveDraft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();

    OpenDossier& m_dossier;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    FindingsView* m_findings;
    FormDraft* m_draft = nullptr;
    DiagnosisId m_diagnosis;
};

} // namespace werkpad
