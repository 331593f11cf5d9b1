#include "core/caseload/client_filter_text.h"
#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/clients/client_rules.h"
#include "core/contacts/contact_fields.h"
#include "core/offices/office_fields.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_rules.h"
#include "tests/support/office_filler.h"
#include "tests/support/office_in_memory.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

#include <map>
#include <memory>

using namespace werkpad;
using test::OfficeInMemory;

namespace
{

const Date kToday(2026, 11, 23);

// What the rules say of a client, worked out from all records: the slow and obvious way.
struct Judged {
    ClientFacts facts;
    Segment segment;
    std::vector<ThemeOfClient> themes;
    std::vector<std::string> regimes;
    std::vector<Activity> activities;
};

template <class T>
bool contains(const std::vector<T>& values, const T& value)
{
    return std::ranges::find(values, value) != values.end();
}

std::vector<Activity> judgedActivities(const Client& client, Date today)
{
    std::vector<Activity> activities;
    const auto alone = [&](auto member) {
        Client only;
        only.*member = client.*member;
        return !isActive(only, today);
    };
    if (alone(&Client::closedOn))
        activities.push_back(Activity::Closed);
    if (alone(&Client::deceasedOn))
        activities.push_back(Activity::Deceased);
    if (alone(&Client::emigratedOn))
        activities.push_back(Activity::Emigrated);
    if (isActive(client, today))
        activities.push_back(Activity::Active);
    return activities;
}

std::vector<Judged> judgeAll(Database& database, Date today)
{
    std::vector<Judged> all;
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        Judged judged{facts,
                      segmentOn(facts.spells, facts.overrides, {}, today),
                      themesOn(facts.client.birthDate, facts.coverages, facts.marks, today),
                      {},
                      judgedActivities(facts.client, today)};
        for (const auto& coverage : coveragesOn(facts.coverages, today))
            if (const auto code = canonicalRegimeCode(coverage.regime); !contains(judged.regimes, code))
                judged.regimes.push_back(code);
        all.push_back(std::move(judged));
    });
    std::ranges::sort(all, {}, [](const Judged& j) { return std::pair(nameSortKey(j.facts.client), j.facts.row); });
    return all;
}

// The filled office has neither contacts nor plans: nothing is due, and nobody was evaluated.
bool wantsAttention(const Judged& judged, Attention attention)
{
    if (!contains(judged.activities, Activity::Active))
        return false;
    const auto& registered = judged.facts.client.registeredOn;
    switch (attention) {
    case Attention::NoContact:
        return !registered || daysBetween(*registered, kToday) > Office{}.contactDays;
    case Attention::BoundaryPassed:
        return judged.segment.computed && judged.segment.computed->months >= 3;
    case Attention::PlanMissing:
    case Attention::Overdue:
        break;
    }
    return false;
}

bool anyPart(const Judged& judged, const ClientFilter& filter, Criterion criterion)
{
    const Client& client = judged.facts.client;
    const auto& birth = client.birthDate;
    switch (criterion) {
    case Criterion::Period:
        return contains(filter.periods, judged.segment.period());
    case Criterion::Coach:
        return contains(filter.coaches, client.coach);
    case Criterion::Regime:
        return judged.regimes.empty() ? contains(filter.regimes, std::string{})
                                      : std::ranges::any_of(judged.regimes, [&](const auto& code) {
                                            return contains(filter.regimes, code);
                                        });
    case Criterion::Theme:
        return std::ranges::any_of(judged.themes, [&](const auto& t) { return contains(filter.themes, t.theme); });
    case Criterion::Activity:
        return std::ranges::any_of(judged.activities, [&](Activity a) { return contains(filter.activities, a); });
    case Criterion::Secrecy:
        return (client.secrecy > 0) == *filter.secret;
    case Criterion::Override:
        return judged.segment.override.has_value() == *filter.overridden;
    case Criterion::Birth:
        return !birth.isUnknown() && (!filter.bornFrom || *birth.latest() >= *filter.bornFrom) &&
               (!filter.bornTo || *birth.earliest() <= *filter.bornTo);
    case Criterion::Boundary:
        return judged.segment.computed && !judged.segment.computed->coming.empty() &&
               daysBetween(kToday, judged.segment.computed->coming.front().on) <= *filter.boundaryWithin;
    case Criterion::Attention:
        return std::ranges::any_of(filter.attentions, [&](Attention a) { return wantsAttention(judged, a); });
    case Criterion::Among:
        return filter.among->rows.contains(judged.facts.row);
    case Criterion::Text:
    case Criterion::Count:
        break;
    }
    return true;
}

