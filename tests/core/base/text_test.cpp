#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using werkpad::fold;
using werkpad::foldedWords;
using Words = std::vector<std::string>;

TEST_CASE("Folding ignores case and accents")
{
    CHECK(fold("Özgür-YILMAZ") == "ozgur-yilmaz");
    CHECK(fold("Renée d'Été") == "renee d'ete");
    CHECK(fold("e\u0301") == "e"); // e and a combining acute
    CHECK(fold("İstanbul") == "istanbul");
    CHECK(fold("Nguyễn Thị Ánh") == "nguyen thi anh");
    CHECK(fold("ΣΊΣΥΦΟΣ") == fold("Σίσυφος"));
    CHECK(fold("Đorđe Łukasz Ørsted") == "dorde lukasz orsted");
    CHECK(fold("Straße") == "strasse");
    CHECK(fold("STRASSE") == "strasse");
    CHECK(fold("Æbelø œuvre ısı") == "aebelo oeuvre isi");
    CHECK(fold("Þórður") == "thordur");
    CHECK(fold("ĲSSEL ĳssel ﬁets") == "ijssel ijssel fiets");
    CHECK(fold("Иванов") == "иванов");
    CHECK(fold("ＡＢ１") == "ab1"); // full width
    CHECK(fold("") == "");
}

TEST_CASE("Folding keeps one space between words and none around")
{
    CHECK(fold("  Jan \t van  den\nBerg ") == "jan van den berg");
    CHECK(fold("Jan\u00A0 \u2009van") == "jan van"); // no-break and thin space
    CHECK(fold(" é ") == "e");
    CHECK(fold(" \u00A0 ").empty());
}

TEST_CASE("Folding drops what is invisible or not UTF-8")
{
    CHECK(fold("Jan\u00ADsen") == "jansen"); // soft hyphen
    CHECK(fold("Jan\u200Dsen") == "jansen"); // zero width joiner
    CHECK(fold("a\xFF"
               "b") == "ab");
    CHECK(fold("\xC3") == "");
    CHECK(fold("J\xC0\xAFx") == "jx");   // overlong
    CHECK(fold("\xED\xA0\x80x") == "x"); // surrogate
}

TEST_CASE("Folding twice is folding once, for every character of Unicode")
{
    int changed = 0;
    for (std::uint32_t c = 1; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string text;
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += static_cast<char>(0xC0U | (c >> 6U));
            text += static_cast<char>(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            text += static_cast<char>(0xE0U | (c >> 12U));
            text += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
            text += static_cast<char>(0x80U | (c & 0x3FU));
        } else {
            text += static_cast<char>(0xF0U | (c >> 18U));
            text += static_cast<char>(0x80U | ((c >> 12U) & 0x3FU));
            text += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
            text += static_cast<char>(0x80U | (c & 0x3FU));
        }
        const std::string once = fold(text);
        if (fold(once) != once) {
            ++changed;
            UNSCOPED_INFO("U+" << std::hex << c);
        }
    }
    CHECK(changed == 0);
}

TEST_CASE("Folding any bytes gives UTF-8 that no longer changes")
{
    CHECK(rc::check([](const std::string& text) {
        const std::string once = fold(text);
        RC_ASSERT(werkpad::isValidUtf8(once));
        RC_ASSERT(fold(once) == once);
    }));
}

TEST_CASE("Plain letters, which take a short way, fold as their wide forms do")
{
    for (char c = '!'; c <= '~'; ++c) {
        std::string wide = "\uFF01"; // the wide exclamation mark; the others follow it in the order of ASCII
        const auto code = 0xFF01 + (c - '!');
        wide[1] = static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        wide[2] = static_cast<char>(0x80 | (code & 0x3F));
        CHECK(fold(wide) == fold(std::string(1, c)));
    }
}

TEST_CASE("Words are letters and digits; all else separates")
{
    CHECK(foldedWords("d'Été-Yılmaz") == Words{"d", "ete", "yilmaz"});
    CHECK(foldedWords("van den Berg, J.A.") == Words{"van", "den", "berg", "j", "a"});
    CHECK(foldedWords("31 A-2") == Words{"31", "a", "2"});
    CHECK(foldedWords("Иван Łuk") == Words{"иван", "luk"});
    CHECK(foldedWords("— … '").empty());
    CHECK(foldedWords("").empty());
    CHECK(foldedWords("O’Neill") == Words{"o", "neill"});
}

TEST_CASE("Trimming takes white space of every kind from the ends only")
{
    CHECK(werkpad::trimmed("  a b ") == "a b");
    CHECK(werkpad::trimmed("\u00A0\u2007é\u202F\t") == "é");
    CHECK(werkpad::trimmed("\uFEFFnaam") == "naam"); // byte order mark
    CHECK(werkpad::trimmed(" \n ").empty());
    CHECK(werkpad::trimmed("").empty());
    CHECK(werkpad::trimmed(" \xFF ") == "\xFF"); // not ours to drop
}

TEST_CASE("UTF-8 is told from other bytes")
{
    CHECK(werkpad::isValidUtf8(""));
    CHECK(werkpad::isValidUtf8("abc é € 😀"));
    CHECK_FALSE(werkpad::isValidUtf8("Ren\xE9"
                                     "e")); // Windows-1252
    CHECK_FALSE(werkpad::isValidUtf8("\xC0\xAF"));
    CHECK_FALSE(werkpad::isValidUtf8("\xED\xA0\x80"));
    CHECK_FALSE(werkpad::isValidUtf8("\xF4\x90\x80\x80")); // beyond Unicode
    CHECK_FALSE(werkpad::isValidUtf8("é\xC3"));
}

TEST_CASE("Characters, digits and whole numbers")
{
    CHECK(werkpad::characterCount("Renée €😀") == 8);
    CHECK(werkpad::digitsOnly("06-12 34.56 78x") == "0612345678");
    CHECK(werkpad::parseInteger("42") == 42);
    CHECK(werkpad::parseInteger("-7") == -7);
    for (const auto* wrong : {"", " 42", "42 ", "4.2", "4,2", "0x10", "+", "-", "99999999999999999999"})
        CHECK_FALSE(werkpad::parseInteger(wrong));
}
