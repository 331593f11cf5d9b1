#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/progress_bar.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Outcome fillDemo(const DemoWish& wish, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto counts = [&] {
        ProgressBar bar(invocation.console(), "Making clients");
        return (*workspace)->demo().fill(wish, [&bar](std::int64_t done, std::int64_t total) {
            bar.show(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total));
            return true;
        });
    }();
    if (!counts && counts.error().kind == ErrorKind::AlreadyExists)
        return refuse("This office has clients of its own, which are never mixed with made-up ones: make another "
                      "database with 'werkpad-cli create' and fill that");
    if (!counts)
        return tl::unexpected(counts.error());
    const Json json{
        {"clients", counts->clients},     {"staff", counts->staff},       {"coaches", counts->coaches},
        {"spells", counts->spells},       {"regimes", counts->coverages}, {"characteristics", counts->characteristics},
        {"overrides", counts->overrides}, {"theme_marks", counts->marks}, {"contacts", counts->contacts},
        {"diagnoses", counts->diagnoses}, {"plans", counts->plans}};
    if (invocation.output().isJson()) {
        invocation.output().json({{"counts", json}});
        return Done{};
    }
    FactSheet facts;
    for (const auto& [name, count] : json.items())
        facts.add(name, count.dump());
    facts.print(invocation.output().text());
    return Done{};
}

} // namespace

void addDemoCommand(CommandTree& tree)
{
    const auto wish = std::make_shared<DemoWish>();
    CLI::App& app = addCommand(tree.root, "demo",
                               "Fill a new office with made-up people, to try the program on; the same seed and day "
                               "give the same office",
                               "werkpad-cli --database example.werkpad demo --clients 1000 --seed 7");
    app.add_option("--clients", wish->clients, "How many clients")->type_name("N")->required();
    app.add_option("--seed", wish->seed, "Another number, another office; else 1")->type_name("S");
    app.add_option("--coaches", wish->coaches, "How many coaches; else one for about ninety clients")->type_name("K");
    onChosen(app, tree, [wish](Invocation& invocation) { return fillDemo(*wish, invocation); });
}

} // namespace werkpad
