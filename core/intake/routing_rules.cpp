#include "core/intake/routing_rules.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace werkpad
{

namespace
{

// All weights, in points. The order of magnitude says what goes before what: who is away is of no use today, an
// appointment goes straight through, then the tie that is there already, then expertise, then being free this minute;
// load only decides between equals.
constexpr int kAppointment = 200;
constexpr int kOwnClient = 60;   // the client tells the story once
constexpr int kLastContact = 20; // knows it from the last time
constexpr int kExpertise = 30;   // for the first group that fits
constexpr int kMoreExpertise = 10;
constexpr int kMostExpertise = 3;     // groups that count: breadth is no depth
constexpr int kPossibleExpertise = 5; // the date of birth leaves open whether the client belongs to it
constexpr int kGeneralist = 10;       // helps everybody, also a visitor of whom nothing is known
constexpr int kFree = 40;
constexpr int kHereUnknown = 15; // may be there; somebody has to go and look
constexpr int kTalking = 5;      // here, but the client waits
constexpr int kInAppointment = 0;
constexpr int kAppointmentSoon = -15; // no time for a whole conversation
constexpr int kNotYetHere = -60;
constexpr int kGone = -500;
constexpr int kAway = -500;        // below everybody who is there, even whom the appointment is with
constexpr int kCaseload = 10;      // an empty caseload; a full one nothing, twice full −10
constexpr int kVisitWaiting = -10; // for each
constexpr int kMostWaiting = 5;    // that count: a long queue is still better than nobody
constexpr int kRefused = -100;     // only when there is nobody else

constexpr std::string_view kPeriodPrefix = "period:";
constexpr int kSoonMinutes = 30; // an appointment within this time leaves no room for a conversation

constexpr std::array<std::string_view, 18> kReasonCodes{
    "appointment", "own_client",   "last_contact",     "expertise",      "possibly_expertise", "generalist",
    "free",        "here_unknown", "talking",          "in_appointment", "appointment_soon",   "not_yet_here",
    "gone",        "away",         "room_in_caseload", "full_caseload",  "visits_waiting",     "refused"};

std::string clockText(int minute)
{
    return Moment{Date(1970, 1, 1), std::min(minute, 1439)}.clock();
}

class Weighing
{
public:
    Weighing(const VisitFacts& visit, const StaffFacts& staff, Moment now)
        : m_visit(visit)
        , m_staff(staff)
        , m_now(now)
    {
        m_proposal.staff = id();
        m_proposal.name = staff.professional.member.name;
    }

    RoutingProposal proposal()
    {
        weighTies();
        weighExpertise();
        weighAttendance();
        weighLoad();
        if (std::ranges::find(m_visit.refusedBy, id()) != m_visit.refusedBy.end())
            add(RoutingReason::Refused, kRefused);
        for (const auto& part : m_proposal.parts)
            m_proposal.score += part.points;
        return std::move(m_proposal);
    }

    [[nodiscard]] bool isCandidate() const
    {
        const auto& professional = m_staff.professional;
        if (professional.member.leftOn || m_visit.routedTo == id())
            return false;
        const auto& roles = professional.roles;
        return std::ranges::find(roles, Role::CaseWorker) != roles.end() || !professional.expertise.empty() ||
               m_visit.coach == id() || m_visit.appointmentWith == id() || m_visit.lastContactWith == id();
    }

private:
    [[nodiscard]] StaffId id() const { return m_staff.professional.member.id; }

    void add(RoutingReason reason, int points, std::string value = {})
    {
        m_proposal.parts.push_back({reason, points, std::move(value)});
    }

    void weighTies()
    {
        if (m_visit.appointmentWith == id())
            add(RoutingReason::Appointment, kAppointment);
        if (m_visit.coach == id())
            add(RoutingReason::OwnClient, kOwnClient);
        if (m_visit.lastContactWith == id())
            add(RoutingReason::LastContact, kLastContact, m_visit.lastContactOn ? m_visit.lastContactOn->iso() : "");
    }

    void weighExpertise()
    {
        const auto& expertise = m_staff.professional.expertise;
        const auto knows = [&expertise](std::string_view group) {
            return std::ranges::find(expertise, group) != expertise.end();
        };
        int counted = 0;
        for (const bool certain : {true, false}) {
            for (const auto& group : m_visit.groups) {
                if (group.isCertain != certain || group.code == kEveryone || !knows(group.code))
                    continue;
                const bool counts = counted < kMostExpertise;
                if (certain)
                    add(RoutingReason::Expertise, counted == 0 ? kExpertise : (counts ? kMoreExpertise : 0),
                        group.code);
                else
                    add(RoutingReason::PossiblyExpertise, counts ? kPossibleExpertise : 0, group.code);
                ++counted;
            }
        }
        if (knows(kEveryone))
            add(RoutingReason::Generalist, kGeneralist);
    }

    void weighAttendance()
    {
        const auto& professional = m_staff.professional;
        const auto at = attendanceAt(professional.hours, professional.presence, m_now);
        switch (at.attendance) {
        case Attendance::Here:
            weighOccupation(RoutingReason::Free, kFree, at.untilMinute ? clockText(*at.untilMinute) : "");
            return;
        case Attendance::Unknown:
            weighOccupation(RoutingReason::HereUnknown, kHereUnknown, {});
            return;
        case Attendance::NotYet:
            add(RoutingReason::NotYetHere, kNotYetHere, clockText(at.fromMinute.value_or(0)));
            return;
        case Attendance::Gone:
            add(RoutingReason::Gone, kGone);
            return;
        case Attendance::Away:
            add(RoutingReason::Away, kAway, at.remark);
            return;
        }
    }

    // The appointment that the visitor has comes for does not count against who it is with.
    void weighOccupation(RoutingReason whenFree, int points, std::string until)
    {
        const bool isAwaited = m_visit.appointmentWith == id();
        if (m_staff.workload.isTalking)
            return add(RoutingReason::Talking, kTalking);
        const Engagement* soon = nullptr;
        for (const auto& engagement : m_staff.workload.engagements) {
            if (isAwaited || engagement.until() <= m_now)
                continue;
            if (engagement.from <= m_now)
                return add(RoutingReason::InAppointment, kInAppointment, engagement.until().clock());
            if (!soon && minutesBetween(m_now, engagement.from) < kSoonMinutes)
                soon = &engagement;
        }
        m_proposal.isFree = whenFree == RoutingReason::Free;
        add(whenFree, points, std::move(until));
        if (soon)
            add(RoutingReason::AppointmentSoon, kAppointmentSoon, soon->from.clock());
    }

    void weighLoad()
    {
        const int capacity = m_staff.professional.member.capacity;
        const int clients = m_staff.workload.clients;
        if (capacity > 0) {
            const bool isFull = clients >= capacity;
            const int points = std::max(-kCaseload, kCaseload - kCaseload * clients / capacity);
            add(isFull ? RoutingReason::FullCaseload : RoutingReason::RoomInCaseload, points,
                std::to_string(clients) + '/' + std::to_string(capacity));
        }
        if (const int waiting = m_staff.workload.waiting; waiting > 0)
            add(RoutingReason::VisitsWaiting, kVisitWaiting * std::min(waiting, kMostWaiting), std::to_string(waiting));
    }

    const VisitFacts& m_visit;
    const StaffFacts& m_staff;
    Moment m_now;
    RoutingProposal m_proposal;
};

} // namespace

std::string periodGroup(Period period)
{
    return std::string(kPeriodPrefix) + std::string(periodCode(period));
}

bool isKnownExpertise(std::string_view code)
{
    if (code.starts_with(kPeriodPrefix))
        return parsePeriod(code.substr(kPeriodPrefix.size())).has_value();
    return isKnownGroup(code);
}

std::vector<std::string> knownExpertise()
{
    auto codes = knownGroups();
    for (const Period period : kPeriods)
        codes.push_back(periodGroup(period));
    return codes;
}

std::string_view routingReasonCode(RoutingReason reason)
{
    return kReasonCodes.at(static_cast<std::size_t>(reason));
}

std::vector<RoutingProposal> proposals(const VisitFacts& visit, std::span<const StaffFacts> staff, Moment now)
{
    struct Candidate {
        RoutingProposal proposal;
        int waiting = 0;
    };
    std::vector<Candidate> candidates;
    for (const auto& facts : staff) {
        Weighing weighing(visit, facts, now);
        if (weighing.isCandidate())
            candidates.push_back({weighing.proposal(), facts.workload.waiting});
    }
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
        if (a.proposal.score != b.proposal.score)
            return a.proposal.score > b.proposal.score;
        return std::tie(a.waiting, a.proposal.name, a.proposal.staff) <
               std::tie(b.waiting, b.proposal.name, b.proposal.staff);
    });
    std::vector<RoutingProposal> ranked;
    ranked.reserve(candidates.size());
    for (auto& candidate : candidates)
        ranked.push_back(std::move(candidate.proposal));
    return ranked;
}

} // namespace werkpad
