#include "core/caseload/client_filter_text.h"

#include "core/base/text.h"
#include "core/regimes/regime.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::string_view kNone = "none";
constexpr std::string_view kTo = "..";
constexpr int kMostBoundaryDays = 366;

// One stretch between spaces outside quotes.
struct Term {
    std::string key{}; // "": text
    std::vector<std::string> values{};
    bool isQuoteOpen = false;
};

class TermReader
{
public:
    explicit TermReader(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<Term> next()
    {
        while (m_rest.starts_with(' ') || m_rest.starts_with('\t') || m_rest.starts_with('\n'))
            m_rest.remove_prefix(1);
        if (m_rest.empty())
            return std::nullopt;
        Term term;
        term.values.emplace_back();
        bool inQuotes = false;
        bool wasQuoted = false;
        for (; !m_rest.empty() &&
               (inQuotes || (m_rest.front() != ' ' && m_rest.front() != '\t' && m_rest.front() != '\n'));
             m_rest.remove_prefix(1)) {
            const char c = m_rest.front();
            std::string& value = term.values.back();
            if (c == '"') {
                inQuotes = !inQuotes;
                wasQuoted = true;
            } else if (inQuotes) {
                value += c;
            } else if (c == ':' && term.key.empty() && !wasQuoted && !value.empty()) {
                term.key = fold(value);
                value.clear();
            } else if (c == ',' && !term.key.empty()) {
                term.values.emplace_back();
            } else {
                value += c;
            }
        }
        term.isQuoteOpen = inQuotes;
        return term;
    }

private:
    std::string_view m_rest;
};

struct Days {
    std::optional<Date> first;
    std::optional<Date> last;
};

// 1960, 1960-05, 1960-05-01: all the days it can be.
std::optional<Days> daysOf(std::string_view text)
{
    constexpr std::string_view kUnknown = "0000-00-00";
    if (text.size() != 4 && text.size() != 7 && text.size() != kUnknown.size())
        return std::nullopt;
    const auto date = PartialDate::parseIso(std::string(text) + std::string(kUnknown.substr(text.size())));
    if (!date || date->isUnknown())
        return std::nullopt;
    return Days{date->earliest(), date->latest()};
}

std::optional<Days> birthDays(std::string_view text)
{
    const auto to = text.find(kTo);
    if (to == std::string_view::npos)
        return daysOf(text);
    const auto first = text.substr(0, to);
    const auto last = text.substr(to + kTo.size());
    Days days;
    if (!first.empty()) {
        const auto read = daysOf(first);
        if (!read)
            return std::nullopt;
        days.first = read->first;
    }
    if (!last.empty()) {
        const auto read = daysOf(last);
        if (!read)
            return std::nullopt;
        days.last = read->last;
    }
    return days.first || days.last ? std::optional(days) : std::nullopt;
}

std::optional<bool> yesOrNo(std::string_view folded)
{
    if (folded == "yes")
        return true;
    return folded == "no" ? std::optional(false) : std::nullopt;
}

template <class T>
void addOnce(std::vector<T>& values, T value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(std::move(value));
}

class FilterReader
{
public:
    FilterReader(std::span<const StaffMember> staff, std::optional<StaffId> me)
        : m_staff(staff)
        , m_me(me)
    {
    }

    void read(const Term& term)
    {
        if (term.isQuoteOpen)
            block(term.key, "filter_quote_open", term.values.back());
        for (const auto& value : term.values)
            readValue(term.key, value);
    }

