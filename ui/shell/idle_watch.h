// Notices that nobody has touched the program for a while.
#pragma once

#include <QObject>
#include <QTimer>

namespace werkpad
{

// Watches keys, mouse and touch of all windows.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);
    ~IdleWatch() override;
    // From now; stop() ends it.
    void start(int minutes);
    void stop() { m_timer.stop(); }
    [[nodiscard]] QTimer& timer() { return m_timer; }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace werkpad
