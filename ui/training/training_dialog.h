// Asks for one wish, plan or course taken.
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

// A training without id is a new one. Only who manages the staff is asked for which colleague it is.
class TrainingDialog : public RecordDialog
{
    Q_OBJECT
public:
    TrainingDialog(const UiContext& context, const Training& training, QWidget* parent);
    [[nodiscard]] TrainingId saved() const { return m_saved; } // after it was accepted

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void addColleagues();
    void addChoices();
    void fill(const Training& training);
    [[nodiscard]] Training value() const;
    [[nodiscard]] bool managesStaff() const;

    UiContext m_context;
    Training m_initial;
    TrainingId m_saved{};
    QLineEdit* m_title;
    QComboBox* m_staff = nullptr; // only for who manages the staff
    QComboBox* m_group;
    QComboBox* m_state;
    DateEdit* m_on;
    QLineEdit* m_provider;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
