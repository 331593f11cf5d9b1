// One connection to one encrypted database file.
#pragma once

#include "core/base/result.h"
#include "core/storage/database_key.h"
#include "core/storage/query.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace SQLite
{
class Database;
class Statement;
} // namespace SQLite

namespace werkpad
{

enum class OpenMode {
    ReadWrite,
    ReadOnly, // also where the folder cannot be written; never migrates
};

// How much of the file is kept in memory: 8, 32 or 64 MiB. Bulk work with keys in random order is eight times faster
// with the largest (design.md §8); Bounded is for a whole office in what a small PC has left.
enum class PageCache { Usual, Bounded, Large };

// A connection belongs to the thread that made it; long work opens its own. WAL with a busy time-out lets the window,
// its workers and the command line use one file at a time (on a network folder: no WAL, rollback journal).
class Database
{
public:
    // Makes an empty file with the newest schema, readable by its owner only. AlreadyExists, ReadOnly, DiskFull …
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const std::filesystem::path& file,
                                                                  const DatabaseKey& key);
    // Opens and, in mode ReadWrite, migrates after making a copy. Missing, Foreign, Damaged (also: not encrypted with
    // this key), Newer, ReadOnly, Busy; on each of these the file is left as it was.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const std::filesystem::path& file, const DatabaseKey& key, OpenMode mode = OpenMode::ReadWrite);
    // In memory, newest schema, for tests.
    [[nodiscard]] static std::unique_ptr<Database> openInMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isInMemory() const { return m_file == ":memory:"; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    [[nodiscard]] int schemaVersion();
    // Changes when another connection has committed; compare with an earlier answer.
    [[nodiscard]] std::int64_t dataVersion();

    // Throws SQLite::Exception; only for storage, stores, queries and the change log.
    void execute(const std::string& sql);
    template <class... Values>
    [[nodiscard]] std::unique_ptr<Query> query(std::string_view sql, const Values&... values)
    {
        auto result = std::make_unique<Query>(*this, sql);
        result->with(values...);
        return result;
    }
    [[nodiscard]] std::int64_t lastInsertedRow() const;
    [[nodiscard]] bool isInTransaction() const;
    // Usual also gives back to the system what others took.
    void usePageCache(PageCache cache);
    // Outside a transaction. For bulk work that writes each client before what belongs to it: looking each client up
    // again, for the foreign keys, is a twentieth of an import.
    void checkReferences(bool check);
    // Encrypts the whole file anew. Busy when another connection is open.
    [[nodiscard]] Result<void> rekey(const DatabaseKey& newKey);
    // From another thread: makes the running statement fail with Cancelled.
    void interrupt();

    // Runs `work`, which may throw SQLite::Exception, and turns that into an Error. Work returns Result<T> or T.
    template <class Work>
    [[nodiscard]] auto attempt(Work work)
    {
        using Returned = std::invoke_result_t<Work>;
        using Wrapped = typename AsResult<Returned>::type;
        Error error;
        std::optional<Wrapped> result;
        const bool done = runGuarded(
            [&] {
                if constexpr (std::is_void_v<Returned>) {
                    work();
                    result.emplace();
                } else {
                    result.emplace(work());
                }
            },
            error);
        if (!done)
            return Wrapped(tl::unexpected<Error>(std::move(error)));
        return std::move(*result);
    }

private:
    friend class Query;
    template <class T>
    struct AsResult {
        using type = Result<T>;
    };
    template <class T>
    struct AsResult<Result<T>> {
        using type = Result<T>;
    };

    Database(std::filesystem::path file, OpenMode mode, std::unique_ptr<SQLite::Database> connection);
    [[nodiscard]] std::unique_ptr<SQLite::Statement> takeStatement(std::string_view sql);
    void giveBack(std::unique_ptr<SQLite::Statement> statement) noexcept;
    [[nodiscard]] bool runGuarded(const std::function<void()>& work, Error& error);

    struct Cache;
    std::filesystem::path m_file;
    OpenMode m_mode;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unique_ptr<Cache> m_cache; // after the connection: statements die first
};

// BEGIN IMMEDIATE … COMMIT, rolled back on destruction unless committed. Throws SQLite::Exception.
class StorageTransaction
{
public:
    explicit StorageTransaction(Database& database);
    ~StorageTransaction();
    StorageTransaction(const StorageTransaction&) = delete;
    StorageTransaction& operator=(const StorageTransaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace werkpad
