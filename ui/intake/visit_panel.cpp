#include "ui/intake/visit_panel.h"

#include "ui/intake/proposals_model.h"
#include "ui/intake/routing_text.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

VisitPanel::VisitPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_buttonBox(new QWidget(this))
    , m_proposalsTitle(new QLabel(tr("&Who can help best"), this))
    , m_proposals(new ProposalsModel(this))
    , m_table(new QTableView(this))
    , m_steps(new QLabel(this))
{
    m_buttonBox->setLayout(new FlowLayout);
    m_buttonBox->layout()->setContentsMargins(0, 0, 0, 0);
    m_arrive = addButton(tr("&Is here"), "arriveButton", &VisitPanel::arriveWanted);
    m_start = addButton(tr("&Start conversation"), "startButton", &VisitPanel::startWanted);
    m_end = addButton(tr("&End conversation…"), "endButton", &VisitPanel::endWanted);
    m_refuse = addButton(tr("Cannot take &it…"), "refuseButton", &VisitPanel::refuseWanted);
    m_leave = addButton(tr("Went a&way…"), "leaveButton", &VisitPanel::leaveWanted);
    m_link = addButton(tr("&Link to a client…"), "linkButton", &VisitPanel::linkWanted);
    m_change = addButton(tr("&Change…"), "changeButton", &VisitPanel::changeWanted);
    m_dossier = addButton(tr("&Open dossier"), "dossierButton", &VisitPanel::dossierWanted);

    for (QLabel* label : {m_name, m_facts, m_remark, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_name->setObjectName(QStringLiteral("visitNameLabel"));
    m_facts->setObjectName(QStringLiteral("visitFactsLabel"));
    m_steps->setObjectName(QStringLiteral("stepsLabel"));
    setTextStyle(*m_name, TextSize::Large, TextTone::Normal, true);
    setTextStyle(*m_facts, TextSize::Normal, TextTone::Muted);
    setTextStyle(*m_proposalsTitle, TextSize::Normal, TextTone::Normal, true);
    setTextStyle(*m_steps, TextSize::Small, TextTone::Muted);
    makeProposals();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_remark);
    layout->addWidget(m_buttonBox);
    layout->addWidget(m_proposalsTitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_steps);
    layout->addStretch();
}

QPushButton* VisitPanel::addButton(const QString& text, const char* name, void (VisitPanel::*wanted)())
{
    auto* button = new QPushButton(text, m_buttonBox);
    button->setObjectName(QString::fromLatin1(name));
    m_buttonBox->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void VisitPanel::makeProposals()
{
    m_table->setObjectName(QStringLiteral("proposalsTable"));
    m_table->setAccessibleName(tr("Who can help best"));
    m_table->setModel(m_proposals);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ProposalsModel::Colleague, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ProposalsModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ProposalsModel::Action, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_proposalsTitle->setBuddy(m_table);
    new TableGuard(*m_table);
    connect(m_table, &QTableView::doubleClicked, this, &VisitPanel::choose);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ProposalsModel::Action)
            choose(index);
    });
}

void VisitPanel::choose(const QModelIndex& index)
{
    if (const RoutingProposal* proposal = m_proposals->proposalAt(index.row()))
        Q_EMIT colleagueChosen(proposal->staff);
}

bool VisitPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    choose(m_table->currentIndex());
    return true;
}

void VisitPanel::setContent(const Content& content, Moment now)
{
    m_entry = content.entry;
    m_now = now;
    m_name->setText(breakable(deskName(m_entry)));
    const QString remark = m_entry.visit ? toQString(m_entry.visit->remark) : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const bool isWaiting = m_entry.visit && m_entry.visit->state == VisitState::Waiting;
    m_proposals->setProposals(content.proposals, isWaiting ? tr("Route") : tr("Hand over…"));
    m_proposalsTitle->setText(isWaiting ? tr("&Who can help best") : tr("&Who else can help"));
    m_table->setVisible(!content.proposals.empty());
    m_proposalsTitle->setVisible(!content.proposals.empty());
    showFacts();
    showSteps(content);
    showButtons(content);
}

void VisitPanel::setNow(Moment now)
{
    m_now = now;
    showFacts();
}

// "Wacht op M. Yilmaz · 12 min, sinds 09:48 · Balie · Vraag over WW"
void VisitPanel::showFacts()
{
    QStringList facts{
        m_entry.coachName.empty()
            ? deskStateText(m_entry)
            : tr("%1, with %2", "Routed, with M. Yilmaz").arg(deskStateText(m_entry), toQString(m_entry.coachName))};
    if (m_entry.visit)
        facts << tr("waits %1, since %2", "12 min, 09:48")
                     .arg(waitText(m_entry, m_now), m_entry.visit->arrivedAt.day == m_now.day
                                                        ? toQString(m_entry.visit->arrivedAt.clock())
                                                        : momentText(m_entry.visit->arrivedAt));
    else
        facts << waitText(m_entry, m_now);
    if (m_entry.visit && m_entry.visit->startedAt)
        facts.last() = tr("waited %1, conversation since %2", "12 min, 10:00")
                           .arg(waitText(m_entry, m_now), toQString(m_entry.visit->startedAt->clock()));
    facts << label(channelOf(m_entry));
    if (const QString subject = subjectOf(m_entry); !subject.isEmpty())
        facts << subject;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void VisitPanel::showSteps(const Content& content)
{
    QStringList lines;
    for (const auto& step : content.steps) {
        QString line = QStringLiteral("%1  %2").arg(toQString(step.at.clock()), label(step.kind));
        if (step.from)
            line += tr(", from %1").arg(content.nameOf(*step.from));
        if (step.to)
            line += tr(", to %1").arg(content.nameOf(*step.to));
        if (!step.reason.empty())
            line += QStringLiteral(": %1").arg(toQString(step.reason));
        lines << line;
    }
    m_steps->setText(lines.join(QLatin1Char('\n')));
    m_steps->setVisible(!lines.isEmpty());
}

void VisitPanel::showButtons(const Content& content)
{
    const auto& visit = m_entry.visit;
    const auto isIn = [&visit](std::initializer_list<VisitState> states) {
        return visit && std::ranges::find(states, visit->state) != states.end();
    };
    using S = VisitState;
    const bool may = content.mayEdit;
    m_arrive->setVisible(may && m_entry.isExpected());
    m_start->setVisible(may && isIn({S::Waiting, S::Routed}));
    m_end->setVisible(may && isIn({S::Talking}));
    m_refuse->setVisible(may && isIn({S::Routed}));
    m_leave->setVisible(may && isIn({S::Waiting, S::Routed}));
    m_link->setVisible(may && visit && !visit->client);
    m_change->setVisible(may && isIn({S::Waiting, S::Routed, S::Talking}));
    m_dossier->setVisible(m_entry.hasDossier);
    m_buttonBox->layout()->invalidate();
    m_buttonBox->updateGeometry();
}

void VisitPanel::focusNext()
{
    const bool isWaiting = m_entry.visit && m_entry.visit->state == VisitState::Waiting;
    if (isWaiting && !m_table->isHidden())
        return m_table->setFocus(Qt::TabFocusReason);
    for (QPushButton* button : {m_arrive, m_start, m_end, m_dossier}) {
        if (!button->isHidden())
            return button->setFocus(Qt::TabFocusReason);
    }
}

} // namespace werkpad
