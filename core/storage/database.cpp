#include "core/storage/database.h"

#include "core/storage/file_checks.h"
#include "core/storage/free_memory.h"
#include "core/storage/migrations.h"
#include "core/storage/packed_rows.h"
#include "core/storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <string>
#include <unordered_map>

namespace werkpad
{

namespace
{

// Long enough for another program's bulk commit, short enough to tell the user.
constexpr int kBusyTimeoutMilliseconds = 8000;

// The only place that makes a connection. SQLite counts its memory, under a lock at every allocation, for figures that
// nobody here asks for; not counting has to be said before the first connection of the process.
std::unique_ptr<SQLite::Database> connect(const std::string& name, int flags)
{
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted); // refused when something else has begun to use SQLite: then it counts
    return std::make_unique<SQLite::Database>(name, flags, kBusyTimeoutMilliseconds);
}

// PRAGMA key or rekey with a raw key.
void executeWithKey(SQLite::Database& connection, const std::string& pragma, const DatabaseKey& key)
{
    std::string hex(DatabaseKey::kSize * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), key.bytes().data(), key.bytes().size());
    hex.pop_back();
    std::string statement = "PRAGMA " + pragma + " = \"x'" + hex + "'\"";
    connection.exec(statement);
    wipe(statement);
    wipe(hex);
}

// VACUUM INTO (backup, copy before migrating) gives its file the page size that SQLCipher keeps for the whole process,
// not that of the database.
void setDefaultPageSize(SQLite::Database& connection)
{
    static const int done = connection.exec("PRAGMA cipher_default_page_size = " + std::to_string(kPageSize));
    static_cast<void>(done);
}

void keyConnection(SQLite::Database& connection, const DatabaseKey& key)
{
    setDefaultPageSize(connection);
    executeWithKey(connection, "key", key);
    // SQLCipher would write its own words about a wrong key to stderr; ours say what to do. After the key: the first
    // key in a process sets the level back.
    connection.exec("PRAGMA cipher_log_level = NONE");
    // Pinned, with SQLCipher 4's algorithm: a later default must not make old files unreadable.
    connection.exec("PRAGMA cipher_page_size = " + std::to_string(kPageSize));
    connection.exec("PRAGMA cipher_hmac_algorithm = HMAC_SHA512");
}

void configure(SQLite::Database& connection)
{
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA recursive_triggers = ON");
    connection.exec("PRAGMA temp_store = MEMORY");
    connection.exec("PRAGMA cache_size = -8192");
    // Zeros over what is deleted within a page that is written anyway; pages that are freed wait for scrub().
    connection.exec("PRAGMA secure_delete = FAST");
    addPackedRows(connection);
}

// Durable on power loss (B9): FULL also syncs the WAL on every commit.
void chooseJournal(SQLite::Database& connection, const std::filesystem::path& file)
{
    // WAL needs shared memory, which network file systems do not give (sqlite.org/useovernet.html).
    connection.exec(isOnNetworkFileSystem(file) ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = FULL");
}

} // namespace

struct Database::Cache {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, Hash, std::equal_to<>> statements;
};

