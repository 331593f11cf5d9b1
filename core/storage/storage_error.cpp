#include "core/storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlcipher/sqlite3.h>

#include <string_view>

namespace werkpad
{

namespace
{

// A page that fails its authentication comes from SQLCipher as SQLITE_ERROR without a text of its own; what is wrong
// with a statement always has one ("no such table: …").
bool isFailedPage(const SQLite::Exception& exception)
{
    return exception.getErrorCode() == SQLITE_ERROR && std::string_view(exception.what()) == "SQL logic error";
}

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorKind::Damaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorKind::FileError;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error storageError(const SQLite::Exception& exception, const std::string& file)
{
    return Error{isFailedPage(exception) ? ErrorKind::Damaged : kindOf(exception.getErrorCode()),
                 file,
                 std::string(exception.what()) + " (SQLite code " + std::to_string(exception.getExtendedErrorCode()) +
                     ")",
                 {}};
}

} // namespace werkpad
