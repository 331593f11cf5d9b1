// The list of occupations: read from a file by who keeps the catalogue, searched by everybody.
#pragma once

#include "core/clients/action_context.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_record.h"
#include "core/occupations/occupation.h"

#include <filesystem>
#include <vector>

namespace werkpad
{

struct OccupationImport {
    std::uint64_t read = 0; // each is in one of the four counts below
    std::uint64_t created = 0;
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
    std::vector<RowFinding> rejected{};
    ChangeSetNumber changeSet = 0; // for undo; 0 when nothing was written
};

class OccupationActions
{
public:
    explicit OccupationActions(ActionContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<Occupation>> all() const; // by name
    // All in one transaction. What a newer list no longer has stays: a CV may name it. NotPermitted (ManageServices),
    // errors of readOccupationFile(), ReadOnly, Busy, DiskFull.
    [[nodiscard]] Result<OccupationImport> import(const std::filesystem::path& file, const CsvChoice& choice = {},
                                                  bool dryRun = false);

private:
    ActionContext& m_context;
};

} // namespace werkpad
