#include "core/sync/segment_reader.h"

#include "core/changes/change_log_store.h"
#include "core/changes/record_store.h"
#include "core/sync/change_merger.h"
#include "core/sync/office_keys.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>
#include <limits>

namespace werkpad
{

namespace
{

bool isRevokedBefore(Database& database, WorkstationId workstation, SegmentNumber number)
{
    const auto last = believedUpTo(database, workstation);
    return last && number > *last;
}

// Of one file only: others can still be read. Errors of the folder as a whole are met by who lists it or writes to it.
bool isAboutOneFile(const Error& error)
{
    return error.kind == ErrorKind::FileError || error.kind == ErrorKind::ReadOnly;
}

constexpr std::string_view kUnreadable = "unreadable";

} // namespace

// Only looks whether the sets of a file are known here, and what it says to have read.
class SegmentReader::KnownSets final : public StreamVisitor
{
public:
    explicit KnownSets(Database& database)
        : m_database(database)
    {
    }
    void set(const SetItem& item) override
    {
        const auto row = m_database.query("SELECT 1 FROM change_set WHERE stamp = ? AND workstation = ? AND "
                                          "coalesce(token, 0) = ?",
                                          item.stamp, item.workstation, item.token);
        m_allKnown = m_allKnown && row->next();
        m_stamps.push_back(item.stamp);
    }
    void seen(const SeenItem& item) override { m_seen.push_back(item); }
    void inserted(const InsertedItem&) override {}
    void changed(const RecordChange&) override {}

    [[nodiscard]] bool allKnown() const { return m_allKnown; }
    [[nodiscard]] const std::vector<Stamp>& stamps() const { return m_stamps; }
    // What we wrote since, and is not in the file, comes after it: so it has to know all that the file says to know.
    [[nodiscard]] bool knowsWhatItKnew(WorkstationId own) const
    {
        const Stamp last = m_stamps.empty() ? 0 : std::ranges::max(m_stamps);
        const auto row = m_database.query(
            "SELECT min(number) FROM change_set WHERE workstation = ? AND segment IS NULL AND stamp > ?", own, last);
        const ChangeSetNumber next =
            row->next() && !row->isNull(0) ? row->integer(0) : std::numeric_limits<ChangeSetNumber>::max();
        return std::ranges::all_of(
            m_seen, [&](const SeenItem& item) { return seenBy(m_database, own, next, item.other) >= item.segment; });
    }

private:
    Database& m_database;
    bool m_allKnown = true;
    std::vector<Stamp> m_stamps;
    std::vector<SeenItem> m_seen;
};

// Only reads to the end.
struct Onlooker final : StreamVisitor {
    void set(const SetItem&) override {}
    void seen(const SeenItem&) override {}
    void inserted(const InsertedItem&) override {}
    void changed(const RecordChange&) override {}
};

struct SegmentReader::Opened {
    explicit Opened(std::unique_ptr<BlobReader> reader)
        : blob(std::move(reader))
        , sealed(*blob)
        , wire([this](std::span<std::uint8_t> bytes) { return sealed.read(bytes); })
    {
    }
    std::unique_ptr<BlobReader> blob;
    SealedReader sealed;
    WireReader wire;
    Key32 signer{};
    std::vector<Position> start{};
};

Result<std::unique_ptr<SegmentReader::Opened>> SegmentReader::open(WorkstationId workstation, const std::string& name,
                                                                   SealedKind kind, SegmentNumber number,
                                                                   FileAnswer& answer)
{
    const auto refuse = [&answer](std::string_view reason) {
        answer.outcome = FileOutcome::Refused;
        answer.reason = reason;
        return std::unique_ptr<Opened>();
    };
    auto blob = m_store.get(workstation.text(), name);
    if (!blob) {
        if (blob.error().kind == ErrorKind::NotFound)
            return refuse("incomplete"); // listed, and gone or not there yet
        if (isAboutOneFile(blob.error()))
            return refuse(kUnreadable);
        return tl::unexpected(blob.error());
    }
    auto opened = std::make_unique<Opened>(*std::move(blob));
    SealedReader& sealed = opened->sealed;
    const auto faultOr = [&](std::string_view reason) -> Result<std::unique_ptr<Opened>> {
        if (sealed.storeError() && isAboutOneFile(*sealed.storeError()))
            return refuse(kUnreadable);
        if (sealed.storeError())
            return tl::unexpected(*sealed.storeError());
        return refuse(sealed.fault() == SealedFault::None ? reason : sealedFaultCode(sealed.fault()));
    };
    if (sealed.fault() != SealedFault::None || sealed.storeError())
        return faultOr("");
    const auto& header = sealed.header();
    if (header.share != shareOf(m_database))
        return refuse("other_share");
    if (header.workstation != workstation || header.kind != kind || header.number != number)
        return refuse("wrong_name");
    const auto signer = openKeyOf(m_database, workstation);
    if (!signer)
        return refuse("unknown_workstation");
    if (isRevokedBefore(m_database, workstation, kind == SealedKind::Snapshot ? number + 1 : number))
        return refuse("revoked");
    const auto key = officeKey(m_database, header.officeKey);
    if (!key)
        return refuse("key_unknown");
    opened->signer = *signer;
    sealed.unlock(key->key);
    if (!isWellFormed([&] { opened->start = readStart(opened->wire); }))
        return faultOr("malformed");
    return opened;
}

// Of a workstation that is no longer believed, all is read that will ever be.
bool SegmentReader::isReady(const std::vector<Position>& start, FileAnswer& answer)
{
    for (const auto& position : start) {
        const SegmentNumber known = positionOf(m_database, position.workstation).segment;
        if (position.segment <= known || isRevokedBefore(m_database, position.workstation, position.segment))
            continue;
        if (position.workstation == m_writer.workstation())
            answer.isOwnChainAhead = true;
        answer.needs.push_back(position);
    }
    return answer.needs.empty();
}

Result<FileAnswer> SegmentReader::readSegment(WorkstationId workstation, const std::string& name, SegmentNumber number)
{
    FileAnswer answer;
    const auto opened = open(workstation, name, SealedKind::Segment, number, answer);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened)
        return answer;
    const auto before = m_database.attempt([&] { return positionOf(m_database, workstation); });
    if (!before)
        return tl::unexpected(before.error());
    if ((*opened)->sealed.header().previous != before->hash) {
        answer.outcome = FileOutcome::Refused;
        answer.reason = "out_of_chain";
        return answer;
    }
    const auto ready = m_database.attempt([&] { return isReady((*opened)->start, answer); });
    if (!ready)
        return tl::unexpected(ready.error());
    if (!*ready) {
        answer.outcome = FileOutcome::Waits;
        return answer;
    }
    return apply(**opened, std::move(answer));
}

