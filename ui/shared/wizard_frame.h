// The frame of a dialog that goes in steps: a title, the path of steps, a panel per step, a message, and the buttons.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace werkpad
{

class WizardFrame : public QDialog
{
    Q_OBJECT
public:
    explicit WizardFrame(QWidget* parent = nullptr);

protected:
    // One panel per step, in their order.
    void addStep(const QString& name, QWidget* panel);
    // `panel` is the step whose panel is shown, `step` the one where the person is.
    void showStep(int panel, int step, const QString& title);
    // Above the buttons, also to a screen reader; an empty text takes it away.
    void say(const QString& text);
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }

private:
    QStringList m_names;
    QLabel* m_title;
    QLabel* m_path;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace werkpad
