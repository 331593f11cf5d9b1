#include "core/exchange/text_encoding.h"

#include "core/base/text.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>

namespace werkpad
{

namespace
{

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

// The sample without a UTF-8 character that its end cuts off.
std::string_view withoutCutCharacter(std::string_view sample)
{
    for (std::size_t back = 1; back <= 3 && back <= sample.size(); ++back) {
        const auto byte = static_cast<unsigned char>(sample[sample.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue; // a continuation byte: its lead byte is further back
        const std::size_t length = byte >= 0xF0U ? 4U : byte >= 0xE0U ? 3U : byte >= 0xC0U ? 2U : 1U;
        return length > back ? sample.substr(0, sample.size() - back) : sample;
    }
    return sample;
}

// Letters, digits and separators of western text have a zero byte in UTF-16: high byte last in LE, first in BE.
std::optional<TextEncoding> utf16WithoutMark(std::string_view sample)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros.at(i % 2) += sample[i] == '\0' ? 1U : 0U;
    const std::size_t characters = sample.size() / 2;
    if (characters < 2)
        return std::nullopt;
    if (zeros[1] > characters / 2 && zeros[0] < zeros[1] / 8 + 1)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] > characters / 2 && zeros[1] < zeros[0] / 8 + 1)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

std::string_view encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16LittleEndian:
        return "UTF-16 LE";
    case TextEncoding::Utf16BigEndian:
        return "UTF-16 BE";
    case TextEncoding::Windows1252:
        return "Windows-1252";
    }
    return {};
}

std::string_view encodingCode(TextEncoding encoding)
{
    if (isUtf16(encoding))
        return "utf-16";
    return encoding == TextEncoding::Utf8 ? "utf-8" : "windows-1252";
}

std::optional<TextEncoding> parseEncoding(std::string_view code)
{
    for (const auto encoding : kEncodingChoices) {
        if (encodingCode(encoding) == code)
            return encoding;
    }
    return std::nullopt;
}

DetectedEncoding detectEncoding(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (start.starts_with("\xFF\xFE"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (start.starts_with("\xFE\xFF"))
        return {TextEncoding::Utf16BigEndian, 2};
    if (const auto utf16 = utf16WithoutMark(start))
        return {*utf16, 0};
    return {isValidUtf8(withoutCutCharacter(start)) ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

bool isAscii(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        if ((word & kHighBits) != 0)
            return false;
    }
    for (; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes[i]) > 0x7FU)
            return false;
    }
    return true;
}

class TextConverter
{
public:
    explicit TextConverter(const char* from)
        : m_handle(iconv_open("UTF-8", from))
    {
    }
    ~TextConverter() { iconv_close(m_handle); }
    TextConverter(const TextConverter&) = delete;
    TextConverter& operator=(const TextConverter&) = delete;

    struct Converted {
        std::string text;
        std::size_t consumed = 0; // what remains of the input is the begin of a character
    };
    // What is no text is replaced, `unit` bytes at a time.
    [[nodiscard]] Converted convert(std::string_view bytes, std::size_t unit) const
    {
        Converted result;
        // One byte of Windows-1252 becomes at most three, two of UTF-16 too: one call is enough but for replacements.
        result.text.resize(bytes.size() * 3 + kReplacement.size());
        // iconv's signature asks for char** although it only reads there.
        char* in = const_cast<char*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        std::size_t inLeft = bytes.size();
        std::size_t written = 0;
        while (inLeft > 0) {
            char* out = result.text.data() + written;
            std::size_t outLeft = result.text.size() - written;
            const std::size_t status = iconv(m_handle, &in, &inLeft, &out, &outLeft);
            const int reason = status == static_cast<std::size_t>(-1) ? errno : 0;
            written = result.text.size() - outLeft;
            if (reason != EILSEQ || inLeft < unit)
                break; // all done, or a character is cut off
            result.text.replace(written, kReplacement.size(), kReplacement);
            written += kReplacement.size();
            in += unit;
            inLeft -= unit;
        }
        result.text.resize(written);
        result.consumed = bytes.size() - inLeft;
        return result;
    }

private:
    iconv_t m_handle;
};

StreamDecoder::StreamDecoder(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16LittleEndian)
        m_converter = std::make_unique<TextConverter>("UTF-16LE");
    else if (encoding == TextEncoding::Utf16BigEndian)
        m_converter = std::make_unique<TextConverter>("UTF-16BE");
}

StreamDecoder::~StreamDecoder() = default;
StreamDecoder::StreamDecoder(StreamDecoder&&) noexcept = default;
StreamDecoder& StreamDecoder::operator=(StreamDecoder&&) noexcept = default;

std::string StreamDecoder::decode(std::string_view bytes)
{
    if (!m_converter)
        return std::string(bytes);
    m_rest.append(bytes);
    auto converted = m_converter->convert(m_rest, 2);
    m_rest.erase(0, converted.consumed);
    return std::move(converted.text);
}

std::string validUtf8(std::string_view bytes)
{
    return TextConverter("UTF-8").convert(bytes, 1).text;
}

std::string utf8FromWindows1252(std::string_view bytes)
{
    // One character for each byte above 127, asked of iconv once.
    static const std::array<std::string, 128> characters = [] {
        const TextConverter converter("CP1252");
        std::array<std::string, 128> table;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const char byte = static_cast<char>(i + 128);
            table.at(i) = converter.convert({&byte, 1}, 1).text;
        }
        return table;
    }();
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 4);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 128)
            text += byte;
        else
            text += characters.at(value - 128U);
    }
    return text;
}

} // namespace werkpad
