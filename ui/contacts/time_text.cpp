#include "ui/contacts/time_text.h"

#include "ui/shared/convert.h"

namespace werkpad
{

std::vector<Finding> timeFindings(const QLineEdit& field, const std::string& name)
{
    const QString typed = field.text().trimmed();
    if (typed.isEmpty() || timeOf(field))
        return {};
    return {{name, Severity::Blocking, "time_unreadable", toStdString(typed)}};
}

std::optional<int> timeOf(const QLineEdit& field)
{
    return parseTimeOfDay(toStdString(field.text().trimmed()));
}

QString shownTime(int minute)
{
    return toQString(Moment{Date(1970, 1, 1), minute}.clock());
}

} // namespace werkpad
