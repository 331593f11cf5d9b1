#include "ui/exchange/csv_format_boxes.h"

#include "core/exchange/text_encoding.h"

#include <QChar>
#include <QComboBox>

namespace werkpad
{

// The data of each: a TextEncoding as a number, and a QChar.
CsvFormatBoxes::CsvFormatBoxes(CsvChoice& choice, QWidget* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_encoding(new QComboBox(parent))
    , m_delimiter(new QComboBox(parent))
{
    m_encoding->setObjectName(QStringLiteral("encodingBox"));
    m_encoding->addItem(QStringLiteral("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(QStringLiteral("UTF-16"), static_cast<int>(TextEncoding::Utf16LittleEndian));
    m_encoding->addItem(tr("Windows-1252 (older Windows programs)"), static_cast<int>(TextEncoding::Windows1252));
    m_delimiter->setObjectName(QStringLiteral("delimiterBox"));
    m_delimiter->addItem(tr("semicolon ;"), QChar(u';'));
    m_delimiter->addItem(tr("comma ,"), QChar(u','));
    m_delimiter->addItem(tr("tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("vertical bar |"), QChar(u'|'));
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_choice.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        Q_EMIT chosen();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_choice.delimiter = m_delimiter->currentData().toChar().toLatin1();
        Q_EMIT chosen();
    });
}

void CsvFormatBoxes::show(const CsvFormat& format)
{
    const TextEncoding shown = isUtf16(format.encoding) ? TextEncoding::Utf16LittleEndian : format.encoding;
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(shown)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QChar::fromLatin1(format.delimiter)));
}

} // namespace werkpad
