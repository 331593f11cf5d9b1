// A time of day in a field: read and shown.
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"

#include <QLineEdit>
#include <QString>

#include <string>
#include <vector>

namespace werkpad
{

// "time_unreadable" for what is no time of day; an empty field is none.
[[nodiscard]] std::vector<Finding> timeFindings(const QLineEdit& field, const std::string& name);
[[nodiscard]] std::optional<int> timeOf(const QLineEdit& field);
[[nodiscard]] QString shownTime(int minute); // "14:05"

} // namespace werkpad
