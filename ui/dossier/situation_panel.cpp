#include "ui/dossier/situation_panel.h"

#include "ui/dossier/characteristic_entry.h"
#include "ui/dossier/characteristics_model.h"
#include "ui/dossier/client_outcome_dialog.h"
#include "ui/dossier/coverage_dialog.h"
#include "ui/dossier/coverages_model.h"
#include "ui/dossier/marks_model.h"
#include "ui/dossier/outcomes_model.h"
#include "ui/dossier/period_section.h"
#include "ui/dossier/personal_form.h"
#include "ui/dossier/spell_dialog.h"
#include "ui/dossier/spells_model.h"
#include "ui/dossier/theme_dialog.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/list_table.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/record_section.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr int kWideInLetters = 150; // from this width on there is room for two columns

} // namespace

SituationPanel::SituationPanel(OpenDossier& dossier, QWidget* parent)
    : QScrollArea(parent)
    , m_dossier(dossier)
    , m_spells(new SpellsModel(this))
    , m_outcomes(new OutcomesModel(this))
    , m_coverages(new CoveragesModel(this))
    , m_characteristics(new CharacteristicsModel([this](StaffId staff) { return m_dossier.staffName(staff); }, this))
    , m_marks(new MarksModel(this))
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("situationPanel"));
    setUpScrolling(*this);
    auto* page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setSpacing(spacing(*this, 3));

    auto* left = new QWidget(page);
    auto* facts = new QVBoxLayout(left);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(spacing(*this, 2));
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_message->setObjectName(QStringLiteral("situationMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    facts->addWidget(m_message);
    facts->addWidget(new PeriodSection(dossier, left));
    m_sections = {makeSpells(), makeOutcomes(), makeCoverages(), makeCharacteristics(), makeMarks()};
    for (RecordSection* section : m_sections)
        facts->addWidget(section);
    facts->addStretch();
    m_personal = new PersonalForm(dossier, page);
    m_columns->addWidget(left, 5);
    m_columns->addWidget(m_personal, 2);
    setWidget(page);
    connect(&m_dossier, &OpenDossier::changed, this, &SituationPanel::refresh);
}

RecordSection* SituationPanel::makeSpells()
{
    auto* section = new RecordSection({tr("Spells of &unemployment"),
                                       tr("No spell has been recorded yet. Add the first day of unemployment: the "
                                          "period follows from it."),
                                       tr("Add spell…"), tr("Change spell…"), tr("Remove spell")},
                                      newListTable(m_spells, QStringLiteral("spellsTable")));
    section->setObjectName(QStringLiteral("spellsSection"));
    connect(section, &RecordSection::addRequested, this,
            [this] { (new SpellDialog(m_dossier, UnemploymentSpell{}, this))->open(); });
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        (new SpellDialog(m_dossier, m_spells->spell(index.row()), this))->open();
    });
    connect(section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) {
        const UnemploymentSpellId id = m_spells->spell(index.row()).id;
        remove(tr("spell of unemployment of %1 removed").arg(m_dossier.name()),
               [id](Workspace& workspace) { return workspace.segmentation().removeSpell(id); });
    });
    return section;
}

RecordSection* SituationPanel::makeOutcomes()
{
    auto* section =
        new RecordSection({tr("Outcomes"),
                           tr("No outcome has been recorded yet. Add it when the client finds work, or leaves for "
                              "another reason."),
                           tr("Add outcome…"), tr("Change outcome…"), tr("Remove outcome")},
                          newListTable(m_outcomes, QStringLiteral("outcomesTable")));
    section->setObjectName(QStringLiteral("outcomesSection"));
    connect(section, &RecordSection::addRequested, this,
            [this] { (new ClientOutcomeDialog(m_dossier, ClientOutcome{}, this))->open(); });
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        (new ClientOutcomeDialog(m_dossier, m_outcomes->outcome(index.row()), this))->open();
    });
    connect(section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) {
        const ClientOutcomeId id = m_outcomes->outcome(index.row()).id;
        remove(tr("outcome of %1 removed").arg(m_dossier.name()),
               [id](Workspace& workspace) { return workspace.outcomes().remove(id); });
    });
    return section;
}

