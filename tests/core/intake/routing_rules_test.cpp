#include "core/intake/routing_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace werkpad;

namespace
{

const Moment kMondayAtTen{Date(2026, 11, 23), 600};

// A case worker who is here all Monday.
StaffFacts coach(const std::string& name, std::vector<std::string> expertise = {})
{
    static IdGenerator ids;
    StaffFacts facts;
    auto& professional = facts.professional;
    professional.member.id = ids.make<StaffId>();
    professional.member.name = name;
    professional.roles = {Role::CaseWorker};
    professional.expertise = std::move(expertise);
    professional.hours = {{{}, professional.member.id, 1, 510, 1020}};
    return facts;
}

StaffId idOf(const StaffFacts& facts)
{
    return facts.professional.member.id;
}

std::vector<std::string> names(const std::vector<RoutingProposal>& ranked)
{
    std::vector<std::string> all;
    for (const auto& proposal : ranked)
        all.push_back(proposal.name);
    return all;
}

std::vector<RoutingReason> reasons(const RoutingProposal& proposal)
{
    std::vector<RoutingReason> all;
    for (const auto& part : proposal.parts)
        all.push_back(part.reason);
    return all;
}

using Names = std::vector<std::string>;
using Reasons = std::vector<RoutingReason>;

} // namespace

TEST_CASE("Who has expertise for the client group goes before who has none, and the reasons say which")
{
    const std::vector staff{coach("Anna"), coach("Bram", {"theme:over_45", "period:6-12"})};
    VisitFacts visit;
    visit.groups = {{"everyone", true}, {"theme:over_45", true}, {"period:6-12", true}};
    const auto ranked = proposals(visit, staff, kMondayAtTen);
    REQUIRE(names(ranked) == Names{"Bram", "Anna"});
    CHECK(reasons(ranked[0]) == Reasons{RoutingReason::Expertise, RoutingReason::Expertise, RoutingReason::Free});
    CHECK(ranked[0].parts[0].value == "theme:over_45");
    CHECK(ranked[0].parts[0].points > ranked[0].parts[1].points);
    CHECK(ranked[0].isFree);
}

TEST_CASE("The client's own coach goes before a colleague with expertise, as long as the coach is here")
{
    auto own = coach("Anna");
    const std::vector staff{own, coach("Bram", {"theme:youth"})};
    VisitFacts visit;
    visit.groups = {{"theme:youth", true}};
    visit.coach = idOf(own);
    CHECK(names(proposals(visit, staff, kMondayAtTen)).front() == "Anna");

    own.professional.presence = Presence{{}, idOf(own), kMondayAtTen.day, false, "vrij"};
    const auto without = proposals(visit, std::vector{own, staff[1]}, kMondayAtTen);
    REQUIRE(names(without) == Names{"Bram", "Anna"});
    CHECK(without[1].parts.back() == RoutingPart{RoutingReason::Away, without[1].parts.back().points, "vrij"});
    CHECK_FALSE(without[1].isFree);
}

TEST_CASE("Whoever is here goes before everybody who is away, whatever the ties")
{
    auto away = coach("Anna", {"theme:youth", "theme:wajong_wsw", "period:0-3", "everyone"});
    away.professional.presence = Presence{{}, idOf(away), kMondayAtTen.day, false, {}};
    auto full = coach("Zoë");
    full.professional.member.capacity = 50;
    full.workload.clients = 500;
    full.workload.isTalking = true;
    full.workload.waiting = 2;
    VisitFacts visit;
    visit.coach = visit.lastContactWith = idOf(away);
    visit.groups = {{"theme:youth", true}, {"theme:wajong_wsw", true}, {"period:0-3", true}};
    CHECK(names(proposals(visit, std::vector{away, full}, kMondayAtTen)) == Names{"Zoë", "Anna"});
}

TEST_CASE("An appointment goes to whom it is with, and is not in the way of itself")
{
    auto with = coach("Zoë");
    with.workload.engagements = {{kMondayAtTen, 30}};
    auto own = coach("Anna");
    VisitFacts visit;
    visit.appointmentWith = idOf(with);
    visit.coach = idOf(own);
    const auto ranked = proposals(visit, std::vector{own, with}, kMondayAtTen);
    REQUIRE(names(ranked) == Names{"Zoë", "Anna"});
    CHECK(reasons(ranked[0]) == Reasons{RoutingReason::Appointment, RoutingReason::Free});
}

TEST_CASE("A conversation, an appointment now and one soon make somebody less available, in words")
{
    auto talking = coach("Talks");
    talking.workload.isTalking = true;
    auto engaged = coach("Engaged");
    engaged.workload.engagements = {{{kMondayAtTen.day, 570}, 60}};
    auto soon = coach("Soon");
    soon.workload.engagements = {{{kMondayAtTen.day, 540}, 30}, {{kMondayAtTen.day, 629}, 30}};
    auto later = coach("Later");
    later.workload.engagements = {{{kMondayAtTen.day, 630}, 30}};
    const auto ranked = proposals({}, std::vector{talking, engaged, soon, later}, kMondayAtTen);
    REQUIRE(names(ranked) == Names{"Later", "Soon", "Talks", "Engaged"});
    CHECK(reasons(ranked[0]) == Reasons{RoutingReason::Free});
    CHECK(reasons(ranked[1]) == Reasons{RoutingReason::Free, RoutingReason::AppointmentSoon});
    CHECK(ranked[1].parts[1].value == "10:29");
    CHECK(reasons(ranked[2]) == Reasons{RoutingReason::Talking});
    CHECK(reasons(ranked[3]) == Reasons{RoutingReason::InAppointment});
    CHECK(ranked[3].parts[0].value == "10:30");
}

