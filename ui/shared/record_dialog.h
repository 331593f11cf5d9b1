// What the dialogs of the dossier share: a form whose findings stand under its fields, whose text is kept while it is
// typed, and that closes only when it was really saved.
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/drafts/draft_store.h"

#include <QDialog>
#include <QStringList>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace werkpad
{

class DateEdit;
class FindingsView;
class FormDraft;
class FormFindings;

// Subclasses add their fields in the constructor and call start() at its end. Enter saves, Escape closes without.
class RecordDialog : public QDialog
{
    Q_OBJECT
protected:
    RecordDialog(const QString& title, const QString& saveText, QWidget* parent);
    ~RecordDialog() override;

    // An explanation above the fields.
    void addText(const QString& text);
    // `field` gets the object name `name` + "Edit"; `name` is Finding::field. `text` with its '&'.
    void addField(const std::string& name, const QString& text, QWidget* field);
    // Something below the last field, in its column.
    void addNote(QWidget* note);
    // Something below all fields, in the whole width.
    void addBelowFields(QWidget* widget);
    [[nodiscard]] QPlainTextEdit* makeNote(int lines);
    // Keeps what is typed under `draftKey` until it is saved; restores what was kept.
    void start(DraftStore& drafts, const QString& draftKey);

    // What cannot even be read, and what core's check says of the rest.
    [[nodiscard]] virtual std::vector<Finding> findings() const = 0;
    [[nodiscard]] virtual Result<void> save() = 0;
    // A colleague was quicker (ErrorKind::ChangedMeanwhile): builds on what stands there now, keeps what was typed, and
    // says which fields both changed (concurrent_edit.h).
    [[nodiscard]] virtual QStringList takeCurrent() { return {}; }

    void reject() override;
    void closeEvent(QCloseEvent* event) override;

private:
    void trySave();
    void explain(const Error& error);
    void showWarnings();
    void grow();

    QVBoxLayout* m_layout;
    QLabel* m_restored;
    QLabel* m_message;
    QFormLayout* m_form;
    FindingsView* m_general;
    FormFindings* m_findings;
    QPushButton* m_save;
    FormDraft* m_draft = nullptr;
};

// first_day / last_day: the finding of a date field that cannot be read, added to `findings`.
[[nodiscard]] std::vector<Finding> unreadable(std::initializer_list<std::pair<const char*, const DateEdit*>> fields);

} // namespace werkpad
