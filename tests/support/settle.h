// Lets a window do what it has put off.
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace werkpad
{

// What is to be deleted goes, and what was queued is done, with what that queues in turn.
inline void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace werkpad
