#include "ui/offices/office_form.h"

#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace werkpad
{

namespace
{

constexpr int kMostWeeks = 52;
constexpr int kMostDays = 730;

} // namespace

OfficeForm::OfficeForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_subname(new QLineEdit)
    , m_profile(new QComboBox)
    , m_interruption(new QSpinBox)
    , m_contact(new QSpinBox)
    , m_whoMay(new QLabel(tr("Only an administrator can change this.")))
    , m_save(new QPushButton(icon(Icon::Check), tr("&Save")))
    , m_general(new FindingsView)
    , m_findings(new FormFindings(m_general, this))
{
    addFields();
    setValue(m_office);
    connect(m_save, &QPushButton::clicked, this, &OfficeForm::saveWanted);
    connect(m_name, &QLineEdit::textChanged, this, &OfficeForm::edited);
    connect(m_subname, &QLineEdit::textChanged, this, &OfficeForm::edited);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &OfficeForm::edited);
    connect(m_interruption, &QSpinBox::valueChanged, this, &OfficeForm::edited);
    connect(m_contact, &QSpinBox::valueChanged, this, &OfficeForm::edited);
    for (auto* days : m_contactInPeriod)
        connect(days, &QSpinBox::valueChanged, this, &OfficeForm::edited);
}

void OfficeForm::addFields()
{
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_interruption->setRange(0, kMostWeeks);
    m_interruption->setSuffix(tr(" weeks"));
    m_interruption->setToolTip(tr("Work of at most this long does not restart the count of the period."));
    m_contact->setRange(1, kMostDays);
    m_contact->setSuffix(tr(" days"));
    m_contact->setToolTip(tr("A client without contact for longer is shown as needing attention."));
    for (const auto profile : {OfficeProfile::Werkplein, OfficeProfile::Werkbedrijf})
        m_profile->addItem(label(profile), static_cast<int>(profile));
    setTextStyle(*m_whoMay, TextSize::Normal, TextTone::Muted);

    auto* layout = makeFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, layout](const QString& text, const char* name, QWidget* field) {
        addRow(layout, text, field, m_findings->wrap(name, field));
    };
    add(tr("&Name"), "name", m_name);
    add(tr("S&ub-name"), "subname", m_subname);
    add(tr("&Kind of office"), "profile", m_profile);
    add(tr("&Work that does not restart the count"), "interruption_weeks", m_interruption);
    add(tr("&Longest time without contact"), "contact_days", m_contact);
    for (const Period period : kPeriods) {
        auto* days = new QSpinBox(this);
        m_contactInPeriod.at(static_cast<std::size_t>(period)) = days;
        days->setRange(0, kMostDays);
        days->setSuffix(tr(" days"));
        days->setSpecialValueText(tr("as above"));
        static constexpr std::array kColumns{"contact_days_before", "contact_days_0_3", "contact_days_3_6",
                                             "contact_days_6_12", "contact_days_over_12"};
        add(tr("… in the period %1").arg(label(period).toLower()), kColumns.at(static_cast<std::size_t>(period)), days);
    }
    layout->addRow(m_general);
    layout->addRow(QString(), m_whoMay);
    layout->addRow(QString(), m_save);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void OfficeForm::setValue(const Office& office)
{
    m_office = office;
    m_name->setText(toQString(office.name));
    m_subname->setText(toQString(office.subname));
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(office.profile)));
    m_interruption->setValue(office.interruptionWeeks);
    m_contact->setValue(office.contactDays);
    for (std::size_t i = 0; i < m_contactInPeriod.size(); ++i)
        m_contactInPeriod.at(i)->setValue(office.*Office::contactDaysByPeriod().at(i));
    m_findings->show({});
    edited();
}

Office OfficeForm::value() const
{
    Office office = m_office;
    office.name = toStdString(m_name->text().trimmed());
    office.subname = toStdString(m_subname->text().trimmed());
    office.profile = static_cast<OfficeProfile>(m_profile->currentData().toInt());
    office.interruptionWeeks = m_interruption->value();
    office.contactDays = m_contact->value();
    for (std::size_t i = 0; i < m_contactInPeriod.size(); ++i)
        office.*Office::contactDaysByPeriod().at(i) = m_contactInPeriod.at(i)->value();
    return office;
}

bool OfficeForm::isTyped() const
{
    return !(value() == m_office);
}

void OfficeForm::setEditable(bool editable)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_subname, m_profile, m_interruption, m_contact})
        field->setEnabled(editable);
    m_whoMay->setVisible(!editable);
    m_save->setVisible(editable);
}

void OfficeForm::showError(const Error& error)
{
    if (error.findings.empty())
        return m_general->showError(error);
    m_findings->show(error.findings);
    m_findings->focusFirstBlocking();
}

void OfficeForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void OfficeForm::edited()
{
    m_save->setEnabled(isTyped());
}

} // namespace werkpad