Result<FileAnswer> SegmentReader::readSnapshot(WorkstationId workstation, const std::string& name,
                                               const Position& wanted)
{
    FileAnswer answer;
    const auto number = static_cast<SegmentNumber>(std::stoull(name));
    const auto opened = open(workstation, name, SealedKind::Snapshot, number, answer);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened)
        return answer;
    const auto& start = (*opened)->start;
    const auto own = std::ranges::find(start, m_writer.workstation(), &Position::workstation);
    const auto ownPosition = m_database.attempt([&] { return positionOf(m_database, m_writer.workstation()); });
    if (!ownPosition)
        return tl::unexpected(ownPosition.error());
    if (own != start.end() && own->segment > ownPosition->segment) {
        answer.isOwnChainAhead = true;
        answer.outcome = FileOutcome::Waits;
        return answer;
    }
    const bool isWanted = std::ranges::any_of(start, [&wanted](const Position& position) {
        return position.workstation == wanted.workstation && position.segment >= wanted.segment;
    });
    if (!isWanted) {
        answer.outcome = FileOutcome::Refused;
        answer.reason = "nothing_new";
        return answer;
    }
    return apply(**opened, std::move(answer));
}

Result<FileAnswer> SegmentReader::apply(Opened& opened, FileAnswer answer)
{
    std::string reason;
    const auto refuse = [&reason](std::string_view code) {
        reason = code;
        return fail(ErrorKind::Cancelled, "file");
    };
    const auto refuseOrFail = [&](std::string_view code) -> tl::unexpected<Error> {
        const auto& error = opened.sealed.storeError();
        if (error && !isAboutOneFile(*error))
            return tl::unexpected(*error);
        return refuse(error ? kUnreadable : code);
    };
    const auto read = [&](Database& database) -> Result<TouchedClients> {
        ChangeMerger merger(database, m_entities, m_writer.workstation());
        if (const auto& header = opened.sealed.header(); header.kind == SealedKind::Segment)
            merger.believeOnly(header.workstation, header.number);
        // A rule of the tables that no Werkpad breaks ends here too; every other failure is about our own file.
        bool isRead = false;
        const auto stored = database.attempt([&] { isRead = isWellFormed([&] { readItems(opened.wire, merger); }); });
        if (!stored)
            return stored.error().kind == ErrorKind::Internal ? refuse("does_not_fit") : tl::unexpected(stored.error());
        if (!isRead) {
            const auto fault = opened.sealed.fault();
            return refuseOrFail(fault == SealedFault::None ? "malformed" : sealedFaultCode(fault));
        }
        if (!opened.sealed.finish(opened.signer)) {
            const auto fault = opened.sealed.fault();
            return refuseOrFail(fault == SealedFault::None ? "malformed" : sealedFaultCode(fault));
        }
        merger.finish();
        noteWhatWasRead(opened);
        for (const auto& revoked : recordsWhere<Workstation>(database, "WHERE revoked_on IS NOT NULL"))
            merger.withdraw(revoked.id, static_cast<SegmentNumber>(revoked.lastSegment.value_or(0)));
        merger.finish();
        takeGrantedKeys(database, m_writer.workstation());
        answer.changes = merger.appliedChanges();
        return merger.takeTouched();
    };
    constexpr std::uint64_t kMuch = 1U << 20U; // compressed: some ten thousand changes
    const bool isMuch = opened.blob->size() > kMuch;
    if (isMuch) {                                    // the merger looks itself whether the client is there
        m_database.usePageCache(PageCache::Bounded); // files tell clients in order: it does
        m_database.checkReferences(false);
    }
    auto absorbed = m_writer.absorb("share.read", read);
    if (isMuch) {
        m_database.checkReferences(true);
        m_database.usePageCache(PageCache::Usual);
    }
    if (!reason.empty()) {
        answer.outcome = FileOutcome::Refused;
        answer.reason = reason;
        return answer;
    }
    if (!absorbed)
        return tl::unexpected(absorbed.error());
    return answer;
}

