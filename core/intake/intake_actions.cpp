#include "core/intake/intake_actions.h"

#include "core/base/text.h"
#include "core/clients/client_store.h"
#include "core/intake/desk_queries.h"
#include "core/intake/professional_queries.h"
#include "core/intake/visit_fields.h"
#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// Nothing when the colleague can be routed to.
std::vector<Finding> checkColleague(Database& database, StaffId coach)
{
    const auto member = findRecord<StaffMember>(database, coach);
    if (!member)
        return {{"coach", Severity::Blocking, "colleague_unknown", {}}};
    if (member->leftOn)
        return {{"coach", Severity::Blocking, "colleague_left", member->name}};
    return {};
}

std::vector<Finding> checkClient(Database& database, const Client& client, VisitId except)
{
    std::vector<Finding> findings;
    if (client.deceasedOn)
        findings.push_back({"client", Severity::Blocking, "client_deceased", {}});
    if (const auto open = openVisitOf(database, client.id); open && open->id != except)
        findings.push_back({"client", Severity::Blocking, "already_at_desk", open->arrivedAt.clock()});
    return findings;
}

void append(std::vector<Finding>& all, std::vector<Finding> some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

Result<void> blockOn(std::vector<Finding> findings)
{
    return blocks(findings) ? Result<void>(failWith(std::move(findings))) : Result<void>{};
}

} // namespace

// --- looking ---------------------------------------------------------------------------------------------------------

Result<std::vector<DeskEntry>> IntakeActions::today()
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readDesk(m_context.database, m_context.clock.today()); });
}

Result<int> IntakeActions::waiting()
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return waitingOn(m_context.database, m_context.clock.today()); });
}

Result<VisitDetails> IntakeActions::visit(VisitId id)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&]() -> Result<VisitDetails> {
        const auto visit = findRecord<Visit>(m_context.database, id);
        if (!visit)
            return fail(ErrorKind::NotFound, "visit", id.text());
        return VisitDetails{readDeskEntry(m_context.database, *visit), routingStepsOf(m_context.database, id)};
    });
}

Result<std::optional<Contact>> IntakeActions::appointmentToday(ClientId client)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return plannedOn(m_context.database, client, m_context.clock.today()); });
}

Result<std::vector<RoutingProposal>> IntakeActions::route(VisitId id)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    auto& database = m_context.database;
    const auto visit = database.attempt([&] { return findRecord<Visit>(database, id); });
    if (!visit)
        return tl::unexpected(visit.error());
    if (!*visit)
        return fail(ErrorKind::NotFound, "visit", id.text());
    if ((*visit)->client) {
        const AccessEvent event{"visit.route", (*visit)->client, {}, (*visit)->subject, AccessResult::Done};
        if (auto logged = m_context.log.record(event); !logged)
            return tl::unexpected(logged.error());
    }
    return database.attempt([&] {
        const Moment now = m_context.clock.now();
        auto workloads = readWorkloads(database, now);
        std::vector<StaffFacts> staff;
        for (auto& professional : readProfessionals(database, now.day)) {
            const StaffId member = professional.member.id;
            staff.push_back({std::move(professional), std::move(workloads[member])});
        }
        return proposals(readVisitFacts(database, **visit, now.day), staff, now);
    });
}

// --- coming in -------------------------------------------------------------------------------------------------------

Result<VisitId> IntakeActions::arrive(Visit visit)
{
    return write(std::move(visit), std::nullopt);
}

Result<VisitId> IntakeActions::arrivePlanned(ContactId id)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto appointment = m_context.database.attempt([&] { return findRecord<Contact>(m_context.database, id); });
    if (!appointment)
        return tl::unexpected(appointment.error());
    if (!*appointment)
        return fail(ErrorKind::NotFound, "appointment", id.text());
    if ((*appointment)->state != ContactState::Planned)
        return failWith({{"appointment", Severity::Blocking, "appointment_not_planned", {}}});
    Visit visit;
    visit.client = (*appointment)->client;
    visit.appointment = id;
    visit.channel = (*appointment)->channel;
    visit.subject = (*appointment)->subject;
    return write(std::move(visit), *appointment);
}

