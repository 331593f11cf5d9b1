// What is the matter with rows of an imported file.
#pragma once

#include "app/cli/output.h"
#include "core/exchange/import_record.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace werkpad
{

[[nodiscard]] Json issuesJson(const std::vector<RowFinding>& findings);
// As a table below an empty line; nothing when there are none.
void printIssues(const std::vector<RowFinding>& findings, std::ostream& out);

// --rejects.
void addRejectsOption(CLI::App& app, std::string& rejects);
[[nodiscard]] std::optional<std::filesystem::path> rejectsFile(const std::string& rejects);
[[nodiscard]] Json rejectsJson(const std::string& rejects); // null when nobody asked for it
// "look at the issues in the answer", and where the rows are, or how to get them.
[[nodiscard]] std::string lookAtIssues(const std::string& rejects);
// Why the exit code is 1; empty when all rows were taken.
[[nodiscard]] std::string notTakenSentence(std::uint64_t rejected, std::uint64_t read, const std::string& file,
                                           const std::string& rejects);

} // namespace werkpad
