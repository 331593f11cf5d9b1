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
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace werkpad
{

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
    [[nodiscard]] std::string headingOf(const std::string& role) const; // empty: no column
    [[nodiscard]] std::vector<std::string> traits() const;              // headings
    void focusFirst();

Q_SIGNALS:
    void formatChosen(); // preview again

private:
    struct RoleBox {
        std::string code{};
        QComboBox* box = nullptr;
    };
    CsvChoice m_csv{};
    std::vector<std::string> m_header;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    std::vector<RoleBox> m_roles;
    QListWidget* m_traits;
    FileRowsModel* m_rows;
    QTableView* m_rowsTable;
    QLabel* m_rowsTitle;
};

} // namespace werkpad
