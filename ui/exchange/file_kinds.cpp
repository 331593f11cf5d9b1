#include "ui/exchange/file_kinds.h"

#include "ui/shared/questions.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

struct FileKind {
    ExportFormat format = ExportFormat::Xlsx;
    const char* suffix = "";
    const char* name = "";

    [[nodiscard]] QString shownName() const { return QCoreApplication::translate("werkpad::ExportDialog", name); }
};

constexpr std::array kFileKinds{
    FileKind{ExportFormat::Xlsx, "xlsx",
             QT_TRANSLATE_NOOP("werkpad::ExportDialog", "Spreadsheet (Excel, LibreOffice)")},
    FileKind{ExportFormat::Csv, "csv", QT_TRANSLATE_NOOP("werkpad::ExportDialog", "CSV, for any spreadsheet")},
    FileKind{ExportFormat::JsonText, "json", QT_TRANSLATE_NOOP("werkpad::ExportDialog", "JSON, for another program")},
};

const FileKind& chosenKind(const QComboBox& kinds)
{
    return kFileKinds.at(static_cast<std::size_t>(std::max(0, kinds.currentIndex())));
}

} // namespace

void addFileKinds(QComboBox& box)
{
    for (const FileKind& kind : kFileKinds)
        box.addItem(kind.shownName());
}

std::optional<QString> askForExportFile(Questions& questions, QWidget& parent, const QComboBox& kinds,
                                        const QString& name)
{
    const FileKind& kind = chosenKind(kinds);
    const QString suffix = QString::fromLatin1(kind.suffix);
    return questions.saveFile(&parent, parent.windowTitle(), QStringLiteral("%1 (*.%2)").arg(kind.shownName(), suffix),
                              suffix, QDir::home().filePath(name + QLatin1Char('.') + suffix));
}

ExportFormat exportFormatOf(const QString& file, const QComboBox& kinds)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto* const kind = std::ranges::find_if(
        kFileKinds, [&suffix](const FileKind& one) { return suffix == QLatin1String(one.suffix); });
    return kind == kFileKinds.end() ? chosenKind(kinds).format : kind->format;
}

} // namespace werkpad
