// A page of several views: their names in a list at the left, what the chosen one shows beside it.
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QListWidget;
class QStackedWidget;
class QWidget;

namespace werkpad
{

// The number of each view stands in Qt::UserRole of its item; the first is chosen. Names the list for screen readers.
void fillViewList(QListWidget& list, const QString& accessibleName, const std::vector<std::pair<int, QString>>& views);
// Makes the layout of `page`, which owns all of it then: the list, and beside it the controls above the stack.
void layOutViews(QWidget& page, QListWidget& list, QWidget& controls, QStackedWidget& stack);

} // namespace werkpad
