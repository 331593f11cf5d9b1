// One list of columns per kind of record: it drives the store, the audit trail, undo and the exchange.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/partial_date.h"
#include "core/base/stored_code.h"
#include "core/storage/value.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace werkpad
{

// --- between members and cells -------------------------------------------------------------------------------------
// Enumerations are stored as text codes: a function `storedCodes(E)` beside the enumeration's field list returns them
// in the order of the enumerators.

inline Value toValue(const std::string& text)
{
    return text;
}
inline Value toValue(int number)
{
    return std::int64_t{number};
}
inline Value toValue(bool flag)
{
    return std::int64_t{flag};
}
inline Value toValue(double number)
{
    return number;
}
inline Value toValue(const Date& date)
{
    return date.iso();
}
inline Value toValue(const PartialDate& date)
{
    return date.iso();
}
inline Value toValue(const Moment& moment)
{
    return moment.iso();
}
// Codes, which hold no spaces: one cell, with spaces between them.
inline Value toValue(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text.append(text.empty() ? "" : " ").append(code);
    return text;
}
template <class Tag>
Value toValue(const Id<Tag>& id)
{
    return Blob(id.bytes().begin(), id.bytes().end());
}
template <class E>
    requires std::is_enum_v<E>
Value toValue(E enumerator)
{
    return std::string(storedCode(enumerator));
}
template <class T>
Value toValue(const std::optional<T>& member)
{
    return member ? toValue(*member) : Value{};
}

// The other way. A cell that does not fit (only possible in a file made by something else) leaves the member as it is
// and gives false.
inline bool fromValue(const Value& cell, std::string& text)
{
    const auto* stored = std::get_if<std::string>(&cell);
    if (stored)
        text = *stored;
    return stored != nullptr;
}
inline bool fromValue(const Value& cell, int& number)
{
    const auto* stored = std::get_if<std::int64_t>(&cell);
    if (stored)
        number = static_cast<int>(*stored);
    return stored != nullptr;
}
inline bool fromValue(const Value& cell, bool& flag)
{
    const auto* stored = std::get_if<std::int64_t>(&cell);
    if (stored)
        flag = *stored != 0;
    return stored != nullptr;
}
inline bool fromValue(const Value& cell, double& number)
{
    const auto* stored = std::get_if<double>(&cell);
    if (stored)
        number = *stored;
    return stored != nullptr;
}
inline bool fromValue(const Value& cell, Date& date)
{
    const auto* stored = std::get_if<std::string>(&cell);
    const auto parsed = stored ? Date::parseIso(*stored) : std::nullopt;
    if (parsed)
        date = *parsed;
    return parsed.has_value();
}
inline bool fromValue(const Value& cell, PartialDate& date)
{
    const auto* stored = std::get_if<std::string>(&cell);
    const auto parsed = stored ? PartialDate::parseIso(*stored) : std::nullopt;
    if (parsed)
        date = *parsed;
    return parsed.has_value();
}
inline bool fromValue(const Value& cell, Moment& moment)
{
    const auto* stored = std::get_if<std::string>(&cell);
    const auto parsed = stored ? Moment::parseIso(*stored) : std::nullopt;
    if (parsed)
        moment = *parsed;
    return parsed.has_value();
}
inline bool fromValue(const Value& cell, std::vector<std::string>& codes)
{
    const auto* stored = std::get_if<std::string>(&cell);
    if (!stored)
        return false;
    codes.clear();
    for (std::size_t begin = 0; begin < stored->size();) {
        const std::size_t end = std::min(stored->find(' ', begin), stored->size());
        if (end > begin)
            codes.push_back(stored->substr(begin, end - begin));
        begin = end + 1;
    }
    return true;
}
template <class Tag>
bool fromValue(const Value& cell, Id<Tag>& id)
{
    const auto* stored = std::get_if<Blob>(&cell);
    if (!stored || stored->size() != 16)
        return false;
    IdBytes bytes{};
    std::copy(stored->begin(), stored->end(), bytes.begin());
    id = Id<Tag>(bytes);
    return true;
}
template <class E>
    requires std::is_enum_v<E>
bool fromValue(const Value& cell, E& enumerator)
{
    const auto* stored = std::get_if<std::string>(&cell);
    const auto found = stored ? enumeratorOf<E>(*stored) : std::nullopt;
    if (found)
        enumerator = *found;
    return found.has_value();
}
template <class T>
bool fromValue(const Value& cell, std::optional<T>& member)
{
    if (std::holds_alternative<std::monostate>(cell)) {
        member.reset();
        return true;
    }
    T value = member ? *member : [] {
        if constexpr (std::is_same_v<T, Date>)
            return Date(1970, 1, 1);
        else
            return T{};
    }();
    if (!fromValue(cell, value))
        return false;
    member = std::move(value);
    return true;
}

// --- the list ------------------------------------------------------------------------------------------------------

template <class T>
struct Field {
    std::string_view column;
    Value (*read)(const T&);
    bool (*write)(T&, const Value&);
};

// field<&Spell::during, &InclusiveRange::first>("first_day"): the column and the way to the member.
template <auto First, auto... Rest>
struct MemberPath {
    template <class T>
    static auto& of(T& record)
    {
        if constexpr (sizeof...(Rest) == 0)
            return record.*First;
        else
            return MemberPath<Rest...>::of(record.*First);
    }
};
template <class Class, class Member>
Class classOf(Member Class::*);

template <auto First, auto... Rest>
constexpr auto field(std::string_view column)
{
    using T = decltype(classOf(First));
    return Field<T>{
        column, [](const T& record) -> Value { return toValue(MemberPath<First, Rest...>::of(record)); },
        [](T& record, const Value& cell) { return fromValue(cell, MemberPath<First, Rest...>::of(record)); }};
}

// Specialised beside the field list of each kind of record (`…_fields.h`):
//   static constexpr std::string_view table;      its table, whose key column is `id`
//   static constexpr int number;                  stands for the table in the change log and in exchanged files: for
//   ever static constexpr std::string_view subject{};    the column that names the client it belongs to, or "" static
//   constexpr std::array fields;           all other columns that are data; what is not listed is local
template <class T>
struct EntityOf;

// The same without the type, for code that treats all records alike: undo, dump, exchange, the architecture test.
struct EntityInfo {
    std::string_view table;
    int number = 0;
    std::string_view subject{};
    std::span<const std::string_view> columns;
    std::vector<Value> (*defaults)() = nullptr; // the cells of a record of which nothing is known
    // Whether cells can be read into the members; of a whole row the first that cannot, −1 when all can.
    bool (*fits)(std::size_t column, const Value& cell) = nullptr;
    int (*firstMisfit)(std::span<const Value> cells) = nullptr;

    [[nodiscard]] int subjectIndex() const // into columns; −1: none
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] == subject)
                return static_cast<int>(i);
        }
        return -1;
    }
};

template <class T>
inline constexpr auto kColumnsOf = [] {
    std::array<std::string_view, EntityOf<T>::fields.size()> columns{};
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = EntityOf<T>::fields[i].column;
    return columns;
}();

template <class T>
std::vector<Value> defaultCells()
{
    const T record;
    std::vector<Value> cells;
    for (const auto& field : EntityOf<T>::fields)
        cells.push_back(field.read(record));
    return cells;
}

template <class T>
bool cellFits(std::size_t column, const Value& cell)
{
    T record;
    return EntityOf<T>::fields[column].write(record, cell);
}

template <class T>
int firstMisfit(std::span<const Value> cells)
{
    T record;
    for (std::size_t i = 0; i < EntityOf<T>::fields.size(); ++i) {
        if (!EntityOf<T>::fields[i].write(record, cells[i]))
            return static_cast<int>(i);
    }
    return -1;
}

template <class T>
inline constexpr EntityInfo kEntityInfo{EntityOf<T>::table, EntityOf<T>::number, EntityOf<T>::subject, kColumnsOf<T>,
                                        &defaultCells<T>,   &cellFits<T>,        &firstMisfit<T>};

} // namespace werkpad
