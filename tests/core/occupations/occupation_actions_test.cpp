#include "core/occupations/occupation_actions.h"
#include "core/occupations/occupation_file.h"
#include "core/occupations/occupation_rules.h"
#include "tests/support/real_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_office.h"

#include <fstream>

using namespace werkpad;

namespace
{

constexpr const char* kAddress = "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c3";

std::filesystem::path write(const TemporaryFolder& folder, const std::string& text)
{
    const auto file = folder.path() / "occupations.csv";
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::string aRow(char last, const std::string& name, const std::string& others = {})
{
    return kAddress + std::string(1, last) + "," + name + ",\"" + others + "\",1234.5\n";
}

constexpr const char* kHeader = "conceptUri,preferredLabel,altLabels,code\n";

} // namespace

TEST_CASE("A list of occupations is read once, and again only where it has changed")
{
    const TemporaryFolder folder;
    TestOffice office;
    auto& occupations = office.lead().occupations();
    const auto file = write(folder, kHeader + aRow('1', "lasser", "metaallasser\n fitter ") + aRow('2', "kok"));
    const auto first = occupations.import(file);
    REQUIRE(first);
    CHECK(first->read == 2);
    CHECK(first->created == 2);
    const auto all = occupations.all();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK((*all)[0].name == "kok");
    CHECK((*all)[1].alternatives == "metaallasser\nfitter");

    const auto again = occupations.import(file);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->changeSet == 0);

    const auto newer = occupations.import(write(folder, kHeader + aRow('1', "lasser (m/v)") + aRow('3', "bakker")));
    REQUIRE(newer);
    CHECK(newer->updated == 1);
    CHECK(newer->created == 1);
    CHECK(occupations.all()->size() == 3); // the cook stays
    REQUIRE(office.lead().undo(newer->changeSet));
    CHECK(occupations.all()->size() == 2);
}

TEST_CASE("Rows that are no occupation are named, and the others taken")
{
    const TemporaryFolder folder;
    const auto file = write(folder, kHeader + aRow('1', "lasser") + "ergens,kok,,1\n" + aRow('2', "") + aRow('1', "x"));
    const auto read = readOccupationFile(file, {});
    REQUIRE(read);
    CHECK(read->occupations.size() == 1);
    REQUIRE(read->rejected.size() == 3);
    CHECK(read->rejected[0].line == 3);
    CHECK(read->rejected[0].finding.code == "occupation_without_address");
    CHECK(read->rejected[1].finding.code == "occupation_without_name");
    CHECK(read->rejected[2].finding.code == "occupation_repeated");
}

TEST_CASE("A file that is no list of occupations is refused and changes nothing")
{
    const TemporaryFolder folder;
    TestOffice office;
    const auto refused = office.lead().occupations().import(write(folder, "naam;plaats\nJan;Rotterdam\n"));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings.front().code == "file_without_columns");
    CHECK(office.lead().occupations().all()->empty());
}

TEST_CASE("The published Dutch list is read whole")
{
    const auto file = testing::realData("esco/occupations_nl.csv");
    if (!file)
        SKIP("the list of ESCO is not on this machine");
    const auto read = readOccupationFile(*file, {});
    REQUIRE(read);
    CHECK(read->occupations.size() == 3039);
    CHECK(read->rejected.empty());
    CHECK(occupationNamed(read->occupations, "inspiciënt")->code == "2654.1.7");
}
