#include "core/dossier/story_rules.h"

#include "core/base/stored_code.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/plan_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

class Teller
{
public:
    Teller(const StoryParts& parts, Date today)
        : m_parts(parts)
        , m_today(today)
    {
    }

    std::vector<StoryEntry> tell()
    {
        for (const auto& contact : m_parts.contacts)
            add(contact);
        for (const auto& visit : m_parts.visits)
            add(visit);
        for (const auto& diagnosis : m_parts.diagnoses)
            add(diagnosis);
        for (const auto& plan : m_parts.plans)
            add(plan);
        for (const auto& activity : m_parts.activities)
            add(activity);
        for (const auto& evaluation : m_parts.evaluations)
            add(evaluation);
        for (const auto& transfer : m_parts.transfers)
            add(transfer);
        for (const auto& spell : m_parts.spells)
            add(spell);
        for (const auto& override : m_parts.overrides)
            add(override);
        for (const auto& outcome : m_parts.outcomes)
            add(outcome);
        // -1: what has no time of day comes after what has one, when read from the newest down. Reversed at the end, so
        // that of two events at the same moment the one that follows from the other is on top.
        std::ranges::stable_sort(
            m_entries, {}, [](const StoryEntry& entry) { return std::pair(entry.day, entry.minute.value_or(-1)); });
        std::ranges::reverse(m_entries);
        return std::move(m_entries);
    }

private:
    StoryEntry& begin(Date day, StoryKind kind, std::string code)
    {
        auto& entry = m_entries.emplace_back();
        entry.day = day;
        entry.kind = kind;
        entry.code = std::move(code);
        return entry;
    }
    StoryEntry& begin(const Moment& moment, StoryKind kind, std::string code)
    {
        auto& entry = begin(moment.day, kind, std::move(code));
        entry.minute = moment.minute;
        return entry;
    }
    [[nodiscard]] std::string nameOf(StaffId staff) const
    {
        const auto found = m_parts.staffNames.find(staff);
        return found == m_parts.staffNames.end() ? std::string{} : found->second;
    }

    void add(const Contact& contact)
    {
        auto& entry = begin(contact.at, StoryKind::Contact, "contact_" + std::string(storedCode(contact.state)));
        entry.value = storedCode(contact.channel);
        entry.detail = contact.subject;
        entry.text = contact.note;
        entry.authorName = nameOf(contact.staff);
        entry.contact = contact;
    }

    void add(const Visit& visit)
    {
        const bool isTold = visit.appointment && std::ranges::any_of(m_parts.contacts, [&](const Contact& contact) {
                                return contact.id == *visit.appointment && contact.state == ContactState::Done;
                            });
        if (isTold)
            return;
        auto& entry = begin(visit.arrivedAt, StoryKind::Visit, "visit");
        entry.value = storedCode(visit.channel);
        entry.detail = visit.subject;
        entry.text = visit.remark;
        entry.authorName = nameOf(visit.coach.value_or(visit.author));
    }

    void add(const Diagnosis& diagnosis)
    {
        auto& started = begin(diagnosis.startedOn, StoryKind::Diagnosis, "diagnosis_started");
        started.value = storedCode(diagnosis.width);
        started.authorName = nameOf(diagnosis.author);
        if (!diagnosis.decidedOn)
            return;
        auto& decided = begin(*diagnosis.decidedOn, StoryKind::Diagnosis, "diagnosis_decided");
        decided.value = storedCode(diagnosis.level);
        decided.text = diagnosis.decision;
        decided.authorName = nameOf(diagnosis.decidedBy.value_or(diagnosis.author));
    }

    void add(const Plan& plan)
    {
        const std::string author = nameOf(plan.author);
        auto& started = begin(plan.startedOn, StoryKind::Plan, "plan_started");
        started.value = storedCode(plan.goal);
        started.detail = plan.goalText;
        started.text = plan.shortestRoad;
        started.authorName = author;
        if (plan.agreedOn && plan.agreement != Agreement::Open) {
            auto& agreed = begin(*plan.agreedOn, StoryKind::Plan, "plan_" + std::string(storedCode(plan.agreement)));
            agreed.text = plan.agreementRemark;
            agreed.authorName = author;
        }
        if (plan.closedOn) {
            auto& closed = begin(*plan.closedOn, StoryKind::Plan, "plan_closed");
            closed.value = plan.closingReason;
            closed.text = plan.closingSummary;
            closed.authorName = author;
        }
    }

