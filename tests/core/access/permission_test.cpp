#include "core/access/permission.h"
#include "core/base/reference_codes.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <map>

using namespace werkpad;

namespace
{

// What a person tries, on a client in nobody's caseload, and who succeeds.
struct Attempt {
    std::string name;
    std::vector<Role> allowed;
    std::function<std::optional<Error>(Workspace&, ClientId)> tryIt;
};

template <class T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::vector<Attempt> attempts()
{
    using R = Role;
    const std::vector<Role> editors{R::Intake, R::CaseWorker, R::TeamLead};
    return {
        {"open a dossier",
         {R::Intake, R::CaseWorker, R::TeamLead, R::Matchmaker},
         [](Workspace& workspace, ClientId id) { return errorOf(workspace.dossiers().open(id)); }},
        {"read its history",
         {R::Intake, R::CaseWorker, R::TeamLead, R::Matchmaker},
         [](Workspace& workspace, ClientId id) { return errorOf(workspace.dossiers().history(id, 5)); }},
        {"reveal the BSN", editors,
         [](Workspace& workspace, ClientId id) { return errorOf(workspace.dossiers().revealBsn(id)); }},
        {"add a client", editors,
         [](Workspace& workspace, ClientId) { return errorOf(workspace.clients().add(aClient())); }},
        {"change a client", editors,
         [](Workspace& workspace, ClientId id) {
             Client before = aClient();
             before.id = id;
             Client after = before;
             after.phone = "0600" + workspace.session().name;
             return errorOf(workspace.clients().update(before, after));
         }},
        {"put a client into a caseload", editors,
         [](Workspace& workspace, ClientId id) {
             return errorOf(workspace.clients().assign(std::vector{id}, std::nullopt));
         }},
        {"note a characteristic", editors,
         [](Workspace& workspace, ClientId id) {
             return errorOf(
                 workspace.clients().record({{}, id, Axis::Motivation, "willing", {}, workspace.clock().today(), {}}));
         }},
        {"add a spell", editors,
         [](Workspace& workspace, ClientId id) {
             return errorOf(workspace.segmentation().addSpell(aSpell(id, Date(2026, 5, 1))));
         }},
        {"argue an override", editors,
         [](Workspace& workspace, ClientId id) {
             return errorOf(workspace.segmentation().override(
                 {{}, id, Period::Over12Months, "omdat", Perspective::Local, {workspace.clock().today(), {}}, {}}));
         }},
        {"mark for a theme", editors,
         [](Workspace& workspace, ClientId id) {
             const Date day(2026, 1, 1 + static_cast<int>(workspace.session().roles.front()));
             return errorOf(workspace.segmentation().mark({{}, id, Theme::Neighbourhood, {day, day}, {}}));
         }},
        {"add a regime", editors,
         [](Workspace& workspace, ClientId id) {
             const Date day(2026, 1, 1 + static_cast<int>(workspace.session().roles.front()));
             return errorOf(workspace.regimes().add({{}, id, "WW", {day, day}, {}}));
         }},
        {"change the office",
         {R::Administrator},
         [](Workspace& workspace, ClientId) {
             return errorOf(workspace.offices().update(*workspace.offices().office()));
         }},
        {"add a service to the catalogue",
         {R::TeamLead, R::Administrator},
         [](Workspace& workspace, ClientId) {
             Service service;
             service.name = "Taalles " + workspace.session().name;
             service.type = "language";
             return errorOf(workspace.catalogue().add(service));
         }},
        {"change the guideline",
         {R::TeamLead, R::Administrator},
         [](Workspace& workspace, ClientId) {
             const auto role = static_cast<std::size_t>(workspace.session().roles.front());
             GuidelineRule rule;
             rule.group = "everyone";
             rule.serviceType = referenceCodes(CodeList::ServiceTypes).at(role).code;
             rule.argument = "omdat";
             rule.source = "teamoverleg";
             return errorOf(workspace.guideline().addRule(rule));
         }},
        {"deviate from the guideline", editors,
         [](Workspace& workspace, ClientId id) {
             if (auto spell = workspace.segmentation().addSpell(aSpell(id, Date(2026, 5, 1))); !spell)
                 return errorOf(spell);
             Deviation deviation;
             deviation.client = id;
             deviation.serviceType = "language";
             deviation.argument = "omdat";
             return errorOf(workspace.guideline().deviate(deviation));
         }},
        {"take on a colleague",
         {R::Administrator},
         [](Workspace& workspace, ClientId) {
             StaffMember member;
             member.name = "Nieuw";
             return errorOf(workspace.staff().add(member, {}));
         }},
        {"change a colleague's roles",
         {R::Administrator},
         [](Workspace& workspace, ClientId) {
             return errorOf(workspace.staff().setRoles(workspace.session().staff, workspace.session().roles));
         }},
        {"dump everything",
         {R::CaseWorker, R::TeamLead},
         [](Workspace& workspace, ClientId) { return errorOf(workspace.dump([](std::string_view) {})); }},
    };
}

} // namespace

