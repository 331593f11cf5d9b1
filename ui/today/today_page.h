// Vandaag: what needs this person today, with the reason, and one key to act.
#pragma once

#include "core/clients/client.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

class QLabel;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class TodayModel;

// Left the reasons with their numbers, right the list behind the number that is chosen. Enter opens the dossier, or the
// desk for somebody who waits there.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Today; }
    void activate() override;

Q_SIGNALS:
    void clientActivated(werkpad::ClientId client);
    void deskRequested(); // who waits has no dossier
    void listRequested(); // nothing needs attention: to the list of clients

private:
    void refresh();
    void showCounts();
    void chooseReason();
    void openCurrent();

    UiContext m_context;
    TodayModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_state;
    QListWidget* m_reasons;
    QTableView* m_table;
};

} // namespace werkpad
