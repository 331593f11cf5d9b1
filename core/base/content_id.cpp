#include "core/base/content_id.h"

#include <sodium.h>

namespace werkpad
{

IdBytes contentId(std::string_view content)
{
    IdBytes bytes{};
    crypto_generichash(bytes.data(), bytes.size(), reinterpret_cast<const unsigned char*>(content.data()),
                       content.size(), nullptr, 0);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x80U); // version 8
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U); // variant of RFC 9562
    return bytes;
}

} // namespace werkpad
