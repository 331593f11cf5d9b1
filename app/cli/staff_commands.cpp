#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/passphrase.h"
#include "app/cli/staff_json.h"
#include "app/cli/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct MemberOptions {
    std::string name{};
    std::string login{};
    std::string team{};
    std::string email{};
    std::string phone{};
    std::vector<std::string> roles{};
    std::string newPassphraseFile{};
};

Result<std::vector<Role>> readRoles(const std::vector<std::string>& codes)
{
    std::vector<Role> roles;
    for (const auto& code : codes) {
        const auto role = parseRole(code);
        if (!role)
            return refuse("There is no role '" + code + "': choose from " + listed(storedCodes(Role{})));
        roles.push_back(*role);
    }
    return roles;
}

Result<Secret> newPassphrase(const std::string& file, const std::string& who, Invocation& invocation)
{
    return obtainPassphrase(
        {"WERKPAD_NEW_PASSPHRASE", "--new-passphrase-file", file, "New passphrase for " + who, true},
        invocation.console());
}

// --- answers ---------------------------------------------------------------------------------------------------------

Outcome answerWithMember(Workspace& workspace, const std::string& key, StaffId id, Invocation& invocation)
{
    const auto staff = workspace.staff().staff();
    if (!staff)
        return tl::unexpected(staff.error());
    const auto found =
        std::ranges::find_if(*staff, [id](const StaffMemberWithRoles& entry) { return entry.member.id == id; });
    if (found == staff->end())
        return fail(ErrorKind::NotFound, key, id.text());
    if (invocation.output().isJson()) {
        invocation.output().json({{key, staffJson(found->member, found->roles)}});
        return Done{};
    }
    FactSheet facts;
    facts.add("Name", found->member.name);
    facts.add("Signs in as", found->member.login);
    facts.add("Roles", rolesText(found->roles));
    facts.add("Team", found->member.team);
    facts.print(invocation.output().text());
    return Done{};
}

// Of `user list` only who can sign in, of `staff list` everybody.
Outcome listStaff(const std::string& key, bool onlyUsers, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto staff = (*workspace)->staff().staff();
    if (!staff)
        return tl::unexpected(staff.error());
    if (onlyUsers)
        std::erase_if(*staff, [](const StaffMemberWithRoles& entry) { return entry.member.login.empty(); });
    Json list = Json::array();
    TextTable table({"Name", "Signs in as", "Roles", "Team", "Left"});
    for (const auto& [member, roles] : *staff) {
        list.push_back(staffJson(member, roles));
        table.row({member.name, member.login, rolesText(roles), member.team,
                   member.leftOn ? member.leftOn->iso() : std::string{}});
    }
    if (invocation.output().isJson())
        invocation.output().json({{key, list}});
    else
        table.print(invocation.output().text());
    return Done{};
}

// --- what is done ----------------------------------------------------------------------------------------------------

StaffMember memberFrom(const MemberOptions& options)
{
    StaffMember member;
    member.name = options.name;
    member.login = options.login;
    member.team = options.team;
    member.email = options.email;
    member.phone = options.phone;
    return member;
}

