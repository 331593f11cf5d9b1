// What two people changed at once: the list, the values side by side, and how it is decided.
#pragma once

#include "ui/shared/ui_context.h"

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/sync/conflict.h"
#include "core/sync/conflict_series_actions.h"
#endif

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace werkpad
{

class ConflictValueEdit;
class ConflictValuesView;
class TextTableModel;

// Enter in the list opens the dossier. Every decision is one step to undo.
class ConflictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictPanel(const UiContext& context, QWidget* parent = nullptr);
    // Keeps the one that is chosen, and what is being typed for it.
    void setConflicts(std::vector<Conflict> conflicts);
    // Into the list, when there is something in it.
    void focusList();

Q_SIGNALS:
    void clientActivated(werkpad::ClientId client);
    void changed(); // something was decided, or was decided elsewhere: the list has to be read again

private:
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QWidget* makeSeries();
    [[nodiscard]] QPushButton* newButton(const QString& text, const char* name, QWidget* parent);
    [[nodiscard]] const Conflict* current() const;
    void showCurrent();
    void decide(bool keepMine);
    void decideTyped(const Value& value);
    void decideSeries(SeriesChoice choice);
    void say(const QString& text, bool isError);

    UiContext m_context;
    std::vector<Conflict> m_conflicts;
    TextTableModel* m_model;
    QTableView* m_table;
    QLabel* m_message;
    QWidget* m_detail = nullptr;
    QLabel* m_subject = nullptr;
    ConflictValuesView* m_values = nullptr;
    ConflictValueEdit* m_edit = nullptr;
    QWidget* m_series = nullptr;
    QLabel* m_seriesLabel = nullptr;
    std::vector<QPushButton*> m_decisions;
};

} // namespace werkpad
