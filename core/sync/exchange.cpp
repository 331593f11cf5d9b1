#include "core/sync/exchange.h"

#include "core/changes/change_log_store.h"
#include "core/changes/record_store.h"
#include "core/storage/scrub.h"
#include "core/sync/exchange_chain.h"
#include "core/sync/identity.h"
#include "core/sync/parked.h"
#include "core/sync/replaced_segment.h"
#include "core/sync/share_file.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>
#include <ranges>

namespace werkpad
{

namespace
{

std::string fileOf(WorkstationId workstation, const std::string& name)
{
    return workstation.text() + '/' + name;
}

// A listing is known of one place, and as long as nothing of that workstation was read at another one.
std::string tokenContext(Database& database, const BlobStore& store, WorkstationId workstation)
{
    return store.place() + '\n' + std::to_string(positionOf(database, workstation).segment) + '\n';
}

std::string knownToken(Database& database, const BlobStore& store, WorkstationId workstation)
{
    const std::string known = listingToken(database, workstation);
    const std::string context = tokenContext(database, store, workstation);
    return known.starts_with(context) ? known.substr(context.size()) : std::string{};
}

} // namespace

Exchange::Exchange(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities, const Clock& clock,
                   IdGenerator& ids, BlobStore& store)
    : m_database(database)
    , m_writer(writer)
    , m_entities(entities)
    , m_clock(clock)
    , m_ids(ids)
    , m_store(store)
    , m_reader(database, writer, entities, clock, store)
{
}

Exchange::~Exchange() = default;

// --- before anything else --------------------------------------------------------------------------------------------

Result<void> Exchange::establish()
{
    const auto share = m_database.attempt([&] { return shareOf(m_database); });
    if (!share)
        return tl::unexpected(share.error());
    return *share ? writeShareFile(m_store, **share) : fail(ErrorKind::Internal, "share", "no keys were made");
}

// Another program may have found out that this database is a copy.
Result<void> Exchange::knowOneself()
{
    const auto own = m_database.attempt([&] { return workstationIn(m_database); });
    if (!own)
        return tl::unexpected(own.error());
    if (*own)
        m_writer.setWorkstation(**own);
    return {};
}

// An empty folder is no news, and another office's share is none of ours.
Result<void> Exchange::checkShare()
{
    const auto own = m_database.attempt([&] { return shareOf(m_database); });
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return failWith({{"share", Severity::Blocking, "file_share_none", {}}});
    const auto found = readShareFile(m_store);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failWith({{"share", Severity::Blocking, "file_share_empty", m_store.place()}});
    if (**found != **own)
        return failWith({{"share", Severity::Blocking, "file_share_of_others", m_store.place()}});
    const auto record = m_database.attempt([&] { return findRecord<Workstation>(m_database, m_writer.workstation()); });
    if (!record)
        return tl::unexpected(record.error());
    if (*record && (*record)->revokedOn)
        return failWith({{"share", Severity::Blocking, "file_share_revoked", (*record)->revokedOn->dutch()}});
    return {};
}

// `all`: also what is as it was when everything in it had been read.
Result<void> Exchange::list(bool all)
{
    m_chains.clear();
    m_report.ignored.clear();
    const auto folders = m_store.folders();
    if (!folders)
        return tl::unexpected(folders.error());
    for (const auto& folder : *folders) {
        const auto workstation = parseFolderName(folder);
        if (!workstation) {
            m_report.ignored.push_back(folder + '/');
            continue;
        }
        const auto token = m_database.attempt([&] { return knownToken(m_database, m_store, *workstation); });
        if (!token)
            return tl::unexpected(token.error());
        auto listing = m_store.list(folder, all ? std::string{} : *token);
        if (!listing) {
            if (listing.error().kind == ErrorKind::Missing || *workstation == m_writer.workstation())
                return tl::unexpected(listing.error());
            refuse(*workstation, {}, "unreadable"); // the others' can be read
            continue;
        }
        Chain& chain = m_chains[*workstation];
        chain.isUnchanged = !*listing;
        if (!*listing)
            continue;
        chain.token = (*listing)->token;
        for (const auto& name : (*listing)->names) {
            if (const auto file = parseFileName(name))
                (file->isSnapshot ? chain.snapshots : chain.segments).insert(file->number);
            else if (name != kIntroductionFile && !isUnfinished(name))
                chain.foreign.push_back(fileOf(*workstation, name));
        }
        m_report.ignored.insert(m_report.ignored.end(), chain.foreign.begin(), chain.foreign.end());
    }
    const auto root = m_store.list("", "");
    if (!root)
        return tl::unexpected(root.error());
    for (const auto& name : (*root)->names) {
        if (name != kShareFile && !isUnfinished(name))
            m_report.ignored.push_back(name);
    }
    return {};
}

// What lies there in our name and is not in our memory: cut off after writing it, or somebody else's. What nobody
// signed with our key is no reason to become another, as long as nothing has to be written in its place.
Result<void> Exchange::checkOwnChain(bool needsNext)
{
    const auto isCopy = m_database.attempt([&] { return isNotedAsCopy(m_database); });
    if (!isCopy)
        return tl::unexpected(isCopy.error());
    if (*isCopy)
        return becomeAnother();
    const WorkstationId own = m_writer.workstation();
    const Chain& chain = m_chains[own];
    if (!chain.isUnchanged) {
        const auto isReplaced = stepBackFromReplaced(m_database, m_store, own, chain.segments);
        if (!isReplaced)
            return tl::unexpected(isReplaced.error());
        if (*isReplaced)
            return becomeAnother();
    }
    SegmentNumber next = 0;
    while (true) {
        const auto position = m_database.attempt([&] { return positionOf(m_database, own); });
        if (!position)
            return tl::unexpected(position.error());
        next = position->segment + 1;
        if (!chain.segments.contains(next))
            break;
        const auto answer = m_reader.adoptOwn(own, segmentName(next), next);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->what == OwnFile::Adopted)
            continue;
        if (needsNext && answer->reason == "unreadable")
            return fail(ErrorKind::FileError, m_store.place() + '/' + fileOf(own, segmentName(next)));
        if (answer->what == OwnFile::OfAnother || needsNext)
            return becomeAnother();
        refuse(own, segmentName(next), answer->reason);
        break;
    }
    const auto checkLater = [&](const std::set<SegmentNumber>& numbers, SealedKind kind) -> Result<bool> {
        for (auto number = numbers.upper_bound(next - (kind == SealedKind::Snapshot ? 1 : 0)); number != numbers.end();
             ++number) {
            const std::string name = kind == SealedKind::Snapshot ? snapshotName(*number) : segmentName(*number);
            const auto answer = m_reader.checkOwn(own, name, kind, *number);
            if (!answer)
                return tl::unexpected(answer.error());
            if (answer->what == OwnFile::OfAnother)
                return true;
            refuse(own, name, answer->reason);
        }
        return false;
    };
    const auto isOfAnother = checkLater(chain.segments, SealedKind::Segment).and_then([&](bool isFound) {
        return isFound ? Result<bool>(true) : checkLater(chain.snapshots, SealedKind::Snapshot);
    });
    if (!isOfAnother)
        return tl::unexpected(isOfAnother.error());
    return *isOfAnother ? becomeAnother() : Result<void>{};
}

