#include "ui/printing/document_lines.h"

#include "ui/shared/convert.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QRegularExpression>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

// What is longer may be divided over two pages, with at least two lines on each.
constexpr std::size_t kUndividedLines = 10;
// Of a row whose columns stand below each other: so many parts stay together where a page ends, and a name of more
// lines is not said again.
constexpr std::size_t kPartsTogether = 2;
constexpr std::size_t kRepeatedLines = 2;
// Where the address begins on a letter, from the first line of the page: behind the window of an envelope (NEN 1026).
constexpr double kAddressMillimetres = 30;

struct Cell {
    double x = 0;
    double width = 0;
    QString text{};
    QFont font{};
};

// Writes block after block below each other.
class LineWriter
{
public:
    LineWriter(QPaintDevice& device, double width, double size, bool isLarge)
        : m_device(device)
        , m_width(width)
        , m_unit(size * device.logicalDpiY() / 72)
        , m_isLarge(isLarge)
        , m_plain(letters(size))
        , m_bold(m_plain)
        , m_small(letters(size * 0.85))
        , m_heading(letters(size * 1.2))
        , m_title(letters(size * (isLarge ? 1.4 : 1.7))) // a long word has to fit on the line
    {
        for (auto* font : {&m_bold, &m_heading, &m_title})
            font->setBold(true);
    }

    void head(const PrintDocument& document);
    void operator()(const PrintHeading& block);
    void operator()(const PrintParagraph& block) { text(block.text, m_plain, m_unit * 0.6); }
    void operator()(const PrintSmallPrint& block) { text(block.text, m_small, m_unit * 1.6); }
    void operator()(const PrintList& block);
    void operator()(const PrintFacts& block);
    void operator()(const PrintTable& block);
    void operator()(const PrintSignatures& block);
    [[nodiscard]] std::size_t count() const { return m_lines.size(); }
    void keepTogether(std::size_t line) { m_lines[line].staysWithNext = true; }
    [[nodiscard]] std::vector<DocumentLine> take() { return std::move(m_lines); }

private:
    LineRange text(const std::string& words, const QFont& font, double above);
    LineRange row(const std::vector<Cell>& cells, double above, double padding = 0);
    void keepEnds(const std::vector<LineRange>& rows);
    void rowsBelowEachOther(const PrintTable& block);
    void divide(LineRange name, const std::vector<LineRange>& parts);
    void signLine(const QStringList& labels, double height);
    [[nodiscard]] QStringList broken(const QString& words, const QFont& font, double width) const;
    [[nodiscard]] double advance(const QString& words, const QFont& font) const
    {
        return QFontMetricsF(font, &m_device).horizontalAdvance(words);
    }

    QPaintDevice& m_device;
    double m_width;
    double m_unit; // the size of the letters as a length
    bool m_isLarge;
    QFont m_plain;
    QFont m_bold;
    QFont m_small;
    QFont m_heading;
    QFont m_title;
    std::vector<DocumentLine> m_lines{};
};

// A day is not torn from its month.
QString withWholeDates(QString text)
{
    static const QRegularExpression day(
        QStringLiteral("\\b(\\d{1,2}) (?=(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|"
                       "november|december)\\b)"));
    return text.replace(day, QStringLiteral("\\1") + QChar::Nbsp);
}

