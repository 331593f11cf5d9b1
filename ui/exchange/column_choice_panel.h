// How a file is read and which of its columns is what, with its first rows.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/csv_preview.h"
#endif

#include <QString>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace werkpad
{

class CsvFormatBoxes;
class FileRowsModel;

// What a column can be.
struct ColumnRole {
    std::string code{}; // in the object name of its field: codeBox
    QString text{};
};

class ColumnChoicePanel : public QWidget
{
    Q_OBJECT
public:
    // `traits`: what the columns are for of which any number can be chosen; empty: there are none.
    ColumnChoicePanel(const std::vector<ColumnRole>& roles, const QString& traits, QWidget* parent = nullptr);

    // Another file: forgets what was chosen.
    void startAnew();
    // `recognised`: for each role its column, where the headings tell.
    void setPreview(const CsvPreview& preview, const std::vector<std::optional<std::size_t>>& recognised);
    [[nodiscard]] const CsvChoice& csv() const { return m_csv; }
    [[nodiscard]] std::optional<std::size_t> columnOf(const std::string& role) const;
    // Those that are ticked, by a name of their own: the heading, and the number where that does not tell them apart.
    [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> traits() const;
    void focusFirst();

Q_SIGNALS:
    void formatChosen(); // preview again

private:
    struct RoleBox {
        std::string code{};
        QComboBox* box = nullptr;
    };
    [[nodiscard]] QString nameOf(std::size_t column) const; // its heading, else its number

    CsvChoice m_csv{};
    std::vector<std::string> m_header;
    CsvFormatBoxes* m_format;
    std::vector<RoleBox> m_roles;
    QListWidget* m_traits;
    FileRowsModel* m_rows;
    QTableView* m_rowsTable;
    QLabel* m_rowsTitle;
};

} // namespace werkpad
