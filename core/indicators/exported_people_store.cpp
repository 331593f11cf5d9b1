#include "core/indicators/exported_people_store.h"

#include "core/base/content_id.h"
#include "core/storage/meta_store.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace werkpad
{

namespace
{

constexpr std::size_t kMarkDigits = 16;
constexpr std::size_t kDayLength = 10;

std::string keyOf(std::string_view kind)
{
    return "exported_" + std::string(kind);
}

// A hash, so that no id of somebody whose dossier was destroyed stays behind here.
std::uint64_t markOf(ClientId client)
{
    const auto hash = contentId("exported_people\n" + client.text());
    std::uint64_t mark = 0;
    std::memcpy(&mark, hash.data() + hash.size() - sizeof mark, sizeof mark); // the last bytes are hash alone
    return mark;
}

} // namespace

std::vector<std::uint64_t> marksOf(std::span<const ClientId> clients)
{
    std::vector<std::uint64_t> marks;
    marks.reserve(clients.size());
    for (const auto& client : clients)
        marks.push_back(markOf(client));
    std::ranges::sort(marks);
    const auto repeated = std::ranges::unique(marks);
    marks.erase(repeated.begin(), repeated.end());
    return marks;
}

std::optional<ExportedPeople> readExportedPeople(Database& database, std::string_view kind)
{
    const auto text = readMeta(database, keyOf(kind));
    const auto on = text ? Date::parseIso(std::string_view(*text).substr(0, kDayLength)) : std::nullopt;
    if (!on)
        return std::nullopt;
    ExportedPeople people{*on, {}};
    for (std::size_t at = kDayLength; at + kMarkDigits <= text->size(); at += kMarkDigits) {
        std::uint64_t mark = 0;
        const char* const begin = text->data() + at;
        if (std::from_chars(begin, begin + kMarkDigits, mark, 16).ptr != begin + kMarkDigits)
            return std::nullopt;
        people.marks.push_back(mark);
    }
    return people;
}

void writeExportedPeople(Database& database, std::string_view kind, const ExportedPeople& people)
{
    std::string text = people.on.iso();
    text.reserve(kDayLength + kMarkDigits * people.marks.size());
    for (const auto mark : people.marks) {
        char digits[kMarkDigits + 1];
        std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(mark));
        text.append(digits, kMarkDigits);
    }
    writeMeta(database, keyOf(kind), text);
}

} // namespace werkpad
