#include "core/team/caseload_review.h"
#include "core/team/team_actions.h"
#include "tests/support/test_office.h"

#include <set>

using namespace werkpad;

namespace
{

// All texts of a document, a line each.
std::string textOf(const PrintDocument& document)
{
    std::string text = document.title + '\n';
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<PrintHeading>(&block))
            text += heading->text + '\n';
        if (const auto* paragraph = std::get_if<PrintParagraph>(&block))
            text += paragraph->text + '\n';
        if (const auto* facts = std::get_if<PrintFacts>(&block))
            for (const auto& [name, fact] : facts->facts)
                text += name + ": " + fact + '\n';
        if (const auto* table = std::get_if<PrintTable>(&block))
            for (const auto& row : table->rows) {
                for (const auto& cell : row)
                    text += cell + '|';
                text += '\n';
            }
    }
    return text;
}

std::size_t rowsUnder(const PrintDocument& document, const std::string& heading)
{
    for (std::size_t i = 0; i + 1 < document.blocks.size(); ++i) {
        const auto* found = std::get_if<PrintHeading>(&document.blocks[i]);
        if (found && found->text.starts_with(heading))
            return std::get<PrintTable>(document.blocks[i + 1]).rows.size();
    }
    return 0;
}

} // namespace

TEST_CASE("A caseload on paper has each client once: who asks for attention with the reason, then the others")
{
    TestOffice office;
    REQUIRE(office.lead().demo().fill({300, 3, 3}));
    const TeamActions team(office.lead().context());
    const auto figures = team.figures();
    REQUIRE(figures);
    int reviewed = 0;
    for (const auto& row : figures->rows) {
        if (!row.coach || row.clients == 0)
            continue;
        const auto document = team.review(*row.coach, false);
        REQUIRE(document);
        CAPTURE(row.name);
        const auto toDiscuss = rowsUnder(*document, "Om te bespreken");
        CHECK(toDiscuss + rowsUnder(*document, "Overige klanten") == row.clients);
        CHECK(toDiscuss >= row.attentions[0]);
        CHECK(textOf(*document).find("Lang geen contact: " + std::to_string(row.attentions[0])) != std::string::npos);
        ++reviewed;
    }
    CHECK(reviewed > 1);
}

TEST_CASE("A case worker prints the own caseload, who oversees caseloads any, and each is in the access log")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const auto lead = office.lead().session().staff;
    Client client = aClient().named("Jan", "Berg").bsn("999990019").coachedBy(coach->session().staff);
    client.place = "Rotterdam";
    client.registeredOn = Date(2026, 1, 1);
    static_cast<void>(office.client(client, Date(2026, 6, 1)));
    CHECK(TeamActions(coach->context()).review(lead, false).error().kind == ErrorKind::NotPermitted);
    const auto own = TeamActions(coach->context()).review(coach->session().staff, true);
    REQUIRE(own);
    CHECK(own->title == "Klantenbestand van M. Smit");
    CHECK(own->large);
    const auto text = textOf(*own);
    CHECK(text.find("Berg, Jan") != std::string::npos);
    CHECK(text.find("999990019") == std::string::npos);
    CHECK(text.find("Rotterdam") == std::string::npos);
    CHECK(TeamActions(office.lead().context()).review(coach->session().staff, false));
    const auto entries = office.lead().accessLog().entries({}, -1);
    REQUIRE(entries);
    CHECK(std::ranges::count(*entries, std::string("caseload.print"), &AccessEntry::action) == 2);
}

TEST_CASE("A caseload of somebody who has no clients, or is not known, can be asked for on paper")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const TeamActions team(office.lead().context());
    const auto document = team.review(coach->session().staff, false);
    REQUIRE(document);
    CHECK(textOf(*document).find("geen klanten") != std::string::npos);
    CHECK(team.review(StaffId{}, false).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A caseload on paper tells how far it is, and one that is stopped is not noted as printed")
{
    TestOffice office;
    REQUIRE(office.lead().demo().fill({300, 3, 3}));
    const TeamActions team(office.lead().context());
    const auto figures = team.figures();
    REQUIRE(figures);
    const auto row =
        std::ranges::find_if(figures->rows, [](const TeamRow& one) { return one.coach && one.clients > 0; });
    REQUIRE(row != figures->rows.end());
    std::set<int> heard;
    REQUIRE(team.review(*row->coach, false, [&heard](int done, int total) {
        CHECK(total == 3);
        heard.insert(done);
        return true;
    }));
    CHECK(heard == std::set{0, 1, 2, 3});
    for (const int stopAt : heard) {
        const auto stopped = team.review(*row->coach, false, [stopAt](int done, int) { return done < stopAt; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
    }
    const auto entries = office.lead().accessLog().entries({}, -1);
    REQUIRE(entries);
    CHECK(std::ranges::count(*entries, std::string("caseload.print"), &AccessEntry::action) == 1);
}
