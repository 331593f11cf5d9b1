#include "core/sync/replaced_segment.h"

#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/whole_file.h"

#include <sodium.h>

#include <array>

namespace werkpad
{

namespace
{

// Whether a file tells of a change set that is not here. The token tells two apart that were written at one moment.
class UnknownSets : public StreamVisitor
{
public:
    explicit UnknownSets(Database& database)
        : m_database(database)
    {
    }
    void set(const SetItem& item) override
    {
        const auto row =
            m_database.query("SELECT 1 FROM change_set WHERE stamp = ? AND workstation = ? AND coalesce(token, 0) = ?",
                             item.stamp, item.workstation, item.token);
        m_hasUnknown = m_hasUnknown || !row->next();
    }
    void seen(const SeenItem&) override {}
    void inserted(const InsertedItem&) override {}
    void changed(const RecordChange&) override {}
    [[nodiscard]] bool any() const { return m_hasUnknown; }

private:
    Database& m_database;
    bool m_hasUnknown = false;
};

struct OwnFileCheck {
    CheckedFile file{};
    bool isOfAnother = false; // whole, signed with the own key, and not from here
};

Result<OwnFileCheck> checkOwnFile(Database& database, BlobStore& store, WorkstationId own, SegmentNumber number)
{
    const std::string name = segmentName(number);
    const auto blob = store.get(own.text(), name);
    if (!blob && blob.error().kind == ErrorKind::NotFound)
        return OwnFileCheck{};
    if (!blob)
        return tl::unexpected(blob.error());
    UnknownSets unknown(database);
    auto checked = checkWhole(database, **blob, own, name, &unknown);
    if (!checked)
        return tl::unexpected(checked.error());
    const bool isOfAnother = checked->fault.empty() && unknown.any();
    return OwnFileCheck{*std::move(checked), isOfAnother};
}

// Nearly always: and then nothing has to be decrypted.
Result<bool> isAsWritten(BlobStore& store, WorkstationId own, const Position& position)
{
    const auto blob = store.get(own.text(), segmentName(position.segment));
    if (!blob && blob.error().kind == ErrorKind::NotFound)
        return true;
    if (!blob)
        return tl::unexpected(blob.error());
    crypto_generichash_state sum{};
    crypto_generichash_init(&sum, nullptr, 0, std::tuple_size_v<BlobHash>);
    std::array<std::uint8_t, 64U << 10U> bytes{};
    while (true) {
        const auto got = (*blob)->read(bytes);
        if (!got)
            return tl::unexpected(got.error());
        crypto_generichash_update(&sum, bytes.data(), *got);
        if (*got < bytes.size())
            break;
    }
    BlobHash hash{};
    crypto_generichash_final(&sum, hash.data(), hash.size());
    return hash == position.hash;
}

} // namespace

Result<bool> stepBackFromReplaced(Database& database, BlobStore& store, WorkstationId own,
                                  const std::set<SegmentNumber>& segments)
{
    const auto position = database.attempt([&] { return positionOf(database, own); });
    if (!position)
        return tl::unexpected(position.error());
    if (position->segment == 0 || !segments.contains(position->segment))
        return false;
    const auto isIntact = isAsWritten(store, own, *position);
    if (!isIntact || *isIntact)
        return isIntact ? Result<bool>(false) : tl::unexpected(isIntact.error());
    ReadPosition before = *position;
    while (before.segment > 0 && segments.contains(before.segment)) {
        const auto checked = checkOwnFile(database, store, own, before.segment);
        if (!checked)
            return tl::unexpected(checked.error());
        if (!checked->isOfAnother)
            break;
        --before.segment;
        before.hash = checked->file.previous;
    }
    if (before.segment == position->segment)
        return false;
    return database.attempt([&] {
        StorageTransaction storage(database);
        database
            .query("UPDATE change_set SET segment = NULL WHERE workstation = ? AND segment > ?", own,
                   static_cast<std::int64_t>(before.segment))
            ->run();
        setPosition(database, before);
        storage.commit();
        return true;
    });
}

} // namespace werkpad
