// A page in a window of its own, beside the main window: two dossiers next to each other.
#pragma once

#include <QWidget>

namespace werkpad
{

class Page;

class PageWindow : public QWidget
{
    Q_OBJECT
public:
    explicit PageWindow(Page* page); // takes it over
    [[nodiscard]] Page& page() { return *m_page; }

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Page* m_page;
};

} // namespace werkpad
