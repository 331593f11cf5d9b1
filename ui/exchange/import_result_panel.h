// What came of an import, or would come of it: the counts, and what there is to say about which line.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/import_result.h"
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace werkpad
{

class RowFindingsModel;

class ImportResultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportResultPanel(QWidget* parent = nullptr);

    // Begins with what asks for attention; with the rest when there is none.
    void setResult(const ImportResult& result);
    // In place of the counts in words that setResult() shows.
    void setCounts(const QString& text);
    void focusFirst();

Q_SIGNALS:
    void rejectsRequested(); // save the rows that are not taken

private:
    enum Shown { Issues, Notes };
    void showFindings();
    void showSentence();

    ImportResult m_result{};
    RowFindingsModel* m_model;
    QLabel* m_counts;
    QLabel* m_explanation;
    QComboBox* m_shown;
    QPushButton* m_rejects;
    QTableView* m_table;
    QLabel* m_sentence;
};

// "687 read: 682 new, 0 updated, 0 unchanged, 5 kept aside, 0 refused."
[[nodiscard]] QString countsText(const ImportResult& result);

} // namespace werkpad
