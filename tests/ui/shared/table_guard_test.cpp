#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/shared/table_guard.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractTableModel>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

class Names final : public QAbstractTableModel
{
public:
    explicit Names(QStringList names)
        : m_names(std::move(names))
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_names.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_names.at(index.row())) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Kolom %1").arg(section)) : QVariant();
    }
    void setNames(QStringList names)
    {
        beginResetModel();
        m_names = std::move(names);
        endResetModel();
    }
    int rowOf(const QString& name) const { return static_cast<int>(m_names.indexOf(name)); }

private:
    QStringList m_names;
};

// What a screen reader does on focus: asks for the current cell, its text and its place.
void readAsScreenReader(QAbstractItemView& view)
{
    QAccessibleInterface* object = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(object);
    REQUIRE(object->tableInterface());
    if (view.model()->rowCount() == 0)
        return;
    const QModelIndex current = view.currentIndex();
    REQUIRE(current.isValid());
    QAccessibleInterface* cell = object->tableInterface()->cellAt(current.row(), current.column());
    REQUIRE(cell);
    CHECK(cell->isValid());
    CHECK(cell->text(QAccessible::Name) == current.data().toString());
    CHECK(cell->tableCellInterface()->rowIndex() == current.row());
}

} // namespace

TEST_CASE("A view with rows always has a current index, before and after it gets rows")
{
    Names model({});
    QTableView view;
    view.setModel(&model);
    const TableGuard guard(view);
    CHECK_FALSE(view.currentIndex().isValid());
    model.setNames({QStringLiteral("Berg"), QStringLiteral("Poel")});
    CHECK(view.currentIndex() == model.index(0, 0));
    CHECK_FALSE(view.selectionModel()->hasSelection());
    CHECK(tablesWithoutCurrentIndex(view).isEmpty());
}

TEST_CASE("A reset under the focus keeps the row, also when a screen reader listens")
{
    QAccessible::setActive(true);
    Names model({QStringLiteral("Aker"), QStringLiteral("Berg"), QStringLiteral("Poel")});
    QTableView view;
    view.setAccessibleName(QStringLiteral("Klanten"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setModel(&model);
    const TableGuard guard(
        view, [](const QModelIndex& index) { return index.siblingAtColumn(0).data(); },
        [&model](const QVariant& name) { return model.rowOf(name.toString()); });
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    view.selectRow(2);
    readAsScreenReader(view);

    model.setNames({QStringLiteral("Poel"), QStringLiteral("Zand")});
    CHECK(view.currentIndex().row() == 0);
    CHECK(view.selectionModel()->isRowSelected(0));
    readAsScreenReader(view);

    model.setNames({QStringLiteral("Zand")}); // the row is gone: the nearest, but not selected for somebody else
    CHECK(view.currentIndex().row() == 0);
    CHECK_FALSE(view.selectionModel()->hasSelection());
    readAsScreenReader(view);

    model.setNames({});
    readAsScreenReader(view);
    model.setNames({QStringLiteral("Berg")});
    readAsScreenReader(view);
    CHECK(namelessObjects(view) == QStringList{});
}

TEST_CASE("A tree is guarded too, from its first visible column")
{
    Names model({QStringLiteral("Berg")});
    QTreeView view;
    view.setAccessibleName(QStringLiteral("Geschiedenis"));
    view.setModel(&model);
    view.header()->hideSection(0);
    const TableGuard guard(view);
    CHECK(view.currentIndex() == model.index(0, 1));
}
