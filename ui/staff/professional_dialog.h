// Changes what a colleague knows, when that colleague is there and how many clients fit; or the presence of one day.
#pragma once

#include "core/intake/professional.h"
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace werkpad
{

class ProfessionalDialog : public RecordDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const std::vector<std::string>& expertise,
                                            const std::vector<OfficeHours>& hours, int capacity)>;
    ProfessionalDialog(const UiContext& context, const Professional& professional, Save save,
                       QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    // Of one line a day: "8:30-12:00, 13-17". Nothing when it cannot be read.
    [[nodiscard]] std::optional<std::vector<OfficeHours>> hoursOf(int weekday) const;
    [[nodiscard]] std::vector<OfficeHours> hours() const;

    StaffId m_staff;
    Save m_write;
    QListWidget* m_expertise;
    std::array<QLineEdit*, 7> m_days{};
    QSpinBox* m_capacity;
};

class PresenceDialog : public RecordDialog
{
    Q_OBJECT
public:
    enum class Kind { AsUsual, Here, Away };
    using Save = std::function<Result<void>(Kind kind, const std::string& remark)>;
    PresenceDialog(const UiContext& context, const Professional& professional, Save save, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override { return {}; }
    [[nodiscard]] Result<void> save() override;

private:
    Save m_write;
    QComboBox* m_kind;
    QLineEdit* m_remark;
};

} // namespace werkpad
