// Asks for one service of the catalogue.
#pragma once

#ifndef Q_MOC_RUN
#include "core/catalogue/service.h"
#endif
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace werkpad
{

// A service without id is a new one. Periods and groups are lists to tick with the space bar; nothing ticked: all.
class ServiceDialog : public RecordDialog
{
    Q_OBJECT
public:
    ServiceDialog(const UiContext& context, const Service& service, QWidget* parent);
    [[nodiscard]] ServiceId saved() const { return m_saved; } // after it was accepted

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void addFields();
    void fill(const Service& service);
    [[nodiscard]] Service value() const;

    UiContext m_context;
    Service m_initial;
    ServiceId m_saved{};
    std::vector<Service> m_others;
    QLineEdit* m_name;
    QComboBox* m_type;
    QLineEdit* m_provider;
    QPlainTextEdit* m_description;
    QListWidget* m_periods;
    QListWidget* m_groups;
    QComboBox* m_costKind;
    QLineEdit* m_cost;
    QLineEdit* m_duration;
    QLineEdit* m_contact;
    DateEdit* m_endedOn;
};

} // namespace werkpad
