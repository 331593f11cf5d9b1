#include "ui/shared/view_list.h"

#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace werkpad
{

void fillViewList(QListWidget& list, const QString& accessibleName, const std::vector<std::pair<int, QString>>& views)
{
    list.setObjectName(QStringLiteral("viewsList"));
    list.setAccessibleName(accessibleName);
    for (const auto& [view, text] : views)
        (new QListWidgetItem(text, &list))->setData(Qt::UserRole, view);
    list.setCurrentRow(0);
    list.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setWordWrap(true);
}

void layOutViews(QWidget& page, QListWidget& list, QWidget& controls, QStackedWidget& stack)
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&controls);
    column->addWidget(&stack, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(&list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

} // namespace werkpad
