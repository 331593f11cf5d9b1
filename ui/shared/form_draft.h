// Keeps what is typed into a form in the drafts while it is typed, so that a crash, a lock or a closed window does not
// take it away.
#pragma once

#include "core/drafts/draft_store.h"

#include <QObject>
#include <QString>

class QJsonObject;
class QTimer;
class QWidget;

namespace werkpad
{

// The texts and choices of all fields below `form`, by object name. Fields without a name are left out.
[[nodiscard]] QJsonObject formContent(const QWidget& form);
void fillForm(QWidget& form, const QJsonObject& content);

// Watches the fields below a form. Make it when the form has all its fields, each with its object name.
class FormDraft : public QObject
{
    Q_OBJECT
public:
    // `key` is the name of the draft: which form, with the record it is about ("spell/0192…"). Borrows the store.
    FormDraft(DraftStore& drafts, const QString& key, QWidget& form);
    // Puts a kept draft into the form; true when there was one.
    bool restore();
    // What the form holds now counts as nothing typed yet.
    void setClean();
    [[nodiscard]] bool isTyped() const;
    void saveNow();
    // The form was saved for real, or given up.
    void discard();

private:
    void watch(QWidget& field);
    void touched();

    DraftStore& m_drafts;
    std::string m_key;
    QWidget& m_form;
    QTimer* m_timer;
    QByteArray m_clean;
    bool m_isKept = false;
};

} // namespace werkpad