void SegmentReader::noteWhatWasRead(const Opened& opened)
{
    const auto& header = opened.sealed.header();
    ReadPosition position;
    position.workstation = header.workstation;
    position.readAt = m_clock.nowMilliseconds();
    const ChangeSetNumber next = nextChangeSetNumber(m_database);
    const auto note = [&](SegmentNumber segment, const BlobHash& hash) {
        if (segment <= positionOf(m_database, position.workstation).segment)
            return;
        position.segment = segment;
        position.hash = hash;
        setPosition(m_database, position);
        if (position.workstation != m_writer.workstation())
            addSeen(m_database, {m_writer.workstation(), position.workstation, segment}, next);
    };
    if (header.kind == SealedKind::Segment) {
        note(header.number, opened.sealed.hash());
        return;
    }
    for (const auto& start : opened.start) {
        position.workstation = start.workstation;
        note(start.segment, start.hash);
    }
}

Result<std::optional<std::vector<Position>>> SegmentReader::coverageOf(WorkstationId workstation, SegmentNumber number)
{
    FileAnswer answer;
    const auto opened = open(workstation, snapshotName(number), SealedKind::Snapshot, number, answer);
    if (!opened)
        return tl::unexpected(opened.error());
    std::optional<std::vector<Position>> coverage;
    if (!*opened)
        return coverage;
    Onlooker onlooker;
    if (isWellFormed([&] { readItems((*opened)->wire, onlooker); }) && (*opened)->sealed.finish((*opened)->signer))
        coverage = std::move((*opened)->start);
    if (const auto& error = (*opened)->sealed.storeError(); error && !isAboutOneFile(*error))
        return tl::unexpected(*error);
    return coverage;
}

// Reads to the end: only there the signature stands. Adopted here means that it could be.
Result<OwnFileAnswer> SegmentReader::judgeOwn(Opened& opened, KnownSets& sets)
{
    const bool isWellRead = isWellFormed([&] { readItems(opened.wire, sets); });
    const bool isWhole = opened.sealed.finish(opened.signer);
    if (const auto& error = opened.sealed.storeError()) {
        if (!isAboutOneFile(*error))
            return tl::unexpected(*error);
        return OwnFileAnswer{OwnFile::NotOurs, std::string(kUnreadable)};
    }
    if (opened.sealed.fault() != SealedFault::None)
        return OwnFileAnswer{OwnFile::NotOurs, std::string(sealedFaultCode(opened.sealed.fault()))};
    return OwnFileAnswer{isWellRead && isWhole && sets.allKnown() ? OwnFile::Adopted : OwnFile::OfAnother, {}};
}

Result<OwnFileAnswer> SegmentReader::adoptOwn(WorkstationId own, const std::string& name, SegmentNumber number)
{
    FileAnswer answer;
    const auto opened = open(own, name, SealedKind::Segment, number, answer);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened)
        return OwnFileAnswer{OwnFile::NotOurs, answer.reason};
    return m_database.attempt([&]() -> Result<OwnFileAnswer> {
        StorageTransaction storage(m_database);
        KnownSets sets(m_database);
        auto judged = judgeOwn(**opened, sets);
        if (!judged || judged->what != OwnFile::Adopted)
            return judged;
        if ((*opened)->sealed.header().previous != positionOf(m_database, own).hash || !sets.knowsWhatItKnew(own))
            return OwnFileAnswer{OwnFile::OfAnother, {}};
        for (const Stamp stamp : sets.stamps())
            m_database
                .query("UPDATE change_set SET segment = ? WHERE stamp = ? AND workstation = ?",
                       static_cast<std::int64_t>(number), stamp, own)
                ->run();
        ReadPosition position;
        position.workstation = own;
        position.segment = number;
        position.hash = (*opened)->sealed.hash();
        position.readAt = m_clock.nowMilliseconds();
        setPosition(m_database, position);
        markSeenAsTold(m_database, (*opened)->start);
        storage.commit();
        return judged;
    });
}

Result<OwnFileAnswer> SegmentReader::checkOwn(WorkstationId own, const std::string& name, SealedKind kind,
                                              SegmentNumber number)
{
    FileAnswer answer;
    const auto opened = open(own, name, kind, number, answer);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened)
        return OwnFileAnswer{OwnFile::NotOurs, answer.reason};
    auto judged = m_database.attempt([&] {
        KnownSets sets(m_database);
        return judgeOwn(**opened, sets);
    });
    if (judged && judged->what == OwnFile::Adopted)
        judged->what = OwnFile::OfAnother;
    return judged;
}

} // namespace werkpad
