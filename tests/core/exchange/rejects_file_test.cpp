#include "core/exchange/rejects_file.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

// A file of three rows, of which the third and the first are refused.
struct Refused {
    TemporaryFolder folder{};
    RejectedRows rows{};

    Refused()
    {
        write("a;b\n1;x\n2;y\n3;\"z\nz\"\n");
        rows.file = folder / "rows.csv";
        rows.findings = {{2, {"a", Severity::Blocking, "cell_not_a_date", "1"}},
                         {4, {"a", Severity::Blocking, "cell_not_a_date", "3"}},
                         {4, {"b", Severity::Blocking, "time_missing", {}}}};
    }
    void write(const std::string& content) const { std::ofstream(folder / "rows.csv", std::ios::binary) << content; }
    [[nodiscard]] std::filesystem::path target() const { return folder / "not.csv"; }
    [[nodiscard]] std::string written() const
    {
        std::ostringstream content;
        content << std::ifstream(target(), std::ios::binary).rdbuf();
        return content.str();
    }
    [[nodiscard]] bool leftNothing() const
    {
        return !std::filesystem::exists(target()) && !std::filesystem::exists(target().string() + ".part");
    }
};

} // namespace

TEST_CASE("The rows that were not taken are written as they stand in the file, each with all of its reasons")
{
    const Refused refused;
    REQUIRE(writeRejects(refused.rows, refused.target()));
    const auto written = refused.written();
    CHECK(written.starts_with("\xEF\xBB\xBF"
                              "a;b;line;reason\r\n1;x;2;"));
    CHECK(written.find("2;y") == std::string::npos);
    CHECK(written.find("3;\"z\nz\";4;") != std::string::npos);
    CHECK(written.find(findingText(refused.rows.findings[1].finding) +
                       " b: " + findingText(refused.rows.findings[2].finding)) != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(refused.target().string() + ".part"));
}

TEST_CASE("The file that is read is never replaced by its own rejected rows, under whatever name")
{
    const Refused refused;
    const auto before = std::filesystem::file_size(refused.rows.file);
    for (const auto& target : {refused.rows.file, refused.folder / "." / "rows.csv"}) {
        const auto written = writeRejects(refused.rows, target);
        REQUIRE_FALSE(written);
        REQUIRE(written.error().findings.size() == 1);
        CHECK(written.error().findings[0].code == "rejects_over_source");
    }
    CHECK(std::filesystem::file_size(refused.rows.file) == before);
    CHECK_FALSE(std::filesystem::exists(refused.rows.file.string() + ".part"));
}

TEST_CASE("Only its owner can read the file of rows that were not taken")
{
    const Refused refused;
    REQUIRE(writeRejects(refused.rows, refused.target()));
    using std::filesystem::perms;
    CHECK(std::filesystem::status(refused.target()).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("Rows that were not taken are not written when the file has changed, where there is no room, or when stopped")
{
    Refused refused;
    const auto nowhere = writeRejects(refused.rows, refused.folder / "no" / "not.csv");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::FileError);
    const auto folder = writeRejects(refused.rows, refused.folder.path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().kind == ErrorKind::FileError);

    refused.write("a;b\n1;x\n");
    const auto changed = writeRejects(refused.rows, refused.target());
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::FileError);
    CHECK(refused.leftNothing());

    std::string many = "a;b\n";
    for (int row = 0; row < 2000; ++row)
        many += "1;x\n";
    refused.write(many);
    refused.rows.findings = {{2001, {"a", Severity::Blocking, "time_missing", {}}}};
    const auto stopped =
        writeRejects(refused.rows, refused.target(), [](std::uint64_t, std::uint64_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(refused.leftNothing());
}
