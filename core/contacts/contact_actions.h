// What a person can do with contacts: plan an appointment, record what was said, look at an agenda.
#pragma once

#include "core/clients/action_context.h"
#include "core/contacts/agenda_entry.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// What came of an appointment.
struct ContactOutcome {
    std::string note{};
    std::string followUp{};
    std::optional<Date> followUpOn{};
};

// Contract as ClientActions. A contact that is given no staff is of the signed-in person.
class ContactActions
{
public:
    explicit ContactActions(ActionContext& context)
        : m_context(context)
    {
    }

    // What check() says of the contact, warnings too, in what is known of the client and the coach. Changes nothing.
    [[nodiscard]] Result<std::vector<Finding>> findings(const Contact& contact);

    [[nodiscard]] Result<ContactId> plan(Contact contact);   // an appointment
    [[nodiscard]] Result<ContactId> record(Contact contact); // what was held without appointment
    // Of an appointment ("appointment_not_planned"). One of later today that is held now, gets this time.
    [[nodiscard]] Result<ChangeSetNumber> hold(ContactId contact, const ContactOutcome& outcome);
    [[nodiscard]] Result<ChangeSetNumber> miss(ContactId contact, const std::string& note); // the client did not come
    [[nodiscard]] Result<ChangeSetNumber> cancel(ContactId contact, const std::string& reason);
    // Writes the fields in which `after` differs from `before`; ChangedMeanwhile when one of those was changed by
    // somebody else.
    [[nodiscard]] Result<ChangeSetNumber> set(const Contact& before, const Contact& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(ContactId contact);
    [[nodiscard]] Result<ChangeSetNumber> setFollowedUp(ContactId contact, bool isFollowedUp); // the agreement is done

    // Whose dossier to open. NotFound.
    [[nodiscard]] Result<ClientId> clientOf(ContactId contact);
    // Of a dossier that this session has opened; newest first.
    [[nodiscard]] Result<Contact> find(ContactId contact);
    [[nodiscard]] Result<std::vector<Contact>> ofClient(ClientId client);
    // Of one person or of the whole office, both days included, cancelled ones left out.
    [[nodiscard]] Result<std::vector<AgendaEntry>> agenda(std::optional<StaffId> staff, Date first, Date last);
    // A calendar file of these contacts (calendarEvent() says what is in it). ViewClients; recorded in the access log.
    [[nodiscard]] Result<std::string> calendar(std::span<const Contact> contacts);

private:
    [[nodiscard]] std::vector<Finding> findingsOf(const Contact& contact, const Contact* before);
    [[nodiscard]] Result<ContactId> add(std::string_view action, Contact contact);
    using Change = std::function<void(Contact&)>;
    [[nodiscard]] Result<ChangeSetNumber> closeAppointment(std::string_view action, ContactId contact,
                                                           const Change& change);

    ActionContext& m_context;
};

} // namespace werkpad
