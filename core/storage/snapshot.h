// Reads that belong together.
#pragma once

namespace werkpad
{

class Database;

// While it lives, everything that is read is of one moment, whatever others write. Reading only; within a transaction
// it does nothing. Throws SQLite::Exception.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    bool m_isOurs;
};

} // namespace werkpad
