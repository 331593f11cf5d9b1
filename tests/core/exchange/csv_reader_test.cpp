#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

struct Row {
    std::uint64_t line = 0;
    std::vector<std::string> fields{};
    std::string problem{}; // code of the first finding
    std::string value{};
    bool operator==(const Row&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    out << row.line << ": ";
    for (const auto& field : row.fields)
        out << '[' << field << ']';
    return out << ' ' << row.problem << ' ' << row.value;
}

std::vector<Row> rowsOf(CsvReader& reader)
{
    std::vector<Row> rows;
    for (;;) {
        const auto record = reader.next();
        REQUIRE(record);
        if (*record == nullptr)
            return rows;
        Row row{(*record)->line, {}, {}, {}};
        for (const auto field : (*record)->fields)
            row.fields.emplace_back(field);
        if (!(*record)->findings.empty()) {
            row.problem = (*record)->findings.front().code;
            row.value = (*record)->findings.front().value;
        }
        rows.push_back(std::move(row));
    }
}

std::vector<Row> read(std::string bytes)
{
    auto reader = CsvReader::ofBytes(std::move(bytes));
    REQUIRE(reader);
    return rowsOf(*reader);
}

std::string refusal(std::string bytes)
{
    const auto reader = CsvReader::ofBytes(std::move(bytes));
    return reader ? "" : reader.error().findings.at(0).code;
}

std::string utf16(std::string_view ascii, bool littleEndian, bool mark)
{
    std::string bytes = mark ? (littleEndian ? "\xFF\xFE" : "\xFE\xFF") : "";
    for (const char c : ascii) {
        if (!littleEndian)
            bytes += '\0';
        bytes += c;
        if (littleEndian)
            bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST_CASE("Rows have the line on which they begin")
{
    CHECK(read("a;b\n1;2\n\n3;\"four\nlines\"\r\n5;6") ==
          std::vector<Row>{{2, {"1", "2"}, {}, {}}, {4, {"3", "four\nlines"}, {}, {}}, {6, {"5", "6"}, {}, {}}});
}

TEST_CASE("Lines may end in LF, CRLF or CR, mixed, and the last one not at all")
{
    const std::vector<Row> expected{{2, {"1", "2"}, {}, {}}, {3, {"3", "4"}, {}, {}}};
    CHECK(read("a;b\n1;2\n3;4\n") == expected);
    CHECK(read("a;b\r\n1;2\r\n3;4") == expected);
    CHECK(read("a;b\r1;2\r3;4\r") == expected);
    CHECK(read("a;b\r1;2\n3;4\r\n") == expected);
}

TEST_CASE("Delimiters, quotes and newlines inside quotes belong to the field")
{
    CHECK(read("a;b\n\"1;x\";\"he said \"\"no\"\"\"\n") == std::vector<Row>{{2, {"1;x", "he said \"no\""}, {}, {}}});
    CHECK(read("a;b\nWoonboot \"'t Lelijk Eentje\";2\n") ==
          std::vector<Row>{{2, {"Woonboot \"'t Lelijk Eentje\"", "2"}, {}, {}}});
}

TEST_CASE("The delimiter is the one that splits the first rows evenly")
{
    CHECK(detectDelimiter("a;b;c\n1,5;2,5;3\n") == ';');
    CHECK(detectDelimiter("a,b,c\n1,2,\"x;y;z\"\n") == ',');
    CHECK(detectDelimiter("a\tb\n1, one\t2; two\n") == '\t');
    CHECK(detectDelimiter("a|b\n1|2") == '|');
    CHECK(detectDelimiter("name\nJan\n") == ';');
    CHECK(detectDelimiter("\"one, two\";b\n1;2\n") == ';');
    CHECK(read("sep=|\na|b\n1;x|2\n") == std::vector<Row>{{3, {"1;x", "2"}, {}, {}}});
}

TEST_CASE("Text is UTF-8 whatever the encoding of the file")
{
    const std::vector<Row> expected{{2, {"Ren\u00e9e", "\u20ac 5"}, {}, {}}};
    SECTION("UTF-8 with and without mark")
    {
        CHECK(read("a;b\nRen\u00e9e;\u20ac 5\n") == expected);
        CHECK(read("\xEF\xBB\xBF"
                   "a;b\nRen\u00e9e;\u20ac 5\n") == expected);
    }
    SECTION("Windows-1252")
    {
        auto reader = CsvReader::ofBytes("a;b\nRen\xE9"
                                         "e;\x80 5\n");
        REQUIRE(reader);
        CHECK(reader->format().encoding == TextEncoding::Windows1252);
        CHECK(rowsOf(*reader) == expected);
    }
    SECTION("UTF-16 of either order, with and without mark")
    {
        for (const bool littleEndian : {true, false}) {
            for (const bool mark : {true, false}) {
                CAPTURE(littleEndian, mark);
                auto reader = CsvReader::ofBytes(utf16("name;place\r\n1;2\r\n", littleEndian, mark));
                REQUIRE(reader);
                CHECK(reader->format().encoding ==
                      (littleEndian ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian));
                CHECK(reader->header() == std::vector<std::string>{"name", "place"});
                CHECK(rowsOf(*reader) == std::vector<Row>{{2, {"1", "2"}, {}, {}}});
            }
        }
    }
    SECTION("UTF-16 with letters outside the basic plane and half a pair")
    {
        const std::string text("\xFF\xFE"
                               "a\0;\0b\0\n\0"
                               "\x3D\xD8\x00\xDE"
                               ";\0"
                               "\x3D\xD8"
                               "x\0\n\0",
                               22);
        CHECK(read(text) == std::vector<Row>{{2, {"\U0001F600", "\uFFFDx"}, {}, {}}});
    }
    SECTION("A byte that Windows-1252 does not define")
    {
        CHECK(read("a;b\nx\x81;\xE9\n") == std::vector<Row>{{2, {"x\uFFFD", "\u00e9"}, {}, {}}});
    }
}

TEST_CASE("One line in another encoding spoils no other line")
{
    CHECK(read("a;b\nRen\u00e9e;1\nRen\xE9"
               "e;2\nZo\u00eb;3\n") == std::vector<Row>{{2, {"Ren\u00e9e", "1"}, {}, {}},
                                                        {3, {"Ren\u00e9e", "2"}, {}, {}},
                                                        {4, {"Zo\u00eb", "3"}, {}, {}}});
}

TEST_CASE("A UTF-8 character that the sample cuts off does not make the file Windows-1252")
{
    CHECK(detectEncoding("a;b\nRen\xC3").encoding == TextEncoding::Utf8);
    CHECK(detectEncoding("a;b\nRen\xE2\x82").encoding == TextEncoding::Utf8);
    CHECK(detectEncoding("a;b\nRen\xE9"
                         "e;x")
              .encoding == TextEncoding::Windows1252);
}

TEST_CASE("A quote that is never closed is named by its line and the rows below it are read")
{
    CHECK(read("a;b\n1;2\n3;\"x\n4;5\n6;7\n") == std::vector<Row>{{2, {"1", "2"}, {}, {}},
                                                                  {3, {"3", "x"}, "unterminated_quote", "3"},
                                                                  {4, {"4", "5"}, {}, {}},
                                                                  {5, {"6", "7"}, {}, {}}});
    CHECK(read("a;b\n1;\"x") == std::vector<Row>{{2, {"1", "x"}, "unterminated_quote", "2"}});
    // The quote opened on the second line of a row of which the first quoted field was fine.
    CHECK(read("a;b\n\"1\n1\";\"x\n4;5\n") ==
          std::vector<Row>{{2, {"1\n1", "x"}, "unterminated_quote", "3"}, {4, {"4", "5"}, {}, {}}});
}

TEST_CASE("A stray quote that another row closes does not merge two people")
{
    CHECK(read("a;b;c\n1;\"x;y\n2;\"z\";w\n") ==
          std::vector<Row>{{2, {"1", "x;y", ""}, "unterminated_quote", "2"}, {3, {"2", "z", "w"}, {}, {}}});
}

TEST_CASE("Rows that are too short or too long are reported")
{
    CHECK(read("a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n;;\n") ==
          std::vector<Row>{{2, {"1", "2", ""}, "too_few_fields", "2"},
                           {3, {"1", "2", "3", "4"}, "too_many_fields", "4"},
                           {4, {"1", "2", "3"}, {}, {}}});
}

TEST_CASE("A row longer than the limit is reported and the next one read")
{
    const auto rows = read("a;b\n1;" + std::string(3 * kLongestRecord, 'x') + "\n3;4\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == Row{2, {"", ""}, "row_too_long", std::to_string(kLongestRecord)});
    CHECK(rows[1] == Row{3, {"3", "4"}, {}, {}});
}

TEST_CASE("Zero bytes are left out and reported")
{
    CHECK(read("a;b\n" + std::string("1\0", 2) + ";a sentence of some length\n") ==
          std::vector<Row>{{2, {"1", "a sentence of some length"}, "zero_bytes_dropped", {}}});
}

TEST_CASE("What is no CSV is refused by name")
{
    CHECK(refusal("") == "file_empty");
    CHECK(refusal("\xEF\xBB\xBF\r\n \n") == "file_empty");
    CHECK(refusal("PK\x03\x04whatever") == "file_is_workbook");
    CHECK(refusal("%PDF-1.7\n1 0 obj") == "file_is_binary");
    CHECK(refusal(std::string("\x7F"
                              "ELF\0\0\1\2\3\0\0\0\4",
                              13)) == "file_is_binary");
    CHECK(CsvReader::open("/nowhere/at/all.csv").error().kind == ErrorKind::Missing);
    CHECK(CsvReader::open("/").error().kind == ErrorKind::FileError);
}

TEST_CASE("A header alone has no rows")
{
    auto reader = CsvReader::ofBytes(" BSN ;Naam");
    REQUIRE(reader);
    CHECK(reader->header() == std::vector<std::string>{"BSN", "Naam"});
    CHECK(rowsOf(*reader).empty());
}

TEST_CASE("A file larger than one block is read whole, whatever the block boundary cuts")
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string bytes = "number;text" + end;
        constexpr int kRows = 60'000;
        for (int i = 0; i < kRows; ++i)
            bytes += std::to_string(i) + ";\"\u00e9" + end + "x\"" + end;
        auto reader = CsvReader::ofBytes(bytes);
        REQUIRE(reader);
        for (int i = 0; i < kRows; ++i) {
            const auto record = reader->next();
            REQUIRE(record);
            REQUIRE(*record != nullptr);
            REQUIRE((*record)->findings.empty());
            REQUIRE((*record)->line == static_cast<std::uint64_t>(2 + 2 * i));
            REQUIRE((*record)->fields.at(0) == std::to_string(i));
            REQUIRE((*record)->fields.at(1) == "\u00e9" + end + "x");
        }
        CHECK(*reader->next() == nullptr);
        CHECK(reader->bytesRead() == reader->bytesTotal());
    }
}

TEST_CASE("A file of nothing but stray quotes is read to its end")
{
    std::string bytes = "a;b\n";
    for (int i = 0; i < 5'000; ++i)
        bytes += "\"x" + std::to_string(i) + ";y\n";
    const auto rows = read(bytes);
    REQUIRE(rows.size() == 5'000);
    CHECK(std::ranges::all_of(rows, [](const Row& row) { return row.problem == "unterminated_quote"; }));
    CHECK(rows.back().line == 5'001);
}

TEST_CASE("Whatever the bytes, reading ends and never crashes")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
            rc::gen::elementOf(std::vector<std::string>{"\"", ";", ",", "\n", "\r\n", "\r", "\t", "\"\"", "abc",
                                                        std::string(1, '\0'), "\xE9", "\u00e9", "\xFF\xFE", " "}),
            rc::gen::string<std::string>()));
        std::string bytes;
        for (const auto& piece : pieces)
            bytes += piece;
        auto reader = CsvReader::ofBytes(bytes);
        if (!reader)
            return;
        std::uint64_t line = 0;
        for (;;) {
            const auto record = reader->next();
            RC_ASSERT(record.has_value());
            if (*record == nullptr)
                break;
            RC_ASSERT((*record)->line > line);
            RC_ASSERT((*record)->fields.size() >= reader->header().size());
            line = (*record)->line;
        }
    }));
}

