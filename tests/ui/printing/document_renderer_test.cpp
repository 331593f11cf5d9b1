#include "core/reports/team_report.h"
#include "tests/ui/support/qt_text.h"
#include "ui/printing/document_lines.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/page_breaks.h"

#include <catch2/catch_test_macros.hpp>
#include <sys/resource.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace werkpad;

namespace
{

PrintDocument documentOf(int paragraphs)
{
    PrintDocument document;
    document.title = "Plan van aanpak";
    document.foot = "Werkplein Mercado";
    document.sender = {"Werkplein Mercado"};
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.emplace_back(PrintParagraph{"Dit is een regel van het plan."});
    return document;
}

int pagesOf(const PrintDocument& document)
{
    const QTemporaryDir folder;
    const auto pages = writePdf(document, folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(pages);
    return *pages;
}

} // namespace

TEST_CASE("A short document takes one page, a long one as many as it needs, large letters more")
{
    CHECK(pagesOf(documentOf(5)) == 1);
    auto longer = documentOf(60);
    const int pages = pagesOf(longer);
    CHECK(pages == 2);
    longer.large = true;
    CHECK(pagesOf(longer) > pages);
}

TEST_CASE("A PDF carries its title and letters, for its owner only")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(writePdf(documentOf(1), name));
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.contains("/FontFile"));
    CHECK(bytes.contains("/MediaBox [0 0 595"));
    CHECK_FALSE(file.permissions().testFlag(QFileDevice::ReadOther));
    CHECK_FALSE(file.permissions().testFlag(QFileDevice::ReadGroup));
}

TEST_CASE("A PDF for which the disk is too small says so, and what was there stays as it was")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.pdf"));
    QFile before(name);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("eerder");
    before.close();
    // A limit on the size of a file fails a write in the middle, as a full disk does.
    rlimit usual{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, usual.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = writePdf(documentOf(5), name);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(written);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "eerder");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A PDF that cannot be written says so and leaves nothing")
{
    const QTemporaryDir folder;
    const auto written = writePdf(documentOf(1), folder.filePath(QStringLiteral("nergens/a.pdf")));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::FileError);
    CHECK_FALSE(written.error().detail.empty());
}

namespace
{

// The pages as they are drawn on A4: the words of every line.
struct Drawn {
    QBuffer buffer{};
    QPdfWriter writer{&buffer};
    std::vector<DocumentLine> lines{};
    std::vector<PrintedPage> pages{};

