// Walks a window as a screen reader does, and tells what such a reader could not name.
#pragma once

#include <QStringList>

class QWidget;

namespace werkpad::test
{

// "QLineEdit nameEdit in QDialog": every object that can have the focus, or is a button, and has no name. Tables are
// not descended into: their cells are asked by row and column, all headers and the current cell.
[[nodiscard]] QStringList namelessObjects(QWidget& root);

// Tables and trees that have rows but no current index: what Qt 6.4's accessibility crashes on.
[[nodiscard]] QStringList tablesWithoutCurrentIndex(QWidget& root);

} // namespace werkpad::test
