// The instruments of a client: for each a chart of the scores, what was recorded when, and the way to record anew.
#pragma once

#include "core/diagnosis/assessment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace werkpad
{

class OpenDossier;
class ScoreChart;
struct Instrument;

class ScoresSection : public QWidget
{
    Q_OBJECT
public:
    explicit ScoresSection(OpenDossier& dossier, QWidget* parent = nullptr);
    // Of all instruments, oldest first. Those of `open` can be removed again.
    void setAssessments(const std::vector<Assessment>& assessments, std::optional<DiagnosisId> open);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Part {
        const Instrument* instrument;
        std::vector<Assessment> assessments{};
        QLabel* source = nullptr;
        ScoreChart* chart = nullptr;
        QPushButton* record = nullptr;
        QPushButton* remove = nullptr;
    };
    Part makePart(const Instrument& instrument, QVBoxLayout& column);
    void show(Part& part, std::optional<DiagnosisId> open);
    void remove(AssessmentId assessment);

    OpenDossier& m_dossier;
    std::vector<Part> m_parts;
};

} // namespace werkpad