std::vector<Criterion> failedParts(const Judged& judged, const ClientFilter& filter)
{
    std::vector<Criterion> failed;
    for (std::size_t i = 0; i < kCriteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (isUsed(filter, criterion) && !anyPart(judged, filter, criterion))
            failed.push_back(criterion);
    }
    return failed;
}

template <class T>
rc::Gen<std::vector<T>> someOf(const std::vector<T>& values)
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::container<std::vector<T>>(3, rc::gen::elementOf(values))),
        [](std::pair<int, std::vector<T>> parts) {
            parts.second.resize(static_cast<std::size_t>(parts.first));
            return std::move(parts.second);
        });
}

std::shared_ptr<const ClientSet> everyThird(unsigned from)
{
    auto set = std::make_shared<ClientSet>();
    for (ClientRowNumber row = from; row < 900; row += 3)
        set->rows.insert(row);
    return set;
}

ClientFilter anyFilter(const test::FilledOffice& office)
{
    ClientFilter filter;
    filter.periods = *someOf<std::optional<Period>>({std::nullopt, Period::Before, Period::Months0To3,
                                                     Period::Months3To6, Period::Months6To12, Period::Over12Months});
    filter.coaches = *someOf<std::optional<StaffId>>({std::nullopt, office.coaches[0].id, office.coaches[1].id});
    filter.regimes = *someOf<std::string>({"", "WW", "Wajong", "nug", "Zeeuwse regeling", "IOW"});
    filter.themes = *someOf<Theme>({Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45});
    filter.activities = *someOf<Activity>({Activity::Active, Activity::Closed, Activity::Deceased});
    filter.attentions = *someOf<Attention>({Attention::NoContact, Attention::BoundaryPassed, Attention::Overdue});
    const auto flag = [] { return rc::gen::elementOf(std::vector<std::optional<bool>>{{}, {}, {}, true, false}); };
    filter.secret = *flag();
    filter.overridden = *flag();
    if (*rc::gen::inRange(0, 4) == 0)
        filter.bornFrom = Date(*rc::gen::inRange(1960, 2000), 6, 15);
    if (*rc::gen::inRange(0, 4) == 0)
        filter.bornTo = Date(*rc::gen::inRange(1970, 2010), 2, 1);
    if (*rc::gen::inRange(0, 4) == 0)
        filter.boundaryWithin = *rc::gen::inRange(1, 200);
    if (*rc::gen::inRange(0, 4) == 0)
        filter.among = everyThird(*rc::gen::inRange(0U, 3U));
    return filter;
}

struct Filled {
    OfficeInMemory office;
    test::FilledOffice filled = test::fillOffice(office.writer, 900, 7, 3);
    std::vector<Judged> judged = judgeAll(*office.database, kToday);
    ClientIndex index = ClientIndex::load(*office.database, kToday).value();
};

std::vector<ClientRowNumber> rowsOf(const std::vector<const Judged*>& judged)
{
    std::vector<ClientRowNumber> rows;
    for (const auto* one : judged)
        rows.push_back(one->facts.row);
    return rows;
}

} // namespace

TEST_CASE("A list shows exactly the clients that the rules say pass, and tells what hides the others")
{
    Filled test;
    CHECK(rc::check([&] {
        const ClientFilter filter = anyFilter(test.filled);
        std::vector<const Judged*> expected;
        std::array<std::size_t, kCriteria> hiddenBy{};
        for (const auto& judged : test.judged) {
            const auto failed = failedParts(judged, filter);
            if (failed.empty())
                expected.push_back(&judged);
            else if (failed.size() == 1)
                ++hiddenBy.at(static_cast<std::size_t>(failed.front()));
        }
        const auto selection = test.index.select(filter);
        RC_ASSERT(selection.rows == rowsOf(expected));
        RC_ASSERT(selection.hiddenBy == hiddenBy);
        RC_ASSERT(selection.total == test.judged.size());
    }));
}

