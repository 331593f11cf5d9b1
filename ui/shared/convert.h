// The only place where core's dates and texts become Qt's and back.
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

namespace werkpad
{

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toStdString(const QString& text)
{
    return text.toStdString();
}

[[nodiscard]] inline QDate toQDate(Date date)
{
    return {date.year(), date.month(), date.day()};
}
// Nothing for an invalid QDate.
[[nodiscard]] inline std::optional<Date> toDate(QDate date)
{
    return date.isValid() ? Date::from(date.year(), date.month(), date.day()) : std::nullopt;
}

// dd-mm-jjjj, in every language: it is the office's way of writing.
[[nodiscard]] inline QString shownDate(Date date)
{
    return toQString(date.dutch());
}
[[nodiscard]] inline QString shownDate(const std::optional<Date>& date)
{
    return date ? shownDate(*date) : QString();
}

} // namespace werkpad
