#include "core/evidence/spell_file.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostGroups = std::numeric_limits<std::uint16_t>::max();

std::optional<double> numberIn(std::string_view text)
{
    std::string plain(text);
    std::ranges::replace(plain, ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

// A cell that says that nothing is known: empty, or as R writes it.
bool isMissing(std::string_view text)
{
    return text.empty() || text == "NA";
}

// Numbers names in the order in which they are first seen.
class Names
{
public:
    std::optional<std::uint16_t> number(std::string_view name)
    {
        if (const auto found = m_numbers.find(std::string(name)); found != m_numbers.end())
            return found->second;
        if (m_names.size() > kMostGroups)
            return std::nullopt;
        const auto number = static_cast<std::uint16_t>(m_names.size());
        m_names.emplace_back(name);
        m_numbers.emplace(name, number);
        return number;
    }

    // In order, with `numbers` changed accordingly.
    std::vector<std::string> sorted(std::vector<std::uint16_t>& numbers) const
    {
        std::vector<std::uint16_t> order(m_names.size());
        std::iota(order.begin(), order.end(), std::uint16_t{0});
        const bool areNumbers =
            std::ranges::all_of(m_names, [](const std::string& name) { return numberIn(name).has_value(); });
        std::ranges::stable_sort(order, [&](std::uint16_t a, std::uint16_t b) {
            return areNumbers ? *numberIn(m_names[a]) < *numberIn(m_names[b]) : m_names[a] < m_names[b];
        });
        std::vector<std::uint16_t> place(order.size());
        std::vector<std::string> names;
        for (std::size_t i = 0; i < order.size(); ++i) {
            place[order[i]] = static_cast<std::uint16_t>(i);
            names.push_back(m_names[order[i]]);
        }
        for (auto& number : numbers)
            number = place[number];
        return names;
    }

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::uint16_t> m_numbers;
};

struct Places {
    std::size_t time = 0;
    std::size_t event = 0;
    std::optional<std::size_t> entry{};
    std::optional<std::size_t> group{};
    std::optional<std::size_t> stratum{};
};

Result<std::optional<std::size_t>> placeOf(const std::vector<std::string>& header, const std::string& heading)
{
    if (heading.empty())
        return std::optional<std::size_t>{};
    auto found = std::ranges::find(header, heading);
    if (found == header.end())
        found = std::ranges::find(header, fold(heading), [](const std::string& name) { return fold(name); });
    if (found == header.end())
        return failWith({{heading, Severity::Blocking, "column_unknown", heading}});
    return std::optional(static_cast<std::size_t>(found - header.begin()));
}

Result<Places> findPlaces(const std::vector<std::string>& header, const SpellColumns& columns)
{
    Places places;
    const auto time = placeOf(header, columns.time);
    if (!time)
        return tl::unexpected(time.error());
    const auto event = placeOf(header, columns.event);
    if (!event)
        return tl::unexpected(event.error());
    places.time = time->value_or(0);
    places.event = event->value_or(0);
    for (const auto& [heading, place] :
         {std::pair(&columns.entry, &places.entry), std::pair(&columns.group, &places.group),
          std::pair(&columns.stratum, &places.stratum)}) {
        const auto found = placeOf(header, *heading);
        if (!found)
            return tl::unexpected(found.error());
        *place = *found;
    }
    return places;
}

class Reading
{
public:
    Reading(const SpellColumns& columns, Places places)
        : m_columns(columns)
        , m_places(places)
    {
    }

    // An error only when there are too many groups.
    Result<void> add(const CsvRecord& record)
    {
        ++m_file.read;
        m_line = record.line;
        if (blocks(record.findings)) {
            for (const auto& finding : record.findings)
                m_file.rejected.push_back({m_line, finding});
            return {};
        }
        const auto exit = timeIn(m_columns.time, record.fields[m_places.time]);
        const auto entry =
            m_places.entry ? timeIn(m_columns.entry, record.fields[*m_places.entry]) : std::optional(kFromTheStart);
        const auto kind = kindIn(record.fields[m_places.event]);
        if (!exit || !entry || !kind)
            return {};
        // Who enters at 0 was there from the start, and may leave at once.
        const double from = *entry <= 0 ? kFromTheStart : *entry;
        if (const auto problem = spellProblem(from, *exit); !problem.empty()) {
            reject(m_columns.time, problem, record.fields[m_places.time]);
            return {};
        }
        if (const auto grouped = addTo("group", m_groups, m_file.spells.group, m_places.group, record); !grouped)
            return grouped;
        if (const auto grouped = addTo("stratum", m_strata, m_file.spells.stratum, m_places.stratum, record); !grouped)
            return grouped;
        m_file.spells.exit.push_back(*exit);
        m_file.spells.kind.push_back(*kind);
        if (m_places.entry)
            m_file.spells.entry.push_back(from);
        return {};
    }

    SpellFile finished()
    {
        m_file.groups = m_places.group ? m_groups.sorted(m_file.spells.group) : std::vector<std::string>{""};
        m_file.strata = m_places.stratum ? m_strata.sorted(m_file.spells.stratum) : std::vector<std::string>{""};
        return std::move(m_file);
    }

private:
    void reject(const std::string& field, std::string_view code, std::string_view value)
    {
        m_file.rejected.push_back({m_line, {field, Severity::Blocking, std::string(code), std::string(value)}});
    }

    std::optional<double> timeIn(const std::string& heading, std::string_view cell)
    {
        if (isMissing(cell)) {
            reject(heading, "time_missing", {});
            return std::nullopt;
        }
        const auto number = numberIn(cell);
        if (!number)
            reject(heading, "time_not_a_number", cell);
        else if (*number < 0)
            reject(heading, "time_negative", cell);
        return number && *number >= 0 ? number : std::nullopt;
    }

    std::optional<std::uint8_t> kindIn(std::string_view cell)
    {
        const auto number = numberIn(cell);
        if (number && *number >= 0 && *number <= 255 && *number == std::floor(*number))
            return static_cast<std::uint8_t>(*number);
        reject(m_columns.event, "exit_kind_unreadable", cell);
        return std::nullopt;
    }

    static Result<void> addTo(const char* field, Names& names, std::vector<std::uint16_t>& numbers,
                              std::optional<std::size_t> place, const CsvRecord& record)
    {
        if (!place)
            return {};
        const auto number = names.number(record.fields[*place]);
        if (!number)
            return failWith({{field, Severity::Blocking, "too_many_groups", std::to_string(kMostGroups + 1)}});
        numbers.push_back(*number);
        return {};
    }

    const SpellColumns& m_columns;
    Places m_places;
    Names m_groups;
    Names m_strata;
    SpellFile m_file;
    std::uint64_t m_line = 0;
};

} // namespace

Result<SpellFile> readSpellFile(const std::filesystem::path& file, const SpellColumns& columns, const CsvChoice& choice)
{
    auto reader = CsvReader::open(file, choice);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto places = findPlaces(reader->header(), columns);
    if (!places)
        return tl::unexpected(places.error());
    Reading reading(columns, *places);
    for (;;) {
        const auto row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return reading.finished();
        if (const auto added = reading.add(**row); !added)
            return tl::unexpected(added.error());
    }
}

} // namespace werkpad
