#include "app/cli/output.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

void pad(std::ostream& out, std::size_t width)
{
    for (std::size_t i = 0; i < width; ++i)
        out << ' ';
}

} // namespace

void Output::json(const Json& object)
{
    m_out << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void TextTable::print(std::ostream& out) const
{
    std::vector<std::vector<std::string>> lines;
    if (std::ranges::any_of(m_headings, [](const std::string& heading) { return !heading.empty(); }))
        lines.push_back(m_headings);
    lines.insert(lines.end(), m_rows.begin(), m_rows.end());
    std::vector<std::size_t> widths(m_headings.size());
    for (auto& line : lines) {
        line.resize(widths.size());
        for (std::size_t column = 0; column < widths.size(); ++column) {
            line[column] = printable(line[column]);
            widths[column] = std::max(widths[column], characterCount(line[column]));
        }
    }
    for (const auto& line : lines) {
        std::size_t last = line.size();
        while (last > 0 && line[last - 1].empty())
            --last;
        for (std::size_t column = 0; column < last; ++column) {
            out << line[column];
            if (column + 1 < last)
                pad(out, widths[column] - characterCount(line[column]) + 2);
        }
        out << '\n';
    }
}

void FactSheet::add(std::string name, std::string fact)
{
    if (!fact.empty())
        m_facts.emplace_back(std::move(name), std::move(fact));
}

void FactSheet::print(std::ostream& out) const
{
    TextTable table(std::vector<std::string>(2));
    for (const auto& [name, fact] : m_facts)
        table.row({name, fact});
    table.print(out);
}

std::string printable(std::string_view text)
{
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // C1 controls are the code points U+0080 to U+009F: C2 80 to C2 9F in UTF-8.
        const bool isC1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) <= 0x9F;
        if (isC1)
            ++i;
        if (isC1 || byte < 0x20 || byte == 0x7F)
            clean += ' ';
        else
            clean += text[i];
    }
    return clean;
}

} // namespace werkpad
