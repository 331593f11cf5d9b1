// Uitwisselen: what waits for a decision, who takes part, what could not be read.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#ifndef Q_MOC_RUN
#include "core/sync/sync_actions.h"
#endif

class QLabel;
class QStackedWidget;

namespace werkpad
{

class BackgroundSync;
class ConflictPanel;
class EmptyState;
class RecordSection;
class TextTableModel;

// Without a share the page offers to make one.
class SyncPage : public Page
{
    Q_OBJECT
public:
    // Borrows `sync`.
    SyncPage(const UiContext& context, BackgroundSync& sync, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Exchange"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Join; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_now, m_stick, m_invite, m_folder}; }
    void activate() override;

Q_SIGNALS:
    void clientActivated(werkpad::ClientId client);

private:
    void refresh();
    void showState();
    void chooseFolder();
    void exchangeOverStick();
    void invite();
    void showError(const Error& error);

    UiContext m_context;
    BackgroundSync& m_sync;
    SyncStatus m_status;
    QAction* m_now;
    QAction* m_invite;
    QAction* m_folder;
    QAction* m_stick;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QLabel* m_state;
    QLabel* m_message;
    TextTableModel* m_workstationModel;
    TextTableModel* m_problemModel;
    ConflictPanel* m_conflicts = nullptr;
    RecordSection* m_problems = nullptr;
};

} // namespace werkpad
