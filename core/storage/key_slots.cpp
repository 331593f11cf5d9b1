#include "core/storage/key_slots.h"

#include "core/storage/file_checks.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <optional>

namespace werkpad
{

namespace
{

constexpr int kFormatVersion = 1;
constexpr std::size_t kLargestFile = 4U << 20U;

using Json = nlohmann::ordered_json;
using Bytes = std::vector<std::uint8_t>;

// A key derived from a passphrase, wiped when it goes.
struct DerivedKey {
    std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes{};
    DerivedKey() = default;
    DerivedKey(const DerivedKey&) = default;
    DerivedKey& operator=(const DerivedKey&) = default;
    ~DerivedKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

Result<DerivedKey> derive(std::string_view passphrase, const KeyDerivationCost& cost, const Bytes& salt)
{
    DerivedKey key;
    if (salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(), salt.data(),
                      cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorKind::Internal, "key derivation", "not enough memory, or the slot's cost is out of range");
    return key;
}

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string base64(const Bytes& bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

Bytes fromBase64(const std::string& text)
{
    if (text.empty()) // libsodium takes no null pointer, not even to nothing
        return {};
    Bytes bytes(text.size());
    std::size_t length = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(length);
    return bytes;
}

// What the wrapped key is bound to: moving a slot to another database or name makes it useless.
std::string bindingOf(const std::string& databaseId, std::string_view user)
{
    return "werkpad key slot 1\n" + databaseId + "\n" + std::string(user);
}

const unsigned char* raw(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data()); // NOLINT: libsodium counts in unsigned char
}

Json toJson(const KeySlot& slot)
{
    Json sealed = Json::array();
    for (const auto& key : slot.sealedKeys)
        sealed.push_back(base64(key));
    return {{"user", slot.user},
            {"kdf", "argon2id13"},
            {"passes", slot.cost.passes},
            {"memory_bytes", slot.cost.memoryBytes},
            {"salt", base64(slot.salt)},
            {"cipher", "xchacha20poly1305-ietf"},
            {"nonce", base64(slot.nonce)},
            {"wrapped_secret_key", base64(slot.wrappedSecretKey)},
            {"public_key", base64(slot.publicKey)},
            {"sealed_keys", sealed}};
}

// A missing or mistyped member shows as an empty one, which then does not open.
template <class T>
T member(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end())
        return {};
    if constexpr (std::is_same_v<T, std::string>)
        return found->is_string() ? found->template get<std::string>() : std::string{};
    else
        return found->is_number_unsigned() ? found->template get<T>() : T{};
}

KeySlot fromJson(const Json& entry)
{
    KeySlot slot{member<std::string>(entry, "user"),
                 {member<std::uint64_t>(entry, "passes"), member<std::uint64_t>(entry, "memory_bytes")},
                 fromBase64(member<std::string>(entry, "salt")),
                 fromBase64(member<std::string>(entry, "nonce")),
                 fromBase64(member<std::string>(entry, "wrapped_secret_key")),
                 fromBase64(member<std::string>(entry, "public_key")),
                 {}};
    const auto sealed = entry.find("sealed_keys");
    if (sealed != entry.end() && sealed->is_array()) {
        for (const auto& key : *sealed)
            slot.sealedKeys.push_back(fromBase64(key.is_string() ? key.get<std::string>() : std::string{}));
    }
    return slot;
}

// The user's secret key (X25519), wiped when it goes.
struct SecretKey {
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> bytes{};
    SecretKey() = default;
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

Bytes seal(const DatabaseKey& key, const Bytes& publicKey)
{
    Bytes sealed(DatabaseKey::kSize + crypto_box_SEALBYTES);
    crypto_box_seal(sealed.data(), key.bytes().data(), key.bytes().size(), publicKey.data());
    return sealed;
}

std::optional<DatabaseKey> unseal(const Bytes& sealed, const Bytes& publicKey, const SecretKey& secret)
{
    std::array<std::uint8_t, DatabaseKey::kSize> bytes{};
    if (sealed.size() != bytes.size() + crypto_box_SEALBYTES || publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal_open(bytes.data(), sealed.data(), sealed.size(), publicKey.data(), secret.bytes.data()) != 0)
        return std::nullopt;
    DatabaseKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

// HMAC-SHA-512-256 under a key derived from the database key, which itself is for SQLCipher only.
Bytes codeOf(const std::string& content, const DatabaseKey& key)
{
    std::array<std::uint8_t, crypto_auth_KEYBYTES> derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), 1, "WPkeyfil", key.bytes().data());
    Bytes code(crypto_auth_BYTES);
    crypto_auth(code.data(), raw(content), content.size(), derived.data());
    sodium_memzero(derived.data(), derived.size());
    return code;
}

} // namespace

std::filesystem::path KeySlots::fileFor(const std::filesystem::path& database)
{
    return database.string() + ".keys";
}

KeySlots KeySlots::forNewDatabase()
{
    KeySlots slots;
    slots.m_databaseId = base64(randomBytes(16));
    return slots;
}

Result<KeySlots> KeySlots::load(const std::filesystem::path& database)
{
    const auto file = fileFor(database);
    const auto content = readWholeFile(file, kLargestFile);
    if (!content)
        return tl::unexpected(content.error());
    const Json json = Json::parse(*content, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || member<std::string>(json, "format") != "werkpad-keys")
        return fail(ErrorKind::Damaged, file.string(), "not a Werkpad key file");
    if (member<std::uint64_t>(json, "version") != kFormatVersion)
        return fail(ErrorKind::Newer, file.string(), "unknown version of the key file");
    KeySlots slots;
    slots.m_databaseId = member<std::string>(json, "database_id");
    const auto entries = json.find("slots");
    if (entries == json.end() || !entries->is_array())
        return fail(ErrorKind::Damaged, file.string(), "no slots");
    for (const auto& entry : *entries)
        slots.m_slots.push_back(fromJson(entry));
    slots.m_code = fromBase64(member<std::string>(json, "code"));
    return slots;
}

std::string KeySlots::content() const
{
    Json slots = Json::array();
    for (const auto& slot : m_slots)
        slots.push_back(toJson(slot));
    const Json json{
        {"format", "werkpad-keys"}, {"version", kFormatVersion}, {"database_id", m_databaseId}, {"slots", slots}};
    return json.dump(2);
}

bool KeySlots::isAuthenticUnder(const DatabaseKey& key) const
{
    const Bytes code = codeOf(content(), key);
    return m_code.size() == code.size() && sodium_memcmp(m_code.data(), code.data(), code.size()) == 0;
}

Result<void> KeySlots::save(const std::filesystem::path& database, const DatabaseKey& key) const
{
    const std::string text = content();
    Json json = Json::parse(text);
    json["code"] = base64(codeOf(text, key));
    return writeFileDurably(fileFor(database), json.dump(2) + "\n");
}

std::vector<std::string> KeySlots::users() const
{
    std::vector<std::string> names;
    names.reserve(m_slots.size());
    for (const auto& slot : m_slots)
        names.push_back(slot.user);
    return names;
}

bool KeySlots::hasUser(std::string_view user) const
{
    return std::ranges::any_of(m_slots, [user](const KeySlot& slot) { return slot.user == user; });
}

Result<void> KeySlots::put(std::string_view user, std::string_view passphrase, const DatabaseKey& key,
                           const KeyDerivationCost& cost)
{
    KeySlot slot{std::string(user),
                 cost,
                 randomBytes(crypto_pwhash_SALTBYTES),
                 randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 Bytes(crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES),
                 Bytes(crypto_box_PUBLICKEYBYTES),
                 {}};
    const auto derived = derive(passphrase, cost, slot.salt);
    if (!derived)
        return tl::unexpected(derived.error());
    SecretKey secret;
    crypto_box_keypair(slot.publicKey.data(), secret.bytes.data());
    const std::string binding = bindingOf(m_databaseId, user);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrappedSecretKey.data(), nullptr, secret.bytes.data(),
                                               secret.bytes.size(), raw(binding), binding.size(), nullptr,
                                               slot.nonce.data(), derived->bytes.data());
    slot.sealedKeys.push_back(seal(key, slot.publicKey));
    remove(user);
    m_slots.push_back(std::move(slot));
    return {};
}

