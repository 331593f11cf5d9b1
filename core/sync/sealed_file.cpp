#include "core/sync/sealed_file.h"

#include <sodium.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <future>

namespace werkpad
{

namespace
{

constexpr std::string_view kMagic = "WERKPAD\x01"; // the last byte is the version of the format
constexpr std::size_t kPiece = 64U << 10U;         // of compressed text in one encrypted piece
constexpr std::size_t kSealedPiece = kPiece + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kLevel = 3;

// magic 8, kind 1, share 16, workstation 16, number 8, previous 32, office key 4
constexpr std::size_t kHeaderBytes = 85;
using HeaderBytes = std::array<std::uint8_t, kHeaderBytes>;

HeaderBytes encode(const SealedHeader& header)
{
    HeaderBytes bytes{};
    auto at = std::copy(kMagic.begin(), kMagic.end(), bytes.begin());
    const auto put = [&at](const auto& part) { at = std::copy(part.begin(), part.end(), at); };
    const auto putNumber = [&at](std::uint64_t number, int size) {
        for (int i = 0; i < size; ++i, number >>= 8U)
            *at++ = static_cast<std::uint8_t>(number);
    };
    *at++ = static_cast<std::uint8_t>(header.kind);
    put(header.share.bytes());
    put(header.workstation.bytes());
    putNumber(header.number, 8);
    put(header.previous);
    putNumber(static_cast<std::uint64_t>(header.officeKey), 4);
    return bytes;
}

SealedFault decode(const HeaderBytes& bytes, SealedHeader& header)
{
    const auto* at = bytes.data();
    if (!std::equal(kMagic.begin(), kMagic.end() - 1, at))
        return SealedFault::NotOurs;
    if (at[kMagic.size() - 1] != static_cast<std::uint8_t>(kMagic.back()))
        return SealedFault::Newer;
    at += kMagic.size();
    const auto takeNumber = [&at](int size) {
        std::uint64_t number = 0;
        for (int i = 0; i < size; ++i)
            number |= static_cast<std::uint64_t>(*at++) << (8 * i);
        return number;
    };
    const auto takeId = [&at] {
        IdBytes id{};
        std::copy_n(at, id.size(), id.begin());
        at += id.size();
        return id;
    };
    const auto kind = static_cast<int>(takeNumber(1));
    if (kind < 1 || kind > 3)
        return SealedFault::Newer;
    header.kind = static_cast<SealedKind>(kind);
    header.share = ShareId(takeId());
    header.workstation = WorkstationId(takeId());
    header.number = takeNumber(8);
    std::copy_n(at, header.previous.size(), header.previous.begin());
    at += header.previous.size();
    header.officeKey = static_cast<int>(takeNumber(4));
    return SealedFault::None;
}

// What signature and hash are made of.
struct Sums {
    crypto_sign_state signature{};
    crypto_generichash_state hash{};
    Sums()
    {
        crypto_sign_init(&signature);
        crypto_generichash_init(&hash, nullptr, 0, std::tuple_size_v<BlobHash>);
    }
    void add(std::span<const std::uint8_t> bytes)
    {
        crypto_sign_update(&signature, bytes.data(), bytes.size());
        addToHash(bytes);
    }
    void addToHash(std::span<const std::uint8_t> bytes)
    {
        crypto_generichash_update(&hash, bytes.data(), bytes.size());
    }
    [[nodiscard]] BlobHash finishHash()
    {
        BlobHash result{};
        crypto_generichash_final(&hash, result.data(), result.size());
        return result;
    }
};

} // namespace

std::string_view sealedFaultCode(SealedFault fault)
{
    switch (fault) {
    case SealedFault::None:
        return "";
    case SealedFault::NotOurs:
        return "foreign";
    case SealedFault::Newer:
        return "newer_format";
    case SealedFault::Cut:
        return "incomplete";
    case SealedFault::Altered:
        return "altered";
    case SealedFault::KeyUnknown:
        return "key_unknown";
    case SealedFault::ContentWrong:
        return "malformed";
    }
    return "";
}

// --- writing ---------------------------------------------------------------------------------------------------------

struct SealedWriter::State {
    BlobStore::Sink sink;
    WorkstationKeys keys;
    HeaderBytes header;
    Sums sums;
    crypto_secretstream_xchacha20poly1305_state stream{};
    std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> zstd{ZSTD_createCCtx(), ZSTD_freeCCtx};
    std::vector<std::uint8_t> piece;
    Result<void> failed;
    std::future<void> compressing; // last: it ends before what it works with

