#include "ui/diagnosis/diagnosis_tab.h"

#include "ui/diagnosis/diagnosis_reading.h"
#include "ui/diagnosis/diagnosis_story.h"
#include "ui/diagnosis/earlier_diagnosis.h"
#include "ui/diagnosis/entry_line.h"
#include "ui/diagnosis/judgement_panel.h"
#include "ui/diagnosis/scores_section.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr int kReadableLetters = 110; // no line gets longer

QLabel* makeHeadingLabel(const QString& text, TextSize size, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    setTextStyle(*heading, size, TextTone::Normal, true);
    return heading;
}

} // namespace

DiagnosisTab::DiagnosisTab(OpenDossier& dossier, QWidget* parent)
    : DossierTab(parent)
    , m_dossier(dossier)
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_readOnly(new QLabel(tr("You may read this diagnosis. With your role you cannot change it."), m_page))
    , m_start(makeStart())
    , m_heading(makeHeading())
    , m_story(new DiagnosisStory(dossier, m_page))
    , m_line(new EntryLine(dossier, m_page))
    , m_reading(new DiagnosisReading(dossier, m_page))
    , m_scores(new ScoresSection(dossier, m_page))
    , m_judgement(new JudgementPanel(dossier, m_page))
    , m_earlierHeading(makeHeadingLabel(tr("Earlier diagnoses"), TextSize::Large, m_page))
    , m_earlier(new QVBoxLayout)
{
    setObjectName(QStringLiteral("diagnosisTab"));
    m_readOnly->setObjectName(QStringLiteral("diagnosisReadOnly"));
    m_readOnly->setWordWrap(true);
    setTextStyle(*m_readOnly, TextSize::Normal, TextTone::Muted);
    m_story->setEntryLine(m_line);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing(*this, 2));
    for (QWidget* part : std::initializer_list<QWidget*>{m_readOnly, m_start, m_heading, m_story, m_reading, m_scores,
                                                         m_judgement, m_earlierHeading})
        column->addWidget(part);
    column->addLayout(m_earlier);
    column->addStretch();
    auto* content = new QWidget(m_page);
    content->setObjectName(QStringLiteral("diagnosisColumn"));
    content->setLayout(column);
    auto* across = new QHBoxLayout(m_page);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(content, 1);
    across->addStretch();
    setUpScrolling(*m_scroll);
    m_scroll->setWidget(m_page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    fitWidth();

    const auto tell = [this](const QString& sentence) { Q_EMIT failed(sentence); };
    connect(m_story, &DiagnosisStory::failed, this, tell);
    connect(m_scores, &ScoresSection::failed, this, tell);
    connect(&m_dossier, &OpenDossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* DiagnosisTab::makeStart()
{
    auto* box = new QWidget(m_page);
    m_startText = new QLabel(box);
    m_startText->setObjectName(QStringLiteral("startText"));
    m_startText->setWordWrap(true);
    m_beginning = new QWidget(box);
    m_narrow = new QPushButton(tr("Begin na&rrow"), m_beginning);
    m_narrow->setObjectName(QStringLiteral("startNarrowButton"));
    m_broad = new QPushButton(tr("Begin &broad"), m_beginning);
    m_broad->setObjectName(QStringLiteral("startBroadButton"));
    auto* hint =
        new QLabel(tr("Narrow: a quick judgement, for who can soon go on. Broad: you look wider and weigh more, "
                      "for who needs intensive service. A narrow diagnosis can become broad later."),
                   m_beginning);
    hint->setWordWrap(true);
    setTextStyle(*hint, TextSize::Small, TextTone::Muted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_narrow);
    buttons->addWidget(m_broad);
    buttons->addStretch();
    auto* beginning = new QVBoxLayout(m_beginning);
    beginning->setContentsMargins(0, 0, 0, 0);
    beginning->addLayout(buttons);
    beginning->addWidget(hint);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_startText);
    layout->addWidget(m_beginning);
    connect(m_narrow, &QPushButton::clicked, this, [this] { start(DiagnosisWidth::Narrow); });
    connect(m_broad, &QPushButton::clicked, this, [this] { start(DiagnosisWidth::Broad); });
    return box;
}

QWidget* DiagnosisTab::makeHeading()
{
    auto* box = new QWidget(m_page);
    m_title = makeHeadingLabel({}, TextSize::Large, box);
    m_title->setObjectName(QStringLiteral("diagnosisTitle"));
    m_subtitle = new QLabel(box);
    m_subtitle->setTextFormat(Qt::PlainText);
    setTextStyle(*m_subtitle, TextSize::Normal, TextTone::Muted);
    m_widen = new QPushButton(tr("&Make it broad"), box);
    m_widen->setObjectName(QStringLiteral("widenButton"));
    m_widen->setToolTip(tr("Everything stays. A broad diagnosis needs a weighed judgement."));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addWidget(m_widen);
    connect(m_widen, &QPushButton::clicked, this, &DiagnosisTab::widen);
    return box;
}

bool DiagnosisTab::mayEdit() const
{
    return m_dossier.may(Permission::EditClients);
}

void DiagnosisTab::activate()
{
    if (m_shown.open() && mayEdit())
        m_line->focusText();
    else if (m_beginning->isVisible())
        m_narrow->setFocus(Qt::OtherFocusReason);
    else if (!m_earlierRows.empty())
        m_earlierRows.front()->focusTitle();
}

void DiagnosisTab::saveDrafts()
{
    m_line->saveDraft();
    m_judgement->saveDrafts();
}

void DiagnosisTab::showEvent(QShowEvent* event)
{
    DossierTab::showEvent(event);
    if (m_isStale)
        refresh();
}

void DiagnosisTab::changeEvent(QEvent* event)
{
    DossierTab::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void DiagnosisTab::fitWidth()
{
    if (auto* content = m_page->findChild<QWidget*>(QStringLiteral("diagnosisColumn")))
        content->setMaximumWidth(kReadableLetters * fontMetrics().averageCharWidth());
}

void DiagnosisTab::refresh()
{
    if (!m_dossier.isOpen())
        return;
    const auto all = m_dossier.workspace().diagnoses().ofClient(m_dossier.client());
    if (!all) {
        Q_EMIT failed(errorText(all.error()));
        return;
    }
    m_isStale = false;
    show(*all);
}

void DiagnosisTab::show(const ClientDiagnoses& all)
{
    const DiagnosisWithEntries* open = all.open();
    const bool wasOpen = m_client == m_dossier.client() && m_shown.open();
    m_client = m_dossier.client();
    m_readOnly->setVisible(!mayEdit());
    m_heading->setVisible(open != nullptr);
    m_story->setVisible(open && mayEdit());
    m_judgement->setVisible(open && mayEdit());
    m_reading->setVisible(open && !mayEdit());
    m_widen->setVisible(open && mayEdit() && open->diagnosis.width == DiagnosisWidth::Narrow);
    showStart(all);
    if (open)
        showOpen(*open);
    m_scores->setVisible(!all.diagnoses.empty() || !all.assessments.empty());
    m_scores->setAssessments(all.assessments, open ? std::optional(open->diagnosis.id) : std::nullopt);
    showEarlier(all);
    m_shown = all;
    if (wasOpen && !open && !m_earlierRows.empty())
        m_earlierRows.front()->focusTitle(); // it was decided just now
}

void DiagnosisTab::showStart(const ClientDiagnoses& all)
{
    const bool hasDied = m_dossier.dossier().client.deceasedOn.has_value();
    m_start->setVisible(!all.open() && (mayEdit() || all.diagnoses.empty()));
    m_beginning->setVisible(mayEdit() && !hasDied);
    if (hasDied)
        m_startText->setText(tr("This client has died. No new diagnosis is begun."));
    else if (!mayEdit())
        m_startText->setText(tr("No diagnosis has been made yet."));
    else if (all.diagnoses.empty())
        m_startText->setText(tr("No diagnosis has been made yet. Begin with what you see and hear."));
    else
        m_startText->setText(tr("The newest diagnosis has been decided and stays as it is. When something changes, "
                                "begin a new one."));
}

void DiagnosisTab::showOpen(const DiagnosisWithEntries& open)
{
    m_title->setText(diagnosisTitle(open.diagnosis));
    const QString author = m_dossier.staffName(open.diagnosis.author);
    m_subtitle->setText(tr("begun on %1 by %2").arg(shownDate(open.diagnosis.startedOn), author));
    if (!mayEdit()) {
        m_reading->setDiagnosis(open);
        return;
    }
    m_story->setDiagnosis(open);
    m_line->setDiagnosis(open.diagnosis.id);
    m_judgement->setDiagnosis(open.diagnosis);
}

// Folded up; the newest stands open when nothing is worked on, as it is what holds now.
void DiagnosisTab::showEarlier(const ClientDiagnoses& all)
{
    const DiagnosisWithEntries* open = all.open();
    std::vector<DiagnosisWithEntries> earlier;
    for (const auto& one : all.diagnoses) {
        if (&one != open)
            earlier.push_back(one);
    }
    m_earlierHeading->setVisible(open && !earlier.empty());
    if (earlier == m_earlierShown && (open != nullptr) == (m_shown.open() != nullptr))
        return; // what somebody unfolded stays so
    m_earlierShown = std::move(earlier);
    for (EarlierDiagnosis* row : m_earlierRows) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_earlierRows.clear();
    for (const auto& one : m_earlierShown) {
        m_earlierRows.push_back(new EarlierDiagnosis(m_dossier, one, m_page));
        m_earlier->addWidget(m_earlierRows.back());
    }
    if (!open && !m_earlierRows.empty())
        m_earlierRows.front()->unfold();
}

void DiagnosisTab::start(DiagnosisWidth width)
{
    const ClientId client = m_dossier.client();
    const auto started =
        m_dossier.perform(tr("diagnosis of %1 begun").arg(m_dossier.name()),
                          [&](Workspace& workspace) { return workspace.diagnoses().start(client, width); });
    if (!started)
        Q_EMIT failed(errorText(started.error()));
    else
        m_line->focusText();
}

void DiagnosisTab::widen()
{
    const DiagnosisWithEntries* open = m_shown.open();
    if (!open)
        return;
    const auto widened =
        m_dossier.perform(tr("diagnosis of %1 made broad").arg(m_dossier.name()),
                          [id = open->diagnosis.id](Workspace& workspace) { return workspace.diagnoses().widen(id); });
    if (!widened)
        Q_EMIT failed(errorText(widened.error()));
}

} // namespace werkpad
