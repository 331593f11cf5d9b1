#include "ui/dossier/overview_tab.h"

#include "ui/dossier/overview_rows.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/record_section.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"

#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

OverviewTab::OverviewTab(OpenDossier& dossier, QWidget* parent)
    : DossierTab(parent)
    , m_dossier(dossier)
    , m_steps(new TextTableModel(stepHeadings(), this))
    , m_recent(new TextTableModel(recentHeadings(), this))
{
    setObjectName(QStringLiteral("overviewTab"));
    auto* scroll = new QScrollArea(this);
    setUpScrolling(*scroll);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_parts = layout;
    layout->setSpacing(spacing(*this, 2));
    m_stepsSection = makeSteps();
    layout->addWidget(m_stepsSection);
    m_plan = addPart(*layout, tr("Plan"), QStringLiteral("overviewPlan"));
    m_diagnosis = addPart(*layout, tr("Diagnosis"), QStringLiteral("overviewDiagnosis"));
    layout->addWidget(makeRecent());
    layout->addStretch();
    scroll->setWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&m_dossier, &OpenDossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

RecordSection* OverviewTab::makeSteps()
{
    auto* section =
        new RecordSection({tr("What comes ne&xt"),
                           tr("Nothing is planned. Make an appointment, or agree on an activity in the plan."),
                           {},
                           tr("Go to it…"),
                           {}},
                          newListTable(m_steps, QStringLiteral("stepsTable")));
    connect(section, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { openStep(index.row()); });
    return section;
}

RecordSection* OverviewTab::makeRecent()
{
    auto* section =
        new RecordSection({tr("&Last contacts"), tr("There has been no contact yet."), {}, tr("To the contacts…"), {}},
                          newListTable(m_recent, QStringLiteral("recentTable")));
    connect(section, &RecordSection::changeRequested, this, &OverviewTab::contactsRequested);
    return section;
}

QLabel* OverviewTab::addPart(QVBoxLayout& page, const QString& title, const QString& name)
{
    auto* heading = new QLabel(title, this);
    setTextStyle(*heading, TextSize::Large, TextTone::Normal, true);
    auto* text = new QLabel(this);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page.addWidget(heading);
    page.addWidget(text);
    return text;
}

void OverviewTab::addSection(QWidget& section)
{
    m_parts->insertWidget(1, &section);
}

void OverviewTab::activate()
{
    if (!m_overview.steps.empty())
        findChild<QTableView*>(QStringLiteral("stepsTable"))->setFocus(Qt::OtherFocusReason);
}

void OverviewTab::showEvent(QShowEvent* event)
{
    DossierTab::showEvent(event);
    if (m_isStale && m_dossier.isOpen())
        refresh();
}

bool OverviewTab::refresh()
{
    auto overview = m_dossier.workspace().dossiers().overview(m_dossier.client());
    if (!overview) {
        Q_EMIT failed(errorText(overview.error()));
        return false;
    }
    m_isStale = false;
    m_overview = *std::move(overview);
    m_steps->setRows(stepRows(m_overview, m_dossier.today()));
    m_recent->setRows(recentRows(m_overview, [this](StaffId staff) { return m_dossier.staffName(staff); }));
    m_plan->setText(planSummary(m_overview));
    m_diagnosis->setText(diagnosisSummary(m_overview));
    return !m_overview.isEmpty();
}

void OverviewTab::openStep(int row)
{
    switch (m_overview.steps.at(static_cast<std::size_t>(row)).kind) {
    case OverviewStepKind::Appointment:
    case OverviewStepKind::FollowUp:
        Q_EMIT contactsRequested();
        return;
    case OverviewStepKind::Evaluation:
    case OverviewStepKind::Activity:
    case OverviewStepKind::ExemptionReview:
        Q_EMIT planRequested();
        return;
    }
}

} // namespace werkpad