    void add(const PlanActivity& activity)
    {
        const std::string author = nameOf(activity.author);
        if (activity.startedOn) {
            auto& started = begin(*activity.startedOn, StoryKind::Plan, "activity_started");
            started.detail = activity.title;
            started.authorName = author;
        }
        const bool hasEnded = activity.state == ActivityState::Done || activity.state == ActivityState::Dropped;
        if (hasEnded && activity.endedOn) {
            auto& ended =
                begin(*activity.endedOn, StoryKind::Plan, "activity_" + std::string(storedCode(activity.state)));
            ended.detail = activity.title;
            ended.text = activity.result;
            ended.authorName = author;
        }
    }

    void add(const Evaluation& evaluation)
    {
        auto& entry = begin(evaluation.heldOn.value_or(evaluation.plannedOn), StoryKind::Plan,
                            evaluation.heldOn ? "evaluation_held" : "evaluation_planned");
        entry.text = evaluation.outcome;
        entry.authorName = nameOf(evaluation.author);
    }

    void add(const Transfer& transfer)
    {
        auto& requested = begin(transfer.requestedAt, StoryKind::Transfer, "transfer_requested");
        requested.detail = nameOf(transfer.to);
        requested.text = transfer.summary.empty() ? transfer.reason : transfer.reason + "\n" + transfer.summary;
        requested.authorName = nameOf(transfer.requestedBy);
        if (transfer.state == TransferState::Requested || !transfer.answeredAt)
            return;
        const std::string code = transfer.state == TransferState::Accepted  ? "transfer_accepted"
                                 : transfer.state == TransferState::Refused ? "transfer_refused"
                                                                            : "transfer_withdrawn";
        auto& answered = begin(*transfer.answeredAt, StoryKind::Transfer, code);
        answered.detail = nameOf(transfer.to);
        answered.text = transfer.answer;
        answered.authorName = nameOf(transfer.answeredBy.value_or(transfer.to));
    }

    void add(const UnemploymentSpell& spell)
    {
        const Date first = spell.during.first;
        const auto counted = countedFrom(m_parts.spells, m_parts.policy, first);
        const Date base = counted && counted->firstDay <= first ? counted->firstDay : first;
        auto& begins = begin(first, StoryKind::Period, "spell_begins");
        begins.value = periodCode(bandOn(base, first));
        begins.text = spell.remark;
        const Date end = std::min(spell.during.last.value_or(m_today), m_today);
        for (const auto& boundary : boundariesOf(base)) {
            if (boundary.on > first && boundary.on <= end)
                begin(boundary.on, StoryKind::Period, "period_begins").value = periodCode(boundary.period);
        }
        if (spell.during.last && *spell.during.last <= m_today)
            begin(*spell.during.last, StoryKind::Period, "spell_ends");
    }

    void add(const SegmentOverride& override)
    {
        auto& begins = begin(override.during.first, StoryKind::Period, "override_begins");
        begins.value = periodCode(override.period);
        begins.text = override.argument;
        begins.authorName = nameOf(override.author);
        if (override.during.last && *override.during.last < m_today) {
            auto& ends = begin(*override.during.last, StoryKind::Period, "override_ends");
            ends.value = periodCode(override.period);
            ends.authorName = nameOf(override.author);
        }
    }

    void add(const ClientOutcome& outcome)
    {
        const std::string author = nameOf(outcome.author);
        auto& entry = begin(outcome.happenedOn, StoryKind::Outcome, "outcome_" + std::string(storedCode(outcome.kind)));
        entry.value = outcome.exitReason;
        entry.detail = outcome.through;
        entry.text = outcome.remark;
        entry.authorName = author;
        if (outcome.lasting != Lasting::Open && outcome.lastingCheckedOn)
            begin(*outcome.lastingCheckedOn, StoryKind::Outcome, "outcome_" + std::string(storedCode(outcome.lasting)))
                .authorName = author;
        if (outcome.returnedOn)
            begin(*outcome.returnedOn, StoryKind::Outcome, "outcome_returned").authorName = author;
    }

    const StoryParts& m_parts;
    Date m_today;
    std::vector<StoryEntry> m_entries;
};

} // namespace

std::string_view storyKindCode(StoryKind kind)
{
    constexpr std::array<std::string_view, 7> kCodes{"contact",  "visit",  "diagnosis", "plan",
                                                     "transfer", "period", "outcome"};
    return kCodes.at(static_cast<std::size_t>(kind));
}

std::vector<StoryEntry> tellStory(const StoryParts& parts, Date today)
{
    return Teller(parts, today).tell();
}

} // namespace werkpad
