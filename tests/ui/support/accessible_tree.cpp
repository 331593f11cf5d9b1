#include "tests/ui/support/accessible_tree.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QScrollBar>
#include <QWidget>

namespace werkpad::test
{

namespace
{

QString describe(const QAccessibleInterface& object)
{
    const QObject* origin = object.object();
    if (!origin)
        return QStringLiteral("object with role %1").arg(object.role());
    QString text = QStringLiteral("%1 %2").arg(QLatin1String(origin->metaObject()->className()), origin->objectName());
    for (const QObject* parent = origin->parent(); parent; parent = parent->parent())
        text += QStringLiteral(" in %1 %2").arg(QLatin1String(parent->metaObject()->className()), parent->objectName());
    return text;
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::CheckBox ||
           role == QAccessible::RadioButton || role == QAccessible::MenuItem;
}

bool needsName(const QAccessibleInterface& object)
{
    const QAccessible::State state = object.state();
    if (state.invisible)
        return false;
    if (const auto* widget = qobject_cast<const QWidget*>(object.object())) {
        // Scroll areas and containers take the focus for their children; the inner parts of Qt's own widgets are Qt's.
        if (qobject_cast<const QScrollBar*>(widget) || widget->objectName().startsWith(QLatin1String("qt_")))
            return false;
        return widget->focusPolicy() != Qt::NoFocus ? !widget->isWindow() : isButton(object.role());
    }
    return state.focusable || isButton(object.role());
}

void checkTable(QAccessibleInterface& object, QStringList& nameless)
{
    QAccessibleTableInterface* table = object.tableInterface();
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->columnDescription(column).isEmpty())
            nameless << QStringLiteral("column %1 of %2").arg(column).arg(describe(object));
    }
    for (int row = 0; row < std::min(table->rowCount(), 3); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (!table->cellAt(row, column))
                nameless << QStringLiteral("cell %1,%2 of %3").arg(row).arg(column).arg(describe(object));
        }
    }
}

void walk(QAccessibleInterface* object, QStringList& nameless)
{
    if (!object || !object->isValid())
        return;
    if (needsName(*object) && object->text(QAccessible::Name).trimmed().isEmpty())
        nameless << describe(*object);
    if (object->tableInterface()) {
        checkTable(*object, nameless);
        return;
    }
    for (int i = 0; i < object->childCount(); ++i)
        walk(object->child(i), nameless);
}

} // namespace

QStringList namelessObjects(QWidget& root)
{
    QAccessible::setActive(true);
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&root), nameless);
    return nameless;
}

QStringList tablesWithoutCurrentIndex(QWidget& root)
{
    QStringList found;
    for (const auto* view : root.findChildren<QAbstractItemView*>()) {
        if (view->model() && view->model()->rowCount(view->rootIndex()) > 0 && !view->currentIndex().isValid() &&
            view->focusPolicy() != Qt::NoFocus && view->isVisibleTo(&root))
            found << QStringLiteral("%1 %2").arg(QLatin1String(view->metaObject()->className()), view->objectName());
    }
    return found;
}

} // namespace werkpad::test
