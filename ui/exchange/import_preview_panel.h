// Second step of the import: how the file is read, which column goes where, and its first rows.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/import_actions.h"
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace werkpad
{

class ColumnMappingModel;
class CsvFormatBoxes;
class FileRowsModel;
class FindingsView;

class ImportPreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreviewPanel(QWidget* parent = nullptr);

    // Another file: forgets what was chosen.
    void startWith(std::optional<ImportProfile> profile);
    void setPreview(const ImportPreview& preview);
    [[nodiscard]] const ReadOptions& options() const { return m_options; }
    [[nodiscard]] bool isBlocked() const;
    void focusFirst();

Q_SIGNALS:
    void optionsChanged(); // preview again

private:
    [[nodiscard]] QWidget* makeFormat();
    [[nodiscard]] QWidget* makeColumns();
    [[nodiscard]] QWidget* makeRows();
    void formatChosen();
    void showFormat(const ImportPreview& preview);
    void take(const MappingChoice& choice);
    void takeSuggestions();

    ReadOptions m_options{};
    ColumnMappingModel* m_columns;
    FileRowsModel* m_rows;
    QComboBox* m_profile;
    CsvFormatBoxes* m_format;
    FindingsView* m_findings;
    QWidget* m_columnsBox = nullptr;
    QTableView* m_columnsTable = nullptr;
    QPushButton* m_suggestions = nullptr;
    QLabel* m_rowsTitle = nullptr;
    QTableView* m_rowsTable = nullptr;
};

} // namespace werkpad