TEST_CASE("Each action is open to the roles that may, and refused to all others without a trace")
{
    TestOffice office;
    std::map<Role, std::unique_ptr<Workspace>> people;
    for (const Role role : kRoles)
        people[role] = office.colleague(std::string(roleCode(role)), {role});
    for (const auto& attempt : attempts()) {
        for (const Role role : kRoles) {
            INFO(attempt.name << " as " << roleCode(role));
            const auto id = office.client();
            const bool isAllowed = std::ranges::find(attempt.allowed, role) != attempt.allowed.end();
            const std::string before = office.dump();
            const auto error = attempt.tryIt(*people[role], id);
            if (isAllowed) {
                CHECK_FALSE(error.has_value());
            } else {
                REQUIRE(error.has_value());
                CHECK(error->kind == ErrorKind::NotPermitted);
                CHECK(office.dump() == before);
            }
        }
    }
}

TEST_CASE("Who has several roles may do what any of them may, and who has none may do nothing")
{
    CHECK(may(std::vector{Role::Auditor, Role::Intake}, Permission::EditClients));
    CHECK(may(std::vector{Role::Auditor, Role::Intake}, Permission::ViewAudit));
    for (const Permission permission :
         {Permission::ViewClients, Permission::ViewEverywhere, Permission::EditClients, Permission::AssignClients,
          Permission::ImportClients, Permission::ExportClients, Permission::SeeBsn, Permission::ManageStaff,
          Permission::ManageOffice, Permission::ManageServices, Permission::ViewAudit}) {
        CHECK_FALSE(may({}, permission));
        CHECK_FALSE(permissionName(permission).empty());
        // Nothing is out of everybody's reach.
        CHECK(std::ranges::any_of(kRoles, [&](Role role) { return may(std::vector{role}, permission); }));
    }
}

TEST_CASE("A dossier in a colleague's caseload is changed only by who opened it with a purpose")
{
    TestOffice office;
    const auto mine = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto theirs = office.colleague("K. Pinas", {Role::CaseWorker});
    const auto id = office.client(aClient().coachedBy(mine->session().staff), Date(2026, 3, 1));
    const std::string before = office.dump();

    CHECK(theirs->segmentation().addSpell(aSpell(id, Date(2026, 8, 1))).error().kind == ErrorKind::PurposeNeeded);
    CHECK(theirs->dossiers().open(id, "   ").error().kind == ErrorKind::PurposeNeeded);
    CHECK(theirs->dossiers().reload(id).error().kind == ErrorKind::PurposeNeeded);
    CHECK(theirs->dossiers().history(id, 5).error().kind == ErrorKind::PurposeNeeded);
    CHECK(office.dump() == before);

    REQUIRE(theirs->dossiers().open(id, "waarneming"));
    CHECK(theirs->segmentation().addSpell(aSpell(id, Date(2026, 8, 1))));
    CHECK(mine->dossiers().open(id));
}

TEST_CASE("Taking a change back takes what making it took")
{
    TestOffice office;
    const auto mine = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto theirs = office.colleague("K. Pinas", {Role::CaseWorker});
    auto changed = *office.lead().offices().office();
    changed.contactDays = 60;
    const auto policy = office.lead().offices().update(changed);
    REQUIRE(policy);
    const auto roles = office.lead().staff().setRoles(mine->session().staff, {Role::CaseWorker, Role::Auditor});
    REQUIRE(roles);
    const auto id = office.client(aClient().coachedBy(mine->session().staff));
    const auto before = mine->dossiers().open(id)->client;
    auto after = before;
    after.phone = "0600123456";
    const auto edited = mine->clients().update(before, after);
    REQUIRE(edited);
    const std::string dump = office.dump();

    CHECK(mine->undo(*policy).error().kind == ErrorKind::NotPermitted);
    CHECK(mine->undo(*roles).error().kind == ErrorKind::NotPermitted);
    CHECK(theirs->undo(*edited).error().kind == ErrorKind::PurposeNeeded);
    CHECK(mine->undo(999).error().kind == ErrorKind::NotFound);
    CHECK(office.dump() == dump);
    CHECK(mine->undo(*edited));
    CHECK(office.lead().undo(*policy));
}
