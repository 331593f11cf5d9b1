// The search field of the top bar (Ctrl+K): finds clients, screens and commands from any of the providers.
#pragma once

#include "ui/shared/quick_provider.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QListWidget;

namespace werkpad
{

// Results stand below the field while it has the focus; Up, Down, Page Up and Page Down move, Enter opens, Escape
// returns to where the person was. A text that begins with ">" finds commands only. Without text: what was used last.
class QuickOpen : public QWidget
{
    Q_OBJECT
public:
    // The results are shown on top of `area`, which has to be an ancestor.
    explicit QuickOpen(QWidget* area);
    // Borrowed. `commands`: also asked when the text begins with ">".
    void addProvider(QuickProvider& provider, bool commands = false);
    void setRecentKeys(const QStringList& keys) { m_recent = keys; }
    void start(); // Ctrl+K
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListWidget& results() { return *m_list; }

Q_SIGNALS:
    void recentKeysChanged(const QStringList& keys); // newest first; to be kept

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Provided {
        QuickProvider* provider = nullptr;
        bool commands = false;
    };
    void search();
    void showRecent();
    void addItems(int rank, std::vector<QuickItem> items);
    void showItems();
    void placeResults();
    bool handleKey(int key);
    void openCurrent();
    void close(bool returnFocus);

    QWidget* m_area;
    QLineEdit* m_field;
    QFrame* m_frame;
    QListWidget* m_list;
    std::vector<Provided> m_providers;
    std::vector<std::vector<QuickItem>> m_found; // by provider
    std::vector<QuickItem> m_shown;              // by row
    QStringList m_recent;
    QPointer<QWidget> m_before; // had the focus
    quint64 m_question = 0;     // answers to earlier ones are ignored
    bool m_isClosing = false;
};

} // namespace werkpad
