// Hands several clients over to a colleague in one change: asks for it, or moves them at once.
#pragma once

#include "core/transfers/transfer.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/long_work_dialog.h"
#include "ui/shared/ui_context.h"

#include <memory>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QRadioButton;

namespace werkpad
{

class DateEdit;
class FormDraft;

// All clients or none: when one cannot go, or the person stops it, nothing is written and the form is there again. Undo
// takes all of them back in one step. To move without asking is offered to who oversees caseloads.
class BulkTransferDialog : public LongWorkDialog
{
    Q_OBJECT
public:
    // Opens by itself and goes when it is closed. Borrows what is in the context.
    BulkTransferDialog(const UiContext& context, std::vector<ClientId> clients, QWidget* parent);

    void reject() override;

protected:
    void begin() override;
    void stop() override { m_worker.cancel(); }

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    void addReceivers();
    void addMoves();
    [[nodiscard]] Transfer value() const;
    [[nodiscard]] std::vector<Finding> findings() const;
    void ended(const Result<ChangeSetNumber>& written);

    UiContext m_context;
    std::vector<ClientId> m_clients;
    QComboBox* m_to;
    QPlainTextEdit* m_reason;
    QPlainTextEdit* m_summary;
    DateEdit* m_from;
    DateEdit* m_until;
    QRadioButton* m_atOnce = nullptr; // only for who may
    FormDraft* m_draft = nullptr;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
