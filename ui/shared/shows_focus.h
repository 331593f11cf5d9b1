// A widget that shows by a frame that it has the focus: for texts that can be reached by keyboard.
#pragma once

#include <QWidget>

namespace werkpad
{

void paintFocusFrame(QWidget& widget);

template <class Base>
class ShowsFocus : public Base
{
public:
    using Base::Base;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Base::paintEvent(event);
        if (this->hasFocus())
            paintFocusFrame(*this);
    }
    void focusInEvent(QFocusEvent* event) override
    {
        Base::focusInEvent(event);
        this->update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        Base::focusOutEvent(event);
        this->update();
    }
};

} // namespace werkpad
