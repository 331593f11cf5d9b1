#include "core/exchange/csv_splitter.h"

#include <csv.h>

#include <cassert>
#include <new>

namespace werkpad
{

struct CsvSplitter::State {
    explicit State(char delimiter)
    {
        if (csv_init(&parser, 0) != 0)
            throw std::bad_alloc();
        csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&parser, kBlock); // its buffer grows by this, the default 128 makes long fields quadratic
    }
    ~State() { csv_free(&parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    static void onField(void* bytes, std::size_t size, void* self)
    {
        auto* const state = static_cast<State*>(self);
        state->text.append(static_cast<const char*>(bytes), size);
        state->ends.push_back(state->text.size());
    }
    static void onRow(int, void* self) { static_cast<State*>(self)->complete = true; }

    static constexpr std::size_t kBlock = 16384;
    csv_parser parser{};
    std::string text;              // all fields of the row, one after the other
    std::vector<std::size_t> ends; // where each ends in `text`
    bool complete = false;
};

CsvSplitter::CsvSplitter(char delimiter)
    : m_state(std::make_unique<State>(delimiter))
{
}

CsvSplitter::~CsvSplitter() = default;
CsvSplitter::CsvSplitter(CsvSplitter&&) noexcept = default;
CsvSplitter& CsvSplitter::operator=(CsvSplitter&&) noexcept = default;

void CsvSplitter::restart()
{
    if (!m_state->complete)
        csv_fini(&m_state->parser, nullptr, nullptr, nullptr); // resets a half row
    m_state->text.clear();
    m_state->ends.clear();
    m_state->complete = false;
}

bool CsvSplitter::feed(std::string_view text)
{
    const std::size_t read =
        csv_parse(&m_state->parser, text.data(), text.size(), State::onField, State::onRow, m_state.get());
    if (read != text.size()) // without strict mode only memory can fail
        throw std::bad_alloc();
    return m_state->complete;
}

void CsvSplitter::finish()
{
    csv_fini(&m_state->parser, State::onField, State::onRow, m_state.get());
    m_state->complete = true;
}

std::size_t CsvSplitter::fieldCount() const
{
    return m_state->ends.size();
}

std::string_view CsvSplitter::field(std::size_t index) const
{
    assert(index < m_state->ends.size());
    const std::size_t begin = index == 0 ? 0 : m_state->ends[index - 1];
    return std::string_view(m_state->text).substr(begin, m_state->ends[index] - begin);
}

bool isStrictlyQuoted(std::string_view row, char delimiter)
{
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw std::bad_alloc();
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&parser, row.size() + 1);
    const bool strict = csv_parse(&parser, row.data(), row.size(), nullptr, nullptr, nullptr) == row.size() &&
                        csv_fini(&parser, nullptr, nullptr, nullptr) == 0;
    csv_free(&parser);
    return strict;
}

} // namespace werkpad
