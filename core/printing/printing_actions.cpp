#include "core/printing/printing_actions.h"

#include "core/clients/client_store.h"
#include "core/contacts/contact_fields.h"
#include "core/printing/dossier_summary.h"
#include "core/printing/invitation_letter.h"
#include "core/printing/plan_letter.h"
#include "core/printing/print_queries.h"

namespace werkpad
{

Result<PrintMaterial> PrintingActions::collect(ClientId id, const PrintOptions& options)
{
    if (options.withBsn) {
        if (auto allowed = m_context.session.require(Permission::SeeBsn); !allowed)
            return tl::unexpected(allowed.error());
    }
    return m_context.database.attempt([&]() -> Result<PrintMaterial> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        auto material = readPrintMaterial(m_context.database, *client, m_context.clock.today());
        material.printedBy = m_context.session.name;
        return material;
    });
}

Result<PrintDocument> PrintingActions::logged(const char* action, ClientId client, const PrintOptions& options,
                                              PrintDocument document)
{
    const std::string detail = options.withBsn ? "bsn" : "";
    if (auto noted = m_context.log.record({action, client, detail, {}, AccessResult::Done}); !noted)
        return tl::unexpected(noted.error());
    return document;
}

Result<PrintDocument> PrintingActions::plan(ClientId client, const PrintOptions& options)
{
    const auto material = collect(client, options);
    if (!material)
        return tl::unexpected(material.error());
    if (!material->plan.current)
        return failWith({{"plan", Severity::Blocking, "no_plan_to_print", {}}});
    return logged("plan.print", client, options, planLetter(*material, options));
}

Result<PrintDocument> PrintingActions::summary(ClientId client, const PrintOptions& options)
{
    const auto material = collect(client, options);
    if (!material)
        return tl::unexpected(material.error());
    return logged("client.print", client, options, dossierSummary(*material, options));
}

Result<PrintDocument> PrintingActions::invitation(ContactId id, bool large)
{
    const auto contact = m_context.database.attempt([&] { return findRecord<Contact>(m_context.database, id); });
    if (!contact)
        return tl::unexpected(contact.error());
    if (!*contact)
        return fail(ErrorKind::NotFound, "contact", id.text());
    const PrintOptions options{large, false};
    const auto material = collect((*contact)->client, options);
    if (!material)
        return tl::unexpected(material.error());
    if ((*contact)->state != ContactState::Planned)
        return failWith({{"state", Severity::Blocking, "appointment_not_planned", {}}});
    if (material->dossier.client.deceasedOn)
        return failWith({{"client", Severity::Blocking, "client_deceased", {}}});
    return logged("contact.print", (*contact)->client, options, invitationLetter(*material, **contact, large));
}

} // namespace werkpad