Outcome addUser(const MemberOptions& options, Invocation& invocation)
{
    const auto roles = readRoles(options.roles);
    if (!roles)
        return tl::unexpected(roles.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto passphrase = newPassphrase(options.newPassphraseFile, options.name, invocation);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto id = (*workspace)->addUser(memberFrom(options), *roles, passphrase->text());
    return id ? answerWithMember(**workspace, "user", *id, invocation) : tl::unexpected(id.error());
}

Outcome addStaffMember(const MemberOptions& options, Invocation& invocation)
{
    const auto roles = readRoles(options.roles);
    if (!roles)
        return tl::unexpected(roles.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto id = (*workspace)->staff().add(memberFrom(options), *roles);
    return id ? answerWithMember(**workspace, "staff", *id, invocation) : tl::unexpected(id.error());
}

Result<StaffMember> memberNamed(Workspace& workspace, const std::string& name)
{
    auto member = workspace.staff().find(name);
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return fail(ErrorKind::NotFound, "user", name);
    return std::move(**member);
}

Outcome setRoles(const MemberOptions& options, Invocation& invocation)
{
    const auto roles = readRoles(options.roles);
    if (!roles)
        return tl::unexpected(roles.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto member = memberNamed(**workspace, options.name);
    if (!member)
        return tl::unexpected(member.error());
    if (auto set = (*workspace)->staff().setRoles(member->id, *roles); !set)
        return tl::unexpected(set.error());
    return answerWithMember(**workspace, "user", member->id, invocation);
}

Outcome setPassphrase(const MemberOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto member = memberNamed(**workspace, options.name.empty() ? (*workspace)->session().login : options.name);
    if (!member)
        return tl::unexpected(member.error());
    const auto passphrase = newPassphrase(options.newPassphraseFile, member->name, invocation);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const std::string login = member->login.empty() ? options.name : member->login;
    if (auto changed = (*workspace)->changePassphrase(login, passphrase->text()); !changed)
        return tl::unexpected(changed.error());
    return answerWithMember(**workspace, "user", member->id, invocation);
}

// The slot goes, and the database gets another key: whoever kept a copy of the old one has nothing new.
Outcome removeUser(const MemberOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto member = memberNamed(**workspace, options.name);
    if (!member)
        return tl::unexpected(member.error());
    if (auto removed = (*workspace)->removeUser(member->login); !removed)
        return tl::unexpected(removed.error());
    return answerWithMember(**workspace, "user", member->id, invocation);
}

// --- options ---------------------------------------------------------------------------------------------------------

void addMemberOptions(CLI::App& app, MemberOptions& options)
{
    app.add_option("name", options.name, "Name as it is shown everywhere")->type_name("NAME")->required();
    app.add_option("--role", options.roles,
                   "intake, case_worker, team_lead, account_manager, matchmaker, administrator or auditor")
        ->type_name("ROLE");
    app.add_option("--team", options.team, "Team")->type_name("NAME");
    app.add_option("--email", options.email, "E-mail address")->type_name("TEXT");
    app.add_option("--phone", options.phone, "Telephone")->type_name("TEXT");
}

void addNewPassphrase(CLI::App& app, MemberOptions& options)
{
    app.add_option("--new-passphrase-file", options.newPassphraseFile,
                   "File with the new passphrase; else WERKPAD_NEW_PASSPHRASE, else it is asked for")
        ->type_name("FILE");
}

template <class Work>
void onChosenWith(CLI::App& app, CommandTree& tree, const std::shared_ptr<MemberOptions>& options, Work work)
{
    onChosen(app, tree, [options, work](Invocation& invocation) { return work(*options, invocation); });
}

void addUserAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<MemberOptions>();
    CLI::App& app = addCommand(group, "add", "Somebody who can sign in, with a passphrase of their own",
                               "werkpad-cli user add \"M. Yilmaz\" --login yilmaz --role case_worker");
    addMemberOptions(app, *options);
    app.add_option("--login", options->login, "Name to sign in with; else the name")->type_name("NAME");
    addNewPassphrase(app, *options);
    onChosenWith(app, tree, options, addUser);
}

void addUserRole(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<MemberOptions>();
    CLI::App& app = addCommand(group, "role", "Give somebody these roles and no others",
                               "werkpad-cli user role yilmaz case_worker team_lead");
    app.add_option("name", options->name, "Who")->type_name("NAME")->required();
    app.add_option("roles", options->roles, "All the roles of this person")->type_name("ROLE")->required();
    onChosenWith(app, tree, options, setRoles);
}

void addUserRemove(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<MemberOptions>();
    CLI::App& app = addCommand(group, "remove",
                               "Somebody leaves: no login and no roles any more; the database gets another key, so "
                               "nobody else may have it open",
                               "werkpad-cli user remove yilmaz");
    app.add_option("name", options->name, "Who")->type_name("NAME")->required();
    onChosenWith(app, tree, options, removeUser);
}

void addUserPassphrase(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<MemberOptions>();
    CLI::App& app = addCommand(group, "passphrase", "Change a passphrase: your own, or anybody's as administrator",
                               "WERKPAD_NEW_PASSPHRASE=... werkpad-cli user passphrase yilmaz");
    app.add_option("name", options->name, "Whose; else your own")->type_name("NAME");
    addNewPassphrase(app, *options);
    onChosenWith(app, tree, options, setPassphrase);
}

} // namespace

void addStaffCommands(CommandTree& tree)
{
    CLI::App& users = addGroup(tree.root, "user", "Who can sign in, and in which roles", "werkpad-cli user list");
    onChosen(addCommand(users, "list", "Everybody who can sign in", "werkpad-cli user list --json"), tree,
             [](Invocation& invocation) { return listStaff("users", true, invocation); });
    addUserAdd(users, tree);
    addUserRole(users, tree);
    addUserPassphrase(users, tree);
    addUserRemove(users, tree);

    CLI::App& staff = addGroup(tree.root, "staff", "Who works at the office", "werkpad-cli staff list");
    onChosen(addCommand(staff, "list", "Everybody, also who cannot sign in", "werkpad-cli staff list --json"), tree,
             [](Invocation& invocation) { return listStaff("staff", false, invocation); });
    const auto options = std::make_shared<MemberOptions>();
    CLI::App& add = addCommand(staff, "add", "Somebody who works here and does not sign in on this database",
                               "werkpad-cli staff add \"P. de Wit\" --team Noord");
    addMemberOptions(add, *options);
    onChosenWith(add, tree, options, addStaffMember);
    addProfessionalCommands(staff, tree);
}

} // namespace werkpad
