// The notes of one diagnosis as a story to read: impressions and reasoning in order of time, chances beside risks, and
// the sources that were consulted.
#pragma once

#include "core/diagnosis/client_diagnoses.h"

#include <QWidget>

class QVBoxLayout;

namespace werkpad
{

class EntryRow;
class OpenDossier;

class DiagnosisStory : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisStory(OpenDossier& dossier, QWidget* parent = nullptr);
    // Below the story, above chances and risks: where the next note is typed.
    void setEntryLine(QWidget* line);
    void setDiagnosis(const DiagnosisWithEntries& shown);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Part {
        std::vector<DiagnosisEntryKind> kinds;
        QWidget* box;
        QVBoxLayout* rows;
        QWidget* nothing; // said while there is no note of these kinds
    };
    Part makePart(std::vector<DiagnosisEntryKind> kinds, const QString& title, const QString& nothing,
                  const QString& name);
    void fill(Part& part);
    [[nodiscard]] EntryRow* makeRow(const DiagnosisEntry& entry);
    void remove(const DiagnosisEntry& entry);

    OpenDossier& m_dossier;
    DiagnosisWithEntries m_shown;
    std::vector<Part> m_parts;
    QVBoxLayout* m_column;
    bool m_isFilled = false;
    bool m_wasEditable = false;
};

} // namespace werkpad
