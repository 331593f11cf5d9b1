// Asks, in the place of the page, what somebody needs a colleague's dossier for.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace werkpad
{

class FindingsView;

class PurposePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PurposePanel(QWidget* parent = nullptr);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void purposeGiven(const QString& purpose);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void proceed();

    QLabel* m_title;
    QLineEdit* m_purpose;
    FindingsView* m_findings;
    QPushButton* m_continue;
};

} // namespace werkpad
