#include "ui/printing/page_breaks.h"

namespace werkpad
{

namespace
{

class PageWriter
{
public:
    PageWriter(const std::vector<DocumentLine>& lines, double pageHeight)
        : m_lines(lines)
        , m_height(pageHeight)
    {
    }

    // Lines `first` to before `end`, on one page when they fit on one.
    void place(std::size_t first, std::size_t end)
    {
        const bool mayDivide = headHeight(first) + heightOf(first, end) > m_height;
        if (!mayDivide && !m_pages.back().empty() && m_lines[first].above + heightOf(first, end) > room())
            beginPage(first);
        for (std::size_t i = first; i < end; ++i) {
            const double above = m_pages.back().empty() || m_isAtTop ? 0 : m_lines[i].above;
            if (!m_pages.back().empty() && above + m_lines[i].height > room())
                beginPage(i);
            add(i);
        }
    }
    [[nodiscard]] std::vector<PrintedPage> take() { return std::move(m_pages); }

private:
    [[nodiscard]] double room() const { return m_height - m_used; }
    // Of lines that follow each other, without the room above the first.
    [[nodiscard]] double heightOf(std::size_t first, std::size_t end) const
    {
        double height = -m_lines[first].above;
        for (std::size_t i = first; i < end; ++i)
            height += m_lines[i].above + m_lines[i].height;
        return height;
    }
    [[nodiscard]] double headHeight(std::size_t line) const
    {
        const auto& head = m_lines[line].head;
        return head.count == 0 ? 0 : heightOf(head.first, head.first + head.count);
    }
    void beginPage(std::size_t line)
    {
        m_pages.emplace_back();
        m_used = 0;
        m_isAtTop = true;
        const auto head = m_lines[line].head;
        for (std::size_t i = head.first; i < head.first + head.count; ++i)
            add(i);
    }
    void add(std::size_t line)
    {
        if (!m_isAtTop)
            m_used += m_lines[line].above;
        m_pages.back().push_back({line, m_used});
        m_used += m_lines[line].height;
        m_isAtTop = false;
    }

    const std::vector<DocumentLine>& m_lines;
    double m_height;
    double m_used = 0;
    bool m_isAtTop = true;
    std::vector<PrintedPage> m_pages{PrintedPage{}};
};

} // namespace

std::vector<PrintedPage> divideOverPages(const std::vector<DocumentLine>& lines, double pageHeight)
{
    PageWriter writer(lines, pageHeight);
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t end = first + 1;
        while (end < lines.size() && lines[end - 1].staysWithNext)
            ++end;
        writer.place(first, end);
        first = end;
    }
    return writer.take();
}

} // namespace werkpad
