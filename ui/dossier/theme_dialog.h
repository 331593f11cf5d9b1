// Sets a theme for a client by hand.
#pragma once

#include "core/segmentation/theme.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class ThemeDialog : public RecordDialog
{
    Q_OBJECT
public:
    ThemeDialog(OpenDossier& dossier, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    OpenDossier& m_dossier;
    QComboBox* m_theme;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
