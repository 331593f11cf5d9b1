// Asks for the scores of an instrument, with the ones of last time beside them.
#pragma once

#include "core/diagnosis/assessment.h"
#include "core/diagnosis/instrument.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

// Tab goes from item to item, a digit chooses the score.
class AssessmentDialog : public RecordDialog
{
    Q_OBJECT
public:
    // `earlier`: the newest assessment with this instrument, if any.
    AssessmentDialog(OpenDossier& dossier, const Instrument& instrument, const std::optional<Assessment>& earlier,
                     QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] QWidget* makeItems(const std::optional<Assessment>& earlier);
    [[nodiscard]] Assessment value() const;

    OpenDossier& m_dossier;
    const Instrument& m_instrument;
    std::vector<QComboBox*> m_scores; // in the order of the instrument's items
    DateEdit* m_takenOn;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
