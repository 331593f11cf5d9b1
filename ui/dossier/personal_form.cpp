#include "ui/dossier/personal_form.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "ui/dossier/field_group.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/record_labels.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

struct PersonalText {
    Q_DECLARE_TR_FUNCTIONS(PersonalForm)
};

template <class Enum>
std::vector<std::pair<QString, QString>> choices()
{
    std::vector<std::pair<QString, QString>> values;
    const auto codes = storedCodes(Enum{});
    for (std::size_t i = 0; i < codes.size(); ++i)
        values.emplace_back(toQString(codes.at(i)), label(static_cast<Enum>(i)));
    return values;
}

// Not shown while it has the value that nearly everybody has.
template <class Value>
ClientField withoutUsual(ClientField field, Value Client::* member, Value usual)
{
    field.shown = [shown = field.shown, member, usual](const Client& client) {
        return client.*member == usual ? QString() : shown(client);
    };
    return field;
}

template <class Enum>
ClientField enumField(const std::string& name, const QString& text, Enum Client::* member)
{
    ClientField field = choiceField(
        name, text, choices<Enum>(),
        [member](const Client& client) {
            return toQString(storedCodes(Enum{}).at(static_cast<std::size_t>(client.*member)));
        },
        [member](Client& client, const QString& code) {
            const auto codes = storedCodes(Enum{});
            client.*member = static_cast<Enum>(std::ranges::find(codes, toStdString(code)) - codes.begin());
        });
    return withoutUsual(std::move(field), member, Enum{});
}

// Never in the field before it is typed: leaving it empty keeps the number there is.
ClientField bsnField()
{
    ClientField field = textField("bsn", fieldLabel("bsn"), &Client::bsn);
    auto* editor = static_cast<QLineEdit*>(field.editor);
    field.shown = [](const Client& client) {
        return client.bsn.empty() ? QString() : toQString(maskedBsn(client.bsn));
    };
    field.load = [editor](const Client& client) {
        editor->clear();
        editor->setPlaceholderText(client.bsn.empty() ? PersonalText::tr("nine digits")
                                                      : PersonalText::tr("type here to replace the number"));
    };
    field.store = [editor](Client& client) {
        const std::string typed = trimmed(toStdString(editor->text()));
        if (typed.empty())
            return;
        const BsnCheck checked = checkBsn(typed);
        client.bsn = checked.bsn.empty() ? typed : checked.bsn;
    };
    return field;
}

ClientField postcodeField()
{
    ClientField field = textField("postcode", fieldLabel("postcode"), &Client::postcode);
    const auto store = field.store;
    field.store = [store](Client& client) {
        store(client);
        if (const auto normal = normalisedPostcode(client.postcode))
            client.postcode = *normal;
    };
    return field;
}

ClientField secrecyField()
{
    // Indicatie geheim, LO GBA 70.10.
    ClientField field = choiceField(
        "secrecy", fieldLabel("secrecy"),
        {{QStringLiteral("0"), PersonalText::tr("No")},
         {QStringLiteral("1"), PersonalText::tr("1: only with consent for legal tasks")},
         {QStringLiteral("2"), PersonalText::tr("2: not to churches")},
         {QStringLiteral("3"), PersonalText::tr("3: not to other third parties")},
         {QStringLiteral("4"), PersonalText::tr("4: 1 and 2")},
         {QStringLiteral("5"), PersonalText::tr("5: 1 and 3")},
         {QStringLiteral("6"), PersonalText::tr("6: 2 and 3")},
         {QStringLiteral("7"), PersonalText::tr("7: 1, 2 and 3")}},
        [](const Client& client) { return QString::number(client.secrecy); },
        [](Client& client, const QString& code) { client.secrecy = code.toInt(); });
    return withoutUsual(std::move(field), &Client::secrecy, 0);
}

} // namespace

PersonalForm::PersonalForm(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
{
    const Clock& clock = dossier.workspace().clock();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 1.5));
    const auto text = [](const char* column, std::string Client::* member) {
        return textField(column, fieldLabel(column), member);
    };
    add(QStringLiteral("name"), tr("&Name"),
        {text("given_names", &Client::givenNames), text("prefix", &Client::prefix), text("surname", &Client::surname),
         enumField("name_use", fieldLabel("name_use"), &Client::nameUse),
         text("partner_prefix", &Client::partnerPrefix), text("partner_surname", &Client::partnerSurname)});
    add(QStringLiteral("contact"), tr("Con&tact"), {text("phone", &Client::phone), text("email", &Client::email)});
    add(QStringLiteral("address"), tr("A&ddress"),
        {text("street", &Client::street), text("house_number", &Client::houseNumber), postcodeField(),
         text("place", &Client::place), text("country", &Client::country), secrecyField()});
    m_groups.back()->setInstead(
        [](const Client& client) {
            return client.secrecy > 0 ? PersonalText::tr("Secret address. Press F2 or click to see it.") : QString();
        },
        [this] { return m_dossier.workspace().dossiers().revealAddress(m_dossier.client()); });
    add(QStringLiteral("person"), tr("Person"),
        {birthDateField(fieldLabel("birth_date"), clock), enumField("sex", fieldLabel("sex"), &Client::sex), bsnField(),
         partialDateField("deceased_on", fieldLabel("deceased_on"), &Client::deceasedOn, clock),
         partialDateField("emigrated_on", fieldLabel("emigrated_on"), &Client::emigratedOn, clock)});
    add(QStringLiteral("dossier"), tr("Dossier"), dossierFields());
    layout->addStretch();
}

void PersonalForm::add(const QString& name, const QString& title, std::vector<ClientField> fields)
{
    auto* group = new FieldGroup(m_dossier, name, title, std::move(fields), this);
    layout()->addWidget(group);
    m_groups.push_back(group);
}

std::vector<ClientField> PersonalForm::dossierFields() const
{
    const Clock& clock = m_dossier.workspace().clock();
    std::vector<std::pair<QString, QString>> coaches{{QString(), tr("(nobody)")}};
    for (const StaffMember& someone : m_dossier.staff()) {
        if (!someone.leftOn)
            coaches.emplace_back(toQString(someone.id.text()), toQString(someone.name));
    }
    ClientField coach = choiceField(
        "coach", fieldLabel("coach"), coaches,
        [](const Client& client) { return client.coach ? toQString(client.coach->text()) : QString(); },
        [](Client& client, const QString& id) { client.coach = StaffId::parse(toStdString(id)); });
    // Somebody who left is no choice any more, but still has a name.
    coach.shown = [this](const Client& client) {
        return client.coach ? m_dossier.staffName(*client.coach) : QString();
    };
    return {std::move(coach), dateField("registered_on", fieldLabel("registered_on"), &Client::registeredOn, clock),
            dateField("closed_on", fieldLabel("closed_on"), &Client::closedOn, clock)};
}

void PersonalForm::saveDrafts()
{
    for (FieldGroup* group : m_groups)
        group->saveDraft();
}

} // namespace werkpad
