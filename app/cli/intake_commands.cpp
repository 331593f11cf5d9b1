#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/intake_json.h"
#include "app/cli/words.h"
#include "core/intake/visit_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <memory>

namespace werkpad
{

namespace
{

struct IntakeOptions {
    std::string client{};
    std::string walkIn{};
    std::string subject{};
    std::string channel = "desk";
    bool planned = false;
    std::string visit{};
    std::string coach{};
    std::string reason{};
    int limit = 10;
};

template <class AnyId>
Result<AnyId> readId(const std::string& text, const std::string& what, const std::string& where)
{
    const auto id = AnyId::parse(text);
    if (!id)
        return refuse("'" + text + "' is no " + what + " id: '" + where + "' finds it");
    return *id;
}

Result<ClientId> readClient(const IntakeOptions& options)
{
    return readId<ClientId>(options.client, "client", "werkpad-cli client search");
}

Result<VisitId> readVisit(const IntakeOptions& options)
{
    return readId<VisitId>(options.visit, "visit", "werkpad-cli intake list");
}

Result<Channel> readChannel(const std::string& text)
{
    const auto codes = storedCodes(Channel{});
    const auto* const found = std::ranges::find(codes, text);
    if (found == codes.end())
        return refuse("There is no channel '" + text + "': choose from " + listed(codes));
    return static_cast<Channel>(found - codes.begin());
}

Result<StaffId> readColleague(const std::string& name, Workspace& workspace)
{
    const auto member = workspace.staff().find(name);
    if (!member)
        return tl::unexpected(member.error());
    if (!*member)
        return refuse("Nobody, or more than one person, is called '" + name +
                      "' here: look the colleague up with 'werkpad-cli staff list'");
    return (*member)->id;
}

// --- answers ---------------------------------------------------------------------------------------------------------

std::string colleagues(const Json& step)
{
    std::string text;
    if (step["from"].is_string())
        text += " from " + step["from"].get<std::string>();
    if (step["to"].is_string())
        text += " to " + step["to"].get<std::string>();
    return text;
}

Outcome answerWithVisit(Workspace& workspace, VisitId visit, Invocation& invocation)
{
    const auto details = workspace.intake().visit(visit);
    if (!details)
        return tl::unexpected(details.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    const Json json = visitJson(details->entry, details->steps, *names, invocation.clock().now());
    if (invocation.output().isJson()) {
        invocation.output().json({{"visit", json}});
        return Done{};
    }
    FactSheet facts;
    facts.add("Visit", visit.text());
    facts.add("Who", details->entry.name);
    facts.add("What for", json["subject"].get<std::string>());
    facts.add("State", json["state"].get<std::string>());
    facts.add("Routed to", details->entry.coachName);
    facts.add("Arrived at", json["arrived_at"].get<std::string>());
    facts.add("Waited", std::to_string(json["waited_minutes"].get<int>()) + " minutes");
    for (const auto& step : json["steps"])
        facts.add(step["at"].get<std::string>(),
                  step["kind"].get<std::string>() + colleagues(step) +
                      (step["reason"].get<std::string>().empty() ? "" : ": " + step["reason"].get<std::string>()));
    facts.print(invocation.output().text());
    return Done{};
}

// --- what is done ----------------------------------------------------------------------------------------------------

Result<VisitId> arrivePlanned(Workspace& workspace, ClientId client)
{
    const auto appointment = workspace.intake().appointmentToday(client);
    if (!appointment)
        return tl::unexpected(appointment.error());
    if (!*appointment)
        return refuse("This client has no appointment today that is still to come: leave out --planned, or see "
                      "'werkpad-cli intake list'");
    return workspace.intake().arrivePlanned((*appointment)->id);
}

Outcome arrive(const IntakeOptions& options, Invocation& invocation)
{
    if (options.client.empty() == options.walkIn.empty())
        return refuse("Say who comes in: the client's id, or --walk-in with the name of somebody without dossier");
    if (options.planned && options.client.empty())
        return refuse("--planned needs the client's id: 'werkpad-cli intake list' shows who is expected");
    Visit visit;
    visit.visitor = options.walkIn;
    visit.subject = options.subject;
    const auto channel = readChannel(options.channel);
    if (!channel)
        return tl::unexpected(channel.error());
    visit.channel = *channel;
    if (!options.client.empty()) {
        const auto client = readClient(options);
        if (!client)
            return tl::unexpected(client.error());
        visit.client = *client;
    }
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto id = options.planned ? arrivePlanned(**workspace, *visit.client) : (*workspace)->intake().arrive(visit);
    return id ? answerWithVisit(**workspace, *id, invocation) : tl::unexpected(id.error());
}

Outcome list(const IntakeOptions&, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto entries = (*workspace)->intake().today();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto names = staffNames(**workspace);
    if (!names)
        return tl::unexpected(names.error());
    Json desk = Json::array();
    TextTable table({"State", "Who", "Waited", "What for", "With", "Visit"});
    for (const auto& entry : *entries) {
        const Json json = deskEntryJson(entry, *names, invocation.clock().now());
        table.row({json["state"].get<std::string>(), entry.name,
                   entry.visit ? std::to_string(json["waited_minutes"].get<int>()) + " min"
                               : "at " + entry.appointment->at.clock(),
                   json["subject"].get<std::string>(), entry.coachName,
                   entry.visit ? entry.visit->id.text() : std::string{}});
        desk.push_back(json);
    }
    if (invocation.output().isJson())
        invocation.output().json({{"desk", desk}, {"waiting", waitingCount(*entries)}, {"total", entries->size()}});
    else
        table.print(invocation.output().text());
    return Done{};
}

void printProposals(const std::vector<RoutingProposal>& proposals, std::ostream& out)
{
    for (const auto& proposal : proposals) {
        out << printable(proposal.name) << " (" << proposal.score << ")\n";
        for (const auto& part : proposal.parts)
            out << "    " << (part.points > 0 ? "+" : "") << part.points << "  " << printable(reasonText(part)) << '\n';
    }
}

Outcome route(const IntakeOptions& options, Invocation& invocation)
{
    const auto visit = readVisit(options);
    if (!visit)
        return tl::unexpected(visit.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto ranked = (*workspace)->intake().route(*visit);
    if (!ranked)
        return tl::unexpected(ranked.error());
    const std::size_t total = ranked->size();
    ranked->resize(std::min(total, static_cast<std::size_t>(std::max(0, options.limit))));
    if (!invocation.output().isJson()) {
        printProposals(*ranked, invocation.output().text());
        return Done{};
    }
    Json list = Json::array();
    for (const auto& proposal : *ranked)
        list.push_back(proposalJson(proposal));
    invocation.output().json({{"proposals", list}, {"total", total}});
    return Done{};
}

// Opens the workspace, takes the step, answers with the visit.
template <class Work>
Outcome step(const IntakeOptions& options, Invocation& invocation, const Work& work)
{
    const auto visit = readVisit(options);
    if (!visit)
        return tl::unexpected(visit.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ChangeSetNumber> done = work(**workspace, *visit);
    return done ? answerWithVisit(**workspace, *visit, invocation) : tl::unexpected(done.error());
}

Outcome assign(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation, [&](Workspace& workspace, VisitId visit) -> Result<ChangeSetNumber> {
        const auto coach = readColleague(options.coach, workspace);
        return coach ? workspace.intake().assign(visit, *coach, options.reason) : tl::unexpected(coach.error());
    });
}

Outcome handOver(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation, [&](Workspace& workspace, VisitId visit) -> Result<ChangeSetNumber> {
        const auto coach = readColleague(options.coach, workspace);
        return coach ? workspace.intake().handOver(visit, *coach, options.reason) : tl::unexpected(coach.error());
    });
}

Outcome refuseVisit(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation,
                [&](Workspace& workspace, VisitId visit) { return workspace.intake().refuse(visit, options.reason); });
}

Outcome start(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation,
                [](Workspace& workspace, VisitId visit) { return workspace.intake().start(visit); });
}

Outcome end(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation,
                [&](Workspace& workspace, VisitId visit) { return workspace.intake().end(visit, options.reason); });
}

