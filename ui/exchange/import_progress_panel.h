// While an import runs: what is being done, how far it is and how long it will take.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace werkpad
{

struct Progress;

class ImportProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportProgressPanel(QWidget* parent = nullptr);

    // `promise` says what stopping means.
    void start(const QString& promise);
    void setProgress(const Progress& progress);
    void setStopping();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_left;
    QLabel* m_promise;
    QElapsedTimer m_running;
    bool m_isStopping = false;
};

// "about 2 minutes left"; empty while there is too little to go by.
[[nodiscard]] QString timeLeftText(qint64 elapsedMilliseconds, double fraction);

} // namespace werkpad