Result<VisitId> IntakeActions::write(Visit visit, const std::optional<Contact>& appointment)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    visit.id = m_context.ids.make<VisitId>();
    visit.visitor = trimmed(visit.visitor);
    visit.subject = trimmed(visit.subject);
    visit.remark = trimmed(visit.remark);
    visit.appointment = appointment ? std::optional(appointment->id) : std::nullopt;
    visit.arrivedAt = m_context.clock.now();
    visit.state = VisitState::Waiting;
    visit.coach.reset();
    visit.routedAt.reset();
    visit.startedAt.reset();
    visit.endedAt.reset();
    visit.author = m_context.session.staff;
    const auto written =
        m_context.writer.write(m_context.session.staff, "visit.arrive", [&](Transaction& transaction) -> Result<void> {
            auto& database = transaction.database();
            auto findings = check(visit);
            if (visit.client) {
                const auto client = findClient(database, *visit.client);
                if (!client)
                    return fail(ErrorKind::NotFound, "client", visit.client->text());
                append(findings, checkClient(database, *client, visit.id));
            }
            if (blocks(findings))
                return failWith(std::move(findings));
            if (appointment && checkColleague(database, appointment->staff).empty()) {
                visit.coach = appointment->staff;
                visit.state = VisitState::Routed;
                visit.routedAt = visit.arrivedAt;
                transaction.insert(stepOf(visit, RoutingKind::Assigned, {}));
            }
            transaction.insert(visit);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return visit.id;
}

// --- going on --------------------------------------------------------------------------------------------------------

// Work changes the visit and may write more; what it leaves in `after` is stored.
template <class Work>
Result<ChangeSetNumber> IntakeActions::change(VisitId id, std::string_view action, const Work& work)
{
    if (auto allowed = m_context.session.require(Permission::EditClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto before = findRecord<Visit>(transaction.database(), id);
        if (!before)
            return fail(ErrorKind::NotFound, "visit", id.text());
        Visit after = *before;
        if (Result<void> worked = work(transaction, after); !worked)
            return worked;
        transaction.update(*before, after);
        return {};
    });
}

// From and to as the visit stands when the step is written; a refusal is written before the colleague is taken away.
RoutingStep IntakeActions::stepOf(const Visit& visit, RoutingKind kind, const std::string& reason)
{
    RoutingStep step;
    step.id = m_context.ids.make<RoutingStepId>();
    step.visit = visit.id;
    step.client = visit.client;
    step.kind = kind;
    step.to = visit.coach;
    step.reason = trimmed(reason);
    step.at = m_context.clock.now();
    step.author = m_context.session.staff;
    return step;
}

Result<ChangeSetNumber> IntakeActions::change(VisitId id, Channel channel, const std::string& subject,
                                              const std::string& remark)
{
    return change(id, "visit.set", [&](Transaction&, Visit& visit) {
        visit.channel = channel;
        visit.subject = trimmed(subject);
        visit.remark = trimmed(remark);
        return blockOn(check(visit));
    });
}

Result<ChangeSetNumber> IntakeActions::link(VisitId id, ClientId clientId)
{
    return change(id, "visit.set", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        const auto client = findClient(transaction.database(), clientId);
        if (!client)
            return fail(ErrorKind::NotFound, "client", clientId.text());
        if (visit.client == clientId)
            return {};
        if (visit.client)
            return failWith({{"client", Severity::Blocking, "visit_has_client", {}}});
        if (auto findings = checkClient(transaction.database(), *client, id); blocks(findings))
            return failWith(std::move(findings));
        visit.client = clientId;
        for (const auto& step : routingStepsOf(transaction.database(), id)) {
            RoutingStep linked = step;
            linked.client = clientId;
            transaction.update(step, linked);
        }
        return {};
    });
}

Result<ChangeSetNumber> IntakeActions::assign(VisitId id, StaffId coach, const std::string& reason)
{
    return change(id, "visit.assign", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        auto findings = checkStep(visit, VisitStep::Assign, coach, reason);
        append(findings, checkColleague(transaction.database(), coach));
        if (blocks(findings))
            return failWith(std::move(findings));
        visit.coach = coach;
        visit.state = VisitState::Routed;
        visit.routedAt = m_context.clock.now();
        transaction.insert(stepOf(visit, RoutingKind::Assigned, reason));
        return {};
    });
}