Outcome leave(const IntakeOptions& options, Invocation& invocation)
{
    return step(options, invocation,
                [&](Workspace& workspace, VisitId visit) { return workspace.intake().leave(visit, options.reason); });
}

Outcome link(const IntakeOptions& options, Invocation& invocation)
{
    const auto client = readClient(options);
    if (!client)
        return tl::unexpected(client.error());
    return step(options, invocation,
                [&](Workspace& workspace, VisitId visit) { return workspace.intake().link(visit, *client); });
}

// --- options ---------------------------------------------------------------------------------------------------------

using Options = std::shared_ptr<IntakeOptions>;

template <class Work>
Options addStep(CLI::App& group, CommandTree& tree, const std::string& name, const std::string& description,
                const std::string& example, Work work, const std::function<void(CLI::App&, IntakeOptions&)>& more)
{
    auto options = std::make_shared<IntakeOptions>();
    CLI::App& app = addCommand(group, name, description, example);
    more(app, *options);
    onChosen(app, tree, [options, work](Invocation& invocation) { return work(*options, invocation); });
    return options;
}

void visitOption(CLI::App& app, IntakeOptions& options)
{
    app.add_option("visit", options.visit, "The visit's id; 'intake list' shows it")->type_name("VISIT")->required();
}

void coachOption(CLI::App& app, IntakeOptions& options)
{
    visitOption(app, options);
    app.add_option("coach", options.coach, "The colleague's name or login")->type_name("COACH")->required();
}

