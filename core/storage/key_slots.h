// Who can open a database: its key, wrapped once per user by that user's passphrase, in a small file beside it.
#pragma once

#include "core/base/result.h"
#include "core/storage/database_key.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// Cost of guessing a passphrase: Argon2id v1.3 (RFC 9106). Kept in each slot, so that it may be raised later.
struct KeyDerivationCost {
    std::uint64_t passes = 3;
    std::uint64_t memoryBytes = 64ULL << 20U; // with 3 passes: the second recommended option of RFC 9106 §4
    [[nodiscard]] static KeyDerivationCost forTests() { return {1, 8192}; } // libsodium's least

    bool operator==(const KeyDerivationCost&) const = default;
};

// One user's way to the database key. The passphrase opens the user's secret key (XChaCha20-Poly1305 under the derived
// key, bound to the database and the user's name); the database key is sealed to the public half (X25519 sealed box).
// So the database can be re-keyed for everybody while only one person is there.
struct KeySlot {
    std::string user{};
    KeyDerivationCost cost{};
    std::vector<std::uint8_t> salt{};
    std::vector<std::uint8_t> nonce{};
    std::vector<std::uint8_t> wrappedSecretKey{};
    std::vector<std::uint8_t> publicKey{};
    std::vector<std::vector<std::uint8_t>> sealedKeys{}; // newest first; two while a re-keying is under way

    bool operator==(const KeySlot&) const = default;
};

// The content of "FILE.keys". A value: change it, then save it. A code under the database key covers the whole file, so
// that nobody without that key can slip in a slot of his own and wait for the next re-keying.
class KeySlots
{
public:
    [[nodiscard]] static std::filesystem::path fileFor(const std::filesystem::path& database);
    // Missing, Damaged, Newer.
    [[nodiscard]] static Result<KeySlots> load(const std::filesystem::path& database);
    // A new random database id binds the slots to one database.
    [[nodiscard]] static KeySlots forNewDatabase();
    // `key` is the newest database key that the slots hold.
    [[nodiscard]] Result<void> save(const std::filesystem::path& database, const DatabaseKey& key) const;

    [[nodiscard]] std::vector<std::string> users() const;
    [[nodiscard]] bool hasUser(std::string_view user) const;
    // Adds the user or replaces the user's slot. Takes as long as the cost says; call it off the GUI thread.
    // Internal when there is not enough memory for the cost.
    [[nodiscard]] Result<void> put(std::string_view user, std::string_view passphrase, const DatabaseKey& key,
                                   const KeyDerivationCost& cost);
    void remove(std::string_view user);

    // The database keys the user can open, newest first; more than one only after an interrupted re-keying.
    // WrongPassphrase also for an unknown user, after the same work: who has a slot is nobody's business. Damaged when
    // somebody altered the file.
    [[nodiscard]] Result<std::vector<DatabaseKey>> open(std::string_view user, std::string_view passphrase) const;

    // Seals `newKey` to every user, beside the old one: save, re-key the database, then finishRekeying and save again.
    void startRekeying(const DatabaseKey& newKey);
    void finishRekeying();

private:
    [[nodiscard]] std::string content() const;
    [[nodiscard]] bool isAuthenticUnder(const DatabaseKey& key) const;

    std::string m_databaseId;
    std::vector<KeySlot> m_slots;
    std::vector<std::uint8_t> m_code; // as loaded
};

} // namespace werkpad