Result<ChangeSetNumber> IntakeActions::handOver(VisitId id, StaffId coach, const std::string& reason)
{
    return change(id, "visit.hand_over", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        auto findings = checkStep(visit, VisitStep::HandOver, coach, reason);
        append(findings, checkColleague(transaction.database(), coach));
        if (blocks(findings))
            return failWith(std::move(findings));
        const auto from = visit.coach;
        visit.coach = coach;
        visit.state = VisitState::Routed;
        visit.routedAt = m_context.clock.now();
        visit.startedAt.reset(); // waits again, for the next conversation
        RoutingStep step = stepOf(visit, RoutingKind::HandedOver, reason);
        step.from = from;
        transaction.insert(step);
        return {};
    });
}

Result<ChangeSetNumber> IntakeActions::refuse(VisitId id, const std::string& reason)
{
    return change(id, "visit.refuse", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        if (auto findings = checkStep(visit, VisitStep::Refuse, {}, reason); blocks(findings))
            return failWith(std::move(findings));
        RoutingStep step = stepOf(visit, RoutingKind::Refused, reason);
        std::swap(step.from, step.to);
        transaction.insert(step);
        visit.coach.reset();
        visit.routedAt.reset();
        visit.state = VisitState::Waiting;
        return {};
    });
}

Result<ChangeSetNumber> IntakeActions::start(VisitId id)
{
    return change(id, "visit.start", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        if (auto findings = checkStep(visit, VisitStep::Start, {}, {}); blocks(findings))
            return failWith(std::move(findings));
        if (!visit.coach) {
            visit.coach = m_context.session.staff;
            visit.routedAt = m_context.clock.now();
        }
        visit.state = VisitState::Talking;
        visit.startedAt = m_context.clock.now();
        transaction.insert(stepOf(visit, RoutingKind::Accepted, {}));
        return {};
    });
}

Result<ChangeSetNumber> IntakeActions::end(VisitId id, const std::string& note)
{
    return change(id, "visit.end", [&](Transaction& transaction, Visit& visit) -> Result<void> {
        if (auto findings = checkStep(visit, VisitStep::End, {}, note); blocks(findings))
            return failWith(std::move(findings));
        visit.state = VisitState::Done;
        visit.endedAt = m_context.clock.now();
        recordContact(transaction, visit, trimmed(note));
        return {};
    });
}

// The appointment becomes the contact; without one, a note makes a contact of its own.
void IntakeActions::recordContact(Transaction& transaction, const Visit& visit, const std::string& note)
{
    const auto planned =
        visit.appointment ? findRecord<Contact>(transaction.database(), *visit.appointment) : std::nullopt;
    const bool isHeld = planned && planned->state == ContactState::Planned;
    if (!isHeld && (note.empty() || !visit.client))
        return;
    Contact contact = isHeld ? *planned : Contact{};
    const Moment begun = visit.startedAt.value_or(visit.arrivedAt);
    contact.state = ContactState::Done;
    contact.at = begun;
    contact.minutes = std::max(1, minutesBetween(begun, visit.endedAt.value_or(begun)));
    contact.staff = visit.coach.value_or(m_context.session.staff);
    if (!note.empty())
        contact.note += (contact.note.empty() ? "" : "\n") + note;
    if (isHeld)
        return transaction.update(*planned, contact);
    contact.id = m_context.ids.make<ContactId>();
    contact.client = *visit.client;
    contact.channel = visit.channel;
    contact.subject = visit.subject;
    contact.author = m_context.session.staff;
    transaction.insert(contact);
}

Result<ChangeSetNumber> IntakeActions::leave(VisitId id, const std::string& remark)
{
    return change(id, "visit.leave", [&](Transaction&, Visit& visit) -> Result<void> {
        if (auto findings = checkStep(visit, VisitStep::Leave, {}, remark); blocks(findings))
            return failWith(std::move(findings));
        visit.state = VisitState::Left;
        visit.endedAt = m_context.clock.now();
        if (const auto added = trimmed(remark); !added.empty())
            visit.remark += (visit.remark.empty() ? "" : "\n") + added;
        return blockOn(check(visit));
    });
}

} // namespace werkpad
