// The first rows of a file as they stand there; a BSN is shown masked.
#pragma once

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace werkpad
{

class FileRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<std::string> header, std::vector<std::vector<std::string>> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

// What of a cell may stand on a screen: nine digits, which may be a BSN, masked; anything else as it is.
[[nodiscard]] QString shownCell(const std::string& cell);

} // namespace werkpad
