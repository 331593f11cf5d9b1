#include "core/training/training_actions.h"
#include "core/training/training_store.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

std::vector<std::string> codesOf(const Error& error)
{
    std::vector<std::string> codes;
    for (const auto& finding : error.findings)
        codes.push_back(finding.field + " " + finding.code);
    return codes;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("Everybody keeps the own trainings, and who manages the staff those of all")
{
    TestOffice office;
    const auto bosch = office.colleague("M. Bosch", {Role::CaseWorker});
    TrainingActions coach(bosch->context());
    Training wish;
    wish.staff = bosch->session().staff;
    wish.title = "Schulden signaleren";
    wish.group = "period:6-12";
    REQUIRE(coach.add(wish));
    Training ofAnother = wish;
    ofAnother.staff = office.lead().session().staff;
    CHECK(coach.add(ofAnother).error().kind == ErrorKind::NotPermitted);
    CHECK(coach.trainings(std::nullopt).error().kind == ErrorKind::NotPermitted);

    auto own = coach.trainings(wish.staff).value();
    REQUIRE(own.size() == 1);
    Training taken = own.front();
    taken.state = TrainingState::Taken;
    CHECK(codesOf(coach.set(own.front(), taken).error()) == Codes{"held_on date_missing"});
    taken.on = office.clock().today();
    REQUIRE(coach.set(own.front(), taken));
    CHECK(coach.trainings(wish.staff).value().front().state == TrainingState::Taken);
    CHECK(coach.set(own.front(), taken).has_value()); // the same again
    REQUIRE(coach.remove(taken.id));
    CHECK(coach.trainings(wish.staff).value().empty());
    CHECK(coach.remove(taken.id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A training says what it is, and when it is held")
{
    const Date today(2026, 11, 29);
    Training training;
    training.group = "theme:unknown";
    training.state = TrainingState::Planned;
    CHECK(codesOf({ErrorKind::Invalid, {}, {}, check(training, today)}) ==
          Codes{"title required", "client_group expertise_unknown", "held_on date_missing"});
    training = {};
    training.title = "Omgaan met agressie";
    training.state = TrainingState::Taken;
    training.on = Date(2026, 11, 30);
    CHECK(codesOf({ErrorKind::Invalid, {}, {}, check(training, today)}) == Codes{"held_on in_future"});
    training.on = today;
    CHECK(check(training, today).empty());
    CHECK(codesOf({ErrorKind::Invalid, {}, {}, check(GoodPractice{})}) == Codes{"title required", "what required"});
}

TEST_CASE("A gap is a group of clients whose coach has no expertise for it")
{
    IdGenerator ids;
    TeamFigures team;
    team.regimes = {"WW"};
    const auto row = [&](std::optional<StaffId> coach, std::size_t young, std::size_t ww) {
        TeamRow added;
        added.coach = coach;
        added.clients = young + ww;
        added.periods[1] = added.clients;
        added.themes[1] = young;
        added.regimes = {ww};
        team.rows.push_back(added);
        team.office.clients += added.clients;
    };
    const auto bosch = ids.make<StaffId>();
    const auto vos = ids.make<StaffId>();
    const auto smit = ids.make<StaffId>();
    row(bosch, 10, 0);
    row(vos, 7, 4);
    row(smit, 12, 0);
    row(std::nullopt, 3, 0);
    const std::vector<Expertise> expertise{{{}, bosch, "theme:youth"}, {{}, vos, "regime:WW"}};
    const auto gaps = expertiseGaps(team, expertise);
    const auto of = [&](std::string_view group) { return *std::ranges::find(gaps, group, &ExpertiseGap::group); };
    const auto youth = of("theme:youth");
    CHECK(youth.clients == 32);
    CHECK(youth.experts == 1);
    CHECK(youth.withoutExpert == 22);
    CHECK(youth.learn == std::vector{smit, vos});
    const auto ww = of("regime:WW");
    CHECK(ww.withoutExpert == 0);
    CHECK(ww.learn.empty());
    // Periods count everybody, and nobody is expert in one; groups without clients are not named.
    CHECK(gaps.front().group == "period:0-3");
    CHECK(gaps.front().withoutExpert == 36);
    CHECK(std::ranges::find(gaps, "theme:over_45", &ExpertiseGap::group) == gaps.end());
}

TEST_CASE("The gaps of an office count the clients of its lists")
{
    TestOffice office;
    REQUIRE(office.lead().demo().fill({400, 5, 3}));
    const auto gaps = TrainingActions(office.lead().context()).gaps().value();
    REQUIRE_FALSE(gaps.empty());
    CHECK(std::ranges::is_sorted(gaps, std::ranges::greater{}, &ExpertiseGap::withoutExpert));
    for (const auto& gap : gaps)
        CHECK(gap.withoutExpert <= gap.clients);
    const auto bosch = office.colleague("M. Bosch", {Role::CaseWorker});
    CHECK(TrainingActions(bosch->context()).gaps().error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("Good practices stand by theme and title, with who noted them and when")
{
    TestOffice office;
    const auto bosch = office.colleague("M. Bosch", {Role::CaseWorker});
    GoodPracticeActions coach(bosch->context());
    GoodPractice walk;
    walk.theme = Theme::Youth;
    walk.title = "Wandelend gesprek";
    walk.what = "Een gesprek buiten, zonder bureau ertussen";
    walk.contact = "M. Bosch";
    const auto id = coach.add(walk);
    REQUIRE(id);
    GoodPractice club = walk;
    club.theme = Theme::Over45;
    club.title = "Netwerkgroep";
    REQUIRE(coach.add(club));
    const auto all = coach.practices(std::nullopt).value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].title == "Wandelend gesprek");
    CHECK(all[0].author == bosch->session().staff);
    CHECK(all[0].addedOn == office.clock().today());
    CHECK(coach.practices(Theme::Over45).value().size() == 1);

    GoodPractice better = all[0];
    better.evidence = "Onderzoek X, 2025";
    const auto set = coach.set(all[0], better);
    REQUIRE(set);
    CHECK(coach.practices(Theme::Youth).value().front().evidence == "Onderzoek X, 2025");
    REQUIRE(coach.remove(*id));
    CHECK(coach.practices(Theme::Youth).value().empty());
}
