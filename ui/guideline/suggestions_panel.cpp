#include "ui/guideline/suggestions_panel.h"

#include "core/evidence/service_outcome_rules.h"
#include "ui/guideline/advice_text.h"
#include "ui/guideline/deviation_dialog.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace werkpad
{

namespace
{

constexpr qint64 kAnswersHoldMilliseconds = 10 * 60 * 1000;

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* cardButton(const QString& text, const QString& about, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    QString spoken = text;
    button->setAccessibleName(QStringLiteral("%1: %2").arg(spoken.remove(QLatin1Char('&')), about));
    return button;
}

QString typeLabel(const std::string& type)
{
    return referenceLabel(CodeList::ServiceTypes, type);
}

} // namespace

SuggestionsPanel::SuggestionsPanel(OpenDossier& dossier, QWidget* parent)
    : DossierTab(parent)
    , m_dossier(dossier)
    , m_cards(new QWidget)
    , m_list(new QVBoxLayout(m_cards))
    , m_worker([&dossier] { return std::make_unique<Reader>(Reader{dossier.workspace().openAnother()}); })
{
    setObjectName(QStringLiteral("suggestionsPanel"));
    auto* scroll = new QScrollArea(this);
    setUpScrolling(*scroll);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_cards);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&dossier, &OpenDossier::changed, this, &SuggestionsPanel::showAgain);
    if (dossier.isOpen())
        showAgain();
}

void SuggestionsPanel::activate()
{
    if (auto* button = m_cards->findChild<QPushButton*>())
        button->setFocus(Qt::OtherFocusReason);
}

// Made anew after each change; the focus returns to the button of the same name.
void SuggestionsPanel::showAgain()
{
    QString focused;
    for (auto* button : m_cards->findChildren<QPushButton*>()) {
        if (button->hasFocus())
            focused = button->accessibleName();
    }
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    m_outcomeLabels.clear();
    m_questions.clear();
    const auto advice = m_dossier.workspace().guideline().suggest(m_dossier.client());
    if (advice) {
        m_mayEdit = m_dossier.may(Permission::EditClients) && !advice->isDeceased;
        showAdvice(*advice);
        askOutcomes(*advice);
    } else {
        m_list->addWidget(textLabel(errorText(advice.error()), m_cards));
    }
    m_list->addStretch();
    if (focused.isEmpty())
        return;
    const auto buttons = m_cards->findChildren<QPushButton*>();
    const auto same = std::ranges::find(buttons, focused, &QPushButton::accessibleName);
    if (same != buttons.end())
        (*same)->setFocus(Qt::OtherFocusReason);
    else
        activate();
}

void SuggestionsPanel::showAdvice(const ClientAdvice& advice)
{
    addHeading(tr("Guideline"));
    auto* basis = textLabel(basisText(advice), m_cards);
    basis->setObjectName(QStringLiteral("adviceBasis"));
    basis->setVisible(!basis->text().isEmpty());
    setTextStyle(*basis, TextSize::Small, TextTone::Muted);
    m_list->addWidget(basis);
    if (advice.advice.suggestions.empty()) {
        auto* nothing = textLabel(nothingText(advice), m_cards);
        nothing->setObjectName(QStringLiteral("adviceNothing"));
        m_list->addWidget(nothing);
    }
    const Period period = advice.period.value_or(Period::Before);
    std::vector<DeviationId> shown;
    const auto keep = [&shown](const std::optional<Deviation>& deviation) {
        if (deviation)
            shown.push_back(deviation->id);
    };
    for (const auto& suggestion : advice.advice.suggestions) {
        addSuggestion(suggestion, period);
        keep(suggestion.deviation);
    }
    if (!advice.advice.outside.empty())
        addHeading(tr("Chosen besides"));
    for (const auto& outside : advice.advice.outside) {
        addOutside(outside, period);
        keep(outside.deviation);
    }
    bool hasHeading = false;
    for (const auto& deviation : advice.deviations) {
        if (std::ranges::find(shown, deviation.id) != shown.end())
            continue;
        if (!std::exchange(hasHeading, true))
            addHeading(tr("Earlier choices"));
        addEarlier(deviation);
    }
}

