#include "ui/contacts/contacts_tab.h"

#include "ui/contacts/contact_dialog.h"
#include "ui/contacts/contact_entry.h"
#include "ui/contacts/outcome_dialog.h"
#include "ui/contacts/story_delegate.h"
#include "ui/contacts/story_model.h"
#include "ui/contacts/story_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/questions.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

// As high as what is in it where there is room; with large letters it scrolls, so that the story stays in sight.
QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea(content->parentWidget());
    area->setWidget(content);
    setUpScrolling(*area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return area;
}

} // namespace

ContactsTab::ContactsTab(OpenDossier& dossier, QWidget* parent)
    : DossierTab(parent)
    , m_dossier(dossier)
    , m_entry(new ContactEntry(dossier, this))
    , m_kind(new QComboBox(this))
    , m_model(new StoryModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("storyKindChoice"));
    m_kind->addItem(tr("Everything"), -1);
    for (const StoryKind kind : {StoryKind::Contact, StoryKind::Visit, StoryKind::Diagnosis, StoryKind::Plan,
                                 StoryKind::Transfer, StoryKind::Period, StoryKind::Outcome})
        m_kind->addItem(storyKindLabel(kind), static_cast<int>(kind));
    m_list->setObjectName(QStringLiteral("storyList"));
    m_list->setAccessibleName(tr("The story of this client"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StoryDelegate(*m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->installEventFilter(this);
    new TableGuard(*m_list);
    setTextStyle(*m_empty, TextSize::Normal, TextTone::Muted);
    m_empty->setWordWrap(true);

    auto* title = new QLabel(tr("&Story"), this);
    setTextStyle(*title, TextSize::Large, TextTone::Normal, true);
    title->setBuddy(m_list);
    auto* show = new QLabel(tr("Show"), this);
    show->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("What the story shows"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(show);
    heading->addWidget(m_kind);

    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_plan = addButton(row, QStringLiteral("planButton"), tr("Make an appointment…"), Icon::Add,
                       &ContactsTab::planAppointment);
    m_hold = addButton(row, QStringLiteral("holdButton"), tr("Held…"), Icon::Check, &ContactsTab::hold);
    m_miss = addButton(row, QStringLiteral("missButton"), tr("Did not come…"), Icon::Close, &ContactsTab::miss);
    m_cancel =
        addButton(row, QStringLiteral("cancelButton"), tr("Cancel appointment…"), Icon::Close, &ContactsTab::cancel);
    m_change = addButton(row, QStringLiteral("changeButton"), tr("Change…"), Icon::Edit, &ContactsTab::change);
    m_tick =
        addButton(row, QStringLiteral("followedUpButton"), tr("Agreement done"), Icon::Check, &ContactsTab::tickOff);
    m_calendar = addButton(row, QStringLiteral("calendarButton"), tr("Save for my calendar…"), Icon::Calendar,
                           &ContactsTab::saveCalendar);
    m_invite =
        addButton(row, QStringLiteral("inviteButton"), tr("Print an invitation…"), Icon::Note, &ContactsTab::invite);
    m_invite->setToolTip(tr("Also with Ctrl+P"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(m_entry));
    layout->addLayout(heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(row);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_model->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<StoryKind>(kind)));
        enableButtons();
    });
    connect(m_entry, &ContactEntry::failed, this, &ContactsTab::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsTab::enableButtons);
    connect(m_list, &QListView::doubleClicked, this, &ContactsTab::change);
    connect(&m_dossier, &OpenDossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    enableButtons();
}

QPushButton* ContactsTab::addButton(QWidget* row, const QString& name, const QString& text, Icon shape, Act act)
{
    auto* button = new QPushButton(icon(shape), text, row);
    button->setObjectName(name);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ContactsTab::activate()
{
    m_entry->focusFirst();
}

void ContactsTab::saveDrafts()
{
    m_entry->saveDraft();
}

void ContactsTab::showEvent(QShowEvent* event)
{
    DossierTab::showEvent(event);
    if (m_isStale)
        refresh();
}

bool ContactsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return DossierTab::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        change();
        return true;
    case Qt::Key_Insert:
        planAppointment();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return false;
    }
}

void ContactsTab::refresh()
{
    if (!m_dossier.isOpen())
        return;
    m_isStale = false;
    const Contact* before = current();
    const auto kept = before ? std::optional(before->id) : std::nullopt;
    auto story = m_dossier.workspace().dossiers().story(m_dossier.client());
    m_empty->setVisible(!story || story->empty());
    m_empty->setText(story ? tr("Nothing has happened yet. Write down the first contact above.")
                           : errorText(story.error()));
    m_model->setStory(story ? *std::move(story) : std::vector<StoryEntry>{});
    if (const int row = kept ? m_model->rowOf(*kept) : -1; row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    enableButtons();
}

const Contact* ContactsTab::current() const
{
    const StoryEntry* entry = m_model->entry(m_list->currentIndex());
    return entry && entry->contact ? &*entry->contact : nullptr;
}

void ContactsTab::enableButtons()
{
    const bool mayEdit = m_dossier.may(Permission::EditClients);
    const Contact* contact = current();
    const bool isPlanned = contact && contact->state == ContactState::Planned;
    m_plan->setEnabled(mayEdit && !m_dossier.dossier().client.deceasedOn);
    for (auto* button : {m_hold, m_miss, m_cancel})
        button->setEnabled(mayEdit && isPlanned);
    m_calendar->setEnabled(isPlanned);
    m_invite->setEnabled(isPlanned);
    m_change->setEnabled(mayEdit && contact);
    m_tick->setEnabled(mayEdit && contact && !contact->followUp.empty());
    m_tick->setText(contact && contact->isFollowedUp ? tr("Agreement not done") : tr("Agreement done"));
}

void ContactsTab::planAppointment()
{
    if (!m_plan->isEnabled())
        return;
    Contact appointment;
    appointment.staff = m_dossier.workspace().session().staff;
    (new ContactDialog(m_dossier, appointment, this))->open();
}

void ContactsTab::close(ContactState outcome)
{
    const Contact* contact = current();
    if (contact && contact->state == ContactState::Planned)
        (new OutcomeDialog(m_dossier, *contact, outcome, this))->open();
}

void ContactsTab::change()
{
    const Contact* contact = current();
    if (contact && m_change->isEnabled())
        (new ContactDialog(m_dossier, *contact, this))->open();
}

void ContactsTab::remove()
{
    const Contact* contact = current();
    if (!contact || !m_change->isEnabled())
        return;
    const ContactId id = contact->id;
    const auto removed = m_dossier.perform(tr("contact with %1 removed").arg(m_dossier.name()),
                                           [&](Workspace& workspace) { return workspace.contacts().remove(id); });
    if (!removed)
        Q_EMIT failed(errorText(removed.error()));
}

void ContactsTab::tickOff()
{
    const Contact* contact = current();
    if (!contact)
        return;
    const auto [id, isDone] = std::pair(contact->id, !contact->isFollowedUp);
    const auto ticked =
        m_dossier.perform(tr("agreement with %1 ticked off").arg(m_dossier.name()),
                          [&](Workspace& workspace) { return workspace.contacts().setFollowedUp(id, isDone); });
    if (!ticked)
        Q_EMIT failed(errorText(ticked.error()));
}

bool ContactsTab::mayInvite() const
{
    return m_invite->isEnabled();
}

void ContactsTab::invite()
{
    if (const Contact* contact = current())
        Q_EMIT invitationRequested(contact->id);
}

void ContactsTab::saveCalendar()
{
    const Contact* contact = current();
    if (!contact)
        return;
    const std::vector appointments{*contact};
    const auto target = m_dossier.questions().saveFile(this, tr("Save for my calendar"), tr("Calendar (*.ics)"),
                                                       QStringLiteral("ics"), tr("appointment"));
    if (!target)
        return;
    const auto calendar = m_dossier.workspace().contacts().calendar(appointments);
    if (!calendar) {
        Q_EMIT failed(errorText(calendar.error()));
        return;
    }
    QSaveFile file(*target);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(*calendar)) < 0 || !file.commit())
        Q_EMIT failed(tr("The file could not be written: %1").arg(file.errorString()));
}

} // namespace werkpad
