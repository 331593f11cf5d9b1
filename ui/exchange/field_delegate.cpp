#include "ui/exchange/field_delegate.h"

#include "core/exchange/import_fields.h"
#include "ui/shared/labels.h"
#include "ui/shared/record_labels.h"

#include <QComboBox>

namespace werkpad
{

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("fieldBox"));
    box->setAccessibleName(tr("Field for column %1").arg(index.siblingAtColumn(0).data().toString()));
    const auto fields = importFields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        box->addItem(fieldLabel(fields[i].name), static_cast<int>(i));
    box->model()->sort(0);
    box->insertItem(0, tr("(not taken)"), -1);
    // Choosing is enough: no Enter needed afterwards.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* delegate = const_cast<FieldDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's API
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace werkpad
