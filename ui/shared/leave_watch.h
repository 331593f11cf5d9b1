// Tells that somebody is done with a form that has no button to save: the focus went elsewhere.
#pragma once

#include <QObject>

class QWidget;

namespace werkpad
{

// Whether a widget is another or lies inside it; also through windows: the list of a combo box and a calendar belong to
// their field.
[[nodiscard]] bool isWithin(const QWidget* widget, const QWidget* ancestor);

class LeaveWatch : public QObject
{
    Q_OBJECT
public:
    // Borrows both; `area` owns the watch. The focus leaves from inside `fields` to outside `area`.
    LeaveWatch(QWidget& fields, QWidget& area);

Q_SIGNALS:
    // After the click that took the focus has reached its widget, as long as the focus is still elsewhere. Never when
    // the program itself was left: that is no answer to anything.
    void left();

private:
    void focusMoved(QWidget* old, QWidget* now);
    void tellWhenLeft();

    QWidget& m_fields;
    QWidget& m_area;
};

} // namespace werkpad
