// The services that the office offers: everybody looks, who keeps the catalogue changes it.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/catalogue/service.h"
#endif

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class ServicesModel;

// Insert adds, Enter or F2 changes, Delete ends. Ended services show when asked for.
class CataloguePage : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Services"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Knowledge; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;
    bool focusFilter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void showServices();
    void ask(const Service& service);
    void endCurrent();
    void loadExample();
    void readOccupations();
    void offer(); // what can be done now
    [[nodiscard]] const Service* current() const;
    void showError(const Error& error);

    UiContext m_context;
    std::vector<Service> m_services;
    ServicesModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_withEnded;
    QLabel* m_count;
    QLabel* m_message;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QAction* m_add;
    QAction* m_change;
    QAction* m_end;
    QAction* m_example;
    QAction* m_occupations;
};

} // namespace werkpad
