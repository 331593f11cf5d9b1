#include "core/sync/carry.h"

#include "core/sync/share_files.h"
#include "core/sync/whole_file.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

// Hands everything that is read to a sink too, so that one pass checks and copies.
class CopyingReader final : public BlobReader
{
public:
    CopyingReader(BlobReader& blob, const BlobStore::Sink& sink)
        : m_blob(blob)
        , m_sink(sink)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_blob.size(); }
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> bytes) override
    {
        const auto got = m_blob.read(bytes);
        if (!got)
            return got;
        if (auto passed = m_sink(bytes.first(*got)); !passed)
            return tl::unexpected(passed.error());
        return got;
    }

private:
    BlobReader& m_blob;
    const BlobStore::Sink& m_sink;
};

// The files of one workstation in one of the stores.
struct Files {
    std::set<SegmentNumber> segments{};
    SegmentNumber snapshot = 0; // the newest; 0: none
    bool isIntroduced = false;
};

Result<Files> filesOf(BlobStore& store, WorkstationId workstation)
{
    const auto listing = store.list(workstation.text(), "");
    if (!listing)
        return tl::unexpected(listing.error());
    Files files;
    if (!*listing)
        return files;
    for (const auto& name : (*listing)->names) {
        const auto file = parseFileName(name);
        if (file && file->isSnapshot)
            files.snapshot = std::max(files.snapshot, file->number);
        else if (file)
            files.segments.insert(file->number);
        else if (name == kIntroductionFile)
            files.isIntroduced = true;
    }
    return files;
}

class Carrier
{
public:
    Carrier(Database& database, BlobStore& from, BlobStore& to, const CarryOptions& options)
        : m_database(database)
        , m_from(from)
        , m_to(to)
        , m_options(options)
    {
    }

    Result<CarryReport> run()
    {
        if (auto planned = plan(); !planned)
            return tl::unexpected(planned.error());
        for (auto& [workstation, here, there] : m_trips) {
            if (auto carried = carry(workstation, here, there); !carried)
                return tl::unexpected(carried.error());
        }
        return m_report;
    }

private:
    struct Trip {
        WorkstationId workstation{};
        Files here{};
        Files there{};
    };

    Result<void> plan()
    {
        const auto folders = m_from.folders();
        if (!folders)
            return tl::unexpected(folders.error());
        for (const auto& folder : *folders) {
            const auto workstation = parseFolderName(folder);
            if (!workstation)
                continue;
            auto here = filesOf(m_from, *workstation);
            if (!here)
                return tl::unexpected(here.error());
            auto there = filesOf(m_to, *workstation);
            if (!there)
                return tl::unexpected(there.error());
            m_total +=
                std::ranges::count_if(here->segments, [&](SegmentNumber number) { return isWanted(number, *there); }) +
                (here->snapshot > there->snapshot ? 1 : 0) + (here->isIntroduced && !there->isIntroduced ? 1 : 0);
            m_trips.push_back({*workstation, *std::move(here), *std::move(there)});
        }
        return {};
    }
    static bool isWanted(SegmentNumber number, const Files& there)
    {
        return number > there.snapshot && !there.segments.contains(number);
    }

    Result<void> carry(WorkstationId workstation, const Files& here, Files& there)
    {
        if (here.isIntroduced && !there.isIntroduced) {
            if (auto carried = carryOne(workstation, std::string(kIntroductionFile)); !carried)
                return tl::unexpected(carried.error());
        }
        // Who has nothing of that workstation starts from its snapshot; who has, goes on segment by segment.
        const bool isNewThere = there.segments.empty();
        if (here.snapshot > there.snapshot) {
            const auto carried = carryOne(workstation, snapshotName(here.snapshot));
            if (!carried)
                return tl::unexpected(carried.error());
            if (*carried && isNewThere)
                there.snapshot = here.snapshot;
        }
        for (const SegmentNumber number : here.segments) {
            if (!isWanted(number, there))
                continue;
            if (auto carried = carryOne(workstation, segmentName(number)); !carried)
                return tl::unexpected(carried.error());
        }
        return {};
    }

    // False when it was left behind.
    Result<bool> carryOne(WorkstationId workstation, const std::string& name)
    {
        if (m_options.stop.stop_requested())
            return fail(ErrorKind::Cancelled, "carry");
        if (m_options.progress)
            m_options.progress(m_done, m_total);
        ++m_done;
        const std::string folder = workstation.text();
        std::string fault;
        const auto put = m_to.putIfAbsent(folder, name, [&](const BlobStore::Sink& sink) -> Result<void> {
            const auto blob = m_from.get(folder, name);
            if (!blob && blob.error().kind == ErrorKind::NotFound)
                fault = "incomplete"; // listed, and gone or not there yet
            else if (!blob)
                return tl::unexpected(blob.error());
            if (fault.empty()) {
                CopyingReader copying(**blob, sink);
                auto checked = checkWhole(m_database, copying, workstation, name);
                if (!checked)
                    return tl::unexpected(checked.error());
                fault = std::move(checked->fault);
            }
            return fault.empty() ? Result<void>{} : fail(ErrorKind::Damaged, folder + '/' + name);
        });
        if (!fault.empty()) {
            m_report.refused.push_back({folder + '/' + name, fault});
            return false;
        }
        if (!put)
            return tl::unexpected(put.error());
        if (*put == PutOutcome::Stored)
            ++m_report.files;
        return true;
    }

    Database& m_database;
    BlobStore& m_from;
    BlobStore& m_to;
    const CarryOptions& m_options;
    std::vector<Trip> m_trips;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    CarryReport m_report{};
};

} // namespace

Result<CarryReport> carryFiles(Database& database, BlobStore& from, BlobStore& to, const CarryOptions& options)
{
    return Carrier(database, from, to, options).run();
}

} // namespace werkpad