std::function<void(CLI::App&, IntakeOptions&)> withText(void (*first)(CLI::App&, IntakeOptions&), const char* name,
                                                        const char* description)
{
    return [first, name, description](CLI::App& app, IntakeOptions& options) {
        first(app, options);
        app.add_option(name, options.reason, description)->type_name("TEXT");
    };
}

void arriveOptions(CLI::App& app, IntakeOptions& options)
{
    app.add_option("client", options.client, "The client's id; 'client search' finds it")->type_name("CLIENT");
    app.add_option("--walk-in", options.walkIn, "Somebody without dossier: the name that was given")->type_name("NAME");
    app.add_option("--subject", options.subject, "What for")->type_name("TEXT");
    app.add_option("--channel", options.channel, "desk, telephone, internet, letter or home_visit")
        ->type_name("CHANNEL");
    app.add_flag("--planned", options.planned, "For today's appointment: goes straight to whom it is with");
}

void routeOptions(CLI::App& app, IntakeOptions& options)
{
    visitOption(app, options);
    app.add_option("--limit", options.limit, "How many proposals at most")->type_name("N");
}

void linkOptions(CLI::App& app, IntakeOptions& options)
{
    visitOption(app, options);
    app.add_option("client", options.client, "Who the visitor turned out to be")->type_name("CLIENT")->required();
}

} // namespace

void addIntakeCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "intake", "The desk: who comes in, and to which colleague they go",
                               "werkpad-cli intake list");
    addStep(group, tree, "list", "Who waits, who is helped, and who is expected today", "werkpad-cli intake list", list,
            [](CLI::App&, IntakeOptions&) {});
    addStep(group, tree, "arrive", "Somebody comes in, planned or not",
            "werkpad-cli intake arrive --walk-in \"K. Bos\" --subject \"Vraag over WW\"", arrive, arriveOptions);
    addStep(group, tree, "link", "The visitor turns out to be this client", "werkpad-cli intake link VISIT CLIENT",
            link, linkOptions);
    addStep(group, tree, "route", "Which colleagues can help this visitor best, and why",
            "werkpad-cli intake route VISIT --json", route, routeOptions);
    addStep(group, tree, "assign", "To this colleague", "werkpad-cli intake assign VISIT yilmaz", assign,
            withText(coachOption, "--reason", "Why"));
    addStep(group, tree, "hand-over", "From one colleague to another",
            "werkpad-cli intake hand-over VISIT yilmaz --reason \"Spreekt Turks\"", handOver,
            withText(coachOption, "--reason", "Why; needed"));
    addStep(group, tree, "refuse", "The colleague cannot take it: the visitor waits again",
            "werkpad-cli intake refuse VISIT --reason \"Spoed elders\"", refuseVisit,
            withText(visitOption, "--reason", "Why; needed"));
    addStep(group, tree, "start", "The conversation begins", "werkpad-cli intake start VISIT", start, visitOption);
    addStep(group, tree, "end", "The conversation is over; an appointment counts as held",
            "werkpad-cli intake end VISIT --note \"CV besproken\"", end,
            withText(visitOption, "--note", "What was discussed; makes a contact of a client's walk-in"));
    addStep(group, tree, "leave", "The visitor went away without being helped", "werkpad-cli intake leave VISIT", leave,
            withText(visitOption, "--remark", "Remark"));
}

} // namespace werkpad
