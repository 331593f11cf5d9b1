// The tab Contacten: write down a contact quickly, and below it the story of the client, newest first.
#pragma once

#include "core/contacts/contact.h"
#include "ui/shared/dossier_tab.h"
#include "ui/shared/icons.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace werkpad
{

class ContactEntry;
class OpenDossier;
class StoryModel;

// Keys in the story: Enter or F2 changes a contact, Delete removes it (undo brings it back), Insert makes an
// appointment.
class ContactsTab : public DossierTab
{
    Q_OBJECT
public:
    explicit ContactsTab(OpenDossier& dossier, QWidget* parent = nullptr);
    [[nodiscard]] QString tabTitle() const override { return tr("&Contacts"); }
    void activate() override;
    void saveDrafts() override;
    void planAppointment();
    [[nodiscard]] bool mayInvite() const; // an appointment is chosen
    // Asks for the invitation to it on paper.
    void invite();

Q_SIGNALS:
    void invitationRequested(werkpad::ContactId appointment); // on paper

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Act = void (ContactsTab::*)();
    QPushButton* addButton(QWidget* row, const QString& name, const QString& text, Icon shape, Act act);
    void refresh();
    void enableButtons();
    [[nodiscard]] const Contact* current() const; // the contact of the current entry
    void close(ContactState outcome);
    void hold() { close(ContactState::Done); }
    void miss() { close(ContactState::Missed); }
    void cancel() { close(ContactState::Cancelled); }
    void change();
    void remove();
    void tickOff();
    void saveCalendar();

    OpenDossier& m_dossier;
    ContactEntry* m_entry;
    QComboBox* m_kind;
    StoryModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_plan = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_miss = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_tick = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_invite = nullptr;
    bool m_isStale = true;
};

} // namespace werkpad