Result<void> Exchange::becomeAnother()
{
    if (auto taken = takeNewIdentity(m_database, m_writer, m_ids, m_store); !taken)
        return taken;
    m_report.hasNewIdentity = true;
    return {};
}

// --- reading ---------------------------------------------------------------------------------------------------------

void Exchange::refuse(WorkstationId workstation, const std::string& name, const std::string& reason)
{
    const std::string file = fileOf(workstation, name);
    if (m_refusedFiles.insert(file).second)
        m_report.refused.push_back({file, reason});
}

Result<bool> Exchange::readOn(WorkstationId workstation, Chain& chain)
{
    bool hasProgress = false;
    while (true) {
        if (m_options.stop.stop_requested())
            return fail(ErrorKind::Cancelled, "sync");
        const auto position = m_database.attempt([&] { return positionOf(m_database, workstation); });
        if (!position)
            return tl::unexpected(position.error());
        chain.needs.clear();
        chain.next = position->segment + 1;
        const std::string name = segmentName(chain.next);
        const bool isThere = chain.segments.contains(chain.next) && !m_refusedFiles.contains(fileOf(workstation, name));
        if (!isThere) {
            if (!chain.reaches(chain.next))
                return hasProgress;
            const auto read = readFromSnapshot({workstation, chain.next, {}});
            if (!read)
                return tl::unexpected(read.error());
            if (!*read)
                return hasProgress;
            hasProgress = true;
            continue;
        }
        auto answer = m_reader.readSegment(workstation, name, chain.next);
        if (answer && answer->reason == "unknown_workstation") {
            const auto introduced = readIntroduction(m_database, m_store, workstation);
            if (!introduced)
                return tl::unexpected(introduced.error());
            if (*introduced)
                answer = m_reader.readSegment(workstation, name, chain.next);
        }
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->isOwnChainAhead) {
            if (auto renewed = becomeAnother(); !renewed)
                return tl::unexpected(renewed.error());
            return true;
        }
        if (answer->outcome == FileOutcome::Waits) {
            chain.needs = answer->needs;
            return hasProgress;
        }
        if (answer->outcome == FileOutcome::Refused) {
            // The introduction of a workstation may stand in a chain that is read later.
            if (answer->reason == "unknown_workstation" || answer->reason == "key_unknown") {
                chain.waitsFor = answer->reason;
                return hasProgress;
            }
            refuse(workstation, name, answer->reason);
            continue; // a snapshot may have it
        }
        chain.waitsFor.clear();
        m_report.applied += answer->changes;
        hasProgress = true;
        if (m_options.progress)
            m_options.progress(workstation.text(), chain.next);
    }
}

