// How the tables of the import look and behave: rows are selected, Tab leaves, letters decide the widths.
#pragma once

#include <vector>

class QString;
class QTableView;

namespace werkpad
{

// The view has its model. `letters`: the width of each column in letters; the last
// one takes what is left. Without them all columns are equally wide.
void setUpTable(QTableView& table, const QString& name, const std::vector<int>& letters = {});

} // namespace werkpad
