// The kinds of file in which something can be taken out of Werkpad, and where it goes.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/export_file.h"
#endif

#include <QString>

#include <optional>

class QComboBox;
class QWidget;

namespace werkpad
{

class Questions;

void addFileKinds(QComboBox& box);
// Asks where to; `name` is without folder and ending. Nothing when cancelled.
[[nodiscard]] std::optional<QString> askForExportFile(Questions& questions, QWidget& parent, const QComboBox& kinds,
                                                      const QString& name);
// By the ending of the file; by the chosen kind when it is none of theirs.
[[nodiscard]] ExportFormat exportFormatOf(const QString& file, const QComboBox& kinds);

} // namespace werkpad
