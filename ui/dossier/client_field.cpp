#include "ui/dossier/client_field.h"

#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/labels.h"

#include <QComboBox>
#include <QLineEdit>

namespace werkpad
{

namespace
{

QString nameOf(const std::string& column)
{
    return toQString(column) + QStringLiteral("Edit");
}

} // namespace

ClientField textField(const std::string& name, const QString& label, std::string Client::* member)
{
    auto* editor = new QLineEdit;
    editor->setObjectName(nameOf(name));
    return {name,
            label,
            editor,
            [member](const Client& client) { return toQString(client.*member); },
            [editor, member](const Client& client) { editor->setText(toQString(client.*member)); },
            [editor, member](Client& client) { client.*member = toStdString(editor->text().trimmed()); },
            {}};
}

ClientField birthDateField(const QString& label, const Clock& clock)
{
    auto* editor = new PartialDateEdit(clock);
    editor->setObjectName(nameOf("birth_date"));
    return {"birth_date",
            label,
            editor,
            [](const Client& client) { return shownDate(client.birthDate); },
            [editor](const Client& client) { editor->setValue(client.birthDate); },
            [editor](Client& client) { client.birthDate = editor->value(); },
            [editor] { return editor->findings("birth_date"); }};
}

ClientField partialDateField(const std::string& name, const QString& label, std::optional<PartialDate> Client::* member,
                             const Clock& clock)
{
    auto* editor = new PartialDateEdit(clock);
    editor->setObjectName(nameOf(name));
    return {name,
            label,
            editor,
            [member](const Client& client) { return client.*member ? shownDate(*(client.*member)) : QString(); },
            [editor, member](const Client& client) { editor->setValue((client.*member).value_or(PartialDate{})); },
            [editor, member](Client& client) {
                const PartialDate typed = editor->value();
                // A death on an unknown date is shown as an empty field: leaving it empty does not take the death back.
                const bool stays = typed.isUnknown() && client.*member && (client.*member)->isUnknown();
                if (!stays)
                    client.*member = typed.isUnknown() ? std::nullopt : std::optional(typed);
            },
            [editor, name] { return editor->findings(name); }};
}

ClientField dateField(const std::string& name, const QString& label, std::optional<Date> Client::* member,
                      const Clock& clock)
{
    auto* editor = new DateEdit(clock);
    editor->setObjectName(nameOf(name));
    return {name,
            label,
            editor,
            [member](const Client& client) { return shownDate(client.*member); },
            [editor, member](const Client& client) { editor->setValue(client.*member); },
            [editor, member](Client& client) { client.*member = editor->value(); },
            [editor, name] { return editor->findings(name); }};
}

ClientField choiceField(const std::string& name, const QString& label,
                        const std::vector<std::pair<QString, QString>>& values,
                        std::function<QString(const Client&)> get, std::function<void(Client&, const QString&)> set)
{
    auto* editor = new QComboBox;
    editor->setObjectName(nameOf(name));
    for (const auto& [code, text] : values)
        editor->addItem(text, code);
    return {name,
            label,
            editor,
            [editor, get](const Client& client) {
                const int index = editor->findData(get(client));
                return index < 0 ? get(client) : editor->itemText(index);
            },
            [editor, get](const Client& client) { editor->setCurrentIndex(editor->findData(get(client))); },
            [editor, set = std::move(set)](Client& client) {
                if (editor->currentIndex() >= 0)
                    set(client, editor->currentData().toString());
            },
            {}};
}

} // namespace werkpad
