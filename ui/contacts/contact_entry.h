// The quick way to write down a contact: channel, subject, what was said, what was agreed; Ctrl+Enter saves.
#pragma once

#include "core/base/finding.h"
#include "core/contacts/contact.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace werkpad
{

class DateEdit;
class FindingsView;
class FormDraft;
class FormFindings;
class OpenDossier;

// Day and time are now unless something else is typed. What is typed is kept per client until it is saved.
class ContactEntry : public QWidget
{
    Q_OBJECT
public:
    explicit ContactEntry(OpenDossier& dossier, QWidget* parent = nullptr);
    void saveDraft();
    void focusFirst();

Q_SIGNALS:
    void recorded();
    void failed(const QString& sentence);

private:
    void addField(QBoxLayout* row, const std::string& name, const QString& text, QWidget* field, int stretch);
    void showClient();
    void clear();
    void save();
    [[nodiscard]] Contact value() const;
    [[nodiscard]] std::vector<Finding> findings() const;

    OpenDossier& m_dossier;
    QComboBox* m_channel;
    DateEdit* m_on;
    QLineEdit* m_time;
    QLineEdit* m_subject;
    QPlainTextEdit* m_note;
    QLineEdit* m_followUp;
    DateEdit* m_followUpOn;
    QLabel* m_restored;
    FindingsView* m_general;
    FormFindings* m_findings;
    FormDraft* m_draft = nullptr;
    ClientId m_client;
};

} // namespace werkpad
