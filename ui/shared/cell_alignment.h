// Numbers and dates stand to the right in a table, and their headings above them.
#pragma once

#include <QVariant>

namespace werkpad
{

// For Qt::TextAlignmentRole in data() and headerData() alike.
[[nodiscard]] inline QVariant cellAlignment(bool isToTheRight)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isToTheRight ? Qt::AlignRight : Qt::AlignLeft)));
}

} // namespace werkpad
