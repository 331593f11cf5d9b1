#include "core/storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlcipher/sqlite3.h>

namespace werkpad
{

namespace
{

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
    return Error{kindOf(exception.getErrorCode()),
                 file,
                 std::string(exception.what()) + " (SQLite code " + std::to_string(exception.getExtendedErrorCode()) +
                     ")",
                 {}};
}

} // namespace werkpad
