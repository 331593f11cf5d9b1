// Rows of a form whose labels name their fields, also for a screen reader.
#pragma once

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace werkpad
{

// A form layout that puts labels above their fields when they do not fit beside them.
[[nodiscard]] QFormLayout* makeFormLayout(QWidget* parent);

// Adds a row with `field` in it and a label that is its buddy: it gives the field its accessible name and, by the
// letter after '&', its shortcut. `shown` is what stands in the row when the field is wrapped in something.
QLabel* addRow(QFormLayout* layout, const QString& text, QWidget* field, QWidget* shown = nullptr);

} // namespace werkpad
