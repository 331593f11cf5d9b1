// A table of records with the buttons to add, change and remove them; without records it says why and what to do.
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/table_guard.h"

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;

// Keys in the table: Insert adds, Enter or F2 changes, Delete removes. Follows the resets of the model.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    struct Texts {
        QString name{}; // of the table, for a screen reader
        QString add{};  // the buttons, with '&'
        QString change{};
        QString remove{};
    };
    // `keyOf` and `rowOf` find the current record again after a reset.
    RecordList(const Texts& texts, QAbstractItemModel& model, const TableGuard::KeyOf& keyOf,
               const TableGuard::RowOf& rowOf, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }
    // What stands there without records. Without `action` there is no button.
    void setEmptyTexts(Icon shape, const QString& title, const QString& text, const QString& action = {});
    void setMayChange(bool mayChange);
    [[nodiscard]] int currentRow() const; // -1: none
    void setCurrentRow(int row);          // nothing happens with -1
    void takeFocus();                     // the table, or the button of the empty list

Q_SIGNALS:
    void addRequested();
    void changeRequested(int row);
    void removeRequested(int row);
    void emptyActionRequested();
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* makeButton(const QString& text, Icon shape, const char* name);
    void present();
    void offer();

    QAbstractItemModel& m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    bool m_mayChange = false;
};

} // namespace werkpad
