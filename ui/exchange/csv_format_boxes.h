// How a CSV file is read, in two lists to choose from: its character set and its delimiter.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/csv_reader.h"
#endif

#include <QObject>

class QComboBox;
class QWidget;

namespace werkpad
{

class CsvFormatBoxes : public QObject
{
    Q_OBJECT
public:
    // What is chosen is written into `choice`, which must stay where it is.
    CsvFormatBoxes(CsvChoice& choice, QWidget* parent);

    // For the rows of a form; children of `parent`.
    [[nodiscard]] QComboBox* encoding() const { return m_encoding; }
    [[nodiscard]] QComboBox* delimiter() const { return m_delimiter; }
    // Silent. UTF-16 is one choice, whichever byte comes first.
    void show(const CsvFormat& format);

Q_SIGNALS:
    void chosen(); // by the user, and written

private:
    CsvChoice& m_choice;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
};

} // namespace werkpad