TEST_CASE("The clients that a figure counted are a list of their own, active or not, without who is gone")
{
    test::OfficeInMemory office;
    const auto berg = office.addClient("Berg");
    const auto dal = office.addClient("Dal");
    (void)office.addClient("Kust");
    const auto gone = office.ids.make<ClientId>();
    const auto filter = filterOfClients(*office.database, "in work", {dal.id, berg.id, dal.id, gone});
    REQUIRE(filter);
    CHECK(filter->among->name == "in work");
    const auto index = ClientIndex::load(*office.database, kToday).value();
    const std::vector shown{office.rowNumber(berg), office.rowNumber(dal)};
    CHECK(index.select(*filter).rows == shown);
    CHECK(index.select(*filter).hiddenBy.at(static_cast<std::size_t>(Criterion::Among)) == 1);
    CHECK(firstClients(*office.database, *filter, kToday)->rows == shown);
    CHECK(isUsed(*filter, Criterion::Among));
    CHECK(without(*filter, Criterion::Among) == ClientFilter{});
    CHECK(clientFilterText(*filter, {}).empty());
    const auto none = filterOfClients(*office.database, "in work", {});
    REQUIRE(none);
    CHECK(index.select(*none).rows.empty());
}

TEST_CASE("Each value is counted as if its own part of the filter were not set")
{
    Filled test;
    CHECK(rc::check([&] {
        const ClientFilter filter = anyFilter(test.filled);
        const auto facets = test.index.select(filter).facets;
        const auto size = [&](ClientFilter changed) { return test.index.select(changed).rows.size(); };
        for (std::size_t i = 0; i < facets.periods.size(); ++i) {
            ClientFilter one = filter;
            one.periods = {i < kPeriods.size() ? std::optional(kPeriods[i]) : std::nullopt};
            RC_ASSERT(facets.periods[i] == size(one));
        }
        for (std::size_t i = 0; i < facets.regimes.size(); ++i) {
            ClientFilter one = filter;
            one.regimes = {test.index.regimeCodes()[i]};
            RC_ASSERT(facets.regimes[i] == size(one));
        }
        for (std::size_t i = 0; i < facets.coaches.size(); ++i) {
            ClientFilter one = filter;
            one.coaches = {test.index.coaches()[i]};
            RC_ASSERT(facets.coaches[i] == size(one));
        }
        ClientFilter nobody = filter;
        nobody.coaches = {std::nullopt};
        RC_ASSERT(facets.withoutCoach == size(nobody));
        for (std::size_t i = 0; i < kActivities.size(); ++i) {
            ClientFilter one = filter;
            one.activities = {kActivities[i]};
            RC_ASSERT(facets.activities[i] == size(one));
        }
        for (std::size_t i = 0; i < facets.themes.size(); ++i) {
            ClientFilter one = filter;
            one.themes = {static_cast<Theme>(i)};
            RC_ASSERT(facets.themes[i] + facets.possibleThemes[i] == size(one));
        }
    }));
}

TEST_CASE("A list stands in the order asked for, equal clients by name")
{
    Filled test;
    std::map<ClientRowNumber, const Judged*> byRow;
    for (const auto& judged : test.judged)
        byRow[judged.facts.row] = &judged;
    const auto sorted = [&](ClientSortKey key, auto value) {
        // No value stands last whichever way.
        using Value = typename decltype(value(test.judged.front()))::value_type;
        for (const bool descending : {false, true}) {
            auto expected = test.judged;
            std::ranges::stable_sort(expected, [&](const Judged& a, const Judged& b) {
                const std::optional<Value> left = value(a);
                const std::optional<Value> right = value(b);
                if (!left || !right)
                    return left.has_value() && !right.has_value();
                return descending ? *right < *left : *left < *right;
            });
            std::vector<ClientRowNumber> rows;
            for (const auto& judged : expected)
                rows.push_back(judged.facts.row);
            CHECK(test.index.select({}, {key, descending}).rows == rows);
        }
    };
    sorted(ClientSortKey::Birth, [](const Judged& j) { return std::optional(j.facts.client.birthDate); });
    sorted(ClientSortKey::Registered, [](const Judged& j) { return j.facts.client.registeredOn; });
    sorted(ClientSortKey::Boundary, [](const Judged& j) {
        const bool comes = j.segment.computed && !j.segment.computed->coming.empty();
        return comes ? std::optional(j.segment.computed->coming.front().on) : std::nullopt;
    });
    sorted(ClientSortKey::Period, [](const Judged& j) -> std::optional<std::pair<Period, int>> {
        if (!j.segment.period())
            return std::nullopt;
        return std::pair(*j.segment.period(),
                         j.segment.countedFrom ? j.segment.countedFrom->firstDay.dayNumber() : 1'000'000);
    });
    const std::vector<StaffId> coachOrder{test.filled.coaches[2].id, test.filled.coaches[0].id};
    const auto selection = test.index.select({}, {ClientSortKey::Coach, false}, nullptr, coachOrder);
    CHECK(byRow[selection.rows.front()]->facts.client.coach == coachOrder[0]);
    CHECK_FALSE(byRow[selection.rows.back()]->facts.client.coach);
    auto reversed = test.index.select({}).rows;
    std::ranges::reverse(reversed);
    CHECK(test.index.select({}, {ClientSortKey::Name, true}).rows == reversed);
}