    FilterReading take() { return std::move(m_reading); }

private:
    void block(std::string_view field, std::string_view code, std::string_view value)
    {
        m_reading.findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::string(value)});
    }

    void readValue(const std::string& key, const std::string& value)
    {
        ClientFilter& filter = m_reading.filter;
        const std::string folded = fold(value);
        bool understood = true;
        if (key.empty())
            filter.text += (filter.text.empty() ? "" : " ") + value;
        else if (key == "period")
            understood = readPeriod(folded);
        else if (key == "coach")
            return readCoach(value, folded);
        else if (key == "regime")
            understood = readRegime(value, folded);
        else if (key == "theme")
            understood = readTheme(folded);
        else if (key == "activity")
            understood = readActivity(folded);
        else if (key == "secret")
            understood = (filter.secret = yesOrNo(folded)).has_value();
        else if (key == "override")
            understood = (filter.overridden = yesOrNo(folded)).has_value();
        else if (key == "born")
            understood = readBorn(folded);
        else if (key == "boundary")
            understood = readBoundary(folded);
        else if (key == "attention")
            understood = readAttention(folded);
        else
            return block(key, "filter_key_unknown", key);
        if (!understood)
            block(key, "filter_value_unknown", value);
    }

    bool readPeriod(const std::string& folded)
    {
        const auto period = parsePeriod(folded);
        if (period || folded == kNone)
            addOnce(m_reading.filter.periods, period);
        return period || folded == kNone;
    }

    bool readRegime(const std::string& value, const std::string& folded)
    {
        if (!folded.empty())
            addOnce(m_reading.filter.regimes, folded == kNone ? std::string{} : canonicalRegimeCode(value));
        return !folded.empty(); // a code nobody knows may have come with an import
    }

    bool readTheme(const std::string& folded)
    {
        const auto theme = parseTheme(folded);
        if (theme)
            addOnce(m_reading.filter.themes, *theme);
        return theme.has_value();
    }

    bool readActivity(const std::string& folded)
    {
        const auto* const activity = std::ranges::find(kActivities, folded, activityCode);
        if (activity != kActivities.end())
            addOnce(m_reading.filter.activities, *activity);
        return activity != kActivities.end();
    }

    bool readAttention(const std::string& folded)
    {
        const auto* const attention = std::ranges::find(kAttentions, folded, attentionCode);
        if (attention != kAttentions.end())
            addOnce(m_reading.filter.attentions, *attention);
        return attention != kAttentions.end();
    }

    bool readBorn(const std::string& folded)
    {
        const auto days = birthDays(folded);
        if (days) {
            m_reading.filter.bornFrom = days->first;
            m_reading.filter.bornTo = days->last;
        }
        return days.has_value();
    }

    bool readBoundary(const std::string& folded)
    {
        const auto days = parseInteger(folded);
        const bool fits = days && *days >= 1 && *days <= kMostBoundaryDays;
        if (fits)
            m_reading.filter.boundaryWithin = static_cast<int>(*days);
        return fits;
    }

    void readCoach(const std::string& value, const std::string& folded)
    {
        auto& coaches = m_reading.filter.coaches;
        if (folded == kNone)
            return addOnce(coaches, std::optional<StaffId>{});
        if (folded == "me" && m_me)
            return addOnce(coaches, m_me);
        if (const auto id = StaffId::parse(value))
            return addOnce(coaches, std::optional(*id));
        std::vector<StaffId> found;
        for (const auto& member : m_staff)
            if (fold(member.name) == folded || (!member.login.empty() && fold(member.login) == folded))
                found.push_back(member.id);
        if (found.size() == 1)
            return addOnce(coaches, std::optional(found.front()));
        block("coach", found.empty() ? "filter_coach_unknown" : "filter_coach_ambiguous", value);
    }

    std::span<const StaffMember> m_staff;
    std::optional<StaffId> m_me;
    FilterReading m_reading;
};

// A quotation mark itself cannot be written and is of no use in a search.
std::string quoted(std::string value, bool isText = false)
{
    std::erase(value, '"');
    const std::string_view special = isText ? "\t\n:" : " \t\n:,";
    const bool needed =
        value.empty() || value.find_first_of(special) != std::string::npos || value.find("  ") != std::string::npos;
    return needed ? '"' + value + '"' : value;
}

std::string coachText(const StaffId& coach, std::span<const StaffMember> staff)
{
    const auto member = std::ranges::find(staff, coach, &StaffMember::id);
    if (member == staff.end())
        return coach.text();
    for (const auto& text : {member->name, member->login}) {
        // Somebody may be called "None" or "Me".
        const auto reading = readClientFilter("coach:" + quoted(text), staff, StaffId{});
        if (!text.empty() && reading.filter.coaches == std::vector{std::optional(coach)})
            return quoted(text);
    }
    return coach.text();
}

class FilterWriter
{
public:
    template <class Values, class Text>
    void add(std::string_view key, const Values& values, Text text)
    {
        std::string joined;
        for (const auto& value : values)
            joined.append(joined.empty() ? "" : ",").append(text(value));
        if (!joined.empty())
            addTerm(std::string(key) + ':' + joined);
    }
    void add(std::string_view key, const std::optional<bool>& flag)
    {
        if (flag)
            addTerm(std::string(key) + (*flag ? ":yes" : ":no"));
    }
    void addTerm(const std::string& term) { m_text += (m_text.empty() ? "" : " ") + term; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

FilterReading readClientFilter(std::string_view text, std::span<const StaffMember> staff, std::optional<StaffId> me)
{
    FilterReader reader(staff, me);
    TermReader terms(text);
    while (const auto term = terms.next())
        reader.read(*term);
    return reader.take();
}

std::string clientFilterText(const ClientFilter& filter, std::span<const StaffMember> staff)
{
    FilterWriter writer;
    writer.add("period", filter.periods, [](const auto& p) { return std::string(p ? periodCode(*p) : kNone); });
    writer.add("coach", filter.coaches, [&](const auto& c) { return c ? coachText(*c, staff) : std::string(kNone); });
    writer.add("regime", filter.regimes, [](const auto& r) { return r.empty() ? std::string(kNone) : quoted(r); });
    writer.add("theme", filter.themes, [](Theme t) { return std::string(themeCode(t)); });
    writer.add("activity", filter.activities, [](Activity a) { return std::string(activityCode(a)); });
    writer.add("secret", filter.secret);
    writer.add("override", filter.overridden);
    const auto day = [](const std::optional<Date>& date) { return date ? date->iso() : std::string{}; };
    if (filter.bornFrom || filter.bornTo)
        writer.addTerm("born:" + day(filter.bornFrom) + std::string(kTo) + day(filter.bornTo));
    if (filter.boundaryWithin)
        writer.addTerm("boundary:" + std::to_string(*filter.boundaryWithin));
    writer.add("attention", filter.attentions, [](Attention a) { return std::string(attentionCode(a)); });
    if (const std::string text = trimmed(filter.text); !text.empty())
        writer.addTerm(quoted(text, true));
    return writer.take();
}

} // namespace werkpad