Result<bool> Exchange::readFromSnapshot(const Position& wanted)
{
    std::vector<std::pair<WorkstationId, SegmentNumber>> candidates;
    for (const auto& [workstation, chain] : m_chains) {
        for (const SegmentNumber number : chain.snapshots)
            candidates.emplace_back(workstation, number);
    }
    // The own ones of whose file is missing first, then new before old.
    std::ranges::sort(candidates, std::greater{}, [&wanted](const auto& candidate) {
        return std::tuple(candidate.first == wanted.workstation, candidate.second, candidate.first);
    });
    for (const auto& [workstation, number] : candidates) {
        const std::string name = snapshotName(number);
        if (m_refusedFiles.contains(fileOf(workstation, name)))
            continue;
        const auto answer = m_reader.readSnapshot(workstation, name, wanted);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->isOwnChainAhead) {
            if (auto renewed = becomeAnother(); !renewed)
                return tl::unexpected(renewed.error());
            return true;
        }
        if (answer->outcome == FileOutcome::Applied) {
            m_report.applied += answer->changes;
            m_waitingSnapshots.clear();
            return true;
        }
        if (answer->reason == "unknown_workstation" || answer->reason == "key_unknown")
            m_waitingSnapshots[{workstation, number}] = answer->reason; // a chain that is read later may tell of them
        else if (answer->reason != "nothing_new")
            refuse(workstation, name, answer->reason);
    }
    return false;
}

Result<void> Exchange::readAll()
{
    const auto known = m_database.attempt([&] { return positions(m_database).size(); });
    if (!known)
        return tl::unexpected(known.error());
    if (*known == 0) { // everything is new: a snapshot says it at once
        for (const auto& [workstation, chain] : m_chains) {
            if (chain.snapshots.empty())
                continue;
            const auto read = readFromSnapshot({workstation, *chain.snapshots.rbegin(), {}});
            if (!read)
                return tl::unexpected(read.error());
            if (*read)
                break;
        }
    }
    for (bool hasProgress = true; hasProgress;) {
        hasProgress = false;
        for (auto& [workstation, chain] : m_chains) {
            if (workstation == m_writer.workstation() || chain.isUnchanged)
                continue;
            const auto read = readOn(workstation, chain);
            if (!read)
                return tl::unexpected(read.error());
            hasProgress = hasProgress || *read;
        }
        // What a file waits for may have come here in somebody's snapshot only.
        for (const auto& [workstation, chain] : m_chains) {
            if (hasProgress || chain.needs.empty())
                continue;
            const auto read = readFromSnapshot(chain.needs.front());
            if (!read)
                return tl::unexpected(read.error());
            hasProgress = *read;
        }
    }
    return {};
}

