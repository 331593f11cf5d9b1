// Migrations that were released are never edited: installed copies have run them.
#include "core/storage/embedded_migrations.h"
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

#include <array>
#include <map>
#include <optional>
#include <sstream>

using namespace werkpad::test;

namespace
{

using Migrations = std::map<std::string, std::string>; // file name → text, in the order of their numbers

std::string sha256(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

// The number that a file name begins with: 4 of "0004_clients.sql".
std::optional<int> numberOf(std::string_view name)
{
    const bool wellFormed = name.size() > 5 && name[4] == '_' && name.ends_with(".sql") &&
                            name.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos;
    return wellFormed ? std::optional(std::stoi(std::string(name.substr(0, 4)))) : std::nullopt;
}

// "hash  name" on each line, as sha256sum writes it; # begins a comment.
std::map<std::string, std::string> readChecksums(const std::string& list)
{
    std::map<std::string, std::string> hashes;
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string hash;
        std::string name;
        if (!line.starts_with('#') && words >> hash >> name)
            hashes[name] = hash;
    }
    return hashes;
}

std::vector<std::string> problems(const Migrations& migrations, const std::string& list)
{
    std::vector<std::string> found;
    int expected = 1;
    for (const auto& [name, text] : migrations)
        if (const auto number = numberOf(name); !number)
            found.push_back(name + " is not named NNNN_what_changed.sql");
        else if (*number != expected++)
            found.push_back(name + " should have number " + std::to_string(expected - 1));

    const auto released = readChecksums(list);
    for (const auto& [name, hash] : released)
        if (!migrations.contains(name))
            found.push_back(name + " was released and is gone");
        else if (sha256(migrations.at(name)) != hash)
            found.push_back(name + " was released and is not what it was; write a new migration instead");
    for (const auto& [name, text] : migrations)
        if (!released.empty() && !released.contains(name) && name < released.rbegin()->first)
            found.push_back(name + " comes before a released one");
    return found;
}

std::string asList(const Migrations& migrations)
{
    std::string list = "# a comment\n\n";
    for (const auto& [name, text] : migrations)
        list += sha256(text) + "  " + name + '\n';
    return list;
}

std::string textOf(const std::string& path)
{
    for (const auto& file : sourceFiles({"resources/migrations"}, {".sql", ".txt"}))
        if (file.path == path)
            return file.text;
    return {};
}

} // namespace

TEST_CASE("Migrations are numbered without gaps, and released ones are as they were")
{
    Migrations migrations;
    for (const auto& file : sourceFiles({"resources/migrations"}, {".sql"}))
        migrations[file.path.substr(file.path.rfind('/') + 1)] = file.text;
    const std::string list = textOf("resources/migrations/checksums.txt");
    REQUIRE_FALSE(migrations.empty());
    REQUIRE_FALSE(list.empty());
    const auto found = problems(migrations, list);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("The program carries exactly the migrations of its source")
{
    const auto files = sourceFiles({"resources/migrations"}, {".sql"});
    const auto& embedded = werkpad::embeddedMigrations();
    REQUIRE(embedded.size() == files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        CHECK(files[i].path == "resources/migrations/" + std::string(embedded[i].name));
        CHECK(files[i].text == embedded[i].content);
    }
}

TEST_CASE("An edit, a gap, a loss and an insertion among released migrations are noticed")
{
    const Migrations good{{"0001_a.sql", "A"}, {"0002_b.sql", "B"}};
    CHECK(problems(good, asList(good)).empty());
    CHECK(problems(good, "# nothing is released yet\n").empty());
    CHECK(problems({{"0001_a.sql", "A"}, {"0002_b.sql", "B"}, {"0003_c.sql", "C"}}, asList(good)).empty());

    CHECK(problems({{"0001_a.sql", "A"}, {"0002_b.sql", "b"}}, asList(good)).size() == 1);
    CHECK(problems({{"0001_a.sql", "A"}}, asList(good)).size() == 1);
    CHECK(problems({{"0001_a.sql", "A"}, {"0003_c.sql", "C"}}, {}).size() == 1);
    CHECK(problems({{"0002_b.sql", "B"}}, {}).size() == 1);
    CHECK(problems({{"1_a.sql", "A"}}, {}).size() == 1);
    CHECK_FALSE(problems({{"0001_a.sql", "A"}, {"0002_aa.sql", "X"}, {"0002_b.sql", "B"}}, asList(good)).empty());
}

TEST_CASE("A checksum is what sha256sum prints")
{
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
