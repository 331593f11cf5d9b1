// How a CSV file is read, in two lists to choose from: its character set and its delimiter.
#pragma once

#ifndef Q_MOC_RUN
#include "core/exchange/csv_reader.h"
#endif

class QComboBox;

namespace werkpad
{

// The data of each: a TextEncoding as a number, and a QChar.
void fillCsvFormat(QComboBox& encoding, QComboBox& delimiter);
// UTF-16 is one choice, whichever byte comes first.
void chooseCsvFormat(QComboBox& encoding, QComboBox& delimiter, const CsvFormat& format);

} // namespace werkpad