    // Whoever writes much is reading the database for it: the two go on beside each other.
    void compressBeside(std::string_view bytes)
    {
        compressing =
            std::async(std::launch::async, [this, text = std::string(bytes)] { compress(text, ZSTD_e_continue); });
    }
    void wait()
    {
        if (compressing.valid())
            compressing.get();
    }
    void give(std::span<const std::uint8_t> bytes)
    {
        if (!failed)
            return;
        sums.add(bytes);
        failed = sink(bytes);
    }
    void seal(bool isLast)
    {
        std::array<std::uint8_t, kSealedPiece> sealed{};
        unsigned long long length = 0;
        const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), &length, piece.data(), piece.size(),
                                                   header.data(), header.size(), tag);
        piece.clear();
        give({sealed.data(), length});
    }
    void compress(std::string_view bytes, ZSTD_EndDirective directive)
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        std::size_t left = 1;
        while (failed && (in.pos < in.size || (directive == ZSTD_e_end && left != 0))) {
            const auto filled = piece.size();
            piece.resize(kPiece);
            ZSTD_outBuffer out{piece.data(), piece.size(), filled};
            left = ZSTD_compressStream2(zstd.get(), &out, &in, directive);
            piece.resize(out.pos);
            if (ZSTD_isError(left) != 0U)
                failed = fail(ErrorKind::Internal, "zstd", ZSTD_getErrorName(left));
            // The last piece is sealed as such, so a full one waits until something follows.
            if (piece.size() == kPiece && (in.pos < in.size || left != 0))
                seal(false);
        }
    }
};

SealedWriter::SealedWriter(const SealedHeader& header, const Key32& officeKey, const WorkstationKeys& keys,
                           BlobStore::Sink sink)
    : m_state(std::make_unique<State>())
{
    m_state->sink = std::move(sink);
    m_state->keys = keys;
    m_state->header = encode(header);
    m_state->piece.reserve(kPiece);
    ZSTD_CCtx_setParameter(m_state->zstd.get(), ZSTD_c_compressionLevel, kLevel);
    std::array<std::uint8_t, kStreamHeader> streamHeader{};
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, streamHeader.data(), officeKey.data());
    m_state->give(m_state->header);
    m_state->give(streamHeader);
}

SealedWriter::~SealedWriter() = default;

Result<void> SealedWriter::write(std::string_view bytes)
{
    m_state->wait();
    if (!m_state->failed)
        return m_state->failed;
    if (bytes.size() >= kPiece) { // how that ends the next call tells
        m_state->compressBeside(bytes);
        return {};
    }
    m_state->compress(bytes, ZSTD_e_continue);
    return m_state->failed;
}

Result<BlobHash> SealedWriter::finish()
{
    m_state->wait();
    m_state->compress({}, ZSTD_e_end);
    m_state->seal(true);
    Signature signature{};
    crypto_sign_final_create(&m_state->sums.signature, signature.data(), nullptr, m_state->keys.secret.data());
    if (m_state->failed) {
        m_state->sums.addToHash(signature);
        m_state->failed = m_state->sink(signature);
    }
    if (!m_state->failed)
        return tl::unexpected(m_state->failed.error());
    return m_state->sums.finishHash();
}

// --- reading ---------------------------------------------------------------------------------------------------------

struct SealedReader::State {
    explicit State(BlobReader& reader)
        : blob(reader)
    {
    }

    BlobReader& blob;
    SealedHeader header{};
    HeaderBytes headerBytes{};
    SealedFault fault = SealedFault::None;
    std::optional<Error> storeError;
    Sums sums;
    std::uint64_t left = 0; // bytes of pieces
    crypto_secretstream_xchacha20poly1305_state stream{};
    std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> zstd{ZSTD_createDCtx(), ZSTD_freeDCtx};
    std::vector<std::uint8_t> piece; // decrypted
    std::size_t used = 0;
    bool isLast = false;  // the last piece was read
    bool isWhole = false; // zstd has come to its end
    Signature signature{};
    BlobHash hash{};

