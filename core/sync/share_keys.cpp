#include "core/sync/share_keys.h"

#include <sodium.h>

#include <algorithm>

namespace werkpad
{

Key32 randomKey()
{
    Key32 key{};
    randombytes_buf(key.data(), key.size());
    return key;
}

WorkstationKeys WorkstationKeys::make()
{
    WorkstationKeys keys;
    crypto_sign_keypair(keys.open.data(), keys.secret.data());
    return keys;
}

WorkstationKeys WorkstationKeys::fromSecret(const SigningKey& secret)
{
    WorkstationKeys keys{secret, {}};
    crypto_sign_ed25519_sk_to_pk(keys.open.data(), secret.data());
    return keys;
}

std::vector<std::uint8_t> sealedTo(const Key32& open, const Key32& content)
{
    Key32 box{};
    std::vector<std::uint8_t> sealed(crypto_box_SEALBYTES + content.size());
    if (crypto_sign_ed25519_pk_to_curve25519(box.data(), open.data()) != 0 ||
        crypto_box_seal(sealed.data(), content.data(), content.size(), box.data()) != 0)
        sealed.clear(); // no key of ours: nobody can open it
    return sealed;
}

std::optional<Key32> unsealed(const WorkstationKeys& keys, const std::vector<std::uint8_t>& sealed)
{
    Key32 openBox{};
    Key32 secretBox{};
    Key32 content{};
    if (sealed.size() != crypto_box_SEALBYTES + content.size() ||
        crypto_sign_ed25519_pk_to_curve25519(openBox.data(), keys.open.data()) != 0 ||
        crypto_sign_ed25519_sk_to_curve25519(secretBox.data(), keys.secret.data()) != 0 ||
        crypto_box_seal_open(content.data(), sealed.data(), sealed.size(), openBox.data(), secretBox.data()) != 0)
        return std::nullopt;
    sodium_memzero(secretBox.data(), secretBox.size());
    return content;
}

} // namespace werkpad
