// Asks for one line of the guideline.
#pragma once

#ifndef Q_MOC_RUN
#include "core/guideline/guideline.h"
#endif
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

class QComboBox;
class QLineEdit;

namespace werkpad
{

// A line without id is a new one; period, group and first day of it are the proposal.
class RuleDialog : public RecordDialog
{
    Q_OBJECT
public:
    RuleDialog(const UiContext& context, const GuidelineRule& rule, QWidget* parent);
    [[nodiscard]] const GuidelineRule& saved() const { return m_saved; } // after it was accepted

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void addChoices();
    void fill(const GuidelineRule& rule);
    [[nodiscard]] GuidelineRule value() const;

    UiContext m_context;
    GuidelineRule m_initial;
    GuidelineRule m_saved;
    std::vector<GuidelineRule> m_others;
    QComboBox* m_period;
    QComboBox* m_group;
    QComboBox* m_type;
    QLineEdit* m_rank;
    QPlainTextEdit* m_argument;
    QLineEdit* m_source;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
};

} // namespace werkpad
