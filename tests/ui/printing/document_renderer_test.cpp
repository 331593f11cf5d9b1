#include "tests/ui/support/qt_text.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/document_text.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>

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

TEST_CASE("A PDF that cannot be written says so and leaves nothing")
{
    const QTemporaryDir folder;
    const auto written = writePdf(documentOf(1), folder.filePath(QStringLiteral("nergens/a.pdf")));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::FileError);
    CHECK_FALSE(written.error().detail.empty());
}

TEST_CASE("Every part of a document is in the text that is drawn")
{
    auto document = documentOf(1);
    document.addressee = {"Jan Berg", "Boterdiep 31"};
    document.date = "24 november 2026";
    document.blocks = {PrintHeading{"Kop"},
                       PrintParagraph{"Alinea"},
                       PrintList{{"Eerste punt", "Tweede punt"}},
                       PrintFacts{{{"Naam", "Feit"}}},
                       PrintTable{{{"Wat", 60}, {"Wie", 40}}, {{"Brief", "Jij"}}},
                       PrintSignatures{{{"Jouw handtekening", "Jan"}, {"Handtekening werkcoach", "S"}}},
                       PrintSmallPrint{"Kleine letters"}};
    QTextDocument text;
    fillText(text, document);
    QStringList found;
    for (auto block = text.begin(); block.isValid(); block = block.next())
        found << block.text();
    for (const auto* part : {"Plan van aanpak", "Jan Berg", "Boterdiep 31", "24 november 2026", "Kop", "Alinea",
                             "Eerste punt", "Tweede punt", "Naam", "Feit", "Wat", "Wie", "Brief", "Jij",
                             "Jouw handtekening: Jan", "Handtekening werkcoach: S", "Kleine letters"}) {
        CAPTURE(part);
        CHECK(found.contains(QString::fromUtf8(part)));
    }
}
