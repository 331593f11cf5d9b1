// One CSV row at a time into fields: libcsv in the clothes of core. For the reader of whole files see csv_reader.h.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// Feed it physical lines, one by one, until a row is complete.
class CsvSplitter
{
public:
    explicit CsvSplitter(char delimiter);
    ~CsvSplitter();
    CsvSplitter(CsvSplitter&&) noexcept;
    CsvSplitter& operator=(CsvSplitter&&) noexcept;

    // Forgets the row, also a half one.
    void restart();
    // True when the row is complete; false when a quote is still open at the end of `text` (or nothing was there).
    // At most one row may end in `text`.
    bool feed(std::string_view text);
    // Ends the row where it is, closing an open quote.
    void finish();

    [[nodiscard]] std::size_t fieldCount() const; // complete fields so far
    // Valid until the next call of restart, feed or finish.
    [[nodiscard]] std::string_view field(std::size_t index) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Whether the quotes of a row (without its end) are as RFC 4180 wants them: only around whole fields, doubled inside.
[[nodiscard]] bool isStrictlyQuoted(std::string_view row, char delimiter);

} // namespace werkpad
