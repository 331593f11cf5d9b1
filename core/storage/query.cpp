#include "core/storage/query.h"

#include "core/storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstring>

namespace werkpad
{

Query::Query(Database& database, std::string_view sql)
    : m_database(database)
    , m_statement(database.takeStatement(sql))
{
}

Query::~Query()
{
    m_database.giveBack(std::move(m_statement));
}

void Query::bind(int parameter, std::int64_t value)
{
    m_statement->bind(parameter, value);
}

void Query::bind(int parameter, double value)
{
    m_statement->bind(parameter, value);
}

void Query::bind(int parameter, std::string_view value)
{
    // SQLiteCpp wants a terminated string; copying is what it does anyway.
    m_statement->bind(parameter, std::string(value));
}

void Query::bind(int parameter, const IdBytes& value)
{
    m_statement->bind(parameter, value.data(), static_cast<int>(value.size()));
}

void Query::bind(int parameter, const Blob& value)
{
    m_statement->bind(parameter, value.data(), static_cast<int>(value.size()));
}

void Query::bind(int parameter, std::nullptr_t)
{
    m_statement->bind(parameter);
}

void Query::bind(int parameter, const Value& value)
{
    std::visit(
        [this, parameter](const auto& v) {
            if constexpr (std::is_same_v<std::decay_t<decltype(v)>, std::monostate>)
                bind(parameter, nullptr);
            else
                bind(parameter, v);
        },
        value);
}

void Query::bindBorrowed(int parameter, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        m_statement->bindNoCopy(parameter, *text);
    else if (const auto* blob = std::get_if<Blob>(&value))
        m_statement->bindNoCopy(parameter, blob->data(), static_cast<int>(blob->size()));
    else
        bind(parameter, value);
}

bool Query::next()
{
    return m_statement->executeStep();
}

void Query::run()
{
    m_statement->exec();
}

bool Query::runAgain()
{
    const int changed = m_statement->exec();
    m_statement->reset();
    return changed > 0;
}

bool Query::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

std::int64_t Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

std::string Query::text(int column) const
{
    return std::string(view(column));
}

std::string_view Query::view(int column) const
{
    const auto cell = m_statement->getColumn(column);
    const char* text = cell.getText("");
    return {text, static_cast<std::size_t>(cell.getBytes())};
}

IdBytes Query::idBytes(int column) const
{
    const auto cell = m_statement->getColumn(column);
    IdBytes bytes{};
    if (cell.getBytes() == static_cast<int>(bytes.size()))
        std::memcpy(bytes.data(), cell.getBlob(), bytes.size());
    return bytes;
}

Value Query::value(int column) const
{
    const auto cell = m_statement->getColumn(column);
    if (cell.isInteger())
        return cell.getInt64();
    if (cell.isFloat())
        return cell.getDouble();
    if (cell.isText())
        return text(column);
    if (cell.isBlob()) {
        const auto* bytes = static_cast<const std::uint8_t*>(cell.getBlob());
        return Blob(bytes, bytes + cell.getBytes());
    }
    return std::monostate{};
}

std::optional<Date> Query::date(int column) const
{
    return Date::parseIso(view(column));
}

} // namespace werkpad
