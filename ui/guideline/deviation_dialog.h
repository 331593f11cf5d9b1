// Asks why something else is done than the guideline suggests: an argument, and from where the labour market is seen.
#pragma once

#ifndef Q_MOC_RUN
#include "core/guideline/guideline.h"
#endif
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class DeviationDialog : public RecordDialog
{
    Q_OBJECT
public:
    // `period`: the client's, of today.
    DeviationDialog(OpenDossier& dossier, DeviationKind kind, const std::string& serviceType, Period period,
                    QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Deviation value() const;

    OpenDossier& m_dossier;
    Deviation m_initial;
    QPlainTextEdit* m_argument;
    QComboBox* m_perspective;
};

} // namespace werkpad