TEST_CASE("A list stands in order of the last contact or of the next step, and follows new ones")
{
    test::OfficeInMemory office;
    const auto berg = office.addClient("Berg");
    const auto dal = office.addClient("Dal");
    const auto kust = office.addClient("Kust");
    const auto put = [&](const Client& client, ContactState state, Date day) {
        Contact contact;
        contact.id = office.ids.make<ContactId>();
        contact.client = client.id;
        contact.state = state;
        contact.at = {day, 600};
        office.write([&](Transaction& transaction) { transaction.insert(contact); });
    };
    put(berg, ContactState::Done, Date(2026, 11, 1));
    put(dal, ContactState::Done, Date(2026, 10, 1));
    put(berg, ContactState::Planned, Date(2026, 12, 2));
    put(kust, ContactState::Planned, Date(2026, 11, 30));
    auto index = ClientIndex::load(*office.database, Date(2026, 11, 23)).value();
    const auto rows = [&](const std::vector<Client>& clients) {
        std::vector<ClientRowNumber> numbers;
        for (const auto& client : clients)
            numbers.push_back(office.rowNumber(client));
        return numbers;
    };
    const auto by = [&](ClientSortKey key, bool descending) { return index.select({}, {key, descending}).rows; };
    CHECK(by(ClientSortKey::LastContact, false) == rows({dal, berg, kust}));
    CHECK(by(ClientSortKey::LastContact, true) == rows({berg, dal, kust}));
    CHECK(by(ClientSortKey::NextStep, false) == rows({kust, berg, dal}));
    CHECK(by(ClientSortKey::NextStep, true) == rows({berg, kust, dal}));

    put(dal, ContactState::Planned, Date(2026, 11, 24));
    REQUIRE(index.catchUp(*office.database) == ClientIndex::CaughtUp::Refreshed);
    CHECK(by(ClientSortKey::NextStep, false) == rows({dal, kust, berg}));
}

TEST_CASE("The text of the filter passes the rows that were found")
{
    Filled test;
    RowSet found;
    found.insert(test.judged[3].facts.row);
    found.insert(test.judged[5].facts.row);
    ClientFilter filter;
    filter.text = "whatever";
    const auto selection = test.index.select(filter, {}, &found);
    CHECK(selection.rows == std::vector{test.judged[3].facts.row, test.judged[5].facts.row});
    CHECK(selection.hiddenBy.at(static_cast<std::size_t>(Criterion::Text)) == test.judged.size() - 2);
    CHECK(test.index.select(filter).rows.size() == test.judged.size());
}

TEST_CASE("The index follows what is changed, by this program or beside it")
{
    OfficeInMemory office;
    const Client bakker = office.addClient("Bakker");
    const Client jansen = office.addClient("Jansen");
    const Client smit = office.addClient("Smit");
    auto index = ClientIndex::load(*office.database, kToday).value();
    CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Unchanged);

    SECTION("A client that is added stands where it belongs")
    {
        const Client dekker = office.addClient("Dekker");
        office.addSpell(dekker, Date(2026, 10, 1));
        CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Refreshed);
    }
    SECTION("Clients whose names change places are all placed anew")
    {
        Client after = bakker;
        after.surname = "Zwart";
        office.change(bakker, after);
        Client other = smit;
        other.surname = "Zwager";
        office.change(smit, other);
        Client third = jansen;
        third.surname = "Zwol";
        office.change(jansen, third);
        CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Refreshed);
        CHECK(index.select({}).rows ==
              std::vector{office.rowNumber(smit), office.rowNumber(bakker), office.rowNumber(jansen)});
    }
    SECTION("Something is added that belongs to a client")
    {
        office.addSpell(jansen, Date(2026, 1, 1));
        CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Refreshed);
        ClientFilter filter;
        filter.periods = {Period::Months6To12};
        CHECK(index.select(filter).rows == std::vector{office.rowNumber(jansen)});
    }
    SECTION("A client is removed, the policy changes, or very much changes: load again")
    {
        const int which = GENERATE(0, 1, 2, 3);
        if (which == 0)
            office.write([&](Transaction& transaction) { transaction.remove(jansen); });
        else if (which == 1)
            office.write([&](Transaction& transaction) {
                Office policy;
                policy.id = office.ids.make<OfficeId>();
                transaction.insert(policy);
            });
        else if (which == 2)
            REQUIRE(test::fillOffice(office.writer, 600).clients.size() == 600);
        else
            REQUIRE(office.writer.writeInBulk({}, "fill", [&](Transaction& transaction) -> Result<void> {
                Client added;
                added.id = office.ids.make<ClientId>();
                transaction.insert(added);
                return {};
            }));
        CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Outdated);
        index = ClientIndex::load(*office.database, kToday).value();
    }
    CHECK(index.catchUp(*office.database).value() == ClientIndex::CaughtUp::Unchanged);
    CHECK(index.clients() == ClientIndex::load(*office.database, kToday).value().clients());
}

