// Puts the rows that the list of clients shows into a file, for a spreadsheet or another program.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/exchange/export_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/long_work_dialog.h"
#include "ui/shared/ui_context.h"

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;

namespace werkpad
{

// What the list shows at the moment that the person asks.
struct ShownClients {
    std::vector<ClientRowNumber> all{};    // in the order of the list
    std::vector<ClientRowNumber> chosen{}; // of these; empty or one: nobody chose
    QString filter{};                      // in words; empty: everybody
};

// The file is asked for when everything else is clear, and is there whole or not at all. The BSN is offered to who may
// see it, and is off. Core notes every export in the access log.
class ExportDialog : public LongWorkDialog
{
    Q_OBJECT
public:
    // Opens by itself and goes when it is closed. Borrows what is in the context.
    ExportDialog(const UiContext& context, ShownClients clients, QWidget* parent);

Q_SIGNALS:
    void exported(const QString& sentence); // how many clients stand in which file

protected:
    void begin() override;
    void stop() override { m_worker.cancel(); }

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    [[nodiscard]] const std::vector<ClientRowNumber>& rows() const;
    void ended(const Result<std::size_t>& written, const QString& file);

    UiContext m_context;
    ShownClients m_clients;
    QComboBox* m_which = nullptr; // when some are chosen
    QComboBox* m_format;
    QCheckBox* m_withBsn = nullptr; // for who may
    Background<Desk> m_worker;      // last: ends before what it reports to
};

} // namespace werkpad
