#include "core/evidence/research_file.h"

#include "core/base/text.h"
#include "core/exchange/import_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace werkpad
{

namespace
{

constexpr double kLongestDays = 40'000; // more than a hundred years

struct Place {
    std::string heading{};
    std::size_t at = 0;
};

struct Places {
    std::optional<Place> start{};
    std::optional<Place> end{};
    std::optional<Place> duration{};
    std::optional<Place> event{};
    std::vector<std::pair<ResearchExit, Place>> events{};
    std::vector<std::pair<std::string, Place>> traits{}; // by name
};

// Finds columns by their headings and keeps what was not found.
class Headings
{
public:
    explicit Headings(const std::vector<std::string>& header)
        : m_header(header)
    {
    }
    std::optional<Place> find(const ResearchColumn& column)
    {
        if (column.place)
            return at(*column.place);
        const std::string& heading = column.heading;
        if (heading.empty())
            return std::nullopt;
        auto found = std::ranges::find(m_header, heading);
        if (found == m_header.end())
            found = std::ranges::find(m_header, fold(heading), [](const std::string& name) { return fold(name); });
        if (found != m_header.end())
            return Place{heading, static_cast<std::size_t>(found - m_header.begin())};
        m_findings.push_back({heading, Severity::Blocking, "column_unknown", heading});
        return std::nullopt;
    }
    [[nodiscard]] std::vector<Finding>& findings() { return m_findings; }

private:
    // What is told of a column without a heading calls it by its number.
    std::optional<Place> at(std::size_t place)
    {
        if (place < m_header.size())
            return Place{m_header[place].empty() ? std::to_string(place + 1) : m_header[place], place};
        const auto number = std::to_string(place + 1);
        m_findings.push_back({number, Severity::Blocking, "column_unknown", number});
        return std::nullopt;
    }

    const std::vector<std::string>& m_header;
    std::vector<Finding> m_findings;
};

Result<Places> findPlaces(const std::vector<std::string>& header, const ResearchColumns& columns)
{
    Headings headings(header);
    auto& findings = headings.findings();
    Places places;
    places.start = headings.find(columns.start);
    places.end = headings.find(columns.end);
    places.duration = headings.find(columns.duration);
    places.event = headings.find(columns.event);
    for (const auto& [exit, column] : columns.events)
        if (const auto place = headings.find(column))
            places.events.emplace_back(exit, *place);
    for (const auto& [name, column] : columns.traits) {
        if (trimmed(name).empty() || name.find_first_of("=\n") != std::string::npos)
            findings.push_back({"group", Severity::Blocking, "trait_unreadable", name});
        else if (const auto place = headings.find(column))
            places.traits.emplace_back(name, *place);
    }
    std::ranges::sort(places.traits, {}, &std::pair<std::string, Place>::first);
    if (columns.duration.empty() && columns.start.empty())
        findings.push_back({"start", Severity::Blocking, "research_start_missing", {}});
    if (columns.duration.empty() == columns.end.empty())
        findings.push_back({"end", Severity::Blocking, "research_end_missing", {}});
    if (!findings.empty())
        return failWith(std::move(findings));
    return places;
}

bool isMissing(std::string_view cell)
{
    return cell.empty() || cell == "NA";
}

std::optional<double> numberIn(std::string_view cell)
{
    std::string plain(cell);
    std::ranges::replace(plain, ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

// A row before it is known until when the data go.
struct ReadRow {
    std::uint64_t line = 0;
    std::optional<Date> start{};
    std::optional<Date> end{};
    std::optional<int> days{}; // of a duration
    ResearchExit exit = ResearchExit::Open;
    std::string traits{};
};

class Reading
{
public:
    Reading(Places places, const ResearchColumns& columns, Date today)
        : m_places(std::move(places))
        , m_unitDays(columns.unitDays)
        , m_today(today)
    {
    }

    void add(const CsvRecord& record)
    {
        ++m_file.read;
        m_row = {};
        m_row.line = record.line;
        m_isFit = true;
        if (blocks(record.findings)) {
            m_isFit = false;
            for (const auto& finding : record.findings)
                m_file.rejected.push_back({record.line, finding});
        } else {
            m_row.start = dayIn(record, m_places.start, /*needed=*/!m_places.duration);
            m_row.end = dayIn(record, m_places.end, /*needed=*/false);
            readDuration(record);
            readExit(record);
            readTraits(record);
            if (m_row.start && m_row.end && *m_row.end < *m_row.start)
                reject(m_places.end->heading, "end_before_begin", m_row.end->dutch());
        }
        if (!m_isFit) {
            ++m_file.rejectedRows;
            return;
        }
        for (const auto& day : {m_row.start, m_row.end})
            if (day && (!m_lastDay || *day > *m_lastDay))
                m_lastDay = day;
        m_rows.push_back(std::move(m_row));
    }

    ResearchFile finished(std::optional<Date> asOf)
    {
        m_file.asOf = asOf ? asOf : m_lastDay;
        m_file.spells.reserve(m_rows.size());
        for (auto& row : m_rows)
            finish(std::move(row));
        std::ranges::stable_sort(m_file.rejected, {}, &RowFinding::line);
        return std::move(m_file);
    }

private:
    void reject(const std::string& field, std::string_view code, std::string_view value)
    {
        m_isFit = false;
        m_file.rejected.push_back({m_row.line, {field, Severity::Blocking, std::string(code), std::string(value)}});
    }

    std::optional<Date> dayIn(const CsvRecord& record, const std::optional<Place>& place, bool needed)
    {
        if (!place)
            return std::nullopt;
        const auto cell = trimmedCell(record.fields[place->at]);
        if (isMissing(cell)) {
            if (needed)
                reject(place->heading, "time_missing", {});
            return std::nullopt;
        }
        const auto day = readCellDate(cell, m_today);
        if (!day)
            reject(place->heading, "cell_not_a_date", cell);
        return day;
    }

    void readDuration(const CsvRecord& record)
    {
        if (!m_places.duration)
            return;
        const auto& [heading, at] = *m_places.duration;
        const auto cell = trimmedCell(record.fields[at]);
        const auto number = numberIn(cell);
        if (isMissing(cell))
            reject(heading, "time_missing", {});
        else if (!number)
            reject(heading, "time_not_a_number", cell);
        else if (*number < 0)
            reject(heading, "time_negative", cell);
        else if (*number * m_unitDays > kLongestDays)
            reject(heading, "out_of_range", cell);
        else
            m_row.days = static_cast<int>(std::lround(*number * m_unitDays));
    }

    void readExit(const CsvRecord& record)
    {
        if (m_places.event) {
            const auto cell = trimmedCell(record.fields[m_places.event->at]);
            const auto kind = isMissing(cell) ? std::optional(0.0) : numberIn(cell);
            if (kind && (*kind == 0 || *kind == 1 || *kind == 2 || *kind == 3))
                m_row.exit = static_cast<ResearchExit>(static_cast<int>(*kind));
            else
                reject(m_places.event->heading, "research_exit_unknown", cell);
        } else if (m_places.events.empty()) {
            m_row.exit = m_row.end ? ResearchExit::Work : ResearchExit::Open;
        } else {
            readExits(record);
        }
    }

    void readExits(const CsvRecord& record)
    {
        for (const auto& [exit, place] : m_places.events) {
            const auto cell = trimmedCell(record.fields[place.at]);
            const auto flag = isMissing(cell) ? std::optional(0.0) : numberIn(cell);
            if (!flag || (*flag != 0 && *flag != 1))
                reject(place.heading, "research_exit_unknown", cell);
            else if (*flag == 1 && m_row.exit != ResearchExit::Open)
                reject(place.heading, "research_exit_twice", {});
            else if (*flag == 1)
                m_row.exit = exit;
        }
    }

    void readTraits(const CsvRecord& record)
    {
        for (const auto& [name, place] : m_places.traits) {
            std::string value(trimmedCell(record.fields[place.at]));
            std::ranges::replace(value, '\n', ' ');
            if (isMissing(value))
                continue;
            m_row.traits.append(m_row.traits.empty() ? "" : "\n").append(name).append(1, '=').append(value);
        }
    }

    // An end is the last day of it: who is out of work on one day only was so for a day. What is open was seen until
    // the end of its row, or of the data.
    void finish(ReadRow row)
    {
        ResearchSpell spell;
        spell.firstDay = row.start;
        spell.exit = row.exit;
        spell.traits = std::move(row.traits);
        m_row.line = row.line;
        if (row.days) {
            spell.days = *row.days;
        } else if (*row.start > *m_file.asOf) {
            ++m_file.rejectedRows;
            reject(m_places.start->heading, "research_after_data", m_file.asOf->dutch());
            return;
        } else if (row.exit != ResearchExit::Open && !row.end) {
            ++m_file.rejectedRows;
            reject(m_places.end->heading, "time_missing", {});
            return;
        } else {
            if (row.exit != ResearchExit::Open && *row.end <= *m_file.asOf) {
                spell.days = daysBetween(*row.start, *row.end) + 1;
            } else {
                spell.exit = ResearchExit::Open;
                spell.days = daysBetween(*row.start, std::min(row.end.value_or(*m_file.asOf), *m_file.asOf));
            }
        }
        m_file.open += spell.exit == ResearchExit::Open ? 1 : 0;
        m_file.spells.push_back(std::move(spell));
    }

    Places m_places;
    double m_unitDays;
    Date m_today;
    ResearchFile m_file;
    std::vector<ReadRow> m_rows;
    std::optional<Date> m_lastDay;
    ReadRow m_row;
    bool m_isFit = true;
};

} // namespace

ResearchColumns researchColumnsOf(const std::vector<std::string>& header)
{
    const auto called = [&header](std::initializer_list<std::string_view> names) {
        const auto found = std::ranges::find_if(header, [&names](const std::string& heading) {
            return std::ranges::find(names, fold(heading)) != names.end();
        });
        return found == header.end() ? ResearchColumn{}
                                     : ResearchColumn::at(static_cast<std::size_t>(found - header.begin()));
    };
    ResearchColumns columns;
    columns.start = called({"start", "begin", "begindatum", "eerste dag", "eerste werkloosheidsdag", "first day"});
    columns.end = called({"end", "eind", "einde", "einddatum", "laatste dag", "last day"});
    if (columns.start.empty() || columns.end.empty())
        columns.duration = called({"duration", "duur", "tijd", "time"});
    if (!columns.duration.empty())
        columns.end = {};
    columns.event = called({"event", "exit", "uitkomst", "uitstroom", "status"});
    return columns;
}

Result<ResearchFile> readResearchFile(const std::filesystem::path& file, const ResearchColumns& columns,
                                      std::optional<Date> asOf, Date today, const CsvChoice& choice,
                                      const FileFollower& follow)
{
    auto reader = CsvReader::open(file, choice);
    if (!reader)
        return tl::unexpected(reader.error());
    auto places = findPlaces(reader->header(), columns);
    if (!places)
        return tl::unexpected(places.error());
    Reading reading(std::move(*places), columns, today);
    for (std::uint64_t read = 1;; ++read) {
        const auto row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return reading.finished(asOf);
        reading.add(**row);
        if (follow && read % kRowsBetweenTelling == 0 && !follow(reader->bytesRead(), reader->bytesTotal()))
            return fail(ErrorKind::Cancelled, "file");
    }
}

} // namespace werkpad
