// Asks for one good practice.
#pragma once

#ifndef Q_MOC_RUN
#include "core/training/training.h"
#endif
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

class QComboBox;
class QLineEdit;

namespace werkpad
{

// A practice without id is a new one; its theme is the proposal. Who noted it and when is filled in by itself.
class PracticeDialog : public RecordDialog
{
    Q_OBJECT
public:
    PracticeDialog(const UiContext& context, const GoodPractice& practice, QWidget* parent);
    [[nodiscard]] GoodPracticeId saved() const { return m_saved; } // after it was accepted

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void fill(const GoodPractice& practice);
    [[nodiscard]] GoodPractice value() const;

    UiContext m_context;
    GoodPractice m_initial;
    GoodPracticeId m_saved{};
    QComboBox* m_theme;
    QLineEdit* m_title;
    QPlainTextEdit* m_what;
    QPlainTextEdit* m_forWhom;
    QLineEdit* m_contact;
    QPlainTextEdit* m_evidence;
};

} // namespace werkpad
