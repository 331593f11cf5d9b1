// How every list of records looks and reacts: rows are chosen and opened, cells are not edited.
#pragma once

#include <vector>

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
// Every column but the last as wide as its longest text. Measures each text once, also where it stands in many rows:
// much quicker than QTableView::resizeColumnToContents() for rows of plain text.
void fitColumns(QTableView& table);
// After fitColumns(): where all columns together are wider than the table, these give way, the widest first, down to
// what their heading and a dozen letters need. Their texts are then elided. Where even that is too little the table
// scrolls, so they stay as they are.
void narrowColumns(QTableView& table, const std::vector<int>& columns);

} // namespace werkpad