QStringList LineWriter::broken(const QString& words, const QFont& font, double width) const
{
    QStringList lines;
    for (const auto& part : withWholeDates(words).split(QLatin1Char('\n'))) {
        if (part.isEmpty()) {
            lines << part;
            continue;
        }
        QTextLayout layout(part, font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            // Who copies the text out of a PDF gets spaces.
            lines << part.mid(line.textStart(), line.textLength()).replace(QChar::Nbsp, QLatin1Char(' ')).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

// The cells beside each other, as many lines as the longest needs.
LineRange LineWriter::row(const std::vector<Cell>& cells, double above, double padding)
{
    std::vector<QStringList> texts;
    qsizetype most = 0;
    double height = 0;
    double ascent = 0;
    for (const auto& cell : cells) {
        texts.push_back(broken(cell.text, cell.font, cell.width));
        most = std::max(most, texts.back().size());
        const QFontMetricsF metrics(cell.font, &m_device);
        height = std::max(height, metrics.lineSpacing());
        ascent = std::max(ascent, metrics.ascent());
    }
    const LineRange range{m_lines.size(), static_cast<std::size_t>(most)};
    for (qsizetype i = 0; i < most; ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == most - 1;
        DocumentLine line;
        line.above = isFirst ? above : 0;
        line.height = height + (isFirst ? padding : 0) + (isLast ? padding : 0);
        line.baseline = ascent + (isFirst ? padding : 0);
        line.staysWithNext = !isLast && (range.count <= kUndividedLines || isFirst || i == most - 2);
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (const auto words = texts[column].value(i); !words.isEmpty())
                line.runs.push_back({cells[column].x, words, cells[column].font});
        m_lines.push_back(std::move(line));
    }
    return range;
}

LineRange LineWriter::text(const std::string& words, const QFont& font, double above)
{
    return row({{0, m_width, toQString(words), font}}, above);
}

// Sender and, at the right of it, the date; addressee and title.
void LineWriter::head(const PrintDocument& document)
{
    const QString date = toQString(document.date);
    for (const auto& line : document.sender)
        text(line, &line == &document.sender.front() ? m_heading : m_plain, 0);
    const double left = m_width - advance(date, m_plain);
    const bool hasRoom = !date.isEmpty() && !m_lines.empty() && m_lines.front().runs.size() == 1 &&
                         advance(m_lines.front().runs.front().text, m_heading) + m_unit < left;
    if (hasRoom)
        m_lines.front().runs.push_back({left, date, m_plain});
    else if (!date.isEmpty())
        text(document.date, m_plain, 0);
    double used = 0;
    for (const auto& line : m_lines)
        used += line.height;
    const double toAddress = kAddressMillimetres * m_device.logicalDpiY() / 25.4 - used;
    for (const auto& line : document.addressee)
        text(line, m_plain, &line == &document.addressee.front() ? std::max(toAddress, m_unit * 1.4) : 0);
    text(document.title, m_title, m_unit * 2);
}

void LineWriter::operator()(const PrintHeading& block)
{
    text(block.text, m_heading, m_unit * 1.4);
    m_lines.back().staysWithNext = true;
}

void LineWriter::operator()(const PrintList& block)
{
    const double indent = m_unit * 1.1;
    std::vector<LineRange> rows;
    for (const auto& item : block.items)
        rows.push_back(
            row({{0, indent, QStringLiteral("•"), m_plain}, {indent, m_width - indent, toQString(item), m_plain}},
                m_unit * 0.4));
    keepEnds(rows);
}

void LineWriter::operator()(const PrintFacts& block)
{
    double names = 0;
    for (const auto& [name, fact] : block.facts)
        names = std::max(names, advance(toQString(name), m_bold));
    const double column = std::min(names, m_width * 0.45) + m_unit * 1.5;
    std::vector<LineRange> rows;
    for (const auto& [name, fact] : block.facts)
        rows.push_back(
            row({{0, column - m_unit, toQString(name), m_bold}, {column, m_width - column, toQString(fact), m_plain}},
                m_unit * (rows.empty() ? 0.6 : 0.25)));
    keepEnds(rows);
}

// Nothing stands alone: the first with the second, the last with the one before.
void LineWriter::keepEnds(const std::vector<LineRange>& rows)
{
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        if (i == 0 || i + 2 == rows.size())
            m_lines[rows[i].first + rows[i].count - 1].staysWithNext = true;
}

void LineWriter::operator()(const PrintTable& block)
{
    if (m_isLarge) {
        rowsBelowEachOther(block);
        return;
    }
    const auto rowOf = [&](const auto& words, const QFont& font, double above) {
        std::vector<Cell> cells;
        double x = 0;
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            const double width = m_width * block.columns[i].width / 100;
            cells.push_back({x, width - m_unit * 0.8, toQString(words(i)), font});
            x += width;
        }
        return row(cells, above, m_unit * 0.35);
    };
    if (block.rows.empty())
        return;
    const auto head = rowOf([&](std::size_t i) { return block.columns[i].heading; }, m_bold, m_unit * 0.7);
    m_lines.back().staysWithNext = true;
    m_lines.back().rules.push_back({0, m_width, true});
    for (const auto& cells : block.rows) {
        const auto lines = rowOf([&](std::size_t i) { return cells.at(i); }, m_plain, 0);
        for (std::size_t i = lines.first; i < lines.first + lines.count; ++i)
            m_lines[i].head = head;
        m_lines.back().rules.push_back({0, m_width, false});
    }
}

// Columns would be narrower than the words: what a row is about, and below it each column with its heading.
void LineWriter::rowsBelowEachOther(const PrintTable& block)
{
    for (const auto& cells : block.rows) {
        const LineRange name = text(cells.front(), m_bold, m_unit * 0.7);
        std::vector<LineRange> parts;
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (!cells[i].empty())
                parts.push_back(text(block.columns[i].heading + ": " + cells[i], m_plain, 0));
        divide(name, parts);
    }
}

// A page may end in the middle of a row: with the name and a few parts on it, and a few left for the next page, where
// the name stands again.
void LineWriter::divide(LineRange name, const std::vector<LineRange>& parts)
{
    if (parts.empty())
        return;
    m_lines[name.first + name.count - 1].staysWithNext = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t above = i + 1;
        const std::size_t left = parts.size() - above;
        if (left > 0 && (above < kPartsTogether || left < kPartsTogether))
            m_lines[parts[i].first + parts[i].count - 1].staysWithNext = true;
        for (std::size_t line = 0; line < parts[i].count && name.count <= kRepeatedLines; ++line)
            m_lines[parts[i].first + line].head = name;
    }
}

// Beside each other, who, and lines for the date and the signature.
void LineWriter::operator()(const PrintSignatures& block)
{
    if (block.signers.empty())
        return;
    const std::size_t first = m_lines.size();
    const double width = m_width / static_cast<double>(block.signers.size());
    std::vector<Cell> roles;
    std::vector<Cell> names;
    QStringList dates;
    QStringList signatures;
    for (const auto& [role, name] : block.signers) {
        const double x = width * static_cast<double>(roles.size());
        roles.push_back({x, width - m_unit * 1.5, toQString(role), m_bold});
        names.push_back({x, width - m_unit * 1.5, toQString(name), m_plain});
        dates << QStringLiteral("Datum");
        signatures << QStringLiteral("Handtekening");
    }
    row(roles, m_unit * 0.8);
    row(names, 0);
    signLine(dates, m_unit * 2.2);
    signLine(signatures, m_unit * 4.2);
    for (std::size_t i = first; i + 1 < m_lines.size(); ++i)
        m_lines[i].staysWithNext = true;
}

void LineWriter::signLine(const QStringList& labels, double height)
{
    const QFontMetricsF metrics(m_small, &m_device);
    DocumentLine line;
    line.height = height;
    line.baseline = height - metrics.descent();
    const double width = m_width / static_cast<double>(labels.size());
    for (const auto& label : labels) {
        const double x = width * static_cast<double>(line.runs.size());
        line.runs.push_back({x, label, m_small});
        line.rules.push_back({x + advance(label, m_small) + m_unit * 0.4, x + width - m_unit * 1.5, true});
    }
    m_lines.push_back(std::move(line));
}

} // namespace

double letterSize(const PrintDocument& document)
{
    constexpr double kNormal = 10.5;
    constexpr double kLarge = 18;
    return document.large ? kLarge : kNormal;
}

QFont letters(double points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::vector<DocumentLine> linesOf(const PrintDocument& document, QPaintDevice& device, double width)
{
    LineWriter writer(device, width, letterSize(document), document.large);
    writer.head(document);
    for (const auto& block : document.blocks) {
        const std::size_t before = writer.count();
        std::visit(writer, block);
        // What ends a letter, a greeting or a last remark, is never alone on a page.
        if (&block == &document.blocks.back() && before > 0 && writer.count() > before)
            writer.keepTogether(before - 1);
    }
    return writer.take();
}

} // namespace werkpad