void KeySlots::remove(std::string_view user)
{
    std::erase_if(m_slots, [user](const KeySlot& slot) { return slot.user == user; });
}

Result<std::vector<DatabaseKey>> KeySlots::open(std::string_view user, std::string_view passphrase) const
{
    const auto slot = std::ranges::find(m_slots, user, &KeySlot::user);
    if (slot == m_slots.end()) {
        if (!m_slots.empty()) // the same work as for a known name; the answer is not used
            static_cast<void>(derive(passphrase, m_slots.front().cost, m_slots.front().salt));
        return fail(ErrorKind::WrongPassphrase, std::string(user));
    }
    const auto derived = derive(passphrase, slot->cost, slot->salt);
    if (!derived)
        return tl::unexpected(derived.error());
    const std::string binding = bindingOf(m_databaseId, user);
    SecretKey secret;
    if (slot->nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        slot->wrappedSecretKey.size() != secret.bytes.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(secret.bytes.data(), nullptr, nullptr, slot->wrappedSecretKey.data(),
                                                   slot->wrappedSecretKey.size(), raw(binding), binding.size(),
                                                   slot->nonce.data(), derived->bytes.data()) != 0)
        return fail(ErrorKind::WrongPassphrase, std::string(user));
    std::vector<DatabaseKey> keys;
    for (const auto& sealed : slot->sealedKeys) {
        if (auto key = unseal(sealed, slot->publicKey, secret))
            keys.push_back(std::move(*key));
    }
    if (keys.empty() || !isAuthenticUnder(keys.front()))
        return fail(ErrorKind::Damaged, "key file", "it was altered outside Werkpad");
    return keys;
}

void KeySlots::startRekeying(const DatabaseKey& newKey)
{
    for (auto& slot : m_slots)
        slot.sealedKeys.insert(slot.sealedKeys.begin(), seal(newKey, slot.publicKey));
}

void KeySlots::finishRekeying()
{
    for (auto& slot : m_slots)
        slot.sealedKeys.resize(std::min<std::size_t>(slot.sealedKeys.size(), 1));
}

} // namespace werkpad
