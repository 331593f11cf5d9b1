#include "ui/exchange/import_tables.h"

#include "ui/shared/look.h"
#include "ui/shared/table_guard.h"

#include <QHeaderView>
#include <QTableView>

namespace werkpad
{

namespace
{

constexpr int kLettersOfCell = 18;

} // namespace

void setUpTable(QTableView& table, const QString& name, const std::vector<int>& letters)
{
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    // One height for all, so that ten thousand rows open at once.
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing(table));
    auto* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = table.fontMetrics().averageCharWidth();
    header->setDefaultSectionSize(letter * kLettersOfCell);
    for (std::size_t column = 0; column < letters.size(); ++column)
        table.setColumnWidth(static_cast<int>(column), letter * letters[column]);
    header->setStretchLastSection(!letters.empty());
    new TableGuard(table);
}

} // namespace werkpad
