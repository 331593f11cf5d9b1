#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/contact_access.h"
#include "app/cli/contact_json.h"
#include "app/cli/printing_commands.h"
#include "app/cli/staff_choice.h"
#include "app/cli/words.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

constexpr int kNoon = 720;

struct NewContactOptions {
    ClientChoice choice{};
    std::string channel = "desk";
    std::string on{};
    std::string at{};
    int minutes = 30;
    std::string coach{};
    std::string place{};
    std::string subject{};
    std::string note{};
    std::string followUp{};
    std::string followUpOn{};
};

Result<Moment> readMoment(const NewContactOptions& options, const Invocation& invocation)
{
    const auto day = invocation.readOptionalDay("--on", options.on);
    if (!day)
        return tl::unexpected(day.error());
    const Moment now = invocation.clock().now();
    if (options.at.empty())
        return day->value_or(now.day) == now.day ? now : Moment{**day, kNoon};
    const auto minute = parseTimeOfDay(options.at);
    if (!minute)
        return refuse("'" + options.at + "' is no time of day (--at): write 14:05 or 9.30");
    return Moment{day->value_or(now.day), *minute};
}

Result<Contact> readContact(const NewContactOptions& options, const Invocation& invocation, Workspace& workspace)
{
    Contact contact;
    const auto channel = readChannel(options.channel);
    if (!channel)
        return tl::unexpected(channel.error());
    const auto at = readMoment(options, invocation);
    if (!at)
        return tl::unexpected(at.error());
    const auto followUpOn = invocation.readOptionalDay("--follow-up-on", options.followUpOn);
    if (!followUpOn)
        return tl::unexpected(followUpOn.error());
    if (!options.coach.empty()) {
        const auto coach = findStaff(options.coach, workspace);
        if (!coach)
            return tl::unexpected(coach.error());
        contact.staff = coach->id;
    }
    contact.channel = *channel;
    contact.at = *at;
    contact.minutes = options.minutes;
    contact.place = options.place;
    contact.subject = options.subject;
    contact.note = options.note;
    contact.followUp = options.followUp;
    contact.followUpOn = *followUpOn;
    return contact;
}

Outcome addContact(const NewContactOptions& options, bool isAppointment, Invocation& invocation)
{
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    auto contact = readContact(options, invocation, *open->workspace);
    if (!contact)
        return tl::unexpected(contact.error());
    contact->client = open->dossier.client.id;
    contact->state = isAppointment ? ContactState::Planned : ContactState::Done;
    auto& contacts = open->workspace->contacts();
    const auto findings = contacts.findings(*contact);
    if (!findings)
        return tl::unexpected(findings.error());
    const auto id = isAppointment ? contacts.plan(*contact) : contacts.record(*contact);
    if (!id)
        return tl::unexpected(id.error());
    tellWarnings(*findings, invocation);
    return answerWithContact(*open->workspace, *id, invocation);
}

void addCommonOptions(CLI::App& app, NewContactOptions& options)
{
    addClientChoice(app, options.choice);
    app.add_option("--channel", options.channel, "desk (when not given), telephone, internet, letter or home_visit")
        ->type_name("WORD");
    app.add_option("--minutes", options.minutes, "How long; 30 when not given")->type_name("N");
    app.add_option("--coach", options.coach, "Who of the office; else who signs in")->type_name("NAME");
    app.add_option("--subject", options.subject, "What it is about, in a few words")->type_name("TEXT");
}

void addAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<NewContactOptions>();
    CLI::App& app = addCommand(group, "add", "Record a contact that was held, over whatever channel",
                               std::string("werkpad-cli contact add ") + kContactExampleId +
                                   " --channel telephone --note \"Heeft twee sollicitaties gedaan\" "
                                   "--follow-up \"Stuurt het cv\" --follow-up-on +1w");
    addCommonOptions(app, *options);
    app.add_option("--on", options->on, "The day; else today")->type_name("DATE");
    app.add_option("--at", options->at, "The time; else now (on another day: noon)")->type_name("TIME");
    app.add_option("--note", options->note, "What was said")->type_name("TEXT");
    app.add_option("--follow-up", options->followUp, "What was agreed")->type_name("TEXT");
    app.add_option("--follow-up-on", options->followUpOn, "By when")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) { return addContact(*options, false, invocation); });
}

void addPlan(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<NewContactOptions>();
    CLI::App& app = addCommand(group, "plan", "Make an appointment",
                               std::string("werkpad-cli contact plan ") + kContactExampleId +
                                   " --on 1-12-2026 --at 10:00 --subject \"Voortgang\" --place \"Kamer 2\"");
    addCommonOptions(app, *options);
    app.add_option("--on", options->on, "The day")->type_name("DATE")->required();
    app.add_option("--at", options->at, "The time")->type_name("TIME")->required();
    app.add_option("--place", options->place, "Where")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return addContact(*options, true, invocation); });
}

// --- list ------------------------------------------------------------------------------------------------------------

struct ListOptions {
    ClientChoice choice{};
    bool story = false;
};

Outcome listStory(const OpenClient& open, Invocation& invocation)
{
    const auto story = open.workspace->dossiers().story(open.dossier.client.id);
    if (!story)
        return tl::unexpected(story.error());
    if (invocation.output().isJson())
        invocation.output().json({{"story", storyJson(*story)}});
    else
        printStory(*story, invocation.output().text());
    return Done{};
}

Outcome listContacts(const ListOptions& options, Invocation& invocation)
{
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    if (options.story)
        return listStory(*open, invocation);
    const auto contacts = open->workspace->contacts().ofClient(open->dossier.client.id);
    if (!contacts)
        return tl::unexpected(contacts.error());
    const auto names = staffNames(*open->workspace);
    if (!names)
        return tl::unexpected(names.error());
    if (invocation.output().isJson()) {
        Json list = Json::array();
        for (const auto& contact : *contacts)
            list.push_back(contactJson(contact, *names));
        invocation.output().json({{"contacts", std::move(list)}});
    } else {
        printContacts(*contacts, *names, invocation.output().text());
    }
    return Done{};
}

void addList(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App& app = addCommand(group, "list", "The contacts with a client, newest first, or the whole story",
                               std::string("werkpad-cli contact list ") + kContactExampleId + " --story");
    addClientChoice(app, options->choice);
    app.add_flag("--story", options->story, "With diagnosis, plan, visits, transfers and periods between them");
    onChosen(app, tree, [options](Invocation& invocation) { return listContacts(*options, invocation); });
}

} // namespace

void addContactCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "contact", "Contacts with clients and appointments",
                               std::string("werkpad-cli contact list ") + kContactExampleId);
    addAdd(group, tree);
    addPlan(group, tree);
    addContactChanges(group, tree);
    addList(group, tree);
    addContactPrint(group, tree);
}

} // namespace werkpad
