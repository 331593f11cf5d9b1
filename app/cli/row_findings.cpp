#include "app/cli/row_findings.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace werkpad
{

Json issuesJson(const std::vector<RowFinding>& findings)
{
    Json list = Json::array();
    for (const auto& [line, finding] : findings)
        list.push_back(
            {{"row", line}, {"field", finding.field}, {"code", finding.code}, {"message", findingText(finding)}});
    return list;
}

void printIssues(const std::vector<RowFinding>& findings, std::ostream& out)
{
    if (findings.empty())
        return;
    out << '\n';
    TextTable table({"Line", "Field", "What is the matter"});
    for (const auto& [line, finding] : findings)
        table.row({std::to_string(line), finding.field, findingText(finding)});
    table.print(out);
}

void addRejectsOption(CLI::App& app, std::string& rejects)
{
    app.add_option("--rejects", rejects, "Where to write the rows that were not taken, with the reasons")
        ->type_name("OUT.csv");
}

std::optional<std::filesystem::path> rejectsFile(const std::string& rejects)
{
    return rejects.empty() ? std::nullopt : std::optional<std::filesystem::path>(rejects);
}

Json rejectsJson(const std::string& rejects)
{
    return rejects.empty() ? Json() : Json(rejects);
}

std::string lookAtIssues(const std::string& rejects)
{
    return "look at the issues in the answer" +
           (rejects.empty() ? ", and use --rejects OUT.csv to get the rows" : " and at " + rejects) + ".";
}

std::string notTakenSentence(std::uint64_t rejected, std::uint64_t read, const std::string& file,
                             const std::string& rejects)
{
    if (rejected == 0)
        return {};
    return std::to_string(rejected) + " of " + std::to_string(read) + " rows in " + file +
           " were not taken: " + lookAtIssues(rejects);
}

} // namespace werkpad