TEST_CASE("A group that the date of birth leaves open counts for less than one that is certain")
{
    const std::vector staff{coach("Possibly", {"theme:over_45"}), coach("Certain", {"regime:WW"}), coach("None")};
    VisitFacts visit;
    visit.groups = {{"theme:over_45", false}, {"regime:WW", true}};
    const auto ranked = proposals(visit, staff, kMondayAtTen);
    CHECK(names(ranked) == Names{"Certain", "Possibly", "None"});
    CHECK(ranked[1].parts[0].reason == RoutingReason::PossiblyExpertise);
}

TEST_CASE("Between equals the caseload decides: room goes before full, and nothing agreed counts for nothing")
{
    auto room = coach("Room");
    room.professional.member.capacity = 100;
    room.workload.clients = 40;
    auto full = coach("Full");
    full.professional.member.capacity = 100;
    full.workload.clients = 120;
    const auto none = coach("None");
    const auto ranked = proposals({}, std::vector{full, none, room}, kMondayAtTen);
    REQUIRE(names(ranked) == Names{"Room", "None", "Full"});
    CHECK(ranked[0].parts.back() == RoutingPart{RoutingReason::RoomInCaseload, 6, "40/100"});
    CHECK(ranked[2].parts.back() == RoutingPart{RoutingReason::FullCaseload, -2, "120/100"});
}

TEST_CASE("Who refused this visit comes last of those who are here")
{
    const auto refused = coach("Anna", {"theme:youth"});
    VisitFacts visit;
    visit.groups = {{"theme:youth", true}};
    visit.refusedBy = {idOf(refused)};
    const auto ranked = proposals(visit, std::vector{refused, coach("Bram")}, kMondayAtTen);
    REQUIRE(names(ranked) == Names{"Bram", "Anna"});
    CHECK(ranked[1].parts.back().reason == RoutingReason::Refused);
}

TEST_CASE("Nobody is proposed who has left, who has the visit now, or who neither guides clients nor knows a group")
{
    auto left = coach("Left");
    left.professional.member.leftOn = Date(2026, 11, 1);
    const auto has = coach("Has");
    auto matchmaker = coach("Matchmaker");
    matchmaker.professional.roles = {Role::Matchmaker};
    auto specialist = coach("Specialist", {"theme:youth"});
    specialist.professional.roles = {};
    VisitFacts visit;
    visit.routedTo = idOf(has);
    CHECK(names(proposals(visit, std::vector{left, has, matchmaker, specialist}, kMondayAtTen)) == Names{"Specialist"});
}

TEST_CASE("The order of colleagues in the database makes no difference to the proposals")
{
    std::vector<StaffFacts> staff;
    for (int i = 0; i < 20; ++i)
        staff.push_back(coach(i % 2 == 0 ? "Dezelfde naam" : "Naam " + std::to_string(i % 6)));
    const auto expected = proposals({}, staff, kMondayAtTen);
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same each time
    for (int i = 0; i < 10; ++i) {
        std::ranges::shuffle(staff, random);
        CHECK(proposals({}, staff, kMondayAtTen) == expected);
    }
}

TEST_CASE("The score is the sum of its reasons, and every reason has a code of its own")
{
    auto own = coach("Anna", {"everyone", "theme:youth"});
    own.workload.waiting = 3;
    VisitFacts visit;
    visit.coach = visit.lastContactWith = idOf(own);
    visit.lastContactOn = Date(2026, 11, 2);
    visit.groups = {{"theme:youth", true}};
    const auto ranked = proposals(visit, std::vector{own}, kMondayAtTen);
    int sum = 0;
    for (const auto& part : ranked.front().parts)
        sum += part.points;
    CHECK(ranked.front().score == sum);
    CHECK(reasons(ranked.front()) == Reasons{RoutingReason::OwnClient, RoutingReason::LastContact,
                                             RoutingReason::Expertise, RoutingReason::Generalist, RoutingReason::Free,
                                             RoutingReason::VisitsWaiting});
    CHECK(routingReasonCode(RoutingReason::Appointment) == "appointment");
    CHECK(routingReasonCode(RoutingReason::Refused) == "refused");
}

TEST_CASE("Expertise is about a client group or a period that exists")
{
    CHECK(isKnownExpertise("theme:over_45"));
    CHECK(isKnownExpertise("everyone"));
    CHECK(isKnownExpertise("period:>12"));
    CHECK_FALSE(isKnownExpertise("period:4-5"));
    CHECK_FALSE(isKnownExpertise("theme:tall"));
    CHECK(std::ranges::all_of(knownExpertise(), isKnownExpertise));
}
