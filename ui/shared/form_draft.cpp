#include "ui/shared/form_draft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace werkpad
{

namespace
{

constexpr int kPauseMilliseconds = 1000;

bool isOwnField(const QWidget& field)
{
    // Parts of Qt's own widgets (the line edit of a spin box) are named qt_…
    return !field.objectName().isEmpty() && !field.objectName().startsWith(QLatin1String("qt_"));
}

// Of a list whose items can be ticked: what the ticked ones stand for.
QJsonArray checkedItems(const QListWidget& list)
{
    QJsonArray checked;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            checked << list.item(row)->data(Qt::UserRole).toString();
    }
    return checked;
}

QJsonValue contentOf(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->isReadOnly() ? QJsonValue() : line->text();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(&field))
        return note->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(&field))
        return choice->currentData().isValid() ? choice->currentData().toString() : choice->currentText();
    if (const auto* check = qobject_cast<const QCheckBox*>(&field))
        return check->isChecked();
    if (const auto* list = qobject_cast<const QListWidget*>(&field))
        return checkedItems(*list);
    return {};
}

void fill(QWidget& field, const QJsonValue& content)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->setText(content.toString());
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(&field)) {
        note->setPlainText(content.toString());
    } else if (auto* choice = qobject_cast<QComboBox*>(&field)) {
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i).toString() == content.toString())
                choice->setCurrentIndex(i);
        }
    } else if (auto* check = qobject_cast<QCheckBox*>(&field)) {
        check->setChecked(content.toBool());
    } else if (auto* list = qobject_cast<QListWidget*>(&field)) {
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem* item = list->item(row);
            const bool isChecked = content.toArray().contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
        }
    }
}

QByteArray jsonOf(const QWidget& form)
{
    return QJsonDocument(formContent(form)).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject formContent(const QWidget& form)
{
    QJsonObject content;
    for (const auto* field : form.findChildren<QWidget*>()) {
        if (!isOwnField(*field))
            continue;
        if (const QJsonValue value = contentOf(*field); !value.isNull())
            content.insert(field->objectName(), value);
    }
    return content;
}

void fillForm(QWidget& form, const QJsonObject& content)
{
    for (auto* field : form.findChildren<QWidget*>()) {
        if (isOwnField(*field) && content.contains(field->objectName()))
            fill(*field, content.value(field->objectName()));
    }
}

FormDraft::FormDraft(DraftStore& drafts, const QString& key, QWidget& form)
    : QObject(&form)
    , m_drafts(drafts)
    , m_key(key.toStdString())
    , m_form(form)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPauseMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &FormDraft::saveNow);
    for (auto* field : form.findChildren<QWidget*>()) {
        if (isOwnField(*field))
            watch(*field);
    }
    setClean();
}

bool FormDraft::restore()
{
    const auto draft = m_drafts.find(m_key);
    if (!draft || !*draft)
        return false;
    fillForm(m_form, QJsonDocument::fromJson(QByteArray::fromStdString((*draft)->content)).object());
    m_timer->stop();
    m_isKept = true;
    return isTyped();
}

void FormDraft::setClean()
{
    m_clean = jsonOf(m_form);
}

bool FormDraft::isTyped() const
{
    return jsonOf(m_form) != m_clean;
}

void FormDraft::saveNow()
{
    m_timer->stop();
    if (!isTyped()) {
        discard();
        return;
    }
    // A draft that cannot be kept (disk full) must not stand in the way of typing; saving for real will tell.
    m_isKept = m_drafts.save(m_key, jsonOf(m_form).toStdString()).has_value();
}

void FormDraft::discard()
{
    m_timer->stop();
    if (m_isKept)
        m_isKept = !m_drafts.discard(m_key).has_value();
}

void FormDraft::watch(QWidget& field)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        connect(line, &QLineEdit::textChanged, this, &FormDraft::touched);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(&field))
        connect(note, &QPlainTextEdit::textChanged, this, &FormDraft::touched);
    else if (auto* choice = qobject_cast<QComboBox*>(&field))
        connect(choice, &QComboBox::currentIndexChanged, this, &FormDraft::touched);
    else if (auto* check = qobject_cast<QCheckBox*>(&field))
        connect(check, &QCheckBox::toggled, this, &FormDraft::touched);
    else if (auto* list = qobject_cast<QListWidget*>(&field))
        connect(list, &QListWidget::itemChanged, this, &FormDraft::touched);
}

void FormDraft::touched()
{
    m_timer->start();
}

} // namespace werkpad
