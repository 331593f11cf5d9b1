#include "core/contacts/contact_fields.h"
#include "core/printing/print_document_json.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

void makePlan(Workspace& workspace, ClientId client)
{
    Plan plan;
    plan.client = client;
    plan.goalText = "Werk in de zorg";
    plan.shortestRoad = "Via een stage.";
    plan.startedOn = Date(2026, 11, 23);
    REQUIRE(workspace.plans().create(plan));
}

ContactId addContact(Workspace& workspace, ClientId client, ContactState state)
{
    Contact contact;
    contact.id = workspace.ids().make<ContactId>();
    contact.client = client;
    contact.staff = workspace.session().staff;
    contact.state = state;
    contact.at = {Date(2026, 12, 1), 600};
    const auto written = workspace.context().writer.write(workspace.session().staff, "contact.plan",
                                                          [&](Transaction& transaction) -> Result<void> {
                                                              transaction.insert(contact);
                                                              return {};
                                                          });
    REQUIRE(written);
    return contact.id;
}

std::vector<AccessEntry> printsOf(Workspace& workspace, ClientId client)
{
    auto entries = workspace.accessLog().entries(client, 100).value();
    std::erase_if(entries, [](const AccessEntry& entry) { return !entry.action.ends_with(".print"); });
    return entries;
}

template <class T>
std::string firstCode(const Result<T>& result)
{
    return result || result.error().findings.empty() ? std::string() : result.error().findings.front().code;
}

} // namespace

TEST_CASE("Everything that is printed is in the access log, and whether the BSN was with it")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto client = workspace->clients().add(aClient().bsn("111222333")).value();
    makePlan(*workspace, client);
    const auto appointment = addContact(*workspace, client, ContactState::Planned);
    REQUIRE(workspace->printing().plan(client, {}));
    REQUIRE(workspace->printing().summary(client, {false, true}));
    const auto invitation = workspace->printing().invitation(appointment, true);
    REQUIRE(invitation);
    CHECK(invitation->large);
    const auto prints = printsOf(*workspace, client);
    REQUIRE(prints.size() == 3); // newest first
    CHECK(prints[2].action == "plan.print");
    CHECK(prints[2].detail.empty());
    CHECK(prints[1].action == "client.print");
    CHECK(prints[1].detail == "bsn");
    CHECK(prints[0].action == "contact.print");
    for (const auto& print : prints) {
        CHECK(print.actor == workspace->session().staff);
        CHECK(print.object == client);
        CHECK(print.result == AccessResult::Done);
    }
}

TEST_CASE("Without a plan, an appointment to come or a client alive there is nothing to print")
{
    const FakeClock clock;
    const auto workspace = Workspace::inMemory(clock);
    const auto client = workspace->clients().add(aClient()).value();
    CHECK(firstCode(workspace->printing().plan(client, {})) == "no_plan_to_print");
    const auto held = addContact(*workspace, client, ContactState::Done);
    CHECK(firstCode(workspace->printing().invitation(held, false)) == "appointment_not_planned");

    Client dead = aClient();
    dead.deceasedOn = PartialDate(Date(2026, 11, 1));
    const auto other = workspace->clients().add(dead).value();
    const auto planned = addContact(*workspace, other, ContactState::Planned);
    CHECK(firstCode(workspace->printing().invitation(planned, false)) == "client_deceased");
    CHECK(workspace->printing().summary(other, {}));
    CHECK(printsOf(*workspace, client).empty());

    CHECK(workspace->printing().plan(ClientId{}, {}).error().kind == ErrorKind::NotFound);
    CHECK(workspace->printing().invitation(ContactId{}, false).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Who may not open a dossier prints nothing of it, and who may not see the BSN prints without")
{
    TestOffice office;
    const auto first = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto client = office.client(aClient().bsn("111222333").coachedBy(first->session().staff));
    const auto second = office.colleague("P. Smit", {Role::CaseWorker});
    CHECK(second->printing().summary(client, {}).error().kind == ErrorKind::PurposeNeeded);

    const auto desk = office.colleague("I. Balie", {Role::Matchmaker});
    REQUIRE(desk->dossiers().open(client, "vacature"));
    CHECK(desk->printing().summary(client, {false, true}).error().kind == ErrorKind::NotPermitted);
    const auto summary = desk->printing().summary(client, {});
    REQUIRE(summary);
    CHECK(printDocumentToJson(*summary).find("111222333") == std::string::npos);
}
