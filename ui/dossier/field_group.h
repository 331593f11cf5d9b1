// A few fields of a client that belong together: read as text until edited, saved when the focus leaves them.
#pragma once

#include "core/base/result.h"
#include "ui/dossier/client_field.h"
#include "ui/shared/text_style.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QToolButton;

namespace werkpad
{

class FindingsView;
class FormDraft;
class FormFindings;
class OpenDossier;

// Click, Enter or F2 starts editing; leaving the group or Enter saves; Escape gives up. What is not accepted stays as
// it was typed, with findings under the fields. When a colleague was quicker, it says what the value is now and asks to
// save once more or to give up.
class FieldGroup : public QFrame
{
    Q_OBJECT
public:
    // `title` with '&'. `name` identifies the group in drafts and object names.
    FieldGroup(OpenDossier& dossier, const QString& name, const QString& title, std::vector<ClientField> fields,
               QWidget* parent = nullptr);
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    void edit();
    bool save(); // true when nothing is left to save
    void cancel();
    void saveDraft();
    // Shows this instead of the texts while it is not empty (a secret address), until editing starts. Before that
    // `uncover` is asked, which logs it; when it fails, nothing is uncovered.
    void setInstead(std::function<QString(const Client&)> instead, std::function<Result<void>()> uncover);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildReader();
    void buildEditor();
    void refresh();
    void showText();
    void recoverDraft();
    [[nodiscard]] bool startEditing();
    void leaveEditing();
    bool write(const Client& after);
    void explainConflict();
    void tell(const QString& text, TextTone tone);
    [[nodiscard]] Client typed() const;
    [[nodiscard]] bool isOwn(const Finding& finding) const;
    [[nodiscard]] QString changedWords() const;
    [[nodiscard]] QString draftKey() const;

    OpenDossier& m_dossier;
    QString m_name;
    QString m_title;
    std::vector<ClientField> m_fields;
    QWidget* m_reader; // shows the text, takes the focus
    QWidget* m_editor; // holds the form
    QToolButton* m_editButton;
    QFormLayout* m_reading = nullptr;
    std::vector<QLabel*> m_texts;
    QLabel* m_instead = nullptr;
    QLabel* m_message;
    FindingsView* m_general;
    FormFindings* m_findings;
    FormDraft* m_draft = nullptr; // while editing
    std::function<QString(const Client&)> m_insteadOf;
    std::function<Result<void>()> m_uncover;
    ClientId m_shown;
    Client m_before; // what editing started from
    bool m_isEditing = false;
    bool m_isSaving = false;
};

} // namespace werkpad