// --- the whole -------------------------------------------------------------------------------------------------------

Result<ExchangeReport> Exchange::run(const ExchangeOptions& options)
{
    m_options = options;
    m_report = {};
    m_refusedFiles.clear();
    m_waitingSnapshots.clear();
    const auto done = knowOneself()
                          .and_then([&] { return checkShare(); })
                          .and_then([&] { return applyParked(m_database, m_writer, m_entities); })
                          .and_then([&] { return list(); })
                          .and_then([&] { return checkOwnChain(/*needsNext=*/false); })
                          .and_then([&] { return readAll(); })
                          .and_then([&] { return ensureOwnRecord(m_database, m_writer, m_ids, m_clock.today()); })
                          .and_then([&] { return forgetWithOthers(); })
                          .and_then([&](bool isNews) { return publish(options.confirm || isNews); })
                          .and_then([&] { return republishLost(); })
                          .and_then([&] { return finish(); })
                          .and_then([&] { return tidy(); })
                          .and_then([&] { return scrubWhenDue(m_database); });
    if (!done)
        return tl::unexpected(done.error());
    return m_report;
}

Result<void> Exchange::finish()
{
    for (const auto& [snapshot, reason] : m_waitingSnapshots)
        refuse(snapshot.first, snapshotName(snapshot.second), reason);
    for (const auto& [workstation, chain] : m_chains) {
        for (const auto& need : chain.needs)
            m_report.waiting.push_back(
                {workstation, segmentName(chain.next), fileOf(need.workstation, segmentName(need.segment))});
        if (!chain.waitsFor.empty()) {
            refuse(workstation, segmentName(chain.next), chain.waitsFor);
            continue;
        }
        const auto later = chain.segments.upper_bound(chain.next); // there, and the one before it is not
        const bool isGap = chain.needs.empty() && !chain.isUnchanged && workstation != m_writer.workstation() &&
                           later != chain.segments.end() && !chain.segments.contains(chain.next);
        if (isGap)
            m_report.waiting.push_back(
                {workstation, segmentName(*later), fileOf(workstation, segmentName(chain.next))});
    }
    return m_database.attempt([&] {
        StorageTransaction storage(m_database);
        const std::int64_t now = m_clock.nowMilliseconds();
        m_report.clocks = clockFaults(m_database, m_writer.workstation(), now);
        std::vector<std::pair<std::string, std::string>> refused;
        for (const auto& [file, reason] : m_report.refused)
            refused.emplace_back(file, reason);
        setProblems(m_database, refused, now);
        for (const auto& [workstation, chain] : m_chains) {
            if (!chain.isUnchanged)
                setListingToken(m_database, workstation,
                                isAllRead(workstation, chain) && !chain.token.empty()
                                    ? tokenContext(m_database, m_store, workstation) + chain.token
                                    : std::string{});
        }
        noteExchange(m_database, m_store.place(), now);
        m_report.conflicts = countWork(m_database, m_writer.workstation()).conflicts;
        storage.commit();
    });
}

// Nothing is left in the folder that another listing could bring further.
bool Exchange::isAllRead(WorkstationId workstation, const Chain& chain) const
{
    const bool hasRefused = std::ranges::any_of(
        m_report.refused, [&](const RefusedFile& refused) { return refused.file.starts_with(workstation.text()); });
    return chain.needs.empty() && chain.waitsFor.empty() && chain.foreign.empty() && !hasRefused &&
           (workstation == m_writer.workstation() || !chain.reaches(chain.next));
}

} // namespace werkpad