    // False at the end of the file, or when the store fails.
    bool take(std::span<std::uint8_t> bytes)
    {
        const auto got = blob.read(bytes);
        if (!got) {
            storeError = got.error();
            return false;
        }
        if (*got < bytes.size())
            fault = SealedFault::Cut;
        return *got == bytes.size();
    }
    bool nextPiece()
    {
        std::array<std::uint8_t, kSealedPiece> sealed{};
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, kSealedPiece));
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES) {
            fault = SealedFault::Cut;
            return false;
        }
        if (!take({sealed.data(), size}))
            return false;
        left -= size;
        sums.add({sealed.data(), size});
        piece.resize(kPiece);
        unsigned long long length = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, piece.data(), &length, &tag, sealed.data(), size,
                                                       headerBytes.data(), headerBytes.size()) != 0) {
            // A file that is still being copied ends in the middle of a piece: it cannot be told from an altered one.
            fault = left == 0 && size < kSealedPiece ? SealedFault::Cut : SealedFault::Altered;
            return false;
        }
        piece.resize(length);
        used = 0;
        isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast && left != 0)
            fault = SealedFault::Altered;
        if (!isLast && left == 0)
            fault = SealedFault::Cut;
        return fault == SealedFault::None;
    }
};

SealedReader::SealedReader(BlobReader& blob)
    : m_state(std::make_unique<State>(blob))
{
    State& state = *m_state;
    constexpr std::uint64_t kLeast =
        kHeaderBytes + kStreamHeader + crypto_secretstream_xchacha20poly1305_ABYTES + sizeof(Signature);
    if (blob.size() < kLeast) {
        state.fault = SealedFault::Cut;
        return;
    }
    state.left = blob.size() - kHeaderBytes - kStreamHeader - sizeof(Signature);
    if (!state.take(state.headerBytes))
        return;
    state.sums.add(state.headerBytes);
    state.fault = decode(state.headerBytes, state.header);
}

SealedReader::~SealedReader() = default;

const SealedHeader& SealedReader::header() const
{
    return m_state->header;
}

SealedFault SealedReader::fault() const
{
    return m_state->fault;
}

const std::optional<Error>& SealedReader::storeError() const
{
    return m_state->storeError;
}

void SealedReader::unlock(const Key32& officeKey)
{
    State& state = *m_state;
    std::array<std::uint8_t, kStreamHeader> streamHeader{};
    if (state.fault != SealedFault::None || !state.take(streamHeader))
        return;
    state.sums.add(streamHeader);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state.stream, streamHeader.data(), officeKey.data()) != 0)
        state.fault = SealedFault::Altered;
}

std::size_t SealedReader::read(std::span<std::uint8_t> bytes)
{
    State& state = *m_state;
    ZSTD_outBuffer out{bytes.data(), bytes.size(), 0};
    while (out.pos < out.size && !state.isWhole && state.fault == SealedFault::None && !state.storeError) {
        if (state.used == state.piece.size()) {
            if (state.isLast) {
                state.fault = SealedFault::ContentWrong; // the compressed text has no end
                break;
            }
            if (!state.nextPiece())
                break;
            continue;
        }
        ZSTD_inBuffer in{state.piece.data(), state.piece.size(), state.used};
        const auto hint = ZSTD_decompressStream(state.zstd.get(), &out, &in);
        state.used = in.pos;
        if (ZSTD_isError(hint) != 0U)
            state.fault = SealedFault::ContentWrong;
        else
            state.isWhole = hint == 0;
    }
    return state.fault == SealedFault::None && !state.storeError ? out.pos : 0;
}

bool SealedReader::finish(const Key32& signer)
{
    State& state = *m_state;
    while (state.fault == SealedFault::None && !state.storeError && !state.isLast)
        static_cast<void>(state.nextPiece());
    if (state.fault != SealedFault::None || state.storeError || !state.take(state.signature))
        return false;
    state.sums.addToHash(state.signature);
    if (crypto_sign_final_verify(&state.sums.signature, state.signature.data(), signer.data()) != 0) {
        state.fault = SealedFault::Altered;
        return false;
    }
    state.hash = state.sums.finishHash();
    return state.isWhole;
}

BlobHash SealedReader::hash() const
{
    return m_state->hash;
}

} // namespace werkpad
