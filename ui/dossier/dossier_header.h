// Who the open dossier is about, always in sight: name, age, period, regimes, marks, coach.
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

#include <QFrame>

class QLabel;

namespace werkpad
{

class ExplainedLabel;
class FlowLayout;
class MaskedField;
class OpenDossier;
class PeriodBadge;

// The BSN stays masked until asked for; showing it is logged by core.
class DossierHeader : public QFrame
{
    Q_OBJECT
public:
    explicit DossierHeader(OpenDossier& dossier, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const werkpad::Error& error); // the BSN could not be shown

private:
    void refresh();
    void showCoach();
    void showMarks();
    void addMark(const QIcon& icon, const QString& text, const QString& explanation);
    void showBsn();

    OpenDossier& m_dossier;
    ExplainedLabel* m_name;
    ExplainedLabel* m_age;
    PeriodBadge* m_badge;
    ExplainedLabel* m_regimes;
    ExplainedLabel* m_coach;
    ExplainedLabel* m_standIn; // hidden when nobody stands in
    QLabel* m_bsnLabel;
    MaskedField* m_bsn;
    QWidget* m_marks;
    FlowLayout* m_marksLayout;
};

} // namespace werkpad
