// In which encoding a text file was written, and its bytes as UTF-8.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// "UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252": for people and for reports.
[[nodiscard]] std::string_view encodingName(TextEncoding encoding);

struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markBytes = 0; // length of the byte order mark, to be skipped
    bool operator==(const DetectedEncoding&) const = default;
};

// The encodings that a person chooses from: UTF-8, UTF-16 (the byte order follows from the file) and Windows-1252.
inline constexpr std::array kEncodingChoices{TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                             TextEncoding::Windows1252};
// "utf-8", "utf-16", "windows-1252", for the command line.
[[nodiscard]] std::string_view encodingCode(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> parseEncoding(std::string_view code);
[[nodiscard]] constexpr bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

// Judges the first bytes of a file: a byte order mark decides; else many zero bytes in every second place mean UTF-16;
// else what is valid UTF-8 is UTF-8 and the rest Windows-1252, the usual one of older Dutch programs. A character that
// is cut off by the end of the sample does not count against UTF-8.
[[nodiscard]] DetectedEncoding detectEncoding(std::string_view start);

class TextConverter; // one open iconv conversion

// Converts a stream of UTF-16, piece by piece; a character may lie across two pieces. Half a surrogate pair becomes
// U+FFFD. UTF-8 and Windows-1252 pass unchanged: their reader decides line by line (csv_reader.h).
class StreamDecoder
{
public:
    explicit StreamDecoder(TextEncoding encoding);
    ~StreamDecoder();
    StreamDecoder(StreamDecoder&&) noexcept;
    StreamDecoder& operator=(StreamDecoder&&) noexcept;

    [[nodiscard]] std::string decode(std::string_view bytes);

private:
    std::unique_ptr<TextConverter> m_converter; // none when bytes pass unchanged
    std::string m_rest;                         // the begin of a character that was cut off
};

// Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string validUtf8(std::string_view bytes);

// The five bytes that Windows-1252 leaves undefined become U+FFFD.
[[nodiscard]] std::string utf8FromWindows1252(std::string_view bytes);

// No byte above 127: the same in UTF-8 and Windows-1252.
[[nodiscard]] bool isAscii(std::string_view bytes);

} // namespace werkpad
