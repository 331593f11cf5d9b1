// Reads one exchanged file into the database: all of it or nothing.
#pragma once

#include "core/base/clock.h"
#include "core/changes/change_writer.h"
#include "core/sync/change_stream.h"
#include "core/sync/sealed_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// What became of a file.
enum class FileOutcome {
    Applied,
    Waits,   // for what `needs` says
    Refused, // for `reason`; its content changed nothing
};

struct FileAnswer {
    FileOutcome outcome = FileOutcome::Applied;
    std::string reason{};          // a code: those of SealedFault, and unknown_workstation, revoked, out_of_chain,
                                   // other_share, wrong_name, does_not_fit, waits_for_key, unreadable
    std::vector<Position> needs{}; // of Waits: how far these chains have to be read first
    std::int64_t changes = 0;      // change sets that were new
    bool isOwnChainAhead = false;  // somebody has read more of our chain than we remember: we are a copy
};

// A file that bears our name and is not in our memory.
enum class OwnFile {
    Adopted,   // an earlier run was cut off after writing it: it is taken for published
    OfAnother, // signed with our key, and tells what we do not know: somebody else writes in our name
    NotOurs,   // nothing that was signed with our key: it says nothing about who we are
};

struct OwnFileAnswer {
    OwnFile what = OwnFile::NotOurs;
    std::string reason{}; // of NotOurs: a code, as in FileAnswer
};

class SegmentReader
{
public:
    // Borrows all.
    SegmentReader(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities, const Clock& clock,
                  BlobStore& store)
        : m_database(database)
        , m_writer(writer)
        , m_entities(entities)
        , m_clock(clock)
        , m_store(store)
    {
    }

    // The file that should come next in the chain of a workstation. Errors of the store and of the database; what is
    // wrong with the file itself is in the answer.
    [[nodiscard]] Result<FileAnswer> readSegment(WorkstationId workstation, const std::string& name,
                                                 SegmentNumber number);
    // Everything that is new in a snapshot. Refused with reason "nothing_new" when it does not bring `wanted`.
    [[nodiscard]] Result<FileAnswer> readSnapshot(WorkstationId workstation, const std::string& name,
                                                  const Position& wanted);
    // How far a reader of that snapshot gets; nothing when it is not whole, or not believed. Reads all of it.
    [[nodiscard]] Result<std::optional<std::vector<Position>>> coverageOf(WorkstationId workstation,
                                                                          SegmentNumber number);
    // The file that comes next in the own chain.
    [[nodiscard]] Result<OwnFileAnswer> adoptOwn(WorkstationId own, const std::string& name, SegmentNumber number);
    // A later one, which is OfAnother or NotOurs.
    [[nodiscard]] Result<OwnFileAnswer> checkOwn(WorkstationId own, const std::string& name, SealedKind kind,
                                                 SegmentNumber number);

private:
    struct Opened;
    class KnownSets;
    [[nodiscard]] Result<std::unique_ptr<Opened>> open(WorkstationId workstation, const std::string& name,
                                                       SealedKind kind, SegmentNumber number, FileAnswer& answer);
    [[nodiscard]] bool isReady(const std::vector<Position>& start, FileAnswer& answer);
    [[nodiscard]] Result<FileAnswer> apply(Opened& opened, FileAnswer answer);
    void noteWhatWasRead(const Opened& opened);
    [[nodiscard]] Result<OwnFileAnswer> judgeOwn(Opened& opened, KnownSets& sets);

    Database& m_database;
    ChangeWriter& m_writer;
    std::span<const EntityInfo> m_entities;
    const Clock& m_clock;
    BlobStore& m_store;
};

} // namespace werkpad
