// What happens at the desk: somebody comes in, is routed to a professional, is helped or goes away.
#pragma once

#include "core/clients/action_context.h"
#include "core/intake/routing_rules.h"
#include "core/intake/visit_rules.h"

#include <string>
#include <vector>

namespace werkpad
{

// A visit with what the desk shows of it, its steps and how it could go on.
struct VisitDetails {
    DeskEntry entry{};
    std::vector<RoutingStep> steps{}; // oldest first

    bool operator==(const VisitDetails&) const = default;
};

// Looking takes ViewClients, everything else EditClients. A visit is itself the purpose: whoever works at the desk
// writes down and routes visits of every client, without opening the dossier; what routing reads of a dossier is in the
// access log. Errors: NotPermitted, NotFound, Invalid with findings, ReadOnly, DiskFull, Busy.
class IntakeActions
{
public:
    explicit IntakeActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Today's visits, those still open from before, and the appointments for which nobody came yet.
    [[nodiscard]] Result<std::vector<DeskEntry>> today();
    // How many of those wait: waitingCount(), for who does not need the list.
    [[nodiscard]] Result<int> waiting();
    [[nodiscard]] Result<VisitDetails> visit(VisitId visit);
    // The client's appointment of today that is still to come.
    [[nodiscard]] Result<std::optional<Contact>> appointmentToday(ClientId client);

    // A walk-in: client or visitor, channel, what for and remark are taken from `visit`, the rest is filled in.
    // Findings "client_deceased", "already_at_desk".
    [[nodiscard]] Result<VisitId> arrive(Visit visit);
    // For an appointment: goes straight through to whom it is with, unless that colleague has left the office.
    [[nodiscard]] Result<VisitId> arrivePlanned(ContactId appointment);
    // Channel, what for and remark.
    [[nodiscard]] Result<ChangeSetNumber> change(VisitId visit, Channel channel, const std::string& subject,
                                                 const std::string& remark);
    // The visitor turns out to be this client, or became one.
    [[nodiscard]] Result<ChangeSetNumber> link(VisitId visit, ClientId client);

    // Logged when the visitor has a dossier.
    [[nodiscard]] Result<std::vector<RoutingProposal>> route(VisitId visit);
    [[nodiscard]] Result<ChangeSetNumber> assign(VisitId visit, StaffId coach, const std::string& reason = {});
    // To another colleague, before or during the conversation. Needs a reason.
    [[nodiscard]] Result<ChangeSetNumber> handOver(VisitId visit, StaffId coach, const std::string& reason);
    // The colleague cannot take it: the visitor waits again. Needs a reason.
    [[nodiscard]] Result<ChangeSetNumber> refuse(VisitId visit, const std::string& reason);
    // The conversation begins; who starts it for a visit that nobody has takes it.
    [[nodiscard]] Result<ChangeSetNumber> start(VisitId visit);
    // The conversation is over. The appointment has been held; with a note, a walk-in of a client is a contact too.
    [[nodiscard]] Result<ChangeSetNumber> end(VisitId visit, const std::string& note = {});
    // Went away without being helped.
    [[nodiscard]] Result<ChangeSetNumber> leave(VisitId visit, const std::string& remark = {});

private:
    template <class Work>
    [[nodiscard]] Result<ChangeSetNumber> change(VisitId visit, std::string_view action, const Work& work);
    [[nodiscard]] Result<VisitId> write(Visit visit, const std::optional<Contact>& appointment);
    [[nodiscard]] RoutingStep stepOf(const Visit& visit, RoutingKind kind, const std::string& reason);
    void recordContact(Transaction& transaction, const Visit& visit, const std::string& note);

    ActionContext& m_context;
};

} // namespace werkpad
