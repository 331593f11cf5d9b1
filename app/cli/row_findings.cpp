#include "app/cli/row_findings.h"

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

} // namespace werkpad
