// The tab Diagnose: from impressions to a judgement to a decision, as one column to read and write.
#pragma once

#include "core/diagnosis/client_diagnoses.h"
#include "ui/shared/dossier_tab.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace werkpad
{

class DiagnosisReading;
class DiagnosisStory;
class EarlierDiagnosis;
class EntryLine;
class JudgementPanel;
class OpenDossier;
class ScoresSection;

// One page and no separate forms: the notes, the instruments, the judgement, the decision, and below them the earlier
// diagnoses. Reads only while it is in view.
class DiagnosisTab : public DossierTab
{
    Q_OBJECT
public:
    explicit DiagnosisTab(OpenDossier& dossier, QWidget* parent = nullptr);

    [[nodiscard]] QString tabTitle() const override { return tr("&Diagnosis"); }
    void activate() override;
    void saveDrafts() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeHeading();
    void refresh();
    void show(const ClientDiagnoses& all);
    void showOpen(const DiagnosisWithEntries& open);
    void showStart(const ClientDiagnoses& all);
    void showEarlier(const ClientDiagnoses& all);
    void start(DiagnosisWidth width);
    void widen();
    void fitWidth();
    [[nodiscard]] bool mayEdit() const;

    OpenDossier& m_dossier;
    QScrollArea* m_scroll;
    QWidget* m_page;
    QLabel* m_readOnly;
    QWidget* m_start;
    QLabel* m_startText;
    QWidget* m_beginning; // the buttons that begin one
    QPushButton* m_narrow;
    QPushButton* m_broad;
    QWidget* m_heading;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_widen;
    DiagnosisStory* m_story;
    EntryLine* m_line;
    DiagnosisReading* m_reading; // the open one, for who may not change it
    ScoresSection* m_scores;
    JudgementPanel* m_judgement;
    QLabel* m_earlierHeading;
    QVBoxLayout* m_earlier;
    std::vector<EarlierDiagnosis*> m_earlierRows;
    std::vector<DiagnosisWithEntries> m_earlierShown;
    ClientDiagnoses m_shown;
    ClientId m_client;
    bool m_isStale = true;
};

} // namespace werkpad
