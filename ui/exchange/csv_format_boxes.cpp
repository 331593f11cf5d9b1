#include "ui/exchange/csv_format_boxes.h"

#include "core/exchange/text_encoding.h"

#include <QChar>
#include <QComboBox>
#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct CsvFormatBoxes {
    Q_DECLARE_TR_FUNCTIONS(werkpad::CsvFormatBoxes)
};

} // namespace

void fillCsvFormat(QComboBox& encoding, QComboBox& delimiter)
{
    encoding.addItem(QStringLiteral("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    encoding.addItem(QStringLiteral("UTF-16"), static_cast<int>(TextEncoding::Utf16LittleEndian));
    encoding.addItem(CsvFormatBoxes::tr("Windows-1252 (older Windows programs)"),
                     static_cast<int>(TextEncoding::Windows1252));
    delimiter.addItem(CsvFormatBoxes::tr("semicolon ;"), QChar(u';'));
    delimiter.addItem(CsvFormatBoxes::tr("comma ,"), QChar(u','));
    delimiter.addItem(CsvFormatBoxes::tr("tab"), QChar(u'\t'));
    delimiter.addItem(CsvFormatBoxes::tr("vertical bar |"), QChar(u'|'));
}

void chooseCsvFormat(QComboBox& encoding, QComboBox& delimiter, const CsvFormat& format)
{
    const TextEncoding shown = isUtf16(format.encoding) ? TextEncoding::Utf16LittleEndian : format.encoding;
    encoding.setCurrentIndex(encoding.findData(static_cast<int>(shown)));
    delimiter.setCurrentIndex(delimiter.findData(QChar::fromLatin1(format.delimiter)));
}

} // namespace werkpad