void SuggestionsPanel::addSuggestion(const Suggestion& suggestion, Period period)
{
    const QString name = typeLabel(suggestion.serviceType);
    QString state;
    if (suggestion.isInPlan)
        state = tr("✓ Is in the plan");
    else if (suggestion.deviation)
        state = tr("✓ Something else chosen");
    auto* card = addCard(suggestion.isCertain() ? name : tr("%1 (perhaps)").arg(name), state);
    for (const auto& reason : suggestion.reasons)
        addLine(*card, reasonText(reason));
    auto* figure = addLine(*card, {});
    figure->setObjectName(QStringLiteral("outcomeText"));
    auto* warning = addLine(*card, {}, true);
    warning->setObjectName(QStringLiteral("outcomeWarning"));
    for (auto* label : {figure, warning})
        label->hide(); // until it is known
    m_outcomeLabels.push_back({figure, warning});
    QStringList services;
    for (const auto& service : suggestion.services)
        services << serviceText(service);
    if (!services.isEmpty())
        addLine(*card, tr("The office offers: %1").arg(services.join(QStringLiteral("; "))), true);
    if (suggestion.deviation)
        addDeviationRow(*card, *suggestion.deviation);
    if (!m_mayEdit || suggestion.isInPlan)
        return;
    addPlanButton(*card, suggestion);
    if (!suggestion.deviation)
        addDeviateButton(*card, DeviationKind::NotFollowed, suggestion.serviceType, period, tr("Choose differently…"));
}

void SuggestionsPanel::addOutside(const OutsideService& outside, Period period)
{
    auto* card = addCard(typeLabel(outside.serviceType), tr("✓ Is in the plan"));
    if (outside.deviation)
        addDeviationRow(*card, *outside.deviation);
    else if (m_mayEdit)
        addDeviateButton(*card, DeviationKind::Outside, outside.serviceType, period, tr("Write down why…"));
}

void SuggestionsPanel::addEarlier(const Deviation& deviation)
{
    auto* card = addCard(typeLabel(deviation.serviceType),
                         tr("%1, %2", "kind of deviation, period").arg(label(deviation.kind), label(deviation.period)));
    addDeviationRow(*card, deviation);
}

void SuggestionsPanel::addHeading(const QString& text)
{
    auto* heading = textLabel(text, m_cards);
    setTextStyle(*heading, TextSize::Large);
    m_list->addWidget(heading);
}

QVBoxLayout* SuggestionsPanel::addCard(const QString& title, const QString& state)
{
    auto* frame = new QFrame(m_cards);
    frame->setObjectName(QStringLiteral("suggestionCard"));
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(title);
    auto* card = new QVBoxLayout(frame);
    auto* heading = textLabel(title, frame);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);
    card->addWidget(heading);
    if (!state.isEmpty()) {
        auto* label = textLabel(state, frame);
        setTextStyle(*label, TextSize::Normal, TextTone::Success);
        card->addWidget(label);
    }
    m_list->addWidget(frame);
    return card;
}

QLabel* SuggestionsPanel::addLine(QVBoxLayout& card, const QString& text, bool isMuted)
{
    auto* line = textLabel(text, card.parentWidget());
    setTextStyle(*line, TextSize::Small, isMuted ? TextTone::Muted : TextTone::Normal);
    card.addWidget(line);
    return line;
}

