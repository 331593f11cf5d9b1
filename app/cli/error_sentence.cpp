#include "app/cli/error_sentence.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// file_empty, file_is_workbook …: not the file's columns, which are a matter of --map.
bool isAboutFile(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.code.starts_with("file_"); });
}

std::string inBrackets(const std::string& detail)
{
    return detail.empty() ? std::string{} : " (" + detail + ")";
}

std::string invalidSentence(const Error& error)
{
    if (error.findings.empty())
        return error.detail.empty() ? "The input is not accepted: check " + error.subject : error.detail;
    for (const auto& finding : error.findings) {
        if (finding.code == "login_needed")
            return "Several people can sign in to this database: say who you are with --user NAME";
    }
    return "Not accepted, so nothing was changed: " + findingsText(error.findings);
}

std::string notFoundSentence(const Error& error)
{
    const std::string what = error.subject.empty() ? "record" : error.subject;
    if (what == "client")
        return "There is no client " + error.detail + ": look the id up with 'werkpad-cli client search'";
    return "There is no " + what + " '" + error.detail + "': check the name or id";
}

std::string notPermittedSentence(const Error& error)
{
    if (error.subject == "sign in")
        return "'" + error.detail + "' may no longer sign in to this office: ask an administrator";
    return "'" + error.detail + "' may not " + error.subject + ": ask an administrator for a role that may";
}

std::string missingSentence(const Error& error, const ErrorPlace& place)
{
    if (place.stage == Stage::Opening)
        return "There is no database at " + error.subject +
               ": check --database or WERKPAD_DATABASE, or make one with 'werkpad-cli create'";
    if (std::filesystem::path(error.subject).filename() == "werkpad")
        return "There is no " + error.subject + inBrackets(error.detail) +
               ": install it in the same folder as werkpad-cli";
    return "The file " + error.subject + " cannot be opened" + inBrackets(error.detail) + ": check its path";
}

std::string readOnlySentence(const Error& error, const ErrorPlace& place)
{
    const std::string what = error.subject.empty() ? place.database.string() : error.subject;
    if (place.stage == Stage::Opening)
        return "The database " + what + " cannot be opened" + inBrackets(error.detail) +
               ": check who may read the file and its folder";
    return what + " cannot be read or written" + inBrackets(error.detail) +
           ": check who may use the file and its folder, and that the disk is not read-only";
}

std::string otherSentence(const Error& error, const ErrorPlace& place)
{
    const std::string what = error.subject.empty() ? place.database.string() : error.subject;
    switch (error.kind) {
    case ErrorKind::WrongPassphrase:
        return "The database " + place.database.string() + " does not open for '" + what +
               "': the name or the passphrase is wrong, so check --user and WERKPAD_PASSPHRASE or --passphrase-file";
    case ErrorKind::Damaged:
        return what + " is damaged" + inBrackets(error.detail) + ": put a backup copy in its place";
    case ErrorKind::Foreign:
        return what + " cannot be used as a Werkpad database" + inBrackets(error.detail) + ": check --database";
    case ErrorKind::Newer:
        return what + " was made by a newer Werkpad" + inBrackets(error.detail) +
               ": install the newer version; the file was left as it is";
    case ErrorKind::AlreadyExists:
        return what + " exists already and is not overwritten: choose another name";
    case ErrorKind::Busy:
        return what + " is in use by another program: try again when that is ready";
    case ErrorKind::DiskFull:
        return what + " cannot be written, because the disk is full: make room and run the command again";
    case ErrorKind::ChangedMeanwhile:
        return "Somebody else has just changed this " + what + ": look at it and run the command again";
    case ErrorKind::Cancelled:
        return "Stopped before the end: nothing was changed, so run the command again when you want it";
    case ErrorKind::FileError:
        return what + " cannot be read or written" + inBrackets(error.detail) + ": check the file and its disk";
    default:
        return "Something went wrong in Werkpad itself with " + what + inBrackets(error.detail) +
               ": report this text to whoever maintains it";
    }
}

std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    if (text.empty() || (text.back() != '.' && text.back() != '?'))
        text += '.';
    return text;
}

} // namespace

ExitCode exitCodeOf(const Error& error, const ErrorPlace& place)
{
    const bool opening = place.stage == Stage::Opening;
    switch (error.kind) {
    case ErrorKind::Invalid:
        return isAboutFile(error.findings) ? ExitCode::FileTrouble : ExitCode::Usage;
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
        return ExitCode::Usage;
    case ErrorKind::NotPermitted:
    case ErrorKind::PurposeNeeded:
        return ExitCode::NotPermitted;
    case ErrorKind::WrongPassphrase:
    case ErrorKind::Damaged:
    case ErrorKind::Foreign:
    case ErrorKind::Newer:
        return ExitCode::CannotOpen;
    case ErrorKind::DiskFull:
        return ExitCode::FileTrouble; // also while opening: the sign-in could not be logged
    case ErrorKind::Missing:
    case ErrorKind::Busy:
    case ErrorKind::ReadOnly:
    case ErrorKind::FileError:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return opening ? ExitCode::CannotOpen : ExitCode::FileTrouble;
    }
    return ExitCode::FileTrouble;
}

std::string errorSentence(const Error& error, const ErrorPlace& place)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return oneLine(invalidSentence(error));
    case ErrorKind::NotFound:
        return oneLine(notFoundSentence(error));
    case ErrorKind::NotPermitted:
        return oneLine(notPermittedSentence(error));
    case ErrorKind::PurposeNeeded:
        return "This dossier is in a colleague's caseload: say what you need it for with --purpose TEXT.";
    case ErrorKind::Missing:
        return oneLine(missingSentence(error, place));
    case ErrorKind::ReadOnly:
        return oneLine(readOnlySentence(error, place));
    default:
        return oneLine(otherSentence(error, place));
    }
}

std::string_view errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return "invalid";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::NotPermitted:
        return "not_permitted";
    case ErrorKind::PurposeNeeded:
        return "purpose_needed";
    case ErrorKind::WrongPassphrase:
        return "wrong_passphrase";
    case ErrorKind::Missing:
        return "missing";
    case ErrorKind::Damaged:
        return "damaged";
    case ErrorKind::Foreign:
        return "foreign";
    case ErrorKind::Newer:
        return "newer";
    case ErrorKind::AlreadyExists:
        return "already_exists";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::ReadOnly:
        return "read_only";
    case ErrorKind::DiskFull:
        return "disk_full";
    case ErrorKind::FileError:
        return "file_error";
    case ErrorKind::ChangedMeanwhile:
        return "changed_meanwhile";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Internal:
        return "internal";
    }
    return "internal";
}

tl::unexpected<Error> refuse(std::string sentence)
{
    return fail(ErrorKind::Invalid, {}, std::move(sentence));
}

std::string findingsText(const std::vector<Finding>& findings)
{
    std::string text;
    for (const auto& finding : findings) {
        std::string sentence = findingText(finding);
        while (!sentence.empty() && sentence.back() == '.')
            sentence.pop_back();
        text.append(text.empty() ? "" : "; ").append(finding.field).append(": ").append(sentence);
    }
    return text;
}

} // namespace werkpad
