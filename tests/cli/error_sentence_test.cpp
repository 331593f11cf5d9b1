#include "app/cli/error_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace werkpad;

TEST_CASE("Every kind of error is one sentence that says what to do")
{
    const auto kind = GENERATE(range(0, static_cast<int>(ErrorKind::Internal) + 1));
    const auto stage = GENERATE(Stage::Opening, Stage::Working);
    const Error error{static_cast<ErrorKind>(kind), "/tmp/office.werkpad", "some\ndetail", {}};
    const auto sentence = errorSentence(error, {stage, "/tmp/office.werkpad"});
    INFO(sentence);
    CHECK(sentence.find('\n') == std::string::npos);
    CHECK(sentence.size() > 10);
    CHECK((sentence.ends_with('.') || error.kind == ErrorKind::Invalid));
    CHECK(static_cast<int>(exitCodeOf(error, {stage, {}})) >= 1);
    CHECK(static_cast<int>(exitCodeOf(error, {stage, {}})) <= 5);
    CHECK_FALSE(errorCode(error.kind).empty());
}

TEST_CASE("The exit code tells whether the database or another file was the trouble")
{
    const auto code = [](ErrorKind kind, Stage stage) {
        return static_cast<int>(exitCodeOf(Error{kind, {}, {}, {}}, {stage, {}}));
    };
    CHECK(code(ErrorKind::Missing, Stage::Opening) == 3);
    CHECK(code(ErrorKind::Missing, Stage::Working) == 5);
    CHECK(code(ErrorKind::WrongPassphrase, Stage::Opening) == 3);
    CHECK(code(ErrorKind::Damaged, Stage::Opening) == 3);
    CHECK(code(ErrorKind::Newer, Stage::Opening) == 3);
    CHECK(code(ErrorKind::NotPermitted, Stage::Working) == 4);
    CHECK(code(ErrorKind::PurposeNeeded, Stage::Working) == 4);
    CHECK(code(ErrorKind::NotFound, Stage::Working) == 2);
    CHECK(code(ErrorKind::DiskFull, Stage::Working) == 5);
    CHECK(code(ErrorKind::ReadOnly, Stage::Working) == 5);
}

TEST_CASE("A file that is no CSV counts as one that cannot be read, another finding as wrong input")
{
    const auto code = [](const std::string& field) {
        const Error error{ErrorKind::Invalid,
                          field,
                          {},
                          {{field, Severity::Blocking, field == "file" ? "file_empty" : "columns_missing", {}}}};
        return exitCodeOf(error, {});
    };
    CHECK(code("file") == ExitCode::FileTrouble);
    CHECK(code("surname") == ExitCode::Usage);
}
