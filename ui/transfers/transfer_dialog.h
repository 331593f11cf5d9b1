// Asks a colleague to take over the client whose dossier is open.
#pragma once

#include "core/transfers/transfer.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class TransferDialog : public RecordDialog
{
    Q_OBJECT
public:
    TransferDialog(OpenDossier& dossier, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Transfer value() const;

    OpenDossier& m_dossier;
    QComboBox* m_to;
    QPlainTextEdit* m_reason;
    QPlainTextEdit* m_summary;
    DateEdit* m_from;
    DateEdit* m_until;
};

} // namespace werkpad
