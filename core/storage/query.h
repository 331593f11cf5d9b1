// A prepared statement borrowed from the connection's cache: bind, step, read; goes back when it dies.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/storage/value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite
{
class Statement;
}

namespace werkpad
{

class Database;

// Every function throws SQLite::Exception when SQLite fails: use inside Database::attempt() or ChangeWriter::write().
// Dates are ISO text, ids 16-byte blobs, an empty optional is NULL. Parameters count from 1, columns from 0.
class Query
{
public:
    Query(Database& database, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const IdBytes& value);
    void bind(int parameter, const Blob& value);
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, const Value& value);
    // The same without a copy: `value` must live until the statement has run.
    void bindBorrowed(int parameter, const Value& value);
    void bind(int parameter, Date value) { bind(parameter, std::string_view(value.iso())); }
    void bind(int parameter, const PartialDate& value) { bind(parameter, std::string_view(value.iso())); }
    template <class Tag>
    void bind(int parameter, const Id<Tag>& value)
    {
        bind(parameter, value.bytes());
    }
    template <class T>
    void bind(int parameter, const std::optional<T>& value)
    {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, nullptr);
    }
    // Binds 1, 2, … in order.
    template <class... Values>
    Query& with(const Values&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    [[nodiscard]] bool next(); // to the next row; false when there is none
    void run();                // a statement without rows
    // Runs, then is ready to be bound and run once more. Whether a row was changed.
    bool runAgain();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;      // NULL: ""
    [[nodiscard]] std::string_view view(int column) const; // valid until the next step
    [[nodiscard]] IdBytes idBytes(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] std::optional<Date> date(int column) const; // NULL or not a date: nothing
    template <class AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(idBytes(column));
    }

private:
    Database& m_database;
    std::unique_ptr<SQLite::Statement> m_statement;
};

} // namespace werkpad
