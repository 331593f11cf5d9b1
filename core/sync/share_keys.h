// The keys of the exchange: what everybody of the office shares, and what only one workstation has.
#pragma once

#include "core/base/id.h"
#include "core/base/record_ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace werkpad
{

using ShareId = Id<struct ShareTag>;
using Key32 = std::array<std::uint8_t, 32>;
using SigningKey = std::array<std::uint8_t, 64>; // Ed25519 seed and public half, as libsodium keeps it
using Signature = std::array<std::uint8_t, 64>;
using BlobHash = std::array<std::uint8_t, 32>; // BLAKE2b-256

// Encrypts what is exchanged. A new one is made when a workstation is revoked; older ones stay for older files.
struct OfficeKey {
    int number = 0; // random, for telling them apart
    Key32 key{};
};

// Ed25519 (RFC 8032). The same pair, turned into X25519, opens what is sealed to this workstation.
struct WorkstationKeys {
    SigningKey secret{};
    Key32 open{}; // public

    [[nodiscard]] static WorkstationKeys make();
    [[nodiscard]] static WorkstationKeys fromSecret(const SigningKey& secret);
};

[[nodiscard]] Key32 randomKey();
// Sealed box (X25519, XSalsa20-Poly1305) that only the owner of `open` can look into.
[[nodiscard]] std::vector<std::uint8_t> sealedTo(const Key32& open, const Key32& content);
// Nothing when it is not for these keys or was altered.
[[nodiscard]] std::optional<Key32> unsealed(const WorkstationKeys& keys, const std::vector<std::uint8_t>& sealed);

} // namespace werkpad
