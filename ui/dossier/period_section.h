// The period of a client as a picture, what it was computed from, and the override that a professional argued.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace werkpad
{

class OpenDossier;
class PeriodTimeline;

class PeriodSection : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodSection(OpenDossier& dossier, QWidget* parent = nullptr);

private:
    void refresh();
    void endOverride();
    [[nodiscard]] QString overrideText() const;

    OpenDossier& m_dossier;
    PeriodTimeline* m_timeline;
    QLabel* m_computed;
    QLabel* m_override;
    QLabel* m_message;
    QPushButton* m_choose;
    QPushButton* m_end;
};

} // namespace werkpad