void SuggestionsPanel::askOutcomes(const ClientAdvice& advice)
{
    m_questions = questionsOf(advice);
    if (m_questions.empty())
        return;
    if (!m_answersSince.isValid() || m_answersSince.elapsed() > kAnswersHoldMilliseconds) {
        m_answers.clear();
        m_answersSince.start();
    }
    const auto known = std::ranges::find(m_answers, m_questions, &Answered::questions);
    if (known != m_answers.end()) {
        showOutcomes(known->outcomes);
        return;
    }
    m_worker.run(
        Turn::Newest, this,
        [questions = m_questions](Reader& reader, Task& task) -> Answered {
            if (!reader.workspace)
                return {};
            task.onCancel([&database = (*reader.workspace)->database()] { database.interrupt(); });
            const auto outcomes = (*reader.workspace)->evidence().outcomes(questions);
            return outcomes ? Answered{questions, *outcomes} : Answered{};
        },
        [this](Answered answer) {
            if (answer.questions.empty()) // it cannot be read now: the guideline stands without figures
                return;
            if (answer.questions == m_questions)
                showOutcomes(answer.outcomes);
            m_answers.push_back(std::move(answer));
        });
}

void SuggestionsPanel::showOutcomes(const std::vector<ServiceOutcome>& outcomes)
{
    for (std::size_t i = 0; i < std::min(outcomes.size(), m_outcomeLabels.size()); ++i) {
        const auto& [figure, warning] = m_outcomeLabels[i];
        if (!figure || !warning)
            continue;
        figure->setText(outcomeText(outcomes[i]));
        figure->show();
        warning->setText(outcomeWarning(outcomes[i]));
        warning->setVisible(!warning->text().isEmpty());
    }
}

// One click when there is nothing to choose; else the services, and the type alone, in a menu.
void SuggestionsPanel::addPlanButton(QVBoxLayout& card, const Suggestion& suggestion)
{
    const QString type = toQString(suggestion.serviceType);
    auto* button = cardButton(tr("Into the plan"), typeLabel(suggestion.serviceType), QStringLiteral("planButton"));
    card.addWidget(button, 0, Qt::AlignLeft);
    if (suggestion.services.size() <= 1) {
        const auto service = suggestion.services.empty() ? std::nullopt : std::optional(suggestion.services.front());
        connect(button, &QPushButton::clicked, this, [this, type, service] { Q_EMIT suggestionChosen(type, service); });
        return;
    }
    auto* menu = new QMenu(button);
    for (const auto& service : suggestion.services) {
        menu->addAction(serviceText(service).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, type, service] { Q_EMIT suggestionChosen(type, service); });
    }
    menu->addAction(tr("Without a service of the catalogue"), this,
                    [this, type] { Q_EMIT suggestionChosen(type, std::nullopt); });
    button->setMenu(menu);
}

void SuggestionsPanel::addDeviateButton(QVBoxLayout& card, DeviationKind kind, const std::string& type, Period period,
                                        const QString& text)
{
    auto* button = cardButton(text, typeLabel(type), QStringLiteral("deviateButton"));
    card.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, kind, type, period] {
        auto* dialog = new DeviationDialog(m_dossier, kind, type, period, this);
        dialog->open();
    });
}

void SuggestionsPanel::addDeviationRow(QVBoxLayout& card, const Deviation& deviation)
{
    auto* line = textLabel(deviationText(deviation, m_dossier), card.parentWidget());
    line->setObjectName(QStringLiteral("deviationText"));
    card.addWidget(line);
    if (!m_mayEdit)
        return;
    auto* button =
        cardButton(tr("Take back"), typeLabel(deviation.serviceType), QStringLiteral("removeDeviationButton"));
    card.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, id = deviation.id] { remove(id); });
}

// Without a question: it is undone as easily.
void SuggestionsPanel::remove(DeviationId deviation)
{
    const auto removed =
        m_dossier.perform(tr("deviation from the guideline removed for %1").arg(m_dossier.name()),
                          [&](Workspace& workspace) { return workspace.guideline().removeDeviation(deviation); });
    if (!removed)
        Q_EMIT failed(errorText(removed.error()));
}

} // namespace werkpad
