// The office's guideline: which type of service fits a period and a client group. Read by everybody, changed by who
// keeps it.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/guideline/guideline.h"
#endif

#include <vector>

class QLabel;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class GuidelineMatrixModel;
class RecordSection;
class RulesModel;

// Above the whole as a matrix, below it the lines of the cell that is chosen there.
class GuidelinePage : public Page
{
    Q_OBJECT
public:
    explicit GuidelinePage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Guideline"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Knowledge; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;

private:
    void makeMatrix();
    void makeLines();
    void reload();
    void showLines();
    void ask(const GuidelineRule& rule);
    void addHere();
    void remove(const QModelIndex& index);
    void loadExample();
    [[nodiscard]] bool mayChange() const;
    void showError(const Error& error);

    UiContext m_context;
    std::vector<GuidelineRule> m_rules;
    GuidelineMatrixModel* m_matrixModel;
    RulesModel* m_linesModel;
    QStackedWidget* m_stack;
    QWidget* m_content;
    QTableView* m_matrix;
    QLabel* m_about;
    QLabel* m_cell;
    RecordSection* m_lines;
    EmptyState* m_empty;
    QLabel* m_message;
    QAction* m_add;
    QAction* m_example;
};

} // namespace werkpad
