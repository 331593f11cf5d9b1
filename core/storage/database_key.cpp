#include "core/storage/database_key.h"

#include <sodium.h>

#include <cassert>

namespace werkpad
{

DatabaseKey DatabaseKey::random()
{
    [[maybe_unused]] const int ready = sodium_init(); // does nothing the second time
    assert(ready >= 0);
    std::array<std::uint8_t, kSize> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

DatabaseKey::DatabaseKey(const std::array<std::uint8_t, kSize>& bytes)
    : m_bytes(bytes)
{
}

DatabaseKey::~DatabaseKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

void wipe(std::string& secret)
{
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace werkpad
