#include "ui/plan/choices.h"

#include "ui/shared/convert.h"

namespace werkpad
{

std::string chosen(const QComboBox& box)
{
    return toStdString(box.currentData().toString());
}

void choose(QComboBox& box, const std::string& code)
{
    int index = box.findData(toQString(code));
    if (index < 0 && !code.empty()) {
        box.addItem(toQString(code), toQString(code));
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

void addCodes(QComboBox& box, CodeList list, const QString& none)
{
    if (!none.isEmpty())
        box.addItem(none, QString());
    for (const ReferenceCode& entry : referenceCodes(list))
        box.addItem(referenceLabel(list, entry.code), toQString(entry.code));
}

} // namespace werkpad
