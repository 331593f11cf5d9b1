#include "core/indicators/cohort_people.h"

namespace werkpad
{

namespace
{

bool isCounted(const CohortMember& member, Indicator indicator, int months, CohortCount count, const DataCut& cut)
{
    const HorizonCount at = countAt(factsOf(member, indicator), kReached, addMonths(member.firstDay, months), cut);
    switch (count) {
    case CohortCount::People:
        return true;
    case CohortCount::Reached:
        return at.isReached;
    case CohortCount::Open:
        return at.isOpen;
    case CohortCount::InFull:
        return at.isInFull;
    case CohortCount::Lasting:
        return member.lasting == Lasting::Lasted && foundWorkWithin(member, months, cut);
    }
    return false;
}

bool isIn(Date day, Date month)
{
    return day.year() == month.year() && day.month() == month.month();
}

} // namespace

std::vector<ClientId> clientsCounted(const GroupedCohort& cohort, std::span<const std::size_t> members,
                                     Indicator indicator, int months, CohortCount count)
{
    std::vector<ClientId> clients;
    for (const auto place : members) {
        const CohortMember& member = cohort.cohort.members[place];
        if (isCounted(member, indicator, months, count, cohort.cut))
            clients.push_back(member.client);
    }
    return clients;
}

bool isCounted(const CohortMember& member, Date month, FlowCount count, const DataCut& cut)
{
    const MemberExit& work = member.work;
    const bool came = isIn(member.firstDay, month);
    const bool left = work.hasExitedBy(cut.on) && isIn(*work.exitedOn, month);
    switch (count) {
    case FlowCount::Everybody:
        return came || left;
    case FlowCount::Came:
        return came;
    case FlowCount::ToWork:
        return left && work.exitKind == kReached;
    case FlowCount::Elsewhere:
        return left && work.exitKind != kReached;
    }
    return false;
}

} // namespace werkpad
