// Edits the office's name, kind and policies.
#pragma once

#include "core/base/result.h"
#include "core/offices/office.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace werkpad
{

class FindingsView;
class FormFindings;

class OfficeForm : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeForm(QWidget* parent = nullptr);
    void setValue(const Office& office); // silently
    [[nodiscard]] Office value() const;
    [[nodiscard]] bool isTyped() const; // differs from what was set
    void setEditable(bool editable);    // when not, says who may
    void showError(const Error& error); // findings beside their fields
    void focusFirst();

Q_SIGNALS:
    void saveWanted();

private:
    void addFields();
    void edited();

    Office m_office;
    QLineEdit* m_name;
    QLineEdit* m_subname;
    QComboBox* m_profile;
    QSpinBox* m_interruption;
    QSpinBox* m_contact;
    std::array<QSpinBox*, 5> m_contactInPeriod{}; // in the order of kPeriods
    QLabel* m_whoMay;
    QPushButton* m_save;
    FindingsView* m_general;
    FormFindings* m_findings;
};

} // namespace werkpad
