#include "core/audit/access_log.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

// Five openings of one dossier.
struct TestAccessLog {
    TestOffice office;
    ClientId client = office.client();

    TestAccessLog()
    {
        for (int i = 0; i < 5; ++i) {
            office.clock().pass(1000);
            REQUIRE(office.lead().dossiers().open(client, "reden " + std::to_string(i)));
        }
    }
    [[nodiscard]] std::int64_t last() { return office.lead().accessLog().entries({}, 1)->front().number; }
    [[nodiscard]] std::optional<std::int64_t> brokenAfter(const std::string& tampering)
    {
        office.lead().database().execute(tampering);
        return office.lead().accessLog().verify()->firstBroken;
    }
};

} // namespace

TEST_CASE("An opened dossier is logged with who, what, when, from where and why, newest first")
{
    TestAccessLog test;
    const auto entries = test.office.lead().accessLog().entries(test.client, 2);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    const AccessEntry& entry = entries->front();
    CHECK(entry.action == "client.view");
    CHECK(entry.object == test.client);
    CHECK(entry.actor == test.office.lead().session().staff);
    CHECK(entry.actorName == "S. de Boer");
    CHECK(entry.origin == Origin::Window);
    CHECK(entry.purpose == "reden 4");
    CHECK(entry.result == AccessResult::Done);
    CHECK(entry.at == test.office.clock().nowMilliseconds());
    CHECK(entries->back().purpose == "reden 3");
    CHECK(test.office.lead().accessLog().entries(test.client, 10, 4)->size() == 1);
}

TEST_CASE("An untouched access log is whole")
{
    TestAccessLog test;
    const auto check = test.office.lead().accessLog().verify();
    REQUIRE(check);
    CHECK_FALSE(check->firstBroken.has_value());
    CHECK(check->entries == 6); // the sign-in too
    CHECK(test.office.lead().check()->ok());
}

TEST_CASE("Any altered field of an entry shows, and from where the log cannot be trusted")
{
    for (const char* change :
         {"at = at + 1", "actor_name = 'Iemand anders'", "actor = zeroblob(16)", "workstation = zeroblob(16)",
          "action = 'client.search'", "object = NULL", "detail = 'x'", "purpose = 'iets anders'", "result = 'refused'",
          "origin = 'command_line'", "hash = zeroblob(32)"}) {
        TestAccessLog test;
        const auto number = test.last() - 2;
        INFO(change);
        const auto broken = test.brokenAfter(std::string("UPDATE access_log SET ") + change +
                                             " WHERE number = " + std::to_string(number));
        CHECK(broken == number);
        CHECK_FALSE(test.office.lead().check()->ok());
    }
}

TEST_CASE("Text that moved from one field to the next shows")
{
    TestAccessLog test;
    const std::string number = std::to_string(test.last());
    CHECK(test.brokenAfter("UPDATE access_log SET detail = purpose, purpose = detail WHERE number = " + number));
}

TEST_CASE("A removed entry and two that changed places show")
{
    TestAccessLog removed;
    CHECK(removed.brokenAfter("DELETE FROM access_log WHERE number = " + std::to_string(removed.last() - 2)));
    TestAccessLog swapped;
    const std::string a = std::to_string(swapped.last() - 2);
    const std::string b = std::to_string(swapped.last() - 1);
    CHECK(swapped.brokenAfter("UPDATE access_log SET number = -1 WHERE number = " + a +
                              "; UPDATE access_log SET number = " + a + " WHERE number = " + b +
                              "; UPDATE access_log SET number = " + b + " WHERE number = -1"));
}

TEST_CASE("Newest entries that were cut off show, also after the log has gone on")
{
    TestAccessLog test;
    const auto last = test.last();
    test.office.lead().database().execute("DELETE FROM access_log WHERE number > " + std::to_string(last - 2));
    auto check = test.office.lead().accessLog().verify();
    REQUIRE(check);
    CHECK(check->isCut());
    CHECK(check->entries == last - 2);
    CHECK(check->expected == last);
    CHECK_FALSE(test.office.lead().check()->ok());

    REQUIRE(test.office.lead().dossiers().open(test.client));
    check = test.office.lead().accessLog().verify();
    REQUIRE(check);
    CHECK(check->firstBroken == last + 1);
}

TEST_CASE("A cut shows when its note is put right as well but a change was made in between")
{
    TestAccessLog test;
    const auto last = test.last();
    REQUIRE(test.office.lead().segmentation().addSpell(aSpell(test.client, Date(2026, 1, 5))));
    auto& database = test.office.lead().database();
    database.execute("DELETE FROM access_log WHERE number = " + std::to_string(last));
    database.execute("UPDATE meta SET value = (SELECT number || ':' || lower(hex(hash)) FROM access_log ORDER BY "
                     "number DESC LIMIT 1) WHERE key = 'access_log_head'");
    const auto check = test.office.lead().accessLog().verify();
    REQUIRE(check);
    CHECK(check->isCut());
    CHECK(check->expected == last);
}

TEST_CASE("A chain that was computed anew shows by the hash that a change keeps")
{
    TestAccessLog test;
    const auto last = test.last();
    auto& database = test.office.lead().database();
    REQUIRE(test.office.lead().segmentation().addSpell(aSpell(test.client, Date(2026, 1, 5))));
    // The last entry goes and another takes its place, chained as it should be.
    database.execute("DELETE FROM access_log WHERE number = " + std::to_string(last));
    database.execute("UPDATE meta SET value = (SELECT number || ':' || lower(hex(hash)) FROM access_log ORDER BY "
                     "number DESC LIMIT 1) WHERE key = 'access_log_head'");
    test.office.clock().pass(1000);
    REQUIRE(test.office.lead().dossiers().open(test.client, "een andere reden"));
    REQUIRE(test.last() == last);
    CHECK(test.office.lead().accessLog().verify()->firstBroken == last);
}

TEST_CASE("What cannot be logged is not shown")
{
    TestAccessLog test;
    const auto reader = test.office.lead().openAnother(OpenMode::ReadOnly);
    REQUIRE(reader);
    const auto opened = (*reader)->dossiers().open(test.client);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::ReadOnly);
}
