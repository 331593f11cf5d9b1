#include "core/sync/invitation.h"

#include "core/sync/office_keys.h"
#include "core/sync/wire.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

using Json = nlohmann::json;

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeLength = 20;
constexpr std::size_t kGroup = 5;
constexpr int kFormat = 1;
constexpr std::size_t kMostKeys = 100'000;

// As it was meant.
std::string plainCode(std::string_view typed)
{
    std::string code;
    for (const char typedCharacter : typed) {
        char c = typedCharacter >= 'a' && typedCharacter <= 'z' ? static_cast<char>(typedCharacter - 'a' + 'A')
                                                                : typedCharacter;
        if (c == 'O')
            c = '0';
        else if (c == 'I' || c == 'L')
            c = '1';
        if (kAlphabet.find(c) != std::string_view::npos)
            code += c;
    }
    return code;
}

using Salt = std::array<std::uint8_t, crypto_pwhash_SALTBYTES>;
using Nonce = std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

std::optional<Key32> keyFrom(std::string_view code, const Salt& salt)
{
    const std::string plain = plainCode(code);
    Key32 key{};
    if (crypto_pwhash(key.data(), key.size(), plain.data(), plain.size(), salt.data(),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

std::string secretPart(const Invitation& invitation)
{
    WireWriter out;
    out.id(invitation.workstation.bytes());
    out.text(invitation.name);
    out.id(invitation.invitedBy.bytes());
    out.bytes(invitation.keys.secret);
    out.number(invitation.officeKeys.size());
    for (const auto& key : invitation.officeKeys) {
        out.number(static_cast<std::uint64_t>(key.number));
        out.bytes(key.key);
    }
    out.number(invitation.trusted.size());
    for (const auto& trusted : invitation.trusted) {
        out.id(trusted.workstation.bytes());
        out.bytes(trusted.openKey);
    }
    return out.written();
}

template <std::size_t Size>
std::array<std::uint8_t, Size> take(WireReader& in)
{
    std::array<std::uint8_t, Size> bytes{};
    for (std::size_t at = 0; at < Size; at += 16)
        std::ranges::copy(in.id(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    return bytes;
}

// Throws MalformedStream.
void readSecretPart(const std::vector<std::uint8_t>& bytes, Invitation& invitation)
{
    std::size_t used = 0;
    WireReader in([&](std::span<std::uint8_t> target) {
        const auto count = std::min(target.size(), bytes.size() - used);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(used), count, target.begin());
        used += count;
        return count;
    });
    invitation.workstation = WorkstationId(in.id());
    invitation.name = in.text();
    invitation.invitedBy = StaffId(in.id());
    invitation.keys = WorkstationKeys::fromSecret(take<std::tuple_size_v<SigningKey>>(in));
    invitation.officeKeys.resize(static_cast<std::size_t>(in.small(kMostKeys)));
    for (auto& key : invitation.officeKeys) {
        key.number = static_cast<int>(in.number());
        key.key = take<std::tuple_size_v<Key32>>(in);
    }
    invitation.trusted.resize(static_cast<std::size_t>(in.small(kMostKeys)));
    for (auto& trusted : invitation.trusted) {
        trusted.workstation = WorkstationId(in.id());
        trusted.openKey = take<std::tuple_size_v<Key32>>(in);
    }
}

// Bound to what stands in clear.
std::string clearPart(const ShareId& share, const std::string& office)
{
    return share.text() + '\n' + office;
}

tl::unexpected<Error> unreadable()
{
    return failWith({{"invitation", Severity::Blocking, "file_invitation_unreadable", {}}});
}

} // namespace

std::string makeInvitationCode()
{
    std::string code;
    for (std::size_t i = 0; i < kCodeLength; ++i) {
        if (i > 0 && i % kGroup == 0)
            code += '-';
        code += kAlphabet[randombytes_uniform(static_cast<std::uint32_t>(kAlphabet.size()))];
    }
    return code;
}

Result<std::string> invitationFile(const Invitation& invitation, std::string_view code)
{
    Salt salt{};
    Nonce nonce{};
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    const auto key = keyFrom(code, salt);
    if (!key)
        return fail(ErrorKind::Internal, "invitation", "not enough memory to make a key");
    std::string secret = secretPart(invitation);
    const std::string clear = clearPart(invitation.share, invitation.office);
    std::vector<std::uint8_t> sealed(secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed.data(), nullptr, reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
        reinterpret_cast<const unsigned char*>(clear.data()), clear.size(), nullptr, nonce.data(), key->data());
    wipe(secret);
    const Json json{{"werkpad_invitation", kFormat}, {"share", invitation.share.text()},
                    {"office", invitation.office},   {"salt", hexOf(salt)},
                    {"nonce", hexOf(nonce)},         {"sealed", hexOf(sealed)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Invitation> readInvitation(const std::string& file, std::string_view code)
{
    const auto json = Json::parse(file, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("werkpad_invitation") || !json["werkpad_invitation"].is_number_integer())
        return unreadable();
    if (json["werkpad_invitation"] != kFormat)
        return failWith({{"invitation", Severity::Blocking, "file_invitation_newer", {}}});
    for (const char* part : {"share", "office", "salt", "nonce", "sealed"}) {
        if (!json.contains(part) || !json[part].is_string())
            return unreadable();
    }
    Invitation invitation;
    invitation.office = json["office"].get<std::string>();
    const auto share = ShareId::parse(json["share"].get<std::string>());
    const auto saltBytes = bytesOf(json["salt"].get<std::string>());
    const auto nonceBytes = bytesOf(json["nonce"].get<std::string>());
    const auto sealed = bytesOf(json["sealed"].get<std::string>());
    Salt salt{};
    Nonce nonce{};
    if (!share || saltBytes.size() != salt.size() || nonceBytes.size() != nonce.size() ||
        sealed.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return unreadable();
    invitation.share = *share;
    std::ranges::copy(saltBytes, salt.begin());
    std::ranges::copy(nonceBytes, nonce.begin());
    const auto key = keyFrom(code, salt);
    if (!key)
        return fail(ErrorKind::Internal, "invitation", "not enough memory to make a key");
    const std::string clear = clearPart(*share, invitation.office);
    std::vector<std::uint8_t> secret(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                   reinterpret_cast<const unsigned char*>(clear.data()), clear.size(),
                                                   nonce.data(), key->data()) != 0)
        return failWith({{"code", Severity::Blocking, "file_invitation_code_wrong", {}}});
    if (!isWellFormed([&] { readSecretPart(secret, invitation); }))
        return unreadable();
    sodium_memzero(secret.data(), secret.size());
    return invitation;
}

} // namespace werkpad
