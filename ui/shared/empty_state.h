// What a list or page shows when there is nothing to show: why, and what to do.
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace werkpad
{

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    // Without `action` there is no button.
    void setTexts(Icon shape, const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showShape();
    Icon m_icon = Icon::Note;
    QLabel* m_shape;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace werkpad
