#include "ui/contacts/agenda_page.h"

#include "core/workspace/workspace.h"
#include "ui/contacts/agenda_model.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/list_table.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr int kDaysPerWeek = 7;

} // namespace

AgendaPage::AgendaPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_who(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_day(new DateEdit(context.workspace.clock(), this))
    , m_heading(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_model(new AgendaModel(this))
    , m_table(new QTableView(this))
    , m_calendar(new QAction(icon(Icon::Export), tr("Save appointments for my calendar…"), this))
{
    m_calendar->setObjectName(QStringLiteral("saveAgendaAction"));
    m_who->setObjectName(QStringLiteral("agendaWhoChoice"));
    m_span->setObjectName(QStringLiteral("agendaSpanChoice"));
    m_day->setObjectName(QStringLiteral("agendaDayEdit"));
    m_table->setObjectName(QStringLiteral("agendaTable"));
    m_heading->setObjectName(QStringLiteral("agendaHeading"));
    m_span->addItem(tr("Day"), false);
    m_span->addItem(tr("Week"), true);
    m_span->setCurrentIndex(1);
    m_day->setValue(context.workspace.clock().today());
    setTextStyle(*m_heading, TextSize::Large, TextTone::Normal, true);
    setTextStyle(*m_empty, TextSize::Normal, TextTone::Muted);
    m_empty->setWordWrap(true);

    auto* bar = new QWidget(this);
    auto* choices = new FlowLayout(bar);
    choices->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* pair = new QWidget(bar);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(text, pair);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        row->addWidget(label);
        row->addWidget(field);
        choices->addWidget(pair);
    };
    const auto addButton = [&](const QString& name, const QString& text, const auto& act) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Agenda &of"), m_who);
    add(tr("B&y"), m_span);
    add(tr("&Day"), m_day);
    addButton(QStringLiteral("agendaBackButton"), tr("&Back"), [this] { move(-1); });
    addButton(QStringLiteral("agendaTodayButton"), tr("&Today"), [this] { move(0); });
    addButton(QStringLiteral("agendaOnButton"), tr("&Next"), [this] { move(1); });

    m_table->setAccessibleName(tr("Agenda"));
    m_table->setModel(m_model);
    new TableGuard(*m_table);
    makeListTable(*m_table);
    m_table->installEventFilter(this);

    m_layout->addWidget(bar);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_table, 1);

    connect(m_who, &QComboBox::currentIndexChanged, this, &AgendaPage::refresh);
    connect(m_span, &QComboBox::currentIndexChanged, this, &AgendaPage::refresh);
    connect(m_day, &DateEdit::edited, this, &AgendaPage::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &AgendaPage::openCurrent);
    connect(m_calendar, &QAction::triggered, this, &AgendaPage::saveCalendar);
    const auto refreshShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.events, &CaseEvents::clientsChanged, this, refreshShown);
    connect(&context.events, &CaseEvents::everythingChanged, this, refreshShown);
    for (const auto& [key, steps] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = steps] { move(by); });
    }
    fillPeople(); // filled when it is first looked at: the window is there sooner
}

void AgendaPage::addAbove(QWidget& widget)
{
    m_layout->insertWidget(0, &widget);
}

void AgendaPage::activate()
{
    fillPeople();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool AgendaPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    openCurrent();
    return true;
}

// Oneself first, then the whole office, then colleagues; the choice stays.
void AgendaPage::fillPeople()
{
    const QSignalBlocker silent(m_who);
    const QVariant chosen = m_who->currentData();
    const Session& session = m_context.workspace.session();
    m_who->clear();
    m_who->addItem(tr("me (%1)").arg(toQString(session.name)), toQString(session.staff.text()));
    m_who->addItem(tr("the whole office"), QString());
    if (const auto staff = m_context.workspace.staff().staff()) {
        for (const auto& entry : *staff) {
            if (entry.member.id != session.staff && !entry.member.leftOn)
                m_who->addItem(toQString(entry.member.name), toQString(entry.member.id.text()));
        }
    }
    m_who->setCurrentIndex(std::max(0, chosen.isValid() ? m_who->findData(chosen) : 0));
}

bool AgendaPage::showsWeek() const
{
    return m_span->currentData().toBool();
}

Date AgendaPage::firstDay() const
{
    const Date day = m_day->value().value_or(m_context.workspace.clock().today());
    return showsWeek() ? addDays(day, 1 - day.isoWeekday()) : day;
}

Date AgendaPage::lastDay() const
{
    return addDays(firstDay(), showsWeek() ? kDaysPerWeek - 1 : 0);
}

void AgendaPage::refresh()
{
    const auto who = StaffId::parse(toStdString(m_who->currentData().toString()));
    auto entries = m_context.workspace.contacts().agenda(who, firstDay(), lastDay());
    m_heading->setText(showsWeek() ? tr("%1 until %2").arg(dayText(firstDay()), dayText(lastDay()))
                                   : dayText(firstDay()));
    m_empty->setVisible(!entries || entries->empty());
    m_empty->setText(entries ? tr("Nothing in the agenda. Make an appointment in the dossier of a client, on the tab "
                                  "Contacts.")
                             : errorText(entries.error()));
    m_model->setEntries(entries ? *std::move(entries) : std::vector<AgendaEntry>{});
    m_table->setColumnHidden(AgendaModel::With, who.has_value());
    m_table->resizeColumnsToContents();
    const int widest = 40 * fontMetrics().averageCharWidth();
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + spacing(*this), widest));
    Q_EMIT statusChanged(tr("%n appointment(s) and contact(s)", nullptr, m_model->rowCount()));
}

void AgendaPage::move(int steps)
{
    const Date today = m_context.workspace.clock().today();
    const int days = showsWeek() ? kDaysPerWeek : 1;
    m_day->setValue(steps == 0 ? today : addDays(m_day->value().value_or(today), steps * days));
    refresh();
}

void AgendaPage::openCurrent()
{
    const AgendaEntry* entry = m_model->entry(m_table->currentIndex());
    if (entry && !entry->contact.client.isNil())
        Q_EMIT clientActivated(entry->contact.client);
}

void AgendaPage::saveCalendar()
{
    std::vector<Contact> appointments;
    for (const auto& entry : m_model->entries()) {
        if (entry.contact.state == ContactState::Planned)
            appointments.push_back(entry.contact);
    }
    const QString title = tr("Save appointments for my calendar");
    if (appointments.empty()) {
        m_context.questions.tell(this, title, tr("There are no appointments on these days. Choose other days first."));
        return;
    }
    const auto target = m_context.questions.saveFile(this, title, tr("Calendar (*.ics)"), QStringLiteral("ics"),
                                                     tr("agenda", "file name"));
    if (!target)
        return;
    const auto calendar = m_context.workspace.contacts().calendar(appointments);
    if (!calendar) {
        m_context.questions.tell(this, title, calendar.error());
        return;
    }
    QSaveFile file(*target);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(*calendar)) < 0 || !file.commit())
        m_context.questions.tell(this, title, tr("The file could not be written: %1").arg(file.errorString()));
}

} // namespace werkpad
