// What a person can do with files of people: look into one, import it, decide about what was set aside.
#pragma once

#include "core/clients/action_context.h"
#include "core/exchange/import_result.h"
#include "core/exchange/quarantined_row.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace werkpad
{

struct ImportRequest {
    std::filesystem::path file{};
    ReadOptions reading{};
    bool dryRun = false;                            // the same decisions, nothing written
    std::optional<std::filesystem::path> rejects{}; // where to write the rows that were not taken (rejects_csv.h)
};

enum class ImportStage {
    Checking,  // first reading: who stands in the file more than once
    Importing, // second reading: into the dossiers
    Finishing, // list, search, commit
};

struct ImportProgress {
    ImportStage stage = ImportStage::Checking;
    std::uint64_t done = 0; // bytes while checking, people while importing
    std::uint64_t total = 0;
};

// How to follow an import and to stop it. `progress` is called on the importing thread, every few hundred people.
// Stopping works from any thread, within 0.2 s, until the commit has begun.
struct ImportWatch {
    std::function<void(const ImportProgress&)> progress{};
    std::stop_token stop{};
};

// What a wizard shows before importing.
struct ImportPreview {
    ImportProfile profile = ImportProfile::Werkpad;
    CsvFormat format{};
    std::vector<std::string> header{};
    std::vector<ColumnMapping> mapping{};         // empty for profiles that fix it
    std::vector<std::vector<std::string>> rows{}; // the first ones, as they stand in the file
    std::vector<Finding> findings{};              // about the file and its columns, also blocking ones
};

class ImportActions
{
public:
    explicit ImportActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Reads the beginning of the file only. Errors of CsvReader::open; Invalid on "map" for a wrong choice.
    [[nodiscard]] Result<ImportPreview> preview(const std::filesystem::path& file, const ReadOptions& reading,
                                                std::size_t rows = 20) const;

    // The rules are in import_run.h. All in one transaction, undone as one change ("import.clients"): after an error, a
    // stop or a crash nothing has changed. Importing a file again changes nothing but what the file says differently.
    // NotPermitted, Cancelled; errors of CsvReader::open and of the mapping (Invalid); FileError for the rejects;
    // ReadOnly, Busy, DiskFull.
    [[nodiscard]] Result<ImportResult> importClients(const ImportRequest& request, const ImportWatch& watch = {});

    // Rows that wait for a decision, the newest import first.
    [[nodiscard]] Result<std::vector<QuarantinedRow>> quarantine();
    // The row has been dealt with: it no longer waits.
    [[nodiscard]] Result<ChangeSetNumber> dismiss(QuarantinedRowId row);

private:
    ActionContext& m_context;
};

} // namespace werkpad
