// A page of the navigation that is not there yet.
#pragma once

#include "ui/shared/page.h"

#include <functional>

namespace werkpad
{

// Makes its page when somebody first comes to it, and from then on is nothing but that page: so the window is there
// before what few people need in the first second.
class PagePlace : public Page
{
    Q_OBJECT
public:
    // The title and the icon are those of the page; `make` hands over the page, once.
    PagePlace(QString title, Icon shape, std::function<Page*()> make);

    // Made now when it was not yet.
    Page& page();

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Icon pageIcon() const override { return m_icon; }
    [[nodiscard]] bool showsTitle() const override { return m_page && m_page->showsTitle(); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override { page().activate(); }
    bool focusFilter() override { return page().focusFilter(); }
    void saveDrafts() override;

private:
    QString m_title;
    Icon m_icon;
    std::function<Page*()> m_make;
    Page* m_page = nullptr;
};

} // namespace werkpad