TEST_CASE("What the writer writes the reader reads back")
{
    CHECK(rc::check([] {
        const auto text = rc::gen::map(
            rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
                "a", "'", "=", "+", "-", "@", "1", ",", ";", "\"", "\n", "\r", "\t", " ", "\u00e9", "\u20ac"})),
            [](const std::vector<std::string>& pieces) {
                std::string joined;
                for (const auto& piece : pieces)
                    joined += piece;
                return joined;
            });
        auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(3, text));
        std::erase_if(rows, [](const auto& row) { return row[0].empty() && row[1].empty() && row[2].empty(); });
        std::ostringstream out;
        CsvWriter writer(out);
        writer.row(std::vector<std::string>{"a", "b", "c"});
        for (const auto& row : rows)
            writer.row(row);
        auto reader = CsvReader::ofBytes(out.str(), {{}, ';'});
        RC_ASSERT(reader.has_value());
        for (const auto& row : rows) {
            const auto record = reader->next();
            RC_ASSERT(record.has_value() && *record != nullptr);
            for (std::size_t i = 0; i < row.size(); ++i)
                RC_ASSERT(withoutNeutralising((*record)->fields[i]) == row[i]);
            const auto again = splitRows((*record)->raw, ';').at(0);
            for (std::size_t i = 0; i < row.size(); ++i)
                RC_ASSERT(again.at(i) == (*record)->fields[i]);
        }
        RC_ASSERT(*reader->next() == nullptr);
    }));
}

