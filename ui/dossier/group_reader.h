// The text of a field group, which can have the focus and shows it.
#pragma once

#include <QWidget>

namespace werkpad
{

class GroupReader : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace werkpad
