#include "ui/printing/document_text.h"

#include "ui/shared/convert.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace werkpad
{

namespace
{

const QColor kRule(0xb0, 0xb0, 0xb0);
const QColor kShade(0xee, 0xee, 0xee);

// Marks a block that is not to stand alone at the foot of a page.
constexpr int kStaysWithNext = QTextFormat::UserProperty + 1;

// Writes block after block at the end of the text. Letters are in points; the lengths of Qt's layout are in dots of
// 1/96 inch, which it scales to the paper.
class TextWriter
{
public:
    TextWriter(QTextDocument& text, double size)
        : m_cursor(&text)
        , m_size(size)
        , m_unit(size * 96 / 72)
    {
        m_plain.setForeground(Qt::black);
        m_plain.setFontPointSize(size);
        m_bold = m_plain;
        m_bold.setFontWeight(QFont::Bold);
        m_small = m_plain;
        m_small.setFontPointSize(size * 0.85);
    }

    void title(const std::string& text)
    {
        QTextCharFormat format = m_bold;
        format.setFontPointSize(m_size * 1.7);
        write(text, format, m_unit * 1.2, m_unit * 0.6);
    }
    void line(const std::string& text, bool isFirst) { write(text, m_plain, isFirst ? m_unit * 1.4 : 0, 0); }
    void sender(const std::string& text, bool isFirst) { write(text, isFirst ? m_bold : m_plain, 0, 0); }

    void operator()(const PrintHeading& block)
    {
        QTextCharFormat format = m_bold;
        format.setFontPointSize(m_size * 1.2);
        write(block.text, format, m_unit * 1.3, m_unit * 0.35, true);
    }
    void operator()(const PrintParagraph& block) { write(block.text, m_plain, 0, m_unit * 0.6); }
    void operator()(const PrintSmallPrint& block) { write(block.text, m_small, m_unit * 1.4, 0); }
    void operator()(const PrintList& block)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* list = nullptr;
        for (const auto& item : block.items) {
            write(item, m_plain, 0, m_unit * 0.35);
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
        }
        leaveList();
    }
    void operator()(const PrintFacts& block)
    {
        if (block.facts.empty())
            return;
        auto* table = insertTable(static_cast<int>(block.facts.size()), {30, 70}, false);
        for (int row = 0; row < table->rows(); ++row) {
            const auto& [name, fact] = block.facts.at(static_cast<std::size_t>(row));
            cell(*table, row, 0, name, m_bold);
            cell(*table, row, 1, fact, m_plain);
        }
        leaveTable();
    }
    void operator()(const PrintTable& block)
    {
        QList<int> widths;
        for (const auto& column : block.columns)
            widths << column.width;
        auto* table = insertTable(static_cast<int>(block.rows.size()) + 1, widths, true);
        for (int column = 0; column < table->columns(); ++column) {
            cell(*table, 0, column, block.columns.at(static_cast<std::size_t>(column)).heading, m_bold);
            QTextTableCell heading = table->cellAt(0, column);
            QTextCharFormat shaded = heading.format();
            shaded.setBackground(kShade);
            heading.setFormat(shaded);
        }
        for (int row = 1; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column)
                cell(*table, row, column,
                     block.rows.at(static_cast<std::size_t>(row - 1)).at(static_cast<std::size_t>(column)), m_plain);
        leaveTable();
    }
    // Side by side: who, the date, and a line to sign on with room above it.
    void operator()(const PrintSignatures& block)
    {
        if (block.signers.empty())
            return;
        const int count = static_cast<int>(block.signers.size());
        auto* table = insertTable(1, QList<int>(count, 100 / count), false);
        for (int column = 0; column < count; ++column) {
            QTextCursor inside = table->cellAt(0, column).firstCursorPosition();
            const auto& [role, name] = block.signers.at(static_cast<std::size_t>(column));
            inside.insertText(toQString(role + ": " + name), m_plain);
            addSignLine(inside, QStringLiteral("Datum"), m_unit * 1.2);
            addSignLine(inside, QStringLiteral("Handtekening"), m_unit * 3.2);
        }
        leaveTable();
    }

private:
    void write(const std::string& text, const QTextCharFormat& format, double above, double below,
               bool staysWithNext = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        if (staysWithNext)
            block.setProperty(kStaysWithNext, true);
        if (m_isFirst) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
            m_isFirst = false;
        } else {
            m_cursor.insertBlock(block, format);
        }
        QString lines = toQString(text);
        lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
        m_cursor.insertText(lines, format);
    }

    void addSignLine(QTextCursor& inside, const QString& name, double above) const
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        inside.insertBlock(block, m_small);
        inside.insertText(name + QLatin1Char(' ') + QString(18, QLatin1Char('_')), m_small);
    }

    QTextTable* insertTable(int rows, const QList<int>& widths, bool hasRules)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> lengths;
        for (const int width : widths)
            lengths << QTextLength(QTextLength::PercentageLength, width);
        format.setColumnWidthConstraints(lengths);
        format.setBorder(hasRules ? 0.5 : 0);
        format.setBorderBrush(kRule);
        format.setBorderCollapse(hasRules);
        format.setBorderStyle(hasRules ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None);
        format.setCellPadding(hasRules ? m_unit * 0.35 : m_unit * 0.12);
        format.setCellSpacing(0);
        format.setTopMargin(m_unit * 0.2);
        format.setBottomMargin(m_unit * 0.5);
        if (hasRules)
            format.setHeaderRowCount(1);
        return m_cursor.insertTable(rows, static_cast<int>(widths.size()), format);
    }
    static void cell(QTextTable& table, int row, int column, const std::string& text, const QTextCharFormat& format)
    {
        QString lines = toQString(text);
        lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
        table.cellAt(row, column).firstCursorPosition().insertText(lines, format);
    }
    // Qt keeps a block after a table: the next one is written into it.
    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true;
    }
    // A list would go on in the next block.
    void leaveList() { m_isFirst = false; }

    QTextCursor m_cursor;
    double m_size; // of the letters, in points
    double m_unit; // the same as a length
    QTextCharFormat m_plain;
    QTextCharFormat m_bold;
    QTextCharFormat m_small;
    bool m_isFirst = true; // the block that is there has to be used first
};

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

void keepHeadingsWithText(QTextDocument& text)
{
    const auto pageOf = [&text](const QTextBlock& block) {
        const double top = text.documentLayout()->blockBoundingRect(block).top();
        return static_cast<int>(top / text.pageSize().height());
    };
    for (auto block = text.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(kStaysWithNext) || !block.next().isValid() ||
            pageOf(block) == pageOf(block.next()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void fillText(QTextDocument& text, const PrintDocument& document)
{
    text.setDefaultFont(letters(letterSize(document)));
    text.setDocumentMargin(0);
    TextWriter writer(text, letterSize(document));
    bool isFirst = true;
    for (const auto& line : document.sender) {
        writer.sender(line, isFirst);
        isFirst = false;
    }
    isFirst = true;
    for (const auto& line : document.addressee) {
        writer.line(line, isFirst);
        isFirst = false;
    }
    if (!document.date.empty())
        writer.line(document.date, true);
    writer.title(document.title);
    for (const auto& block : document.blocks)
        std::visit(writer, block);
}

} // namespace werkpad
