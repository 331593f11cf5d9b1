// The tab Geschiedenis: who changed what, when, from what to what.
#pragma once

#include "ui/dossier/history_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace werkpad
{

class EmptyState;
class HistoryModel;
class OpenDossier;

// Reads a screenful at a time, more when the end comes into sight.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(OpenDossier& dossier, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void readMore();
    void showCount();

    OpenDossier& m_dossier;
    std::unique_ptr<HistoryReader> m_reader;
    HistoryModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_count;
    QPushButton* m_more;
    int m_read = 0; // change sets
    bool m_hasMore = true;
    bool m_isStale = true;
};

} // namespace werkpad