TEST_CASE("Catching up is as good as loading again, whatever happened")
{
    CHECK(rc::check([] {
        OfficeInMemory office;
        std::vector<Client> clients{office.addClient("Bakker")};
        auto index = ClientIndex::load(*office.database, kToday).value();
        const auto anyName = rc::gen::elementOf(std::vector<std::string>{"Aa", "Bos", "Bosch", "Ørsted", "zz", ""});
        const int steps = *rc::gen::inRange(1, 12);
        for (int step = 0; step < steps; ++step) {
            const Client before = *rc::gen::elementOf(clients);
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                clients.push_back(office.addClient(*anyName));
                break;
            case 1:
                office.addSpell(before, addDays(kToday, *rc::gen::inRange(-500, 100)));
                break;
            case 2: {
                Client after = before;
                after.surname = *anyName;
                office.change(before, after);
                std::ranges::replace(clients, before, after);
                break;
            }
            default:
                RC_ASSERT(index.catchUp(*office.database).value() != ClientIndex::CaughtUp::Outdated);
            }
        }
        RC_ASSERT(index.catchUp(*office.database).value() != ClientIndex::CaughtUp::Outdated);
        RC_ASSERT(index.clients() == ClientIndex::load(*office.database, kToday).value().clients());
    }));
}

TEST_CASE("An index read through one connection follows what another one writes")
{
    const TemporaryFolder folder;
    const auto file = folder / "office.werkpad";
    const DatabaseKey key = DatabaseKey::random();
    const auto written = Database::create(file, key).value();
    const FixedDayClock clock(kToday);
    ClientListUpdater updater;
    ChangeWriter writer(*written, clock, WorkstationId{}, {&updater});
    REQUIRE(test::fillOffice(writer, 20).clients.size() == 20);
    const auto read = Database::open(file, key, OpenMode::ReadOnly).value();
    auto index = ClientIndex::load(*read, kToday).value();
    CHECK(index.size() == 20);
    CHECK(index.catchUp(*read).value() == ClientIndex::CaughtUp::Unchanged);
    REQUIRE(test::fillOffice(writer, 5, 2, 0).clients.size() == 5);
    CHECK(index.catchUp(*read).value() == ClientIndex::CaughtUp::Refreshed);
    CHECK(index.size() == 25);
    REQUIRE(test::fillOffice(writer, 0, 3, 2).coaches.size() == 2); // staff only: nothing for the list
    CHECK(index.catchUp(*read).value() == ClientIndex::CaughtUp::Unchanged);
}

TEST_CASE("The first clients are those with which the full list begins")
{
    Filled test;
    for (const bool oneCoach : {false, true}) {
        ClientFilter filter = activeClients();
        if (oneCoach)
            filter.coaches = {test.filled.coaches[1].id};
        filter.regimes = {"WW", "Zeeuwse regeling"};
        const auto all = test.index.select(filter).rows;
        REQUIRE(all.size() > 20);
        const auto first = firstClients(*test.office.database, filter, kToday, 20).value();
        CHECK(first.rows == std::vector(all.begin(), all.begin() + 20));
        CHECK_FALSE(first.complete);
        const auto every = firstClients(*test.office.database, filter, kToday, 5000).value();
        CHECK(every.rows == all);
        CHECK(every.complete);
        CHECK(test.index.firstByName(filter, false, 20) == first.rows);
        CHECK(test.index.firstByName(filter, true, 20) == std::vector(all.rbegin(), all.rbegin() + 20));
        filter.text = "not looked at";
        CHECK(test.index.firstByName(filter, false, 5000) == all);
    }
}

TEST_CASE("Loading stops when told so")
{
    OfficeInMemory office;
    office.addClient("Bakker");
    const auto loaded = ClientIndex::load(*office.database, kToday, [] { return true; });
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == ErrorKind::Cancelled);
}