    explicit Drawn(const PrintDocument& document)
    {
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        writer.setResolution(300);
        setUpPage(writer);
        lines = linesOf(document, writer, writer.width());
        pages = divideOverPages(lines, writer.height() * 0.95);
    }
    [[nodiscard]] QString words(std::size_t line) const
    {
        QStringList texts;
        for (const auto& run : lines[line].runs)
            texts << run.text;
        return texts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QStringList page(std::size_t number) const
    {
        QStringList texts;
        for (const auto& placed : pages.at(number))
            texts << words(placed.line);
        return texts;
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList texts;
        for (std::size_t i = 0; i < pages.size(); ++i)
            texts << page(i);
        return texts;
    }
    [[nodiscard]] double pageHeight() const { return writer.height() * 0.95; }
    [[nodiscard]] double bottomOf(std::size_t page) const
    {
        const auto& last = pages.at(page).back();
        return last.top + lines[last.line].height;
    }
    // No line stands over another or over the edge of its page.
    [[nodiscard]] bool isTidy() const
    {
        for (const auto& page : pages) {
            double bottom = 0;
            for (const auto& placed : page) {
                if (placed.top < bottom - 0.01)
                    return false;
                bottom = placed.top + lines[placed.line].height;
            }
            if (bottom > writer.height() * 0.95 + 0.01)
                return false;
        }
        return true;
    }
};

PrintTable activities(int rows)
{
    PrintTable table{{{"Wat", 60}, {"Wie", 40}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({"Elke week twee brieven schrijven en die versturen aan " + std::to_string(i), "Jij"});
    return table;
}

} // namespace

TEST_CASE("Every part of a document is on the page, in its order")
{
    auto document = documentOf(1);
    document.addressee = {"Jan Berg", "Boterdiep 31"};
    document.date = "24 november 2026";
    document.blocks = {PrintHeading{"Kop"},
                       PrintParagraph{"Alinea"},
                       PrintList{{"Eerste punt", "Tweede punt"}},
                       PrintFacts{{{"Naam", "Feit"}}},
                       PrintTable{{{"Wat", 60}, {"Wie", 40}}, {{"Brief", "Jij"}}},
                       PrintSignatures{{{"Jij", "Jan"}, {"Je werkcoach", ""}}},
                       PrintSmallPrint{"Kleine letters"}};
    const QStringList expected =
        QStringLiteral("Werkplein Mercado|24 november 2026/Jan Berg/Boterdiep 31/Plan van aanpak/Kop/"
                       "Alinea/•|Eerste punt/•|Tweede punt/Naam|Feit/Wat|Wie/Brief|Jij/Jij|Je werkcoach/"
                       "Jan/Datum|Datum/Handtekening|Handtekening/Kleine letters")
            .split(QLatin1Char('/'));
    CHECK(Drawn(document).all() == expected);
    document.large = true; // the row of the table below each other
    CHECK(Drawn(document).all().contains(QStringLiteral("Wie: Jij")));
}

TEST_CASE("Wherever a page ends, a heading stands with its text, a row is whole, and so are the lines to sign on")
{
    for (const bool large : {false, true}) {
        for (int before = 20; before < 60; ++before) {
            auto document = documentOf(before);
            document.large = large;
            document.blocks.emplace_back(PrintHeading{"Kop"});
            document.blocks.emplace_back(activities(3));
            document.blocks.emplace_back(PrintHeading{"Handtekeningen"});
            document.blocks.emplace_back(PrintSignatures{{{"Jij", "Jan"}, {"Je werkcoach", "S. de Boer"}}});
            const Drawn drawn(document);
            CAPTURE(large, before);
            CHECK(drawn.isTidy());
            for (const auto& page : drawn.pages)
                CHECK_FALSE(drawn.lines[page.back().line].staysWithNext);
            for (std::size_t i = 0; i < drawn.pages.size(); ++i)
                CHECK(drawn.page(i).contains(QStringLiteral("Handtekeningen")) ==
                      drawn.page(i).contains(QStringLiteral("Handtekening|Handtekening")));
        }
    }
}

TEST_CASE("A table that goes on has its head on every page, and a row longer than a page is divided")
{
    auto document = documentOf(0);
    document.blocks = {activities(80)};
    const Drawn many(document);
    REQUIRE(many.pages.size() > 2);
    for (std::size_t i = 1; i < many.pages.size(); ++i)
        CHECK(many.page(i).front() == QStringLiteral("Wat|Wie"));
    CHECK(many.isTidy());

    std::string note;
    for (int i = 0; i < 1000; ++i)
        note += "woord" + std::to_string(i) + " ";
    for (const bool large : {false, true}) {
        document.large = large;
        document.blocks = {PrintTable{{{"Wat", 60}, {"Wie", 40}}, {{note, note}}}};
        const Drawn one(document);
        CHECK(one.pages.size() > 1);
        CHECK(one.isTidy());
        CHECK(one.all().join(QLatin1Char(' ')).contains(QStringLiteral("woord999")));
    }
}

namespace
{

// Each row a name and `parts` counts.
PrintTable caseloads(int rows, int parts)
{
    PrintTable table{{{"Werkcoach", 20}}, {}};
    for (int part = 0; part < parts; ++part)
        table.columns.push_back({"Telling " + std::to_string(part), 80 / parts});
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({"Coach " + std::to_string(row)});
        for (int part = 0; part < parts; ++part)
            table.rows.back().push_back(std::to_string(5 * part));
    }
    return table;
}

bool isName(const QString& words)
{
    return words.startsWith(QStringLiteral("Coach "));
}

// How many parts of a row stand at the top of a page below the name that was said before; 0: a row begins there.
int partsCarriedOver(const Drawn& drawn, std::size_t page)
{
    const QStringList words = drawn.page(page);
    if (!isName(words.front()) || !drawn.page(page - 1).contains(words.front()))
        return 0;
    int parts = 0;
    while (parts + 1 < words.size() && words[parts + 1].startsWith(QStringLiteral("Telling ")))
        ++parts;
    return parts;
}

// How many parts of a row stand at the end of a page below its name.
int partsAtTheEnd(const Drawn& drawn, std::size_t page)
{
    const QStringList words = drawn.page(page);
    int parts = 0;
    while (parts < words.size() && words[words.size() - 1 - parts].startsWith(QStringLiteral("Telling ")))
        ++parts;
    return parts < words.size() && isName(words[words.size() - 1 - parts]) ? parts : 0;
}

} // namespace

TEST_CASE("In large letters a page may end in a row, after its name and two parts and with two to come below the name")
{
    int divided = 0;
    for (int before = 0; before < 30; ++before) {
        auto document = documentOf(before);
        document.large = true;
        document.blocks.emplace_back(PrintHeading{"Kop"});
        document.blocks.emplace_back(caseloads(6, 9));
        const Drawn drawn(document);
        CAPTURE(before);
        CHECK(drawn.isTidy());
        CHECK(drawn.all().count(QStringLiteral("Kop")) == 1);
        for (std::size_t page = 0; page + 1 < drawn.pages.size(); ++page) {
            CAPTURE(page);
            const auto words = drawn.page(page);
            CHECK_FALSE(words.last() == QStringLiteral("Kop"));
            CHECK_FALSE(isName(words.last()));
            // What is left free is less than what stays together: a heading, a name and two parts.
            CHECK(drawn.bottomOf(page) > drawn.pageHeight() - 7 * drawn.lines.back().height);
            if (const int carried = partsCarriedOver(drawn, page + 1); carried > 0) {
                ++divided;
                CHECK(carried >= 2);
                CHECK(partsAtTheEnd(drawn, page) >= 2);
                CHECK(carried + partsAtTheEnd(drawn, page) == 9);
            }
        }
    }
    CHECK(divided > 20); // else this test sees too little
}

TEST_CASE("In large letters a row of three parts stays whole, and rows of many take fewer pages than whole ones would")
{
    for (int before = 0; before < 30; ++before) {
        auto document = documentOf(before);
        document.large = true;
        document.blocks.emplace_back(caseloads(12, 3));
        const Drawn drawn(document);
        CAPTURE(before);
        CHECK(drawn.isTidy());
        for (const auto& page : drawn.pages)
            CHECK_FALSE(drawn.words(page.front().line).startsWith(QStringLiteral("Telling ")));
        CHECK(std::ranges::count_if(drawn.all(), isName) == 12); // no name is said twice
    }

    auto document = documentOf(0);
    document.large = true;
    document.blocks = {caseloads(20, 10)};
    const Drawn drawn(document);
    double whole = 0; // a row
    for (std::size_t line = drawn.lines.size() - 11; line < drawn.lines.size(); ++line)
        whole += drawn.lines[line].above + drawn.lines[line].height;
    const int onAPage = static_cast<int>(drawn.pageHeight() / whole);
    REQUIRE(onAPage * whole < 0.85 * drawn.pageHeight()); // else there is nothing to win
    CHECK(static_cast<int>(drawn.pages.size()) < (20 + onAPage - 1) / onAPage);
}

TEST_CASE("The report of a month in large letters fills its first page")
{
    TeamReport report;
    report.office.name = "Werkplein";
    report.office.subname = "Mercado";
    report.month = Date(2026, 10, 1);
    report.today = Date(2026, 11, 23);
    report.printedBy = "S. de Boer";
    for (std::size_t period = 0; period <= kPeriods.size(); ++period)
        report.caseloads.columns.push_back({{TeamCell::Kind::Period, period}, {}});
    for (std::size_t attention = 0; attention < kAttentions.size(); ++attention)
        report.caseloads.columns.push_back({{TeamCell::Kind::Attention, attention}, {}});
    for (int coach = 0; coach < 12; ++coach) {
        PublishedCaseload row;
        row.coach = StaffId{};
        row.name = "Coach " + std::to_string(coach);
        row.capacity = 90;
        row.clients = 85;
        row.counts.resize(report.caseloads.columns.size(), 10);
        report.caseloads.rows.push_back(row);
    }
    const Drawn drawn(teamReportDocument(report, true));
    CHECK(drawn.isTidy());
    REQUIRE(drawn.pages.size() > 3);
    // Where the first row would not have fitted as a whole.
    CHECK(drawn.bottomOf(0) > drawn.pageHeight() - 6 * drawn.lines.back().height / 0.85);
}

TEST_CASE("A word longer than its column is divided, not cut off")
{
    auto document = documentOf(0);
    document.blocks = {PrintTable{{{"Wat", 20}, {"Wie", 80}}, {{std::string(60, 'w'), "Jij"}}}};
    const Drawn drawn(document);
    QString all;
    for (const auto& line : drawn.lines)
        for (const auto& run : line.runs)
            all += run.text;
    CHECK(all.count(QLatin1Char('w')) == 60);
}
