#include "core/transfers/transfer_fields.h"
#include "tests/support/test_office.h"

using namespace werkpad;

namespace
{

Transfer aTransfer(ClientId client, StaffId to)
{
    Transfer transfer;
    transfer.client = client;
    transfer.to = to;
    transfer.reason = "Verlof";
    transfer.summary = "Wil leren voor lasser";
    return transfer;
}

template <class T>
std::string codeOf(const Result<T>& result)
{
    if (result)
        return "done";
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

// Two coaches, and a client of the first who is out of work since March.
struct TransferOffice {
    TestOffice office{};
    std::unique_ptr<Workspace> coach = office.colleague("M. Smit", {Role::CaseWorker});
    std::unique_ptr<Workspace> other = office.colleague("K. Yılmaz", {Role::CaseWorker});
    ClientId client = office.client(aClient().coachedBy(coach->session().staff), Date(2026, 3, 1));

    [[nodiscard]] StaffId otherId() const { return other->session().staff; }
    [[nodiscard]] TransferId ask()
    {
        const auto id = coach->transfers().request(aTransfer(client, otherId()));
        REQUIRE(id);
        return *id;
    }
};

} // namespace

TEST_CASE("Who is asked sees the request without the dossier, and the client moves on accepting")
{
    TransferOffice o;
    const auto id = o.ask();
    const auto waiting = o.other->transfers().waitingFor(o.otherId());
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().clientName == "Jan van den Berg");
    CHECK(waiting->front().fromName == "M. Smit");
    CHECK(waiting->front().transfer.summary == "Wil leren voor lasser");
    const auto before = o.office.lead().dossiers().open(o.client);
    REQUIRE(before);

    REQUIRE(o.other->transfers().accept(id, "Graag"));
    CHECK(o.other->transfers().waitingFor(o.otherId())->empty());
    const auto after = o.other->dossiers().open(o.client); // needs no purpose: it is the own caseload now
    REQUIRE(after);
    CHECK(after->coachName == "K. Yılmaz");
    // Guidance goes on where it was: nothing but the coach has changed.
    Client expected = before->client;
    expected.coach = o.otherId();
    CHECK(after->client == expected);
    CHECK(after->spells == before->spells);
    CHECK(after->segment == before->segment);
    CHECK(o.other->transfers().find(id)->state == TransferState::Accepted);

    const auto history = o.other->dossiers().history(o.client, 1);
    CHECK(history->front().change.action == "transfer.accept");
    CHECK(history->front().change.records.size() == 2); // client and transfer together
    REQUIRE(o.other->undo(history->front().change.number));
    CHECK(o.office.lead().dossiers().reload(o.client)->coachName == "M. Smit");
}

TEST_CASE("Refusing needs a reason and leaves the client where it was")
{
    TransferOffice o;
    const auto id = o.ask();
    CHECK(codeOf(o.other->transfers().refuse(id, " ")) == "reason_missing");
    REQUIRE(o.other->transfers().refuse(id, "Caseload is vol"));
    CHECK(o.coach->dossiers().open(o.client)->coachName == "M. Smit");
    CHECK(o.coach->transfers().ofClient(o.client)->front().answer == "Caseload is vol");
    CHECK(codeOf(o.other->transfers().accept(id)) == "transfer_answered");
}

TEST_CASE("Only who is asked, who asked or a team lead answers")
{
    TransferOffice o;
    const auto third = o.office.colleague("P. Derde", {Role::CaseWorker});
    const auto id = o.ask();
    CHECK(third->transfers().accept(id).error().kind == ErrorKind::NotPermitted);
    CHECK(o.coach->transfers().accept(id).error().kind == ErrorKind::NotPermitted);
    CHECK(o.other->transfers().withdraw(id).error().kind == ErrorKind::NotPermitted);
    REQUIRE(o.coach->transfers().withdraw(id));
    const auto again = o.ask();
    CHECK(o.office.lead().transfers().accept(again));
}

TEST_CASE("What is wrong with a request is said at once, and nothing is written")
{
    TransferOffice o;
    const auto before = o.office.dump();
    auto& transfers = o.coach->transfers();
    auto wrong = aTransfer(o.client, o.coach->session().staff);
    wrong.reason.clear();
    wrong.temporaryFrom = Date(2026, 12, 1);
    wrong.temporaryUntil = Date(2026, 11, 30);
    const auto refused = transfers.request(wrong);
    REQUIRE_FALSE(refused);
    std::vector<std::string> codes;
    for (const auto& finding : refused.error().findings)
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{"reason_missing", "transfer_to_coach", "end_before_begin"});
    CHECK(codeOf(transfers.request(aTransfer(o.client, StaffId{}))) == "value_missing");
    CHECK(o.other->transfers().request(aTransfer(o.client, o.otherId())).error().kind == ErrorKind::PurposeNeeded);
    CHECK(o.office.dump() == before);

    static_cast<void>(o.ask());
    CHECK(codeOf(transfers.request(aTransfer(o.client, o.otherId()))) == "transfer_waiting");
}

TEST_CASE("Nobody who has left, and no client who has died, is in a transfer")
{
    TransferOffice o;
    REQUIRE(o.office.lead().staff().leave(o.otherId()));
    CHECK(codeOf(o.coach->transfers().request(aTransfer(o.client, o.otherId()))) == "staff_left");
    Client deceased = aClient().coachedBy(o.coach->session().staff);
    deceased.deceasedOn = PartialDate(Date(2026, 1, 1));
    const auto id = o.office.client(deceased);
    CHECK(codeOf(o.coach->transfers().request(aTransfer(id, o.office.lead().session().staff))) == "client_deceased");
}

TEST_CASE("A replacement for a while keeps its days")
{
    TransferOffice o;
    auto transfer = aTransfer(o.client, o.otherId());
    transfer.temporaryUntil = Date(2027, 1, 31);
    const auto id = o.coach->transfers().request(transfer);
    REQUIRE(id);
    CHECK(o.coach->transfers().find(*id)->temporaryFrom == Date(2026, 11, 23));
    CHECK(o.coach->transfers().find(*id)->temporaryUntil == Date(2027, 1, 31));
}

TEST_CASE("A client who went to somebody else meanwhile does not move")
{
    TransferOffice o;
    const auto id = o.ask();
    const std::vector clients{o.client};
    REQUIRE(o.office.lead().clients().assign(clients, o.office.lead().session().staff));
    CHECK(o.other->transfers().accept(id).error().kind == ErrorKind::ChangedMeanwhile);
    CHECK(o.office.lead().dossiers().open(o.client)->coachName == "S. de Boer");
}
