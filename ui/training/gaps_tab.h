// The part Waar ontbreekt deskundigheid: groups of clients beside the colleagues who know them.
#pragma once

#include "core/caseload/client_filter.h"
#include "core/training/training_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/background.h"
#include "ui/shared/ui_context.h"
#include "ui/training/training_text.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class GapsModel;

// Counted on a worker with its own connection; what was counted before stays until the answer is there. Enter or a
// double click on a row asks for the list of its clients.
class GapsTab : public QWidget
{
    Q_OBJECT
public:
    explicit GapsTab(const UiContext& context, QWidget* parent = nullptr);

    void reload();
    void takeFocus();

Q_SIGNALS:
    void listRequested(const werkpad::ClientFilter& filter);
    void statusChanged(const QString& text);
    void shown(); // the answer to the last question

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    struct Answer {
        std::vector<ExpertiseGap> gaps{};
        ColleagueNames names{};
    };
    [[nodiscard]] static Result<Answer> answer(Desk& desk);
    void makeTable();
    void take(Result<Answer> answer);
    void openCurrent();

    UiContext m_context;
    GapsModel* m_model;
    QLabel* m_about;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_state;
    QPushButton* m_open;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
