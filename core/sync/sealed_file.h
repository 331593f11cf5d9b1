// One exchanged file: compressed, encrypted for the office, signed by the workstation that wrote it. README.md has it
// byte by byte.
#pragma once

#include "core/sync/blob_store.h"
#include "core/sync/share_keys.h"

#include <memory>
#include <string_view>

namespace werkpad
{

enum class SealedKind : std::uint8_t {
    Segment = 1,
    Snapshot = 2,
    Introduction = 3, // what a workstation was before says who it is now
};

// In clear, and covered by encryption (as additional data) and signature.
struct SealedHeader {
    SealedKind kind = SealedKind::Segment;
    ShareId share{};
    WorkstationId workstation{}; // who wrote and signed it
    std::uint64_t number = 0;    // of the segment; of a snapshot: the writer's last segment that is in it
    BlobHash previous{};         // of the segment before; zero for the first, and in snapshots
    int officeKey = 0;

    bool operator==(const SealedHeader&) const = default;
};

// Why a file is not believed; the code stands in `refused` of the command line.
enum class SealedFault {
    None,
    NotOurs,      // no such file of Werkpad's: "foreign"
    Newer,        // made by a newer Werkpad that this one cannot read: "newer_format"
    Cut,          // ends too early: "incomplete"
    Altered,      // does not decrypt, or the signature is not the writer's: "altered"
    KeyUnknown,   // encrypted with a key that this workstation has not been given: "key_unknown"
    ContentWrong, // authentic, but not what a Werkpad writes: "malformed"
};
[[nodiscard]] std::string_view sealedFaultCode(SealedFault fault);

// Writes one file. The sink is called on another thread while much is written, never on two at once, and not after
// finish(). Compression is zstd -3, encryption XChaCha20-Poly1305 in pieces (libsodium secretstream), the
// signature Ed25519ph over all bytes before it.
class SealedWriter
{
public:
    SealedWriter(const SealedHeader& header, const Key32& officeKey, const WorkstationKeys& keys, BlobStore::Sink sink);
    ~SealedWriter();
    SealedWriter(const SealedWriter&) = delete;
    SealedWriter& operator=(const SealedWriter&) = delete;

    [[nodiscard]] Result<void> write(std::string_view bytes);
    // Completes the file and tells its hash, signature included.
    [[nodiscard]] Result<BlobHash> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Reads one file from begin to end. What read() gives is authentic for holders of the office key; that it is of the
// workstation in the header is known after finish() only.
class SealedReader
{
public:
    // Borrows the reader. Reads the header.
    explicit SealedReader(BlobReader& blob);
    ~SealedReader();
    SealedReader(const SealedReader&) = delete;
    SealedReader& operator=(const SealedReader&) = delete;

    [[nodiscard]] const SealedHeader& header() const;
    // None while all is well; after something else nothing more is read.
    [[nodiscard]] SealedFault fault() const;
    // The store failed under our hands: nothing is said about the file.
    [[nodiscard]] const std::optional<Error>& storeError() const;

    // Before read().
    void unlock(const Key32& officeKey);
    [[nodiscard]] std::size_t read(std::span<std::uint8_t> bytes);
    // Whether all of it was read, ends where it should, and is signed with the key.
    [[nodiscard]] bool finish(const Key32& signer);
    [[nodiscard]] BlobHash hash() const; // after finish() has said true

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace werkpad
