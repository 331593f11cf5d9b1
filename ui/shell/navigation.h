// The list of screens at the left, each with the number of things that need attention.
#pragma once

#include <QListWidget>

namespace werkpad
{

class Page;

class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    // Borrowed; follows its title and attention.
    void addPage(Page* page);
    [[nodiscard]] Page* pageAt(int row) const;
    void setCurrentPage(const Page* page); // silent; a page that is not here leaves it as it is

Q_SIGNALS:
    void pageChosen(werkpad::Page* page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retitle(Page* page, int attention);
    void fitWidth();
    QList<Page*> m_pages;
};

} // namespace werkpad
