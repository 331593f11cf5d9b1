#include "ui/diagnosis/instrument_labels.h"

#include "ui/shared/convert.h"

#include <QLocale>

namespace werkpad
{

namespace
{

QString ofLanguage(const InstrumentName& name)
{
    return toQString(QLocale().language() == QLocale::Dutch ? name.dutch : name.english);
}

} // namespace

QString instrumentLabel(const Instrument& instrument)
{
    return ofLanguage(instrument.name);
}

QString itemLabel(const Instrument& instrument, std::string_view item)
{
    const InstrumentItem* known = instrument.item(item);
    return known ? ofLanguage(known->name) : toQString(item);
}

QString scoreLabel(const Instrument& instrument, int score)
{
    const InstrumentName* step = instrument.step(score);
    const QString number = QString::number(score);
    return step ? QStringLiteral("%1 %2").arg(number, ofLanguage(*step)) : number;
}

} // namespace werkpad
