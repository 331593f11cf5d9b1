// The random 256-bit key that encrypts one database.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace werkpad
{

// Wiped from memory when it goes. Copies are deliberate: a worker thread opens its own connection with one.
class DatabaseKey
{
public:
    static constexpr std::size_t kSize = 32;

    [[nodiscard]] static DatabaseKey random();
    explicit DatabaseKey(const std::array<std::uint8_t, kSize>& bytes);
    DatabaseKey(const DatabaseKey&) = default;
    DatabaseKey& operator=(const DatabaseKey&) = default;
    ~DatabaseKey();

    [[nodiscard]] const std::array<std::uint8_t, kSize>& bytes() const { return m_bytes; }

private:
    std::array<std::uint8_t, kSize> m_bytes;
};

// Overwrites a passphrase or key text that is no longer needed.
void wipe(std::string& secret);

} // namespace werkpad