TEST_CASE("What a person chooses goes before what Werkpad would recognise")
{
    const std::string bytes = "naam;plaats\nAy\xC5\x9F"
                              "e;D\xC3\xBCren\n";
    const auto cellsOf = [&](const CsvChoice& choice) {
        auto reader = CsvReader::ofBytes(bytes, choice);
        REQUIRE(reader);
        return rowsOf(*reader).front().fields;
    };
    CHECK(cellsOf({}) == std::vector<std::string>{"Ayşe", "Düren"});
    CHECK(cellsOf({TextEncoding::Windows1252, {}}) == std::vector<std::string>{"AyÅŸe", "DÃ¼ren"});
    CHECK(cellsOf({{}, ','}) == std::vector<std::string>{"Ayşe;Düren"});
}

TEST_CASE("In a file that is UTF-8 by choice, bytes that are none are shown as lost instead of guessed")
{
    auto reader = CsvReader::ofBytes("naam;plaats\nAnn\xEB;Goes\n", {TextEncoding::Utf8, {}});
    REQUIRE(reader);
    CHECK(reader->format().encoding == TextEncoding::Utf8);
    CHECK(rowsOf(*reader).front().fields.front() == "Ann\xEF\xBF\xBD");
}

TEST_CASE("UTF-16 by choice is read in the byte order that its mark tells")
{
    // "ж;ш" and "ю;я": without a zero byte in every second place, so not recognised without its mark.
    const std::string text{"\x04\x36\x00;\x04\x48\x00\n\x04\x4E\x00;\x04\x4F\x00\n", 16};
    auto reader = CsvReader::ofBytes("\xFE\xFF" + text, {TextEncoding::Utf16LittleEndian, {}});
    REQUIRE(reader);
    CHECK(reader->format().encoding == TextEncoding::Utf16BigEndian);
    CHECK(reader->header() == std::vector<std::string>{"ж", "ш"});
    CHECK(rowsOf(*reader).front().fields == std::vector<std::string>{"ю", "я"});
}

TEST_CASE("An encoding goes by the same name in and out")
{
    for (const auto encoding : kEncodingChoices)
        CHECK(parseEncoding(encodingCode(encoding)) == encoding);
    CHECK_FALSE(parseEncoding("latin-9"));
}
