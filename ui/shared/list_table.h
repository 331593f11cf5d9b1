// How every list of records looks and reacts: rows are chosen and opened, cells are not edited.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace werkpad
{

// One row at a time, without a grid or row numbers; Tab leaves the table, and the last column takes what is left.
void makeListTable(QTableView& table);
// A new one for a RecordSection, which takes it over.
[[nodiscard]] QTableView* newListTable(QAbstractItemModel* model, const QString& name);
// Every row one line high, in any size of letters; for long lists, which need not measure each row then.
void setOneLineRows(QTableView& table);

} // namespace werkpad
