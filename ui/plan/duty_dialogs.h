// Ask for a duty, an exemption from one, or a measure, and save it.
#pragma once

#include "core/plan/duty.h"
#include "ui/shared/record_dialog.h"

class QComboBox;
class QSpinBox;

namespace werkpad
{

class OpenDossier;

// In each: a nil id makes a new one.
class DutyDialog : public RecordDialog
{
    Q_OBJECT
public:
    DutyDialog(OpenDossier& dossier, const Duty& duty, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Duty value() const;

    OpenDossier& m_dossier;
    Duty m_before;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_consequence;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
};

class ExemptionDialog : public RecordDialog
{
    Q_OBJECT
public:
    ExemptionDialog(OpenDossier& dossier, const Exemption& exemption, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] Exemption value() const;

    OpenDossier& m_dossier;
    Exemption m_before;
    QComboBox* m_kind;
    QPlainTextEdit* m_reason;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
    DateEdit* m_reviewOn;
};

class MeasureDialog : public RecordDialog
{
    Q_OBJECT
public:
    MeasureDialog(OpenDossier& dossier, const Measure& measure, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    void kindChanged();
    [[nodiscard]] Measure value() const;

    OpenDossier& m_dossier;
    Measure m_before;
    QComboBox* m_kind;
    QSpinBox* m_percent;
    DateEdit* m_decidedOn;
    QPlainTextEdit* m_reason;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
};

} // namespace werkpad
