#include "core/caseload/client_index.h"
#include "core/clients/client_fields.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "tests/support/test_office.h"

#include <algorithm>

using namespace werkpad;

namespace
{

using Move = BulkTransferActions::Move;

// A coach who leaves, with a caseload, and the colleague who gets it.
struct LeavingCoach {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    std::unique_ptr<Workspace> other = office.colleague("K. Yılmaz", {Role::CaseWorker});
    std::vector<ClientId> clients{};

    explicit LeavingCoach(int count)
    {
        clients.push_back(office.client(aClient().coachedBy(coach->session().staff), Date(2026, 3, 1)));
        auto& context = office.lead().context();
        REQUIRE(
            context.writer.write(context.session.staff, "client.add", [&](Transaction& transaction) -> Result<void> {
                for (int i = 1; i < count; ++i) {
                    Client client =
                        aClient().named("Jan", "Berg" + std::to_string(i)).coachedBy(coach->session().staff);
                    client.id = context.ids.make<ClientId>();
                    transaction.insert(client);
                    clients.push_back(client.id);
                }
                return {};
            }));
    }
    [[nodiscard]] Transfer asked() const
    {
        Transfer transfer;
        transfer.to = other->session().staff;
        transfer.reason = "M. Smit gaat weg";
        return transfer;
    }
    [[nodiscard]] std::size_t caseloadOf(const Workspace& of)
    {
        const auto index = ClientIndex::load(office.lead().database(), office.clock().today());
        REQUIRE(index);
        ClientFilter filter = activeClients();
        filter.coaches = {of.session().staff};
        return index->select(filter).rows.size();
    }
    [[nodiscard]] BulkTransferActions asLead() { return BulkTransferActions(office.lead().context()); }
};

} // namespace

TEST_CASE("Four hundred clients change caseload at once, and one undo gives all of them back")
{
    LeavingCoach o(400);
    const auto dossier = o.office.lead().dossiers().open(o.clients.front());
    REQUIRE(dossier);
    std::size_t told = 0;
    const auto moved = o.asLead().request(o.clients, o.asked(), Move::AtOnce, [&](std::size_t done) {
        told = done;
        return true;
    });
    REQUIRE(moved);
    CHECK(told == 400);
    CHECK(o.caseloadOf(*o.coach) == 0);
    CHECK(o.caseloadOf(*o.other) == 400);
    // Guidance goes on where it was.
    const auto after = o.office.lead().dossiers().reload(o.clients.front());
    REQUIRE(after);
    Client expected = dossier->client;
    expected.coach = o.other->session().staff;
    CHECK(after->client == expected);
    CHECK(after->spells == dossier->spells);
    CHECK(after->segment == dossier->segment);

    REQUIRE(o.office.lead().undo(*moved));
    CHECK(o.caseloadOf(*o.coach) == 400);
    CHECK(o.caseloadOf(*o.other) == 0);
    CHECK(o.office.lead().transfers().ofClient(o.clients.front())->empty());
}

TEST_CASE("When one client cannot go nobody goes, and the error says who it is")
{
    LeavingCoach o(5);
    Client deceased = aClient().named("Piet", "Overleden").coachedBy(o.coach->session().staff);
    deceased.deceasedOn = PartialDate(Date(2026, 1, 1));
    o.clients.push_back(o.office.client(deceased));
    const auto before = o.office.dump();
    const auto refused = o.asLead().request(o.clients, o.asked(), Move::AtOnce);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    REQUIRE(refused.error().findings.size() == 2);
    CHECK(refused.error().findings[0].code == "transfer_of_client");
    CHECK(refused.error().findings[0].value == "Overleden, Piet");
    CHECK(refused.error().findings[1].code == "client_deceased");
    CHECK(o.office.dump() == before);
}

TEST_CASE("Stopped half-way, a transfer of many has changed nothing")
{
    LeavingCoach o(20);
    const auto before = o.office.dump();
    const auto stopped =
        o.asLead().request(o.clients, o.asked(), Move::AtOnce, [](std::size_t done) { return done < 10; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(o.office.dump() == before);
}

TEST_CASE("Asked together, clients are answered together or one by one")
{
    LeavingCoach o(5);
    REQUIRE(BulkTransferActions(o.coach->context()).request(o.clients, o.asked()));
    CHECK(o.caseloadOf(*o.coach) == 5);
    const auto waiting = o.other->transfers().waitingFor(o.other->session().staff);
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 5);
    REQUIRE(o.other->transfers().refuse(waiting->front().transfer.id, "Caseload is vol"));
    std::vector<TransferId> ids;
    for (const auto& entry : *waiting)
        ids.push_back(entry.transfer.id);

    BulkTransferActions answers(o.other->context());
    const auto twice = answers.answer(ids, TransferState::Accepted);
    REQUIRE_FALSE(twice); // one of them was answered: nothing happens to the others either
    CHECK(twice.error().findings.back().code == "transfer_answered");
    CHECK(o.caseloadOf(*o.other) == 0);
    const auto accepted = answers.answer(std::span(ids).subspan(1), TransferState::Accepted);
    REQUIRE(accepted);
    CHECK(o.caseloadOf(*o.other) == 4);
    CHECK(o.caseloadOf(*o.coach) == 1);
    REQUIRE(o.other->undo(*accepted));
    CHECK(o.caseloadOf(*o.coach) == 5);
    CHECK(o.other->transfers().waitingFor(o.other->session().staff)->size() == 4);
}

TEST_CASE("Only who oversees caseloads moves clients without asking")
{
    LeavingCoach o(2);
    BulkTransferActions own(o.coach->context());
    CHECK(own.request(o.clients, o.asked(), Move::AtOnce).error().kind == ErrorKind::NotPermitted);
    const auto intruder = BulkTransferActions(o.other->context()).request(o.clients, o.asked());
    REQUIRE_FALSE(intruder); // a colleague's caseload
    CHECK(intruder.error().kind == ErrorKind::PurposeNeeded);
    CHECK(o.caseloadOf(*o.coach) == 2);
    // A client who is named twice is asked for once.
    const std::vector<ClientId> twice{o.clients[0], o.clients[1], o.clients[0]};
    REQUIRE(own.request(twice, o.asked()));
    CHECK(o.other->transfers().waitingFor(o.other->session().staff)->size() == 2);
}
