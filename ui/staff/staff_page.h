// The page Collega's: what everybody knows, when they are there, and how many clients fit.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#include <functional>

class QLabel;
class QTableView;

namespace werkpad
{

class ProfessionalsModel;

class StaffPage : public Page
{
    Q_OBJECT
public:
    explicit StaffPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Colleagues"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Team; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_change, m_presence}; }
    void activate() override;

private:
    void makeTable();
    void refresh();
    void enableActions();
    void askChange();
    void askPresence();
    [[nodiscard]] const Professional* current() const;
    // Runs an action and remembers for undo what it changed.
    [[nodiscard]] Result<void> perform(const QString& what, const std::function<Result<ChangeSetNumber>()>& action);

    UiContext m_context;
    ProfessionalsModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
    QAction* m_change;
    QAction* m_presence;
    Subscription m_subscription;
};

} // namespace werkpad
