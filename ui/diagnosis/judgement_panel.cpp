#include "ui/diagnosis/judgement_panel.h"

#include "ui/diagnosis/diagnosis_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace werkpad
{

namespace
{

constexpr std::array kLevels{ServiceLevel::Undecided, ServiceLevel::None, ServiceLevel::Basic, ServiceLevel::Intensive,
                             ServiceLevel::Elsewhere};

std::vector<Finding> of(const std::vector<Finding>& findings, std::string_view field)
{
    std::vector<Finding> own;
    for (const Finding& finding : findings) {
        if (finding.field == field)
            own.push_back(finding);
    }
    return own;
}

} // namespace

JudgementPanel::JudgementPanel(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_judgement(makeText(QStringLiteral("judgement"), tr("&Judgement"), tr("What follows from the impressions?"),
                           &Diagnosis::judgement, tr("judgement")))
    , m_weighing(makeText(QStringLiteral("weighing"), tr("&Weighing"),
                          tr("What did you weigh against what, and what weighed most?"), &Diagnosis::weighing,
                          tr("weighing")))
    , m_decision(makeText(QStringLiteral("decision"), tr("D&ecision"),
                          tr("What do you decide? In words the client may read."), &Diagnosis::decision,
                          tr("decision")))
    , m_level(new QComboBox(this))
    , m_general(new FindingsView(this))
    , m_levelFindings(new FormFindings(m_general, this))
    , m_decide(new QPushButton(icon(Icon::Check), tr("&Take the decision"), this))
{
    for (const ServiceLevel level : kLevels)
        m_level->addItem(label(level), static_cast<int>(level));
    m_level->setObjectName(QStringLiteral("levelEdit"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_decide->setObjectName(QStringLiteral("decideButton"));
    auto* levelLabel = new QLabel(tr("&Level of service"), this);
    levelLabel->setBuddy(m_level);
    m_level->setAccessibleName(tr("Level of service"));
    auto* hint = new QLabel(
        tr("After the decision nothing in this diagnosis changes any more. A new diagnosis can follow it."), this);
    hint->setWordWrap(true);
    setTextStyle(*hint, TextSize::Small, TextTone::Muted);

    auto* level = new QHBoxLayout;
    level->addWidget(levelLabel);
    level->addWidget(m_levelFindings->wrap("level", m_level));
    level->addStretch();
    auto* deciding = new QHBoxLayout;
    deciding->addWidget(m_decide);
    deciding->addWidget(hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 1.5));
    layout->addWidget(m_judgement);
    layout->addWidget(m_weighing);
    layout->addWidget(m_decision);
    layout->addLayout(level);
    layout->addWidget(m_general);
    layout->addLayout(deciding);
    connect(m_level, &QComboBox::activated, this, &JudgementPanel::chooseLevel);
    connect(m_decide, &QPushButton::clicked, this, &JudgementPanel::decide);
}

DiagnosisText* JudgementPanel::makeText(const QString& name, const QString& title, const QString& hint,
                                        std::string Diagnosis::* member, const QString& word)
{
    const auto writeText = [this, member, word](const std::string& before, const std::string& after) {
        Diagnosis was = m_diagnosis;
        Diagnosis is = m_diagnosis;
        was.*member = before;
        is.*member = after;
        return write(was, is, word);
    };
    return new DiagnosisText(name, title, hint, writeText, this);
}

Result<void> JudgementPanel::write(const Diagnosis& before, const Diagnosis& after, const QString& word)
{
    auto written = m_dossier.perform(tr("%1 about %2 changed").arg(word, m_dossier.name()),
                                     [&](Workspace& workspace) { return workspace.diagnoses().update(before, after); });
    if (!written && written.error().kind == ErrorKind::ChangedMeanwhile)
        m_dossier.reload(); // shows what the colleague wrote
    return written;
}

void JudgementPanel::setDiagnosis(const Diagnosis& diagnosis)
{
    const bool isOther = diagnosis.id != m_diagnosis.id;
    m_diagnosis = diagnosis;
    auto& drafts = m_dossier.workspace().drafts();
    const auto key = [&](const char* field) {
        return QStringLiteral("diagnosis/%1/%2").arg(toQString(diagnosis.id.text()), QString::fromLatin1(field));
    };
    m_judgement->setText(drafts, key("judgement"), diagnosis.judgement);
    m_weighing->setText(drafts, key("weighing"), diagnosis.weighing);
    m_decision->setText(drafts, key("decision"), diagnosis.decision);
    // A narrow one does without, unless something stands there already.
    m_weighing->setVisible(diagnosis.width == DiagnosisWidth::Broad || !diagnosis.weighing.empty() ||
                           m_weighing->isTyped());
    const QSignalBlocker silent(m_level);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(diagnosis.level)));
    if (isOther)
        m_levelFindings->show({});
}

void JudgementPanel::chooseLevel()
{
    Diagnosis after = m_diagnosis;
    after.level = static_cast<ServiceLevel>(m_level->currentData().toInt());
    if (const auto written = write(m_diagnosis, after, tr("level of service")); !written)
        m_general->showError(written.error());
}

bool JudgementPanel::save()
{
    bool all = true;
    for (DiagnosisText* text : {m_judgement, m_weighing, m_decision})
        all = text->save() && all;
    return all;
}

void JudgementPanel::saveDrafts()
{
    for (DiagnosisText* text : {m_judgement, m_weighing, m_decision})
        text->saveDraft();
}

void JudgementPanel::decide()
{
    if (!save())
        return;
    const Diagnosis decided = m_diagnosis;
    const auto done = m_dossier.perform(tr("diagnosis of %1 decided").arg(m_dossier.name()), [&](Workspace& workspace) {
        return workspace.diagnoses().decide(decided, decided);
    });
    if (done)
        return;
    if (done.error().findings.empty())
        m_general->showError(done.error());
    else
        showMissing(done.error().findings);
}

void JudgementPanel::showMissing(const std::vector<Finding>& findings)
{
    m_judgement->showFindings(of(findings, "judgement"));
    m_weighing->showFindings(of(findings, "weighing"));
    m_decision->showFindings(of(findings, "decision"));
    std::vector<Finding> rest = findings;
    std::erase_if(rest, [](const Finding& finding) {
        return finding.field == "judgement" || finding.field == "weighing" || finding.field == "decision";
    });
    m_levelFindings->show(rest);
    const std::array<std::pair<std::string_view, DiagnosisText*>, 3> texts{
        {{"judgement", m_judgement}, {"weighing", m_weighing}, {"decision", m_decision}}};
    for (const auto& [field, text] : texts) {
        if (!of(findings, field).empty())
            return text->focusText();
    }
    m_levelFindings->focusFirstBlocking();
}

} // namespace werkpad
