#include "core/caseload/saved_filter_actions.h"
#include "core/staff/staff_fields.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;
using test::OfficeInMemory;

namespace
{

Session aSession(OfficeInMemory& office, std::vector<Role> roles = {Role::CaseWorker})
{
    return {office.ids.make<StaffId>(), "S. de Boer", "sdeboer", std::move(roles), Origin::Window};
}

std::vector<std::string> names(const Result<std::vector<SavedFilter>>& filters)
{
    std::vector<std::string> result;
    for (const auto& filter : filters.value())
        result.push_back(filter.name);
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A saved filter is there again, for who saved it")
{
    OfficeInMemory office;
    const Session boer = aSession(office);
    const Session yilmaz = aSession(office);
    SavedFilterActions ofBoer(*office.database, office.writer, boer, office.ids);
    SavedFilterActions ofYilmaz(*office.database, office.writer, yilmaz, office.ids);
    REQUIRE(ofBoer.save(" Nieuw ", "period:0-3 coach:me"));
    REQUIRE(ofBoer.save("45+", "theme:over_45"));
    CHECK(names(ofBoer.all()) == Names{"45+", "Nieuw"});
    CHECK(names(ofYilmaz.all()).empty());
}

TEST_CASE("Saving under a name that is in use replaces that filter")
{
    OfficeInMemory office;
    const Session session = aSession(office);
    SavedFilterActions filters(*office.database, office.writer, session, office.ids);
    const auto first = filters.save("Nieuw", "period:0-3").value();
    const auto second = filters.save("nieuw", "period:3-6").value();
    CHECK(second.id == first.id);
    REQUIRE(filters.all().value().size() == 1);
    CHECK(filters.all().value().front().expression == "period:3-6");
}

TEST_CASE("A filter that cannot be read, or has no name, is not saved")
{
    OfficeInMemory office;
    const Session session = aSession(office);
    SavedFilterActions filters(*office.database, office.writer, session, office.ids);
    CHECK(filters.save("Nieuw", "perod:0-3").error().findings.front().code == "filter_key_unknown");
    CHECK(filters.save("  ", "period:0-3").error().findings.front().code == "required");
    CHECK(names(filters.all()).empty());
}

TEST_CASE("A filter gets another name, but not one that is in use")
{
    OfficeInMemory office;
    const Session session = aSession(office);
    SavedFilterActions filters(*office.database, office.writer, session, office.ids);
    const auto first = filters.save("Nieuw", "period:0-3").value();
    REQUIRE(filters.save("Oud", "period:>12"));
    CHECK(filters.rename(first.id, "OUD").error().findings.front().code == "name_in_use");
    CHECK(filters.rename(first.id, "").error().kind == ErrorKind::Invalid);
    REQUIRE(filters.rename(first.id, "NIEUW"));
    CHECK(names(filters.all()) == Names{"NIEUW", "Oud"});
}

TEST_CASE("A filter of somebody else can neither be renamed nor removed")
{
    OfficeInMemory office;
    const Session boer = aSession(office);
    const Session yilmaz = aSession(office);
    SavedFilterActions ofBoer(*office.database, office.writer, boer, office.ids);
    SavedFilterActions ofYilmaz(*office.database, office.writer, yilmaz, office.ids);
    const auto filter = ofBoer.save("Nieuw", "period:0-3").value();
    CHECK(ofYilmaz.rename(filter.id, "Mijn").error().kind == ErrorKind::NotFound);
    CHECK(ofYilmaz.remove(filter.id).error().kind == ErrorKind::NotFound);
    REQUIRE(ofBoer.remove(filter.id));
    CHECK(names(ofBoer.all()).empty());
}

TEST_CASE("Who may not see clients keeps no filters of them")
{
    OfficeInMemory office;
    const Session nobody = aSession(office, {});
    SavedFilterActions filters(*office.database, office.writer, nobody, office.ids);
    CHECK(filters.save("Nieuw", "period:0-3").error().kind == ErrorKind::NotPermitted);
}
