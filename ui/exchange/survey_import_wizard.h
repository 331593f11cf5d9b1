// Reads the answers to a survey from a file, for a survey that there is or a new one.
#pragma once

#ifndef Q_MOC_RUN
#include "core/surveys/survey.h"
#endif
#include "ui/exchange/read_in_wizard.h"

#include <optional>
#include <vector>

class QComboBox;
class QSpinBox;

namespace werkpad
{

class DateEdit;

// A new survey is begun together with its answers, by who may keep surveys.
class SurveyImportWizard : public ReadInWizard
{
    Q_OBJECT
public:
    // Deletes itself when it is closed. Borrows what is in the context.
    explicit SurveyImportWizard(const UiContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<std::optional<std::size_t>>
    recognised(const std::vector<std::string>& header) const override;
    [[nodiscard]] Job job() const override;
    [[nodiscard]] QString missing() const override;

private:
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] SurveyRound round() const;
    void showNew();

    std::vector<SurveyRound> m_rounds; // those there are, in the order of the choice
    QComboBox* m_round;
    QLineEdit* m_name;
    QComboBox* m_audience;
    QComboBox* m_channel;
    DateEdit* m_sentOn;
    QSpinBox* m_invited;
};

} // namespace werkpad
