// How a command gives its answer: one JSON object for scripts, or text for people.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

using Json = nlohmann::ordered_json;

class Output
{
public:
    Output(std::ostream& out, bool json)
        : m_out(out)
        , m_json(json)
    {
    }
    [[nodiscard]] bool isJson() const { return m_json; }
    void json(const Json& object); // one line
    [[nodiscard]] std::ostream& text() { return m_out; }

private:
    std::ostream& m_out;
    bool m_json;
};

// Columns under their headings, as wide as their widest cell.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> headings)
        : m_headings(std::move(headings))
    {
    }
    void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    void print(std::ostream& out) const;

private:
    std::vector<std::string> m_headings; // all empty: none are shown
    std::vector<std::vector<std::string>> m_rows;
};

// "Office    Werkplein Mercado": names on the left, facts on the right; empty facts are left out.
class FactSheet
{
public:
    void add(std::string name, std::string fact);
    void print(std::ostream& out) const;

private:
    std::vector<std::pair<std::string, std::string>> m_facts;
};

// Without control characters: what came with an import must not steer a terminal.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace werkpad
