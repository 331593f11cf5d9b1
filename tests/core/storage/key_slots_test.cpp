#include "core/storage/key_slots.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace werkpad;

namespace
{

constexpr auto kCost = [] { return KeyDerivationCost::forTests(); };

// A key file with two users.
struct TestSlots {
    TemporaryFolder folder;
    std::filesystem::path database = folder / "office.werkpad";
    DatabaseKey key = DatabaseKey::random();
    KeySlots slots = KeySlots::forNewDatabase();

    TestSlots()
    {
        REQUIRE(slots.put("Ayşe", "eerste geheim", key, kCost()));
        REQUIRE(slots.put("S. de Boer", "tweede geheim", key, kCost()));
        REQUIRE(slots.save(database, key));
    }
    [[nodiscard]] std::filesystem::path file() const { return KeySlots::fileFor(database); }
    [[nodiscard]] bool opens(const std::string& user, const std::string& passphrase) const
    {
        const auto loaded = KeySlots::load(database);
        const auto keys = loaded ? loaded->open(user, passphrase) : tl::unexpected(loaded.error());
        return keys && keys->front().bytes() == key.bytes();
    }
    [[nodiscard]] ErrorKind refusal(const std::string& user, const std::string& passphrase) const
    {
        const auto loaded = KeySlots::load(database);
        if (!loaded)
            return loaded.error().kind;
        const auto keys = loaded->open(user, passphrase);
        REQUIRE_FALSE(keys);
        return keys.error().kind;
    }
};

void replace(std::string& text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), with);
}

} // namespace

TEST_CASE("Each user opens the key with the own passphrase, and with no other")
{
    const TestSlots test;
    CHECK(test.opens("Ayşe", "eerste geheim"));
    CHECK(test.opens("S. de Boer", "tweede geheim"));
    CHECK(test.refusal("Ayşe", "tweede geheim") == ErrorKind::WrongPassphrase);
    CHECK(test.refusal("Ayşe", "Eerste geheim") == ErrorKind::WrongPassphrase);
    CHECK(test.refusal("Ayşe", "") == ErrorKind::WrongPassphrase);
    CHECK(test.refusal("niemand", "eerste geheim") == ErrorKind::WrongPassphrase);
}

TEST_CASE("The key file can be read by its owner only")
{
    const TestSlots test;
    using std::filesystem::perms;
    CHECK((std::filesystem::status(test.file()).permissions() & (perms::group_all | perms::others_all)) == perms::none);
}

TEST_CASE("A new passphrase replaces the old one, and a removed user opens nothing")
{
    TestSlots test;
    REQUIRE(test.slots.put("Ayşe", "nieuw geheim", test.key, kCost()));
    test.slots.remove("S. de Boer");
    REQUIRE(test.slots.save(test.database, test.key));
    CHECK(test.opens("Ayşe", "nieuw geheim"));
    CHECK(test.refusal("Ayşe", "eerste geheim") == ErrorKind::WrongPassphrase);
    CHECK(test.refusal("S. de Boer", "tweede geheim") == ErrorKind::WrongPassphrase);
    CHECK(KeySlots::load(test.database)->users() == std::vector<std::string>{"Ayşe"});
}

TEST_CASE("A slot that is given another name does not open under that name")
{
    const TestSlots test;
    std::string text = bytesOf(test.file());
    replace(text, "S. de Boer", "S. de Beer");
    writeBytes(test.file(), text);
    CHECK(test.refusal("S. de Beer", "tweede geheim") == ErrorKind::WrongPassphrase);
}

TEST_CASE("Slots that are moved to another database do not open")
{
    const TestSlots test;
    const TestSlots other;
    std::string text = bytesOf(test.file());
    const auto idOf = [](const std::string& content) {
        const std::string name = "\"database_id\": \"";
        const auto at = content.find(name) + name.size();
        return content.substr(at, content.find('"', at) - at);
    };
    replace(text, idOf(text), idOf(bytesOf(other.file())));
    writeBytes(test.file(), text);
    CHECK(test.refusal("Ayşe", "eerste geheim") == ErrorKind::WrongPassphrase);
}

TEST_CASE("A slot that somebody put in from outside is noticed")
{
    const TestSlots test;
    KeySlots forged = *KeySlots::load(test.database);
    const auto wrongKey = DatabaseKey::random(); // who forges does not know the real one
    REQUIRE(forged.put("Indringer", "binnen", wrongKey, kCost()));
    REQUIRE(forged.save(test.database, wrongKey));
    CHECK(test.refusal("Ayşe", "eerste geheim") == ErrorKind::Damaged);
}

TEST_CASE("A key file that is missing, cut, empty, foreign or newer is refused for that reason")
{
    const TestSlots test;
    const std::string whole = bytesOf(test.file());
    const auto refusalOf = [&](const std::string& bytes) {
        writeBytes(test.file(), bytes);
        return test.refusal("Ayşe", "eerste geheim");
    };
    CHECK(refusalOf("") == ErrorKind::Damaged);
    CHECK(refusalOf("{}") == ErrorKind::Damaged);
    CHECK(refusalOf("[1, 2") == ErrorKind::Damaged);
    CHECK(refusalOf(R"({"format": "werkpad-keys", "version": 1, "slots": "none"})") == ErrorKind::Damaged);
    CHECK(refusalOf(R"({"format": "werkpad-keys", "version": 1, "slots": [3, null, {"user": 7}]})") ==
          ErrorKind::WrongPassphrase);
    for (std::size_t length = 1; length < whole.size() - 2; length += 97)
        CHECK(refusalOf(whole.substr(0, length)) == ErrorKind::Damaged);
    std::string newer = whole;
    replace(newer, "\"version\": 1", "\"version\": 2");
    CHECK(refusalOf(newer) == ErrorKind::Newer);
    std::filesystem::remove(test.file());
    CHECK(test.refusal("Ayşe", "eerste geheim") == ErrorKind::Missing);
}

// JSON has a little slack (white space, the padding bits of base64), so a flip may also change nothing that counts;
// then the key must still be the right one.
TEST_CASE("No flipped bit in the key file gives a wrong key or a crash")
{
    const TestSlots test;
    const std::string whole = bytesOf(test.file());
    int refused = 0;
    int tried = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
        writeBytes(test.file(), damaged);
        ++tried;
        const auto loaded = KeySlots::load(test.database);
        if (!loaded) {
            ++refused;
            continue;
        }
        const auto keys = loaded->open("Ayşe", "eerste geheim");
        refused += keys ? 0 : 1;
        if (keys)
            CHECK(keys->front().bytes() == test.key.bytes());
    }
    CHECK(refused > tried * 9 / 10);
}

TEST_CASE("While a database is being re-keyed both keys can be opened, and afterwards the new one alone")
{
    TestSlots test;
    const auto newKey = DatabaseKey::random();
    test.slots.startRekeying(newKey);
    REQUIRE(test.slots.save(test.database, newKey));
    const auto during = KeySlots::load(test.database)->open("S. de Boer", "tweede geheim");
    REQUIRE(during);
    REQUIRE(during->size() == 2);
    CHECK(during->at(0).bytes() == newKey.bytes());
    CHECK(during->at(1).bytes() == test.key.bytes());

    test.slots.finishRekeying();
    REQUIRE(test.slots.save(test.database, newKey));
    const auto after = KeySlots::load(test.database)->open("S. de Boer", "tweede geheim");
    REQUIRE(after);
    REQUIRE(after->size() == 1);
    CHECK(after->front().bytes() == newKey.bytes());
}
