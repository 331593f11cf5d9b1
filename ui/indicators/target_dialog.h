// Sets what the office wants to reach in a year, for one figure.
#pragma once

#ifndef Q_MOC_RUN
#include "core/indicators/target.h"
#endif
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace werkpad
{

// For who may manage the office. What is set already for the chosen year, figure and team stands there to be changed or
// removed; both close the dialog.
class TargetDialog : public RecordDialog
{
    Q_OBJECT
public:
    // Year and figure of `proposal` are chosen first, for the whole office.
    TargetDialog(const UiContext& context, const IndicatorTarget& proposal, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void readTargets();
    void addChoices(const IndicatorTarget& proposal);
    void showCurrent();
    void fill(const IndicatorTarget& target);
    void removeCurrent();
    [[nodiscard]] IndicatorTarget value() const;

    UiContext m_context;
    std::vector<IndicatorTarget> m_targets;
    std::optional<IndicatorTarget> m_before; // as it was when it was shown; nothing: a new one
    QSpinBox* m_year;
    QComboBox* m_figure;
    QComboBox* m_team;
    QSpinBox* m_percent;
    QLineEdit* m_remark;
    QPushButton* m_remove;
};

} // namespace werkpad
