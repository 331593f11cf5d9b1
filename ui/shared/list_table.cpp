#include "ui/shared/list_table.h"

#include "ui/shared/look.h"

#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace werkpad
{

void makeListTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

QTableView* newListTable(QAbstractItemModel* model, const QString& name)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    makeListTable(*table);
    table->setWordWrap(false);
    return table;
}

void setOneLineRows(QTableView& table)
{
    table.setWordWrap(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing(table));
}

void fitColumns(QTableView& table)
{
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column + 1 < model.columnCount(); ++column) {
        QSet<QString> texts;
        QModelIndex widest;
        int longest = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            if (texts.contains(text))
                continue;
            texts.insert(text);
            if (const int length = table.fontMetrics().horizontalAdvance(text); length > longest) {
                longest = length;
                widest = index;
            }
        }
        const int wanted = widest.isValid() ? table.sizeHintForIndex(widest).width() : 0;
        table.setColumnWidth(column, std::max(wanted, table.horizontalHeader()->sectionSizeHint(column)));
    }
}

void narrowColumns(QTableView& table, const std::vector<int>& columns)
{
    constexpr int kLeastLetters = 12;
    const QHeaderView& header = *table.horizontalHeader();
    struct Yielding {
        int column = 0;
        int width = 0;
        int least = 0;
    };
    std::vector<Yielding> yielding;
    int room = 0;
    for (const int column : columns) {
        const int letters = kLeastLetters * table.fontMetrics().averageCharWidth();
        const int width = header.sectionSize(column);
        yielding.push_back({column, width, std::min(width, std::max(letters, header.sectionSizeHint(column)))});
        room += width - yielding.back().least;
    }
    int tooWide = header.length() - table.viewport()->width();
    if (tooWide > room)
        return;
    for (; tooWide > 0; --tooWide) {
        const auto spare = [](const Yielding& one) { return one.width > one.least ? one.width : 0; };
        --std::ranges::max_element(yielding, {}, spare)->width;
    }
    for (const auto& [column, width, least] : yielding)
        table.setColumnWidth(column, width);
}

} // namespace werkpad
