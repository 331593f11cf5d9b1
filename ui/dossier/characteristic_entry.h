// Notes a characteristic in one line: which, what, when, a remark.
#pragma once

#include "core/clients/characteristic.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace werkpad
{

class DateEdit;
class FindingsView;
class FormDraft;
class FormFindings;
class OpenDossier;

// Enter in any field records. What is half typed is kept as a draft.
class CharacteristicEntry : public QWidget
{
    Q_OBJECT
public:
    explicit CharacteristicEntry(OpenDossier& dossier, QWidget* parent = nullptr);
    // Ready for another entry of this axis.
    void startWith(Axis axis);
    void saveDraft();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void opened();
    void fillValues();
    void showDescription();
    void record();
    void reset();
    [[nodiscard]] Axis axis() const;
    [[nodiscard]] Characteristic value() const;

    OpenDossier& m_dossier;
    QComboBox* m_axis;
    QComboBox* m_value;
    DateEdit* m_observedOn;
    QLineEdit* m_remark;
    QPushButton* m_record;
    QLabel* m_description;
    QLabel* m_message;
    FindingsView* m_general;
    FormFindings* m_findings;
    FormDraft* m_draft = nullptr;
    ClientId m_client;
};

} // namespace werkpad