Database::Database(std::filesystem::path file, OpenMode mode, std::unique_ptr<SQLite::Database> connection)
    : m_file(std::move(file))
    , m_mode(mode)
    , m_connection(std::move(connection))
    , m_cache(std::make_unique<Cache>())
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const std::filesystem::path& file, const DatabaseKey& key)
{
    if (auto made = createPrivateFile(file); !made)
        return tl::unexpected(made.error());
    try {
        auto connection = connect(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        keyConnection(*connection, key);
        configure(*connection);
        connection->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        chooseJournal(*connection, file);
        std::unique_ptr<Database> database(new Database(file, OpenMode::ReadWrite, std::move(connection)));
        applyMigrations(*database);
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storageError(exception, file.string()));
    }
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, const DatabaseKey& key,
                                                 OpenMode mode)
{
    if (auto looks = checkLooksEncrypted(file); !looks)
        return tl::unexpected(looks.error());
    const bool untouchable = !isWritable(file);
    if (untouchable)
        mode = OpenMode::ReadOnly;
    try {
        // Where nothing can be written, WAL's helper files cannot be made either: read the file as it stands.
        const std::string name = untouchable ? immutableUri(file) : file.string();
        // No mutex: a connection belongs to one thread.
        const int flags =
            SQLite::OPEN_NOMUTEX | (untouchable ? SQLite::OPEN_READONLY | SQLite::OPEN_URI : SQLite::OPEN_READWRITE);
        auto connection = connect(name, flags);
        keyConnection(*connection, key);
        configure(*connection);
        std::unique_ptr<Database> database(new Database(file, mode, std::move(connection)));
        if (auto known = checkVersion(*database); !known)
            return tl::unexpected(known.error());
        if (mode == OpenMode::ReadOnly) {
            if (!untouchable)
                database->execute("PRAGMA query_only = ON");
            return database;
        }
        chooseJournal(*database->m_connection, file);
        if (auto migrated = migrate(*database); !migrated)
            return tl::unexpected(migrated.error());
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storageError(exception, file.string()));
    }
}

std::unique_ptr<Database> Database::openInMemory()
{
    auto connection = connect(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure(*connection);
    std::unique_ptr<Database> database(new Database(":memory:", OpenMode::ReadWrite, std::move(connection)));
    applyMigrations(*database);
    return database;
}

int Database::schemaVersion()
{
    return m_connection->execAndGet("PRAGMA user_version").getInt();
}

std::int64_t Database::dataVersion()
{
    return m_connection->execAndGet("PRAGMA data_version").getInt64();
}

void Database::execute(const std::string& sql)
{
    m_connection->exec(sql);
}

std::int64_t Database::lastInsertedRow() const
{
    return m_connection->getLastInsertRowid();
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection->getHandle()) == 0;
}

void Database::checkReferences(bool check)
{
    m_connection->exec(check ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF");
}

void Database::usePageCache(PageCache cache)
{
    constexpr std::array kKibibytes{8192, 32768, 65536};
    m_connection->exec("PRAGMA cache_size = -" + std::to_string(kKibibytes.at(static_cast<std::size_t>(cache))));
    if (cache != PageCache::Usual)
        return;
    m_connection->exec("PRAGMA shrink_memory");
    giveBackFreeMemory();
}

Result<void> Database::rekey(const DatabaseKey& newKey)
{
    return attempt([&] {
        m_cache->statements.clear();
        // Out of WAL first: that takes the file for us alone, and the old key's pages do not linger in a log.
        m_connection->exec("PRAGMA journal_mode = DELETE");
        executeWithKey(*m_connection, "rekey", newKey);
        chooseJournal(*m_connection, m_file);
    });
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection->getHandle());
}

std::unique_ptr<SQLite::Statement> Database::takeStatement(std::string_view sql)
{
    if (const auto found = m_cache->statements.find(sql); found != m_cache->statements.end() && found->second)
        return std::move(found->second);
    return std::make_unique<SQLite::Statement>(*m_connection, std::string(sql));
}

void Database::giveBack(std::unique_ptr<SQLite::Statement> statement) noexcept
{
    if (!statement)
        return;
    statement->tryReset();
    statement->clearBindings();
    m_cache->statements.insert_or_assign(statement->getQuery(), std::move(statement));
}

bool Database::runGuarded(const std::function<void()>& work, Error& error)
{
    try {
        work();
        return true;
    } catch (const SQLite::Exception& exception) {
        error = storageError(exception, m_file.string());
        return false;
    }
}

StorageTransaction::StorageTransaction(Database& database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

StorageTransaction::~StorageTransaction()
{
    // SQLite may have rolled back by itself (disk full); a second ROLLBACK would throw from a destructor.
    if (m_open && m_database.isInTransaction()) {
        try {
            m_database.execute("ROLLBACK");
        } catch (const SQLite::Exception&) { // NOLINT(bugprone-empty-catch): closing the connection rolls back too
        }
    }
}

void StorageTransaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace werkpad
