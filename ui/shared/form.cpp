#include "ui/shared/form.h"

#include <QFormLayout>
#include <QLabel>

namespace werkpad
{

QFormLayout* makeFormLayout(QWidget* parent)
{
    auto* layout = new QFormLayout(parent);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft);
    return layout;
}

QLabel* addRow(QFormLayout* layout, const QString& text, QWidget* field, QWidget* shown)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    QString name = text;
    name.remove(QLatin1Char('&'));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    layout->addRow(label, shown ? shown : field);
    return label;
}

} // namespace werkpad
