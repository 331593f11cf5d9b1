// What a person can put on paper: the plan for the client, a summary for a colleague, an invitation.
#pragma once

#include "core/clients/action_context.h"
#include "core/contacts/contact.h"
#include "core/printing/print_document.h"
#include "core/printing/print_material.h"

namespace werkpad
{

// Of a dossier that this session has opened. Each is noted in the access log when it is made, before anybody sees it:
// NotPermitted, PurposeNeeded, NotFound, Invalid, ReadOnly (cannot be logged).
class PrintingActions
{
public:
    explicit PrintingActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Invalid ("no_plan_to_print") without an open plan. With the BSN: SeeBsn.
    [[nodiscard]] Result<PrintDocument> plan(ClientId client, const PrintOptions& options);
    // With the BSN: SeeBsn.
    [[nodiscard]] Result<PrintDocument> summary(ClientId client, const PrintOptions& options);
    // Invalid for what is no appointment any more ("appointment_not_planned"), or for who died ("client_deceased").
    [[nodiscard]] Result<PrintDocument> invitation(ContactId contact, bool large);

private:
    [[nodiscard]] Result<PrintMaterial> collect(ClientId client, const PrintOptions& options);
    [[nodiscard]] Result<PrintDocument> logged(const char* action, ClientId client, const PrintOptions& options,
                                               PrintDocument document);

    ActionContext& m_context;
};

} // namespace werkpad
