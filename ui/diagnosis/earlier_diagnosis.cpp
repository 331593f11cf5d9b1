#include "ui/diagnosis/earlier_diagnosis.h"

#include "ui/diagnosis/diagnosis_reading.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace werkpad
{

EarlierDiagnosis::EarlierDiagnosis(OpenDossier& dossier, const DiagnosisWithEntries& shown, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_shown(shown)
    , m_title(new QToolButton(this))
{
    setObjectName(QStringLiteral("earlierDiagnosis"));
    m_title->setObjectName(QStringLiteral("earlierTitle"));
    m_title->setText(diagnosisTitle(shown.diagnosis));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    connect(m_title, &QToolButton::toggled, this, &EarlierDiagnosis::showContent);
}

void EarlierDiagnosis::unfold()
{
    m_title->setChecked(true);
}

void EarlierDiagnosis::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void EarlierDiagnosis::showContent(bool unfolded)
{
    m_title->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    if (unfolded && !m_content) {
        m_content = new DiagnosisReading(m_dossier, this);
        m_content->setDiagnosis(m_shown);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->addWidget(m_content);
        m_content->setContentsMargins(spacing(*this, 2), 0, 0, spacing(*this, 2));
    }
    if (m_content)
        m_content->setVisible(unfolded);
}

} // namespace werkpad
