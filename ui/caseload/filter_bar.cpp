#include "ui/caseload/filter_bar.h"

#include "core/regimes/regime.h"
#include "ui/caseload/filter_words.h"
#include "ui/shared/attention_label.h"
#include "ui/shared/convert.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kBoundaryDays = 14; // what the worklists use too

ClientFilter onlyActive(ClientFilter filter)
{
    filter.activities = {Activity::Active};
    return filter;
}

QString sentenceCase(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString withCount(const QString& text, std::size_t count)
{
    // '&' would become a mnemonic.
    QString escaped = text;
    escaped.replace(QLatin1Char('&'), QLatin1String("&&"));
    return QStringLiteral("%1  (%2)").arg(escaped, QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

FilterBar::FilterBar(StaffId me, QWidget* parent)
    : QWidget(parent)
    , m_me(me)
    , m_text(new QLineEdit(this))
    , m_buttons(new QWidget(this))
    , m_chips(new ChipBar(this))
{
    m_text->setObjectName(QStringLiteral("filterEdit"));
    m_text->setPlaceholderText(tr("Filter this list (Ctrl+F): name, date of birth, place, BSN"));
    m_text->setAccessibleName(tr("Filter this list"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);

    auto* buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins({});
    addMenu(tr("&Lists"), QStringLiteral("listsButton"), [this](QMenu& menu) { fillLists(menu); });
    addMenu(tr("&Period"), QStringLiteral("periodButton"), [this](QMenu& menu) { fillPeriods(menu); });
    addMenu(tr("Case &worker"), QStringLiteral("coachButton"), [this](QMenu& menu) { fillCoaches(menu); });
    addMenu(tr("&Regime"), QStringLiteral("regimeButton"), [this](QMenu& menu) { fillRegimes(menu); });
    addMenu(tr("&Theme"), QStringLiteral("themeButton"), [this](QMenu& menu) { fillThemes(menu); });
    addMenu(tr("&More"), QStringLiteral("moreButton"), [this](QMenu& menu) { fillMore(menu); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_buttons);
    layout->addWidget(m_chips);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        ClientFilter changed = m_filter;
        changed.text = toStdString(text);
        change(changed);
    });
    connect(m_chips, &ChipBar::removed, this, [this](const QString& id) {
        if (const auto criterion = criterionOf(id))
            change(without(m_filter, *criterion));
    });
    connect(m_chips, &ChipBar::cleared, this, [this] {
        ClientFilter cleared;
        cleared.text = m_filter.text;
        change(cleared);
    });
    showChips();
}

QToolButton* FilterBar::addMenu(const QString& text, const QString& name, Fill fill)
{
    auto* button = new QToolButton(m_buttons);
    button->setObjectName(name);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
    m_buttons->layout()->addWidget(button);
    return button;
}

template <class T>
void FilterBar::addChoice(QMenu& menu, const QString& text, std::size_t count, std::vector<T> ClientFilter::* values,
                          const T& value)
{
    QAction* action = menu.addAction(withCount(text, count));
    action->setCheckable(true);
    action->setChecked(std::ranges::find(m_filter.*values, value) != (m_filter.*values).end());
    connect(action, &QAction::triggered, this, [this, values, value](bool checked) {
        ClientFilter changed = m_filter;
        if (checked)
            (changed.*values).push_back(value);
        else
            std::erase(changed.*values, value);
        change(changed);
    });
}

void FilterBar::fillLists(QMenu& menu)
{
    const auto add = [&](const QString& text, const ClientFilter& filter) {
        QAction* action = menu.addAction(text);
        connect(action, &QAction::triggered, this, [this, filter] { change(filter); });
    };
    ClientFilter mine = onlyActive({});
    mine.coaches = {m_me};
    add(tr("My clients"), mine);
    add(tr("All active clients"), activeClients());
    ClientFilter nobody = onlyActive({});
    nobody.coaches = {std::nullopt};
    add(tr("Without case worker"), nobody);
    ClientFilter boundary = onlyActive({});
    boundary.boundaryWithin = kBoundaryDays;
    add(tr("New period within %1").arg(daysText(kBoundaryDays)), boundary);
    ClientFilter deviating = onlyActive({});
    deviating.overridden = true;
    add(tr("Deviating period"), deviating);
    add(tr("Everybody, also closed dossiers"), {});
    menu.addSeparator();
    for (const auto& saved : m_saved) {
        connect(menu.addAction(icon(Icon::Filter), toQString(saved.name)), &QAction::triggered, this,
                [this, saved] { Q_EMIT savedFilterChosen(saved); });
    }
    QAction* keep = menu.addAction(m_filter.among ? tr("The clients behind a figure are no filter to keep")
                                                  : tr("Keep this filter…"));
    keep->setEnabled(!m_filter.among);
    connect(keep, &QAction::triggered, this, &FilterBar::saveRequested);
    if (m_saved.empty())
        return;
    QMenu* remove = menu.addMenu(tr("Remove a kept filter"));
    for (const auto& saved : m_saved) {
        connect(remove->addAction(toQString(saved.name)), &QAction::triggered, this,
                [this, saved] { Q_EMIT savedFilterRemoved(saved); });
    }
}

void FilterBar::fillPeriods(QMenu& menu)
{
    const auto& counts = m_answer.selection.facets.periods;
    for (std::size_t i = 0; i < kPeriods.size(); ++i)
        addChoice<std::optional<Period>>(menu, label(kPeriods[i]), counts[i], &ClientFilter::periods, kPeriods[i]);
    addChoice<std::optional<Period>>(menu, tr("No period"), counts[kPeriods.size()], &ClientFilter::periods,
                                     std::nullopt);
}

void FilterBar::fillCoaches(QMenu& menu)
{
    const auto& facets = m_answer.selection.facets;
    const auto countOf = [&](StaffId id) -> std::size_t {
        const auto found = std::ranges::find(m_answer.coaches, id);
        const auto place = static_cast<std::size_t>(found - m_answer.coaches.begin());
        return place < facets.coaches.size() ? facets.coaches[place] : 0;
    };
    using Choice = std::optional<StaffId>;
    addChoice<Choice>(menu, tr("Nobody"), facets.withoutCoach, &ClientFilter::coaches, std::nullopt);
    menu.addSeparator();
    for (const auto& [member, roles] : m_staff) {
        const std::size_t count = countOf(member.id);
        if (count > 0 || member.id == m_me)
            addChoice<Choice>(menu, toQString(member.name), count, &ClientFilter::coaches, member.id);
    }
}

void FilterBar::fillRegimes(QMenu& menu)
{
    const auto& facets = m_answer.selection.facets;
    for (std::size_t i = 0; i < m_answer.regimeCodes.size() && i < facets.regimes.size(); ++i) {
        const auto& code = m_answer.regimeCodes[i];
        const bool chosen = std::ranges::find(m_filter.regimes, code) != m_filter.regimes.end();
        if (facets.regimes[i] > 0 || chosen)
            addChoice<std::string>(menu, regimeLabel(code), facets.regimes[i], &ClientFilter::regimes, code);
    }
    addChoice<std::string>(menu, tr("No regime"), facets.withoutRegime, &ClientFilter::regimes, {});
}

void FilterBar::fillThemes(QMenu& menu)
{
    const auto& facets = m_answer.selection.facets;
    for (std::size_t i = 0; i < facets.themes.size(); ++i) {
        const auto theme = static_cast<Theme>(i);
        addChoice<Theme>(menu, label(theme), facets.themes[i] + facets.possibleThemes[i], &ClientFilter::themes, theme);
    }
}

void FilterBar::fillMore(QMenu& menu)
{
    const auto& counts = m_answer.selection.facets.activities;
    for (std::size_t i = 0; i < kActivities.size(); ++i)
        addChoice<Activity>(menu, label(kActivities[i]), counts[i], &ClientFilter::activities, kActivities[i]);
    menu.addSeparator();
    const auto addSwitch = [&](const QString& text, bool on, auto set) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, set](bool checked) {
            ClientFilter changed = m_filter;
            set(changed, checked);
            change(changed);
        });
    };
    for (const Attention attention : kAttentions) {
        const bool isAsked = std::ranges::find(m_filter.attentions, attention) != m_filter.attentions.end();
        addSwitch(sentenceCase(label(attention)), isAsked, [attention](ClientFilter& filter, bool on) {
            std::erase(filter.attentions, attention);
            if (on)
                filter.attentions.push_back(attention);
        });
    }
    menu.addSeparator();
    addSwitch(tr("Deviating period"), m_filter.overridden == true,
              [](ClientFilter& filter, bool on) { filter.overridden = on ? std::optional(true) : std::nullopt; });
    addSwitch(tr("Secret address"), m_filter.secret == true,
              [](ClientFilter& filter, bool on) { filter.secret = on ? std::optional(true) : std::nullopt; });
    addSwitch(tr("New period within %1").arg(daysText(kBoundaryDays)), m_filter.boundaryWithin.has_value(),
              [](ClientFilter& filter, bool on) {
                  filter.boundaryWithin = on ? std::optional(kBoundaryDays) : std::nullopt;
              });
}

void FilterBar::setStaff(std::vector<StaffMemberWithRoles> staff)
{
    m_staff = std::move(staff);
    showChips();
}

void FilterBar::setSavedFilters(std::vector<SavedFilter> filters)
{
    m_saved = std::move(filters);
}

void FilterBar::setFilter(const ClientFilter& filter)
{
    m_filter = filter;
    const QSignalBlocker silent(m_text);
    if (m_text->text() != toQString(filter.text))
        m_text->setText(toQString(filter.text));
    showChips();
}

void FilterBar::setAnswer(const ClientListAnswer& answer)
{
    m_answer = answer;
    m_answer.selection.rows.clear(); // only the counts are wanted
}

void FilterBar::change(const ClientFilter& filter)
{
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showChips()
{
    m_chips->setChips(chipsOf(m_filter, m_staff));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key(); // NOLINT: Qt says the type of its event by type()
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkpad
