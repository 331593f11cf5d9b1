#include "core/exchange/client_source.h"
#include "core/exchange/rvig_tables.h"
#include "tests/support/real_data.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

std::vector<ImportedClient> allOf(ClientSource& source)
{
    std::vector<ImportedClient> all;
    for (;;) {
        auto next = source.next();
        REQUIRE(next);
        if (!*next)
            return all;
        all.push_back(std::move(**next));
    }
}

constexpr std::array kColumns{"",         "01.01.10", "01.01.20", "01.02.10", "01.02.30", "01.02.40", "01.03.10",
                              "01.04.10", "01.61.10", "05.02.30", "05.02.40", "05.06.10", "05.07.10", "05.84.10",
                              "05.H",     "06.08.10", "07.67.10", "07.67.20", "07.70.10", "08.09.10", "08.11.10",
                              "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60", "08.11.70", "08.12.10",
                              "08.13.10", "08.13.20", "08.13.30", "08.13.40", "08.13.50"};

using Cells = std::map<std::string, std::string>;

// A file of which each row names only the cells that matter.
std::string fileOf(const std::vector<Cells>& rows)
{
    std::string text = "\xEF\xBB\xBF";
    for (const auto* column : kColumns)
        text += std::string(column) + ';';
    text += "\r\n";
    for (const auto& row : rows) {
        for (const auto* column : kColumns) {
            const auto cell = row.find(column);
            text += (cell == row.end() ? "" : cell->second) + ';';
        }
        text += "\r\n";
    }
    return text;
}

std::vector<ImportedClient> people(const std::vector<Cells>& rows)
{
    auto file = CsvReader::ofBytes(fileOf(rows));
    REQUIRE(file);
    auto source = clientSourceOf(std::move(*file), {}, "/nowhere/list.csv", kToday);
    REQUIRE(source);
    REQUIRE((*source)->profile() == ImportProfile::RvigGbaV);
    return allOf(**source);
}

Cells somebody(Cells other)
{
    Cells cells{{"", "Lg01_1"}, {"01.01.10", "8940402024"}, {"01.02.40", "Moulin"}, {"01.03.10", "19851201"}};
    for (auto& [column, cell] : other)
        cells[column] = std::move(cell);
    return cells;
}

ImportedClient person(std::vector<Cells> rows)
{
    rows.front() = somebody(std::move(rows.front()));
    const auto all = people(rows);
    REQUIRE(all.size() == 1);
    return all[0];
}

} // namespace

TEST_CASE("A person is a first row with the rows below it, of which only the first is current")
{
    const auto all = people({somebody({{"01.02.10", "Suzanne"}, {"08.11.10", "Boterdiep"}}),
                             {{"01.02.10", "Suzan"}, {"01.02.40", "Molen"}, {"08.11.10", "Oudeweg"}},
                             {{"08.11.10", "Kerkstraat"}},
                             {{"", "Lg01_2"}, {"01.01.10", "8320968431"}, {"01.02.40", "Burck"}}});
    REQUIRE(all.size() == 2);
    CHECK(all[0].line == 2);
    CHECK(all[0].client.givenNames == "Suzanne");
    CHECK(all[0].client.surname == "Moulin");
    CHECK(all[0].client.street == "Boterdiep");
    CHECK(all[0].client.sourceKey == "rvig:8940402024");
    CHECK(std::ranges::count(all[0].source, '\n') == 2);
    CHECK(all[1].line == 5);
    CHECK(all[1].client.surname == "Burck");
}

TEST_CASE("Dates of persoonslijsten may be partial")
{
    const auto birth = [](const std::string& date) { return person({{{"01.03.10", date}}}).client.birthDate; };
    CHECK(birth("19680000") == PartialDate::from(1968, 0, 0));
    CHECK(birth("19950200") == PartialDate::from(1995, 2, 0));
    CHECK(birth("00000000") == PartialDate{});
    CHECK(birth("19660013") == PartialDate::from(1966, 0, 0));
    CHECK_FALSE(person({{{"01.03.10", "00000000"}}}).present.test(clientColumn("birth_date")));
}

TEST_CASE("The partner is the current one, of several the first, of none the one dissolved last")
{
    const Cells first{{"05.02.40", "Schaars"}, {"05.06.10", "19990413"}};
    const auto partner = [](const std::vector<Cells>& rows) { return person(rows).client.partnerSurname; };
    auto current = first;
    current["05.H"] = "05";
    CHECK(partner({current, {{"05.02.40", "Bråkendæl"}, {"05.07.10", "19930628"}}}) == "Schaars");
    CHECK(partner({{{"05.02.40", "Oever"}, {"05.07.10", "19730812"}, {"05.H", "05"}},
                   {{"05.02.40", "Vermeulen"}, {"05.06.10", "19740808"}}}) == "Vermeulen");
    CHECK(partner({current, {{"05.02.40", "Eerder"}, {"05.06.10", "19990400"}}}) == "Eerder");
    CHECK(partner({{{"05.02.40", "Prins"}, {"05.07.10", "19830328"}, {"05.H", "05"}},
                   {{"05.02.40", "Later"}, {"05.07.10", "20000103"}}}) == "Later");
    // History of the first marriage, and a marriage that was never one.
    auto followed = first;
    followed["05.H"] = "55";
    CHECK(partner({followed, {{"05.02.40", "Oudenaam"}, {"05.06.10", "19800101"}}}) == "Schaars");
    CHECK(partner({{{"05.02.40", "Fout"}, {"05.06.10", "19800101"}, {"05.84.10", "O"}}}).empty());
}

TEST_CASE("Name use and prefixes")
{
    const auto read = person({{{"01.61.10", "N"}, {"01.02.30", "du"}, {"05.02.30", "van der"}, {"05.02.40", "Lee"}}});
    CHECK(read.client.nameUse == NameUse::OwnThenPartner);
    CHECK(read.client.prefix == "du");
    CHECK(read.client.partnerPrefix == "van der");
}

TEST_CASE("Suspension tells who died and who left")
{
    const auto dead = person({{{"07.67.20", "O"}, {"06.08.10", "20080700"}}});
    CHECK(dead.client.deceasedOn == PartialDate::from(2008, 7, 0));
    const auto left = person({{{"07.67.20", "E"}, {"07.67.10", "20111200"}, {"08.13.10", "5003"}}});
    CHECK(left.client.emigratedOn == PartialDate::from(2011, 12, 0));
    const auto abroad = person({{{"07.67.20", "R"}, {"07.67.10", "20140226"}, {"08.13.10", "7028"}}});
    CHECK(abroad.client.emigratedOn == std::nullopt);
    CHECK(blocks(person({{{"07.67.20", "F"}}}).findings));
    const auto slip = person({{{"06.08.10", "05"}}});
    CHECK(slip.client.deceasedOn == std::nullopt);
    CHECK(slip.findings == std::vector<Finding>{{"deceased_on", Severity::Note, "cell_not_a_date", "05"}});
}

TEST_CASE("A death that turned out not to be one stands in the history only")
{
    CHECK(person({{}, {{"06.08.10", "19970402"}}}).client.deceasedOn == std::nullopt);
}

TEST_CASE("Addresses in the Netherlands, afloat and abroad")
{
    const auto home = person({{{"08.09.10", "0599"},
                               {"08.11.10", "Boterdiep"},
                               {"08.11.20", "31"},
                               {"08.11.30", "A"},
                               {"08.11.40", "III"},
                               {"08.11.60", "3077AW"},
                               {"08.11.70", "Rotterdam"}}})
                          .client;
    CHECK(home.street == "Boterdiep");
    CHECK(home.houseNumber == "31 A-III");
    CHECK(home.postcode == "3077AW");
    CHECK(home.place == "Rotterdam");
    CHECK(home.country.empty());
    CHECK(person({{{"08.11.10", "Kade"}, {"08.11.20", "9"}, {"08.11.50", "to"}}}).client.houseNumber == "t/o 9");
    CHECK(person({{{"08.12.10", "Woonboot in de Grote Sloot"}}}).client.street == "Woonboot in de Grote Sloot");
    const auto abroad = person({{{"08.13.10", "5010"},
                                 {"08.13.30", "Rue du pomme 25"},
                                 {"08.13.40", "Bruxelles"},
                                 {"08.13.50", "postcode 1000"}}});
    CHECK(abroad.client.street == "Rue du pomme 25");
    CHECK(abroad.client.place == "Bruxelles, postcode 1000");
    CHECK(abroad.client.country == "Belgi\u00eb");
    CHECK(abroad.present.test(clientColumn("postcode"))); // the Dutch one goes with the old address
}

TEST_CASE("The municipality stands in for the place of residence when its code table lies beside the file")
{
    const auto folder = std::filesystem::path(WERKPAD_BINARY_DIR) / "rvig_tables_test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "Tabel33 Gemeenten.csv") << "\"92.10 Gemeentecode\",\"92.11 Omschrijving\"\n"
                                                       "\"0599\",\"Rotterdam\"\n\"0518\",\"'s-Gravenhage\"\n";
    CHECK(municipalitiesIn(folder).size() == 2);
    CHECK(municipalitiesIn(folder / "nothing").empty());
    auto file = CsvReader::ofBytes(fileOf({somebody({{"08.09.10", "0518"}, {"08.11.10", "Laan van Poot"}})}));
    REQUIRE(file);
    auto source = clientSourceOf(std::move(*file), {}, folder / "list.csv", kToday);
    REQUIRE(source);
    CHECK(allOf(**source).at(0).client.place == "'s-Gravenhage");
    std::filesystem::remove_all(folder);
}

TEST_CASE("A file without the elements of persons is no persoonslijst")
{
    auto file = CsvReader::ofBytes("a;b\n1;2\n");
    REQUIRE(file);
    const auto source = clientSourceOf(std::move(*file), {ImportProfile::RvigGbaV, {}, {}}, {}, kToday);
    REQUIRE_FALSE(source);
    CHECK(source.error().findings.at(0).code == "columns_missing");
}

TEST_CASE("The official test persons are all read and nothing in a single one of them is wrong")
{
    const auto path = testing::realData("rvig/testset_persoonslijsten_gba-v.csv");
    if (!path)
        SKIP("the official test persons are not on this machine (WERKPAD_REAL_DATA)");
    auto source = openClientSource(*path, {}, kToday);
    REQUIRE(source);
    const auto all = allOf(**source);
    CHECK(all.size() == 687);
    const auto count = [&](auto predicate) { return std::ranges::count_if(all, predicate); };
    CHECK(count([](const auto& p) { return !p.client.bsn.empty(); }) == 685);
    CHECK(count([](const auto& p) { return p.client.secrecy > 0; }) == 46);
    CHECK(count([](const auto& p) { return p.client.deceasedOn.has_value(); }) == 20);
    CHECK(count([](const auto& p) { return p.client.emigratedOn.has_value(); }) == 56);
    CHECK(count([](const auto& p) { return p.client.surname.size() > 190; }) >= 2);
    CHECK(count([](const auto& p) { return !p.client.prefix.empty(); }) == 153);
    CHECK(count([](const auto& p) { return p.client.givenNames.empty(); }) == 11);
    CHECK(count([](const auto& p) { return p.client.nameUse != NameUse::Own && p.client.partnerSurname.empty(); }) ==
          0);
    CHECK(count([](const auto& p) { return p.client.street.empty() && p.client.country.empty(); }) == 0);
    // Three live in a municipality (1810) that is in no code table.
    CHECK(count([](const auto& p) { return p.client.place.empty() && p.client.country.empty(); }) == 3);
    for (const auto& p : all) {
        for (const auto& finding : p.findings) {
            CAPTURE(p.line, finding.field, finding.code, finding.value);
            CHECK(finding.severity == Severity::Note);
        }
    }
    const auto listed = [&](const std::string& key) {
        return std::ranges::find(all, key, [](const auto& p) { return p.source.substr(0, p.source.find(';')); });
    };
    CHECK(listed("Lg01_491")->client.birthDate == PartialDate::from(1968, 0, 0));
    CHECK(listed("Lg01_284")->client.birthDate == PartialDate::from(1995, 2, 0));
    CHECK(listed("Lg01_304")->client.birthDate == PartialDate{});
    CHECK(listed("Lg01_439")->client.deceasedOn == PartialDate::from(2008, 7, 0));
    CHECK(listed("Lg01_621")->client.partnerSurname == "Vermeulen");
    CHECK(listed("Lg01_616")->client.partnerSurname == "Schaars");
}
