#include "core/sync/whole_file.h"

#include "core/sync/office_keys.h"
#include "core/sync/sealed_file.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/wire.h"

#include <array>

namespace werkpad
{

namespace
{

constexpr std::size_t kBuffer = 64U << 10U;

// The same rule as for reading: of a snapshot the writer's next segment would have to be believed.
bool isBelieved(Database& database, const SealedHeader& header)
{
    const auto last = believedUpTo(database, header.workstation);
    if (!last)
        return true;
    return header.kind != SealedKind::Introduction &&
           header.number + (header.kind == SealedKind::Snapshot ? 1 : 0) <= *last;
}

bool isCalled(const SealedHeader& header, WorkstationId folder, const std::string& name)
{
    if (name == kIntroductionFile) // signed by who the workstation was before
        return header.kind == SealedKind::Introduction;
    const auto file = parseFileName(name);
    return file && header.workstation == folder && header.number == file->number &&
           header.kind == (file->isSnapshot ? SealedKind::Snapshot : SealedKind::Segment);
}

enum class Extent { Start, Whole };

Result<CheckedFile> checkFile(Database& database, BlobReader& blob, WorkstationId folder, const std::string& name,
                              Extent extent, StreamVisitor* visitor = nullptr)
{
    return database.attempt([&]() -> Result<CheckedFile> {
        SealedReader sealed(blob);
        const auto faulty = [&](std::string_view code) -> Result<CheckedFile> {
            if (sealed.storeError())
                return tl::unexpected(*sealed.storeError());
            return CheckedFile{
                std::string(sealed.fault() == SealedFault::None ? code : sealedFaultCode(sealed.fault())), {}, {}, {}};
        };
        if (sealed.fault() != SealedFault::None || sealed.storeError())
            return faulty("");
        const auto& header = sealed.header();
        if (header.share != shareOf(database))
            return faulty("other_share");
        if (!isCalled(header, folder, name))
            return faulty("wrong_name");
        const auto signer = openKeyOf(database, header.workstation);
        if (!signer)
            return faulty("unknown_workstation");
        if (!isBelieved(database, header))
            return faulty("revoked");
        const auto key = officeKey(database, header.officeKey);
        if (!key)
            return faulty("key_unknown");
        sealed.unlock(key->key);
        CheckedFile checked;
        if (header.kind != SealedKind::Introduction) {
            WireReader wire([&sealed](std::span<std::uint8_t> bytes) { return sealed.read(bytes); });
            const auto read = [&] {
                checked.start = readStart(wire);
                if (visitor)
                    readItems(wire, *visitor);
            };
            if (!isWellFormed(read))
                return faulty("malformed");
        }
        if (extent == Extent::Start)
            return checked;
        std::array<std::uint8_t, kBuffer> content{};
        while (sealed.read(content) > 0) {
        }
        if (!sealed.finish(*signer))
            return faulty("malformed");
        checked.previous = header.previous;
        checked.hash = sealed.hash();
        return checked;
    });
}

} // namespace

Result<CheckedFile> checkWhole(Database& database, BlobReader& blob, WorkstationId folder, const std::string& name,
                               StreamVisitor* visitor)
{
    return checkFile(database, blob, folder, name, Extent::Whole, visitor);
}

Result<CheckedFile> checkStart(Database& database, BlobReader& blob, WorkstationId folder, const std::string& name)
{
    return checkFile(database, blob, folder, name, Extent::Start);
}

} // namespace werkpad
