// Who may include whom (design, §1). The tables below are the rule; to change the architecture, change them.
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <set>

using namespace werkpad::test;

namespace
{

// A feature may include those before it and itself. Offices come late because an office holds the policies of
// segmentation; nothing but compositions needs an office.
constexpr std::array kCoreOrder{
    "base",     "storage",      "changes",    "access",   "audit",     "drafts",    "staff",       "clients",
    "regimes",  "segmentation", "offices",    "sync",     "catalogue", "diagnosis", "guideline",   "plan",
    "contacts", "transfers",    "reviews",    "outcomes", "intake",    "search",    "caseload",    "dossier",
    "printing", "today",        "extracts",   "team",     "training",  "exchange",  "occupations", "retention",
    "evidence", "surveys",      "indicators", "reports",  "demo",      "workspace"};

// What files of a role or a layer never include: roles (from the last underscore of a name), folders, Qt.
struct Ban {
    std::string_view who; // "_rules" or "core/"
    std::vector<std::string_view> whom;
};

constexpr std::string_view kQt = "<Q";

const std::vector<Ban>& bans()
{
    static const std::vector<Ban> table{
        {"core/", {"ui/", "app/", kQt}},
        {"ui/", {"app/", "_store", "core/storage/"}},
        {"app/cli/", {"ui/", "app/desktop/", kQt, "_store"}},
        {"app/desktop/", {"app/cli/", "_store"}},
        {"_fields", {"_store", "_queries", "_actions", "core/storage/"}},
        {"_rules", {"_store", "_queries", "_actions", "core/storage/"}},
        {"_json", {"_store", "_queries", "_actions", "core/storage/"}},
        {"_csv", {"_store", "_queries", "_actions", "core/storage/"}},
        {"_store", {"_actions"}},
        {"_queries", {"_actions"}},
        {"_model", {"_actions", "_page", "_panel", "_form", "_dialog"}},
        {"_form", {"_page", "_actions"}},
    };
    return table;
}

// Tolerated for a reason, and only as long as they are needed.
struct Exception {
    std::string_view file;
    std::string_view include;
    std::string_view reason;
};

const std::vector<Exception>& exceptions()
{
    static const std::vector<Exception> table{
        {"ui/shared/record_dialog.h", "core/drafts/draft_store.h",
         "a draft is what a form holds, no record: nothing to authorise, check or log"},
        {"ui/shared/form_draft.h", "core/drafts/draft_store.h",
         "a draft is what a form holds, no record: nothing to authorise, check or log"},
    };
    return table;
}

bool isMeant(std::string_view pattern, std::string_view path)
{
    return pattern.starts_with('_') ? roleOf(path) == pattern : path.starts_with(pattern);
}

std::optional<std::size_t> rankOf(std::string_view path)
{
    if (!path.starts_with("core/"))
        return std::nullopt;
    const auto feature = featureOf(path).substr(5);
    const auto* const found = std::ranges::find(kCoreOrder, feature);
    return found == kCoreOrder.end() ? std::nullopt : std::optional<std::size_t>(found - kCoreOrder.begin());
}

bool isOtherScreen(std::string_view path, std::string_view include)
{
    const auto from = featureOf(path);
    const auto to = featureOf(include);
    return path.starts_with("ui/") && include.starts_with("ui/") && from != to && from != "ui/shell" &&
           to != "ui/shared";
}

// Why the file may not include this; nothing when it may.
std::optional<std::string> objection(std::string_view path, std::string_view include)
{
    for (const auto& [who, whom] : bans())
        if (isMeant(who, path))
            for (const auto pattern : whom)
                if (isMeant(pattern, include))
                    return std::string(who) + " must not include " + std::string(pattern);
    if (isOtherScreen(path, include))
        return "a screen must not include another; what both need goes to ui/shared or core";
    const auto from = rankOf(path);
    const auto to = rankOf(include);
    if (from && to && *to > *from)
        return std::string(kCoreOrder.at(*to)) + " comes after " + kCoreOrder.at(*from);
    return std::nullopt;
}

std::vector<std::string> problems(const std::vector<SourceFile>& files, const std::vector<Exception>& tolerated)
{
    std::vector<std::string> found;
    std::vector<bool> needed(tolerated.size(), false);
    for (const auto& file : files)
        for (const auto& include : includesOf(file)) {
            const auto why = objection(file.path, include);
            if (!why)
                continue;
            const auto exception = std::ranges::find_if(
                tolerated, [&](const Exception& e) { return e.file == file.path && e.include == include; });
            if (exception == tolerated.end())
                found.push_back(file.path + " includes " + include + ": " + *why);
            else
                needed.at(static_cast<std::size_t>(exception - tolerated.begin())) = true;
        }
    for (std::size_t i = 0; i < tolerated.size(); ++i)
        if (!needed.at(i))
            found.push_back("the exception for " + std::string(tolerated.at(i).file) +
                            " is no longer needed: remove it");
    return found;
}

} // namespace

