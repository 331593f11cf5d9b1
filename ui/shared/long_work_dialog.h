// A form of which the work takes a while: it runs in the background, shows how far it is, and can be stopped.
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace werkpad
{

class FindingsView;
class FormFindings;
struct Progress;

// Subclasses add their fields in the constructor. What was filled in stays until the work is really done: after an
// error or a stop the form is there again, with the sentence. Escape stops the work first and closes then.
class LongWorkDialog : public QDialog
{
    Q_OBJECT
public:
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    void reject() override;

protected:
    LongWorkDialog(const QString& title, const QString& startText, QWidget* parent);

    void addText(const QString& text);
    // `field` gets the object name `name` + "Edit"; `name` is Finding::field. `text` with its '&'.
    void addField(const std::string& name, const QString& text, QWidget* field);
    // Below the fields, in the whole width.
    void addBelowFields(QWidget* widget);
    [[nodiscard]] QPlainTextEdit* makeNote(int lines);

    // The button was pressed: look at the fields, and start the work with working().
    virtual void begin() = 0;
    // Asks the work to stop; its answer still comes.
    virtual void stop() = 0;

    void tell(const std::vector<Finding>& findings);
    // `what` is being done until follow() says otherwise.
    void working(const QString& what);
    void follow(const Progress& progress);
    void failed(const Error& error);

private:
    void setWorking(bool isWorking);

    QVBoxLayout* m_layout;
    QWidget* m_fields;
    QFormLayout* m_form;
    FindingsView* m_general;
    FormFindings* m_findings;
    QLabel* m_message;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QString m_cancelText;
    bool m_isWorking = false;
};

} // namespace werkpad
