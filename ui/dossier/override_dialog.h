// Lets a professional argue that a client belongs in another period than the computed one (brochure §3.2: the
// computation is a help, no railway timetable).
#pragma once

#include "core/segmentation/segment_override.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class OverrideDialog : public RecordDialog
{
    Q_OBJECT
public:
    OverrideDialog(OpenDossier& dossier, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] SegmentOverride value() const;

    OpenDossier& m_dossier;
    QComboBox* m_period;
    QPlainTextEdit* m_argument;
    QComboBox* m_perspective;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
};

} // namespace werkpad
