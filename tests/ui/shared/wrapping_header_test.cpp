#include "ui/shared/list_table.h"
#include "ui/shared/wrapping_header.h"

#include <catch2/catch_test_macros.hpp>

#include <QStandardItemModel>
#include <QTableView>

using namespace werkpad;

namespace
{

// A table of a name and two numbers, in a window that is wide enough.
struct Numbers {
    QStandardItemModel model{1, 3};
    QTableView table{};
    WrappingHeader* header = new WrappingHeader(&table);

    explicit Numbers(const QStringList& headings)
    {
        model.setHorizontalHeaderLabels(headings);
        const QStringList cells{QStringLiteral("Anne-Fleur van den Heuvel-Rietdijk"), QStringLiteral("7"),
                                QStringLiteral("12")};
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(0, column, new QStandardItem(cells.value(column)));
        table.setModel(&model);
        table.setHorizontalHeader(header);
        makeListTable(table);
        header->setStretchLastSection(false);
        table.resize(900, 200);
        table.show();
        fitColumns(table);
    }
};

} // namespace

TEST_CASE("A heading of several words takes two lines and the width of the longer one, a heading of one word neither")
{
    Numbers several({QStringLiteral("Naam"), QStringLiteral("Lang geen contact"), QStringLiteral("Klanten")});
    Numbers single({QStringLiteral("Naam"), QStringLiteral("contact"), QStringLiteral("Klanten")});
    const auto& metrics = several.header->fontMetrics();
    const int whole = metrics.horizontalAdvance(QStringLiteral("Lang geen contact"));
    CHECK(several.header->sectionSizeHint(1) < whole);
    CHECK(several.header->sectionSizeHint(1) >= metrics.horizontalAdvance(QStringLiteral("Lang geen")));
    CHECK(several.header->sectionSizeHint(2) == single.header->sectionSizeHint(2));
    CHECK(several.header->sizeHint().height() >= single.header->sizeHint().height() + metrics.height());
    CHECK(several.table.columnWidth(1) == several.header->sectionSizeHint(1));
}

TEST_CASE("A heading that stands in two lines is drawn in both")
{
    Numbers at({QStringLiteral("Naam"), QStringLiteral("Lang geen contact"), QStringLiteral("Klanten")});
    const QImage picture = at.header->grab().toImage();
    const int left = at.header->sectionViewportPosition(1) + 4;
    const auto hasInk = [&](int from, int until) { // some pixel differs from the one at the edge of its line
        for (int y = from; y < until; ++y)
            for (int x = left; x < left + at.header->sectionSize(1) - 8; ++x)
                if (qGray(picture.pixel(x, y)) + 60 < qGray(picture.pixel(left, y)))
                    return true;
        return false;
    };
    const int middle = picture.height() / 2;
    CHECK(hasInk(2, middle - 2));
    CHECK(hasInk(middle + 2, picture.height() - 2));
}

TEST_CASE("Columns of text give way to those of numbers, as long as all then fit")
{
    Numbers at({QStringLiteral("Naam"), QStringLiteral("Klanten"), QStringLiteral("Ruimte")});
    const int wanted = at.table.columnWidth(0);
    const int number = at.table.columnWidth(1);
    narrowColumns(at.table, {0});
    CHECK(at.table.columnWidth(0) == wanted); // there is room
    const int frame = at.table.width() - at.table.viewport()->width();
    at.table.resize(at.header->length() - 20 + frame, 200);
    narrowColumns(at.table, {0});
    CHECK(at.table.columnWidth(0) == wanted - 20);
    CHECK(at.table.columnWidth(1) == number);
    at.table.setColumnWidth(0, wanted);
    at.table.resize(60, 200);
    narrowColumns(at.table, {0});
    CHECK(at.table.columnWidth(0) == wanted); // it scrolls in any case
    CHECK(at.table.columnWidth(1) == number);
}
