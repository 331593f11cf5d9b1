#include "core/storage/scrub.h"
#include "tests/support/file_image.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

std::unique_ptr<Database> made(const std::filesystem::path& file, const DatabaseKey& key)
{
    auto database = Database::create(file, key);
    REQUIRE(database);
    return std::move(*database);
}

struct ScrubbedFile {
    TemporaryFolder folder;
    DatabaseKey key = DatabaseKey::random();
    std::filesystem::path file = folder / "office.werkpad";
    std::unique_ptr<Database> database = made(file, key);

    [[nodiscard]] bool tellsOf(const std::string& word) { return fileImage(file, key).find(word) != std::string::npos; }
    // Some pages full of rows that tell of a word.
    void fill(const std::string& word)
    {
        StorageTransaction storage(*database);
        for (int i = 0; i < 300; ++i)
            database
                ->query("INSERT INTO draft (staff, form, content, saved_at) VALUES (x'00', ?, ?, 1)",
                        "form/" + std::to_string(i), word + std::string(400, 'x'))
                ->run();
        storage.commit();
    }
    void forgetAll()
    {
        StorageTransaction storage(*database);
        database->execute("DELETE FROM draft");
        markForScrub(*database);
        storage.commit();
    }
};

} // namespace

TEST_CASE("After scrubbing, no page of the file tells what was deleted")
{
    ScrubbedFile office;
    office.fill("Klaas-Jan");
    office.forgetAll();
    REQUIRE(office.tellsOf("Klaas-Jan")); // in pages that are kept for later
    REQUIRE(*isScrubDue(*office.database));
    CHECK(*scrub(*office.database));
    CHECK_FALSE(office.tellsOf("Klaas-Jan"));
    CHECK_FALSE(*isScrubDue(*office.database));
    std::error_code none;
    // Only the note that it is done.
    CHECK(std::filesystem::file_size(office.folder / "office.werkpad-wal", none) < std::uintmax_t{2} * 8192);
}

TEST_CASE("Words of deleted rows leave the search index")
{
    ScrubbedFile office;
    office.database->execute("INSERT INTO client_search (rowid, name, birth, place, phone) VALUES "
                             "(1, 'zwartewaterland', '', '', ''), (2, 'jansen', '', '', '')");
    office.database->execute("DELETE FROM client_search WHERE rowid = 1");
    markForScrub(*office.database);
    CHECK(*scrub(*office.database));
    CHECK_FALSE(office.tellsOf("zwartewaterland"));
    CHECK(office.tellsOf("jansen"));
    const auto found = office.database->query("SELECT rowid FROM client_search WHERE client_search MATCH 'jansen'");
    REQUIRE(found->next());
    CHECK(found->integer(0) == 2);
}

TEST_CASE("Scrubbing stays due while somebody reads an older state")
{
    ScrubbedFile office;
    office.fill("Klaas-Jan");
    auto other = Database::open(office.file, office.key);
    REQUIRE(other);
    {
        (*other)->execute("BEGIN");
        const auto reading = (*other)->query("SELECT count(*) FROM draft");
        REQUIRE(reading->next());
        office.forgetAll();
        CHECK_FALSE(*scrub(*office.database));
        CHECK(*isScrubDue(*office.database));
    }
    (*other)->execute("COMMIT");
    CHECK(*scrub(*office.database));
    other->reset();
    CHECK_FALSE(office.tellsOf("Klaas-Jan"));
}
