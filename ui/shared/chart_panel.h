// A chart with the table of its figures, what they mean, and ways to take both along: print, PDF, PNG, SVG.
#pragma once

#include "ui/shared/chart.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTableView;

namespace werkpad
{

class ChartTableModel;
class ChartView;
class Questions;

// Shows the chart, the table, or both. The table is the form in which a keyboard and a screen reader go through the
// figures.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Shows { Both, Chart, Table };

    explicit ChartPanel(Questions& questions, QWidget* parent = nullptr);
    void setChart(Chart chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    void setShows(Shows shows);
    [[nodiscard]] Shows shows() const { return m_shows; }

    // Shows the pages; from there they are printed.
    void print();
    // Asks for a file name, whose end says the kind.
    void save();
    // The number that the table stands on, in words: the chart, the row and the column.
    [[nodiscard]] QString currentName() const;
    // For the page to offer too; enabled while numbers that open a list are in sight. A page that shows something else
    // disables it.
    [[nodiscard]] QAction& listAction() { return *m_list; }

Q_SIGNALS:
    void showsChanged(werkpad::ChartPanel::Shows shows);
    // Enter, a double click or the menu on a number that stands for clients: the keys of its row and column.
    void listRequested(std::size_t rowKey, int columnKey);

protected:
    void changeEvent(QEvent* event) override;

private:
    void limitNotes();
    void openCurrent();

    Questions& m_questions;
    Chart m_chart;
    Shows m_shows = Shows::Both;
    QLabel* m_title;
    QAction* m_list;
    QLabel* m_hint;
    QButtonGroup* m_choice;
    QSplitter* m_splitter;
    ChartView* m_view;
    ChartTableModel* m_model;
    QTableView* m_table;
    QLabel* m_notes;
    QScrollArea* m_notesArea;
};

} // namespace werkpad