TEST_CASE("No file includes what its place or role forbids")
{
    const auto found = problems(cppFiles({"core", "ui", "app"}), exceptions());
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("Every feature of core has its place in the order")
{
    std::vector<std::string> unknown;
    for (const auto& file : cppFiles({"core"}))
        if (!rankOf(file.path))
            unknown.push_back(file.path + ": add its folder to kCoreOrder");
    INFO(listed(unknown));
    CHECK(unknown.empty());
}

TEST_CASE("Includes are written from the project's root and lead to a file")
{
    namespace fs = std::filesystem;
    std::vector<std::string> lost;
    for (const auto& file : cppFiles({"core", "ui", "app", "tests"}))
        for (const auto& include : includesOf(file)) {
            const bool generated = include.ends_with(".moc") || include.starts_with("ui_");
            if (!include.starts_with('<') && !generated && !fs::exists(fs::path(WERKPAD_SOURCE_DIR) / include))
                lost.push_back(file.path + " includes " + include);
        }
    INFO(listed(lost));
    CHECK(lost.empty());
}

TEST_CASE("A forbidden include is noticed")
{
    const auto allowed = [](std::string_view path, std::string_view include) { return !objection(path, include); };
    CHECK(allowed("core/clients/client_actions.cpp", "core/clients/client_store.h"));
    CHECK(allowed("core/workspace/workspace.h", "core/clients/client_actions.h"));
    CHECK(allowed("ui/clients/clients_page.cpp", "core/clients/client_rules.h"));
    CHECK(allowed("ui/clients/clients_page.cpp", "ui/shared/form.h"));
    CHECK(allowed("ui/shell/main_window.cpp", "ui/clients/clients_page.h"));
    CHECK(allowed("ui/clients/clients_page.cpp", "<QWidget>"));

    CHECK_FALSE(allowed("core/base/text.cpp", "<QString>"));
    CHECK_FALSE(allowed("core/clients/client_rules.cpp", "core/clients/client_store.h"));
    CHECK_FALSE(allowed("core/clients/client_rules.cpp", "core/storage/database.h"));
    CHECK_FALSE(allowed("core/clients/client_store.cpp", "core/clients/client_actions.h"));
    CHECK_FALSE(allowed("core/base/date.cpp", "core/clients/client.h"));
    CHECK_FALSE(allowed("core/clients/client_actions.h", "ui/shared/form.h"));
    CHECK_FALSE(allowed("ui/clients/clients_page.cpp", "ui/dossier/dossier_page.h"));
    CHECK_FALSE(allowed("ui/shared/form.cpp", "ui/shell/main_window.h"));
    CHECK_FALSE(allowed("ui/clients/clients_page.cpp", "core/clients/client_store.h"));
    CHECK_FALSE(allowed("ui/clients/clients_page.cpp", "core/storage/database.h"));
    CHECK_FALSE(allowed("ui/clients/clients_model.cpp", "core/clients/client_actions.h"));
    CHECK_FALSE(allowed("app/cli/import_command.cpp", "ui/shared/labels.h"));
}

TEST_CASE("A tolerated include is passed over, and told when it is no longer there")
{
    const SourceFile file{"core/base/date.cpp", "#include \"core/clients/client.h\"\n"};
    const std::vector<Exception> exception{{"core/base/date.cpp", "core/clients/client.h", "to try this test"}};
    CHECK(problems({file}, {}).size() == 1);
    CHECK(problems({file}, exception).empty());
    CHECK(problems({}, exception).size() == 1);
}
