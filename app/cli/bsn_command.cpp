#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "core/clients/bsn.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Outcome checkNumbers(const std::vector<std::string>& numbers, Invocation& invocation)
{
    Json results = Json::array();
    TextTable table({"Number", "BSN", "Result"});
    std::size_t invalid = 0;
    for (const auto& number : numbers) {
        const auto check = checkBsn(number);
        const std::string reason = bsnProblemText(check.problem);
        if (!check.isValid())
            ++invalid;
        results.push_back({{"input", number},
                           {"bsn", check.bsn.empty() ? Json() : Json(check.bsn)},
                           {"valid", check.isValid()},
                           {"reason", check.isValid() ? Json() : Json(reason)}});
        table.row({number, check.bsn, check.isValid() ? "valid" : reason});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"results", results}});
    else
        table.print(invocation.output().text());
    if (invalid == 0)
        return Done{};
    return Done{std::to_string(invalid) + " of " + std::to_string(numbers.size()) +
                " numbers is no valid BSN: look at the reasons in the answer and check the digits."};
}

} // namespace

void addBsnCommand(CommandTree& tree)
{
    const auto numbers = std::make_shared<std::vector<std::string>>();
    CLI::App& app = addCommand(tree.root, "bsn",
                               "Whether numbers pass the check of a BSN (elfproef); exit code 1 when one does not. "
                               "Needs no database",
                               "werkpad-cli bsn 999993653 12345678");
    app.add_option("number", *numbers, "Eight or nine digits; dots and spaces are forgiven")
        ->type_name("NUMBER")
        ->required();
    onChosen(app, tree, [numbers](Invocation& invocation) { return checkNumbers(*numbers, invocation); });
}

} // namespace werkpad
