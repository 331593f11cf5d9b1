// The file of the rows that were not taken, under a temporary name until all of it is there.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/exchange/rejects_csv.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Which rows of a file were not taken and why: all that is needed to write them down, now or later.
struct RejectedRows {
    std::filesystem::path file{};
    CsvChoice csv{};
    std::vector<RowFinding> findings{}; // in the order of the file; of rows that were not taken, and no others
    std::optional<RejectedKeys> keys{}; // where rows without a key are known by their place
};

// The key of a row that has none of its own, by its place among the rows of the file, from 1.
[[nodiscard]] std::string placeKey(std::uint64_t place);

class RejectsFile
{
public:
    // Without a target nobody wants it, and nothing is written. Readable for its owner only, as it holds what people
    // said. FileError; Invalid when it would take the place of `source`, which is being read.
    [[nodiscard]] static Result<std::unique_ptr<RejectsFile>> make(const std::optional<std::filesystem::path>& target,
                                                                   const std::filesystem::path& source);
    RejectsFile() = default;
    ~RejectsFile(); // what was not kept goes
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;

    // For who writes the rows while reading them; null when nobody wants them.
    [[nodiscard]] std::unique_ptr<RejectsCsv> writer(const CsvReader& file);
    // Reads the file a second time for its rows. Errors of CsvReader::open; FileError when the rows are not there any
    // more; Cancelled.
    [[nodiscard]] Result<void> add(const RejectedRows& rejected, const FileFollower& follow = {});
    // Whether all of it could be written so far: before what depends on it is committed. FileError.
    [[nodiscard]] Result<void> flush();
    // Under its own name, in the place of what is there. FileError.
    [[nodiscard]] Result<void> keep();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_part;
    std::ofstream m_output;
};

// All of it at once.
[[nodiscard]] Result<void> writeRejects(const RejectedRows& rejected, const std::filesystem::path& target,
                                        const FileFollower& follow = {});

} // namespace werkpad
