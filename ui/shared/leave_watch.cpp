#include "ui/shared/leave_watch.h"

#include <QApplication>
#include <QWidget>

namespace werkpad
{

bool isWithin(const QWidget* widget, const QWidget* ancestor)
{
    while (widget && widget != ancestor)
        widget = widget->parentWidget();
    return widget != nullptr;
}

LeaveWatch::LeaveWatch(QWidget& fields, QWidget& area)
    : QObject(&area)
    , m_fields(fields)
    , m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, &LeaveWatch::focusMoved);
}

// Looked at now, because a widget that lost the focus may be gone a moment later; told later, because whatever got the
// focus is to get its click before somebody saves and the page refreshes.
void LeaveWatch::focusMoved(QWidget* old, QWidget* now)
{
    if (now && isWithin(old, &m_fields) && !isWithin(now, &m_area))
        QMetaObject::invokeMethod(this, &LeaveWatch::tellWhenLeft, Qt::QueuedConnection);
}

void LeaveWatch::tellWhenLeft()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus && !isWithin(focus, &m_area))
        Q_EMIT left();
}

} // namespace werkpad
