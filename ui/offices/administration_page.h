// The office's own data and policies, import, and what this program is.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

namespace werkpad
{

class OfficeForm;

class AdministrationPage : public Page
{
    Q_OBJECT
public:
    explicit AdministrationPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Administration"); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Administration; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void activate() override;
    // Shown among the actions when somebody connects to importWanted.
    void offerImport();
    // Something else that is kept by who keeps the office, such as a page of its own. Borrowed.
    void offer(QAction* action) { m_actions << action; }

Q_SIGNALS:
    void importWanted();

private:
    void makeContent();
    [[nodiscard]] QWidget* makeAbout();
    void save();

    UiContext m_context;
    OfficeForm* m_form = nullptr; // null until the page is first shown
    QList<QAction*> m_actions;
};

} // namespace werkpad