RecordSection* SituationPanel::makeCoverages()
{
    auto* section = new RecordSection(
        {tr("&Regimes"), tr("No regime has been recorded yet. Add which law or benefit this client falls under."),
         tr("Add regime…"), tr("Change regime…"), tr("Remove regime")},
        newListTable(m_coverages, QStringLiteral("coveragesTable")));
    section->setObjectName(QStringLiteral("coveragesSection"));
    connect(section, &RecordSection::addRequested, this,
            [this] { (new CoverageDialog(m_dossier, RegimeCoverage{}, this))->open(); });
    connect(section, &RecordSection::changeRequested, this, [this](const QModelIndex& index) {
        (new CoverageDialog(m_dossier, m_coverages->coverage(index.row()), this))->open();
    });
    connect(section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) {
        const RegimeCoverage coverage = m_coverages->coverage(index.row());
        remove(tr("regime %1 of %2 removed").arg(toQString(coverage.regime), m_dossier.name()),
               [id = coverage.id](Workspace& workspace) { return workspace.regimes().remove(id); });
    });
    return section;
}

RecordSection* SituationPanel::makeCharacteristics()
{
    auto* tree = new QTreeView;
    tree->setObjectName(QStringLiteral("characteristicsTree"));
    tree->setModel(m_characteristics);
    auto* section = new RecordSection(
        {tr("Characteri&stics"), tr("Nothing has been recorded yet."), {}, {}, tr("Remove characteristic")}, tree);
    section->setObjectName(QStringLiteral("characteristicsSection"));
    section->setCanChange(
        [this](const QModelIndex& index) { return m_characteristics->characteristic(index) != nullptr; });
    m_entry = new CharacteristicEntry(m_dossier, section);
    section->addBelow(m_entry);
    connect(section, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { m_entry->startWith(m_characteristics->axis(index)); });
    connect(section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) {
        const Characteristic entry = *m_characteristics->characteristic(index);
        remove(tr("%1 of %2 removed").arg(label(entry.axis).toLower(), m_dossier.name()),
               [id = entry.id](Workspace& workspace) { return workspace.clients().remove(id); });
    });
    return section;
}

RecordSection* SituationPanel::makeMarks()
{
    auto* section = new RecordSection({tr("Them&es"),
                                       tr("No theme applies today. A theme follows from age or regime, or is set by "
                                          "hand."),
                                       tr("Set a theme…"),
                                       {},
                                       tr("Remove theme")},
                                      newListTable(m_marks, QStringLiteral("marksTable")));
    section->setObjectName(QStringLiteral("marksSection"));
    section->setCanChange([this](const QModelIndex& index) { return m_marks->mark(index.row()).has_value(); });
    connect(section, &RecordSection::addRequested, this, [this] { (new ThemeDialog(m_dossier, this))->open(); });
    connect(section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) {
        const ThemeMark mark = *m_marks->mark(index.row());
        remove(tr("theme %1 of %2 removed").arg(label(mark.theme), m_dossier.name()),
               [id = mark.id](Workspace& workspace) { return workspace.segmentation().unmark(id); });
    });
    return section;
}

// Without a question: undo brings it back.
template <class Action>
void SituationPanel::remove(const QString& what, const Action& action)
{
    const auto removed = m_dossier.perform(what, action);
    m_message->setVisible(!removed);
    if (!removed) {
        m_message->setText(errorText(removed.error()));
        ensureWidgetVisible(m_message);
    }
}

void SituationPanel::saveDrafts()
{
    m_personal->saveDrafts();
    m_entry->saveDraft();
}

void SituationPanel::refresh()
{
    const Dossier& dossier = m_dossier.dossier();
    const auto& counted = dossier.segment.countedFrom;
    m_spells->setRows(dossier.spells, counted ? std::optional(counted->spell) : std::nullopt);
    m_outcomes->setRows(dossier.outcomes, m_dossier.today());
    m_coverages->setRows(dossier.coverages);
    m_characteristics->setRows(dossier.characteristics);
    m_marks->setDossier(dossier);
    m_message->hide();
    for (RecordSection* section : m_sections)
        section->setReadOnly(!m_dossier.may(Permission::EditClients));
}

void SituationPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void SituationPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void SituationPanel::arrange()
{
    const bool isWide = viewport()->width() >= kWideInLetters * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace werkpad
