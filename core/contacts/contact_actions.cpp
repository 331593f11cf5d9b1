#include "core/contacts/contact_actions.h"

#include "core/changes/merged_edit.h"
#include "core/clients/client_rules.h"
#include "core/clients/subject_actions.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/contact_store.h"
#include "core/staff/staff_store.h"

#include <unordered_map>

namespace werkpad
{

namespace
{

// What remains of a contact for who may not know the client: when, who, over what.
Contact anonymous(const Contact& contact)
{
    Contact shown;
    shown.id = contact.id;
    shown.staff = contact.staff;
    shown.channel = contact.channel;
    shown.state = contact.state;
    shown.at = contact.at;
    shown.minutes = contact.minutes;
    return shown;
}

Contact withoutNote(Contact contact)
{
    contact.note.clear();
    contact.followUp.clear();
    contact.followUpOn.reset();
    return contact;
}

} // namespace

std::vector<Finding> ContactActions::findingsOf(const Contact& contact, const Contact* before)
{
    // An appointment takes half a day at most: one that overlaps begins on the day before, the same day or the next.
    const auto others =
        contactsBetween(m_context.database, contact.staff, addDays(contact.at.day, -1), addDays(contact.at.day, 1));
    const auto client = findClient(m_context.database, contact.client);
    return check(contact, {m_context.clock.now(), client ? client->deceasedOn : std::nullopt, others, before});
}

Result<std::vector<Finding>> ContactActions::findings(const Contact& contact)
{
    return m_context.database.attempt([&] {
        Contact whole = contact;
        if (whole.staff.isNil())
            whole.staff = m_context.session.staff;
        const auto before = findRecord<Contact>(m_context.database, contact.id);
        return findingsOf(whole, before ? &*before : nullptr);
    });
}

Result<ContactId> ContactActions::add(std::string_view action, Contact contact)
{
    contact.author = m_context.session.staff;
    if (contact.staff.isNil())
        contact.staff = m_context.session.staff;
    return addToClient(m_context, action, std::move(contact),
                       [this](const Contact& record, const auto&) { return findingsOf(record, nullptr); });
}

Result<ContactId> ContactActions::plan(Contact contact)
{
    contact.state = ContactState::Planned;
    return add("contact.plan", std::move(contact));
}

Result<ContactId> ContactActions::record(Contact contact)
{
    contact.state = ContactState::Done;
    return add("contact.add", std::move(contact));
}

Result<ChangeSetNumber> ContactActions::closeAppointment(std::string_view action, ContactId contact,
                                                         const Change& change)
{
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<Contact>(transaction.database(), contact);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "contact", contact.text());
        if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        if (auto findings = checkIsPlanned(*current); blocks(findings))
            return failWith(std::move(findings));
        Contact closed = *current;
        change(closed);
        if (auto findings = findingsOf(closed, &*current); blocks(findings))
            return failWith(std::move(findings));
        transaction.update(*current, closed);
        return {};
    });
}

Result<ChangeSetNumber> ContactActions::hold(ContactId contact, const ContactOutcome& outcome)
{
    return closeAppointment("contact.hold", contact, [&](Contact& held) {
        const Moment now = m_context.clock.now();
        held.state = ContactState::Done;
        if (held.at > now && held.at.day == now.day)
            held.at = now;
        held.note = outcome.note;
        held.followUp = outcome.followUp;
        held.followUpOn = outcome.followUpOn;
    });
}

Result<ChangeSetNumber> ContactActions::miss(ContactId contact, const std::string& note)
{
    return closeAppointment("contact.miss", contact, [&](Contact& missed) {
        missed.state = ContactState::Missed;
        missed.note = note;
    });
}

Result<ChangeSetNumber> ContactActions::cancel(ContactId contact, const std::string& reason)
{
    return closeAppointment("contact.cancel", contact, [&](Contact& cancelled) {
        cancelled.state = ContactState::Cancelled;
        cancelled.note = reason;
    });
}

Result<ChangeSetNumber> ContactActions::set(const Contact& before, const Contact& after)
{
    return m_context.writer.write(
        m_context.session.staff, "contact.set", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<Contact>(transaction.database(), before.id);
            const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
            if (!client)
                return fail(ErrorKind::NotFound, "contact", before.id.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            auto merged = mergedEdit(before, after, *current);
            if (!merged)
                return fail(ErrorKind::ChangedMeanwhile, "contact");
            merged->client = current->client;
            merged->author = current->author;
            if (auto findings = findingsOf(*merged, &*current); blocks(findings))
                return failWith(std::move(findings));
            transaction.update(*current, *merged);
            return {};
        });
}

Result<ChangeSetNumber> ContactActions::remove(ContactId contact)
{
    return removeFromClient<Contact>(m_context, "contact.remove", contact);
}

Result<ChangeSetNumber> ContactActions::setFollowedUp(ContactId contact, bool isFollowedUp)
{
    return m_context.writer.write(
        m_context.session.staff, "contact.follow_up", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<Contact>(transaction.database(), contact);
            const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
            if (!client)
                return fail(ErrorKind::NotFound, "contact", contact.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            Contact after = *current;
            after.isFollowedUp = isFollowedUp;
            transaction.update(*current, after);
            return {};
        });
}

Result<ClientId> ContactActions::clientOf(ContactId contact)
{
    return m_context.database.attempt([&]() -> Result<ClientId> {
        const auto found = findRecord<Contact>(m_context.database, contact);
        if (!found)
            return fail(ErrorKind::NotFound, "contact", contact.text());
        return found->client;
    });
}

Result<Contact> ContactActions::find(ContactId contact)
{
    return m_context.database.attempt([&]() -> Result<Contact> {
        const auto found = findRecord<Contact>(m_context.database, contact);
        const auto client = found ? findClient(m_context.database, found->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "contact", contact.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return *found;
    });
}

Result<std::vector<Contact>> ContactActions::ofClient(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<std::vector<Contact>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return contactsOf(m_context.database, id);
    });
}

Result<std::vector<AgendaEntry>> ContactActions::agenda(std::optional<StaffId> staff, Date first, Date last)
{
    const bool showsClients = may(m_context.session.roles, Permission::ViewClients);
    return m_context.database.attempt([&] {
        std::unordered_map<StaffId, std::string> staffNames;
        for (const auto& member : readStaff(m_context.database))
            staffNames.emplace(member.id, member.name);
        std::vector<AgendaEntry> entries;
        for (auto& contact : contactsBetween(m_context.database, staff, first, last)) {
            AgendaEntry entry;
            if (const auto client = showsClients ? findClient(m_context.database, contact.client) : std::nullopt)
                entry.clientName = displayName(*client);
            if (const auto name = staffNames.find(contact.staff); name != staffNames.end())
                entry.staffName = name->second;
            entry.contact = showsClients ? withoutNote(std::move(contact)) : anonymous(contact);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

Result<std::string> ContactActions::calendar(std::span<const Contact> contacts)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto events = m_context.database.attempt([&] {
        std::vector<IcsEvent> found;
        for (const auto& contact : contacts) {
            if (const auto client = findClient(m_context.database, contact.client))
                found.push_back(calendarEvent(contact, *client));
        }
        return found;
    });
    if (!events)
        return tl::unexpected(events.error());
    for (const auto& contact : contacts) {
        if (auto logged = m_context.log.record({"contact.calendar", contact.client, {}, {}, AccessResult::Done});
            !logged)
            return tl::unexpected(logged.error());
    }
    return icsText(*events, m_context.clock.nowMilliseconds());
}

} // namespace werkpad
