// How a function tells that the world (disk, lock, permission, input) did not let it do its work.
#pragma once

#include "core/base/finding.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace werkpad
{

// What went wrong, as far as the caller has to decide differently. The sentence for people is made from it by
// app/cli/error_sentence and ui/shared/error_text.
enum class ErrorKind {
    Invalid,         // the input is not acceptable; `findings` say which field and why
    NotFound,        // no such client, file, user …
    NotPermitted,    // the signed-in person may not do this
    PurposeNeeded,   // a dossier outside the own caseload: say what for
    WrongPassphrase, // no key slot opens with this name and passphrase
    Missing,         // the database or its key file is not there
    Damaged,         // the file is Werkpad's but cannot be trusted
    Foreign,         // the file is not Werkpad's
    Newer,           // the file was made by a newer Werkpad
    AlreadyExists,   // would overwrite something
    Busy,            // another program holds the file for too long
    ReadOnly,        // the place cannot be written
    DiskFull,
    FileError,        // any other failure of a file
    ChangedMeanwhile, // what was to be changed is no longer as it was
    Cancelled,        // the person stopped it; nothing was changed
    Internal,         // ours: a bug; `detail` is for the report
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string subject{}; // what it is about: a path, a name, a field; may stand in the sentence
    std::string detail{};  // for the log and for curious people; English
    std::vector<Finding> findings{};

    bool operator==(const Error&) const = default;
};

// Becomes std::expected with C++23. A subclass marked [[nodiscard]] breaks and_then, so clang-tidy watches instead.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), {}});
}

[[nodiscard]] inline tl::unexpected<Error> failWith(std::vector<Finding> findings)
{
    const std::string field = findings.empty() ? std::string{} : findings.front().field;
    return tl::unexpected<Error>(Error{ErrorKind::Invalid, field, {}, std::move(findings)});
}

} // namespace werkpad
