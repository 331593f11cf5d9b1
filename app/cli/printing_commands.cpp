#include "app/cli/printing_commands.h"

#include "app/cli/client_access.h"
#include "app/cli/command_tree.h"
#include "app/cli/window_program.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

struct PrintChoice {
    ClientChoice client{}; // of an invitation the id is that of the appointment
    std::string out{};
    PrintOptions options{};
};

template <class Make>
Outcome write(const PrintChoice& choice, Invocation& invocation, const Make& make)
{
    if (choice.out.empty())
        return refuse("--out is empty: name the PDF to write, such as plan.pdf");
    if (const auto ready = readyToDrawPdf(choice.out); !ready)
        return tl::unexpected(ready.error());
    const Result<PrintDocument> document = make();
    if (!document)
        return tl::unexpected(document.error());
    const auto pages = drawPdf(*document, choice.out);
    if (!pages)
        return tl::unexpected(pages.error());
    auto& output = invocation.output();
    if (output.isJson())
        output.json({{"file", choice.out}, {"title", document->title}, {"pages", *pages}});
    else
        output.text() << choice.out << ": " << printable(document->title) << ", " << *pages
                      << (*pages == 1 ? " page\n" : " pages\n");
    return Done{};
}

Outcome printPlan(const PrintChoice& choice, Invocation& invocation)
{
    const auto open = openClient(choice.client, invocation);
    if (!open)
        return tl::unexpected(open.error());
    return write(choice, invocation,
                 [&] { return open->workspace->printing().plan(open->dossier.client.id, choice.options); });
}

Outcome printInvitation(const PrintChoice& choice, Invocation& invocation)
{
    const auto id = ContactId::parse(choice.client.id);
    if (!id)
        return refuse("'" + choice.client.id + "' is no contact id: 'werkpad-cli contact list' and 'agenda' show them");
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto client = (*workspace)->contacts().clientOf(*id);
    if (!client)
        return tl::unexpected(client.error());
    if (auto opened = (*workspace)->dossiers().open(*client, choice.client.purpose); !opened)
        return tl::unexpected(opened.error());
    return write(choice, invocation, [&] { return (*workspace)->printing().invitation(*id, choice.options.large); });
}

Outcome printClient(const PrintChoice& choice, Invocation& invocation)
{
    const auto open = openClient(choice.client, invocation);
    if (!open)
        return tl::unexpected(open.error());
    return write(choice, invocation,
                 [&] { return open->workspace->printing().summary(open->dossier.client.id, choice.options); });
}

void addPaper(CLI::App& app, PrintChoice& choice)
{
    app.add_option("--out", choice.out, "The PDF to write; one that is there is replaced")
        ->type_name("FILE")
        ->required();
    app.add_flag("--large", choice.options.large, "Large letters, 18 points");
}

void addPrintOptions(CLI::App& app, PrintChoice& choice)
{
    addClientChoice(app, choice.client);
    addPaper(app, choice);
    app.add_flag("--with-bsn", choice.options.withBsn, "With the BSN; takes the permission to see it, and is logged");
}

} // namespace

void addPlanPrint(CLI::App& group, CommandTree& tree)
{
    const auto choice = std::make_shared<PrintChoice>();
    CLI::App& app = addCommand(group, "print", "Make a PDF of the plan, in Dutch, for the client to sign",
                               "werkpad-cli plan print 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --out plan.pdf --large");
    addPrintOptions(app, *choice);
    onChosen(app, tree, [choice](Invocation& invocation) { return printPlan(*choice, invocation); });
}

void addClientPrint(CLI::App& group, CommandTree& tree)
{
    const auto choice = std::make_shared<PrintChoice>();
    CLI::App& app = addCommand(group, "print", "Make a PDF with a summary of the dossier, in Dutch, for a colleague",
                               "werkpad-cli client print 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --out summary.pdf");
    addPrintOptions(app, *choice);
    onChosen(app, tree, [choice](Invocation& invocation) { return printClient(*choice, invocation); });
}

void addContactPrint(CLI::App& group, CommandTree& tree)
{
    const auto choice = std::make_shared<PrintChoice>();
    CLI::App& app = addCommand(group, "print", "Make a PDF of the invitation to an appointment, in plain Dutch",
                               "werkpad-cli contact print 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --out invitation.pdf");
    app.add_option("id", choice->client.id, "The appointment's id; 'agenda' shows it")->type_name("ID")->required();
    app.add_option("--purpose", choice->client.purpose, "What for, when the client is in a colleague's caseload")
        ->type_name("TEXT");
    addPaper(app, *choice);
    onChosen(app, tree, [choice](Invocation& invocation) { return printInvitation(*choice, invocation); });
}

} // namespace werkpad
