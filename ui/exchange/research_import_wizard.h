// Reads the spells of a study by others from a file.
#pragma once

#include "ui/exchange/read_in_wizard.h"

#include <optional>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;

namespace werkpad
{

class DateEdit;

class ResearchImportWizard : public ReadInWizard
{
    Q_OBJECT
public:
    // Deletes itself when it is closed. Borrows what is in the context.
    explicit ResearchImportWizard(const UiContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<std::optional<std::size_t>>
    recognised(const std::vector<std::string>& header) const override;
    [[nodiscard]] Job job() const override;
    [[nodiscard]] QString missing() const override;

private:
    QLineEdit* m_name;
    DateEdit* m_asOf;
    QDoubleSpinBox* m_unitDays;
    QCheckBox* m_replace;
};

} // namespace werkpad
