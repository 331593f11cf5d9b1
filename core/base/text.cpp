#include "core/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace werkpad
{

namespace
{

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Also the no-break, thin and wide spaces that come along from spreadsheets and web pages, and the byte order mark.
bool isSpace(utf8proc_int32_t codePoint)
{
    switch (codePoint) {
    case 0x20:
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x200B:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0xFEFF:
        return true;
    default:
        return (codePoint >= 0x09 && codePoint <= 0x0D) || (codePoint >= 0x2000 && codePoint <= 0x200A);
    }
}

struct LookAlike {
    utf8proc_int32_t codePoint;
    std::string_view letters;
};

// Letters with a stroke, hook or ligature, which Unicode regards as letters of their own. In the order of Unicode.
constexpr std::array kLookAlikes{
    LookAlike{0x00E6, "ae"}, // æ
    LookAlike{0x00F0, "d"},  // ð
    LookAlike{0x00F8, "o"},  // ø
    LookAlike{0x00FE, "th"}, // þ
    LookAlike{0x0111, "d"},  // đ
    LookAlike{0x0127, "h"},  // ħ
    LookAlike{0x0131, "i"},  // ı
    LookAlike{0x0138, "k"},  // ĸ
    LookAlike{0x0142, "l"},  // ł
    LookAlike{0x014B, "n"},  // ŋ
    LookAlike{0x0153, "oe"}, // œ
    LookAlike{0x0167, "t"},  // ŧ
    LookAlike{0x0180, "b"},  // ƀ
    LookAlike{0x0192, "f"},  // ƒ
    LookAlike{0x0199, "k"},  // ƙ
    LookAlike{0x01B4, "y"},  // ƴ
    LookAlike{0x01DD, "e"},  // ǝ
    LookAlike{0x01E5, "g"},  // ǥ
    LookAlike{0x0253, "b"},  // ɓ
    LookAlike{0x0254, "o"},  // ɔ
    LookAlike{0x0257, "d"},  // ɗ
    LookAlike{0x0259, "e"},  // ə
    LookAlike{0x025B, "e"},  // ɛ
};
static_assert(std::ranges::is_sorted(kLookAlikes, {}, &LookAlike::codePoint));

std::string_view lookAlike(utf8proc_int32_t codePoint)
{
    const auto* const found = std::ranges::lower_bound(kLookAlikes, codePoint, {}, &LookAlike::codePoint);
    return found == kLookAlikes.end() || found->codePoint != codePoint ? std::string_view{} : found->letters;
}

// Reads the code point at the start of `text`: its value (negative when invalid) and how many bytes it takes.
struct Decoded {
    utf8proc_int32_t codePoint = -1;
    std::size_t bytes = 1;
};

Decoded decode(std::string_view text)
{
    Decoded result;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &result.codePoint);
    if (bytes > 0)
        result.bytes = static_cast<std::size_t>(bytes);
    else
        result.codePoint = -1;
    return result;
}

void append(std::string& text, utf8proc_int32_t codePoint)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto count = utf8proc_encode_char(codePoint, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
}

void appendSpace(std::string& text)
{
    if (!text.empty() && text.back() != ' ')
        text += ' ';
}

void appendFolded(std::string& text, utf8proc_int32_t codePoint)
{
    // Flags of a C library. NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
    constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                                             UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    std::array<utf8proc_int32_t, 32> parts{}; // the longest decomposition of Unicode has 18 (U+FDFA)
    int boundary = 0;
    const auto count = utf8proc_decompose_char(codePoint, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                               kOptions, &boundary);
    if (count < 0)
        return;
    for (const utf8proc_int32_t part : std::span(parts).first(static_cast<std::size_t>(count))) {
        if (isSpace(part))
            appendSpace(text);
        else if (const auto replacement = lookAlike(part); !replacement.empty())
            text += replacement;
        else
            append(text, part);
    }
}

// Nearly every character of nearly every name.
void appendFoldedAscii(std::string& text, char c)
{
    if (c >= 'A' && c <= 'Z')
        text += static_cast<char>(c + ('a' - 'A'));
    else if (isAsciiSpace(c))
        appendSpace(text);
    else
        text += c;
}

bool isWordCharacter(utf8proc_int32_t codePoint)
{
    switch (utf8proc_category(codePoint)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string fold(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        if (isAscii(text.front())) {
            appendFoldedAscii(folded, text.front());
            text.remove_prefix(1);
            continue;
        }
        const Decoded next = decode(text);
        text.remove_prefix(next.bytes);
        if (next.codePoint >= 0)
            appendFolded(folded, next.codePoint);
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    const std::string folded = fold(text);
    std::vector<std::string> words;
    bool inWord = false;
    for (std::string_view rest = folded; !rest.empty();) {
        const Decoded next = decode(rest);
        if (isWordCharacter(next.codePoint)) {
            if (!inWord)
                words.emplace_back();
            words.back().append(rest.substr(0, next.bytes));
            inWord = true;
        } else {
            inWord = false;
        }
        rest.remove_prefix(next.bytes);
    }
    return words;
}

std::string trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80 && !isAsciiSpace(c); };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return std::string(text);
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text.substr(at));
        if (!isSpace(next.codePoint)) {
            begin = std::min(begin, at);
            end = at + next.bytes;
        }
        at += next.bytes;
    }
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string{};
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Decoded next = isAscii(text.front()) ? Decoded{text.front(), 1} : decode(text);
        if (next.codePoint < 0)
            return false;
        text.remove_prefix(next.bytes);
    }
    return true;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string digitsOnly(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

std::optional<long long> parseInteger(std::string_view text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace werkpad
