// A part of a page with a heading, a table and what can be done with its rows: add, change, remove.
#pragma once

#include <QAbstractItemView>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace werkpad
{

// The table is as high as its rows (the page scrolls, not the table). Keys in the table: Insert adds, Enter or F2
// changes, Delete removes.
class RecordSection : public QWidget
{
    Q_OBJECT
public:
    struct Texts {
        QString title{};  // with '&': moves the focus to the table
        QString empty{};  // why there is nothing, and what to do
        QString add{};    // the button; empty: none
        QString change{}; // likewise
        QString remove{};
    };
    // Takes the view into its care; it has its model, and columns that are sized here.
    RecordSection(const Texts& texts, QAbstractItemView* view, QWidget* parent = nullptr);
    // Puts something below the buttons.
    void addBelow(QWidget* widget);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] QModelIndex currentIndex() const { return m_view->currentIndex(); }
    // Which rows can be changed and removed; all when not set.
    void setCanChange(std::function<bool(const QModelIndex&)> canChange);

Q_SIGNALS:
    void addRequested();
    void changeRequested(const QModelIndex& index);
    void removeRequested(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const QIcon& icon, const QString& name);
    void fit();
    void enableButtons();
    void request(void (RecordSection::*what)(const QModelIndex&));

    QAbstractItemView* m_view;
    QLabel* m_empty;
    QHBoxLayout* m_buttons;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    std::function<bool(const QModelIndex&)> m_canChange;
    bool m_isReadOnly = false;
};

} // namespace werkpad
