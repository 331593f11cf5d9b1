#include "ui/catalogue/service_dialog.h"

#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/service_fields.h"
#include "core/workspace/workspace.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/undo_history.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

#include <array>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr std::array kCostKinds{CostKind::None, CostKind::PerClient, CostKind::PerHour, CostKind::Contract,
                                CostKind::Subsidy};

void addTickable(QListWidget& list, const QString& text, std::string_view code, const std::vector<std::string>& ticked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, toQString(code));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    const bool isTicked = std::ranges::find(ticked, code) != ticked.end();
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void setRows(QListWidget& list, int rows)
{
    list.setFixedHeight(rows * (list.fontMetrics().height() + 4) + 2 * list.frameWidth() + 4);
    list.setCurrentRow(0);
}

std::vector<std::string> ticked(const QListWidget& list)
{
    std::vector<std::string> codes;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            codes.push_back(toStdString(list.item(row)->data(Qt::UserRole).toString()));
    }
    return codes;
}

// "1.250,50" or "1250": in cents; 0 for an empty text, nothing when it is no amount.
std::optional<int> readCents(const QString& text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    double amount = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        amount = QString(text.trimmed()).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber || std::abs(amount) > 1e7)
        return std::nullopt;
    return static_cast<int>(std::lround(amount * 100));
}

std::optional<int> readWeeks(const QString& text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int weeks = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(weeks) : std::nullopt;
}

} // namespace

ServiceDialog::ServiceDialog(const UiContext& context, const Service& service, QWidget* parent)
    : RecordDialog(service.id.isNil() ? tr("New service") : tr("Change service"), tr("&Save"), parent)
    , m_context(context)
    , m_initial(service)
    , m_name(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_provider(new QLineEdit(this))
    , m_description(makeNote(2))
    , m_periods(new QListWidget(this))
    , m_groups(new QListWidget(this))
    , m_costKind(new QComboBox(this))
    , m_cost(new QLineEdit(this))
    , m_duration(new QLineEdit(this))
    , m_contact(new QLineEdit(this))
    , m_endedOn(new DateEdit(context.workspace.clock(), this))
{
    if (auto all = context.workspace.catalogue().all())
        m_others = std::move(*all);
    addFields();
    fill(m_initial);
    start(context.workspace.drafts(), QStringLiteral("service/%1").arg(toQString(service.id.text())));
}

void ServiceDialog::addFields()
{
    for (const auto& code : referenceCodes(CodeList::ServiceTypes))
        m_type->addItem(referenceLabel(CodeList::ServiceTypes, code.code), toQString(code.code));
    for (const CostKind kind : kCostKinds)
        m_costKind->addItem(label(kind), static_cast<int>(kind));
    addField("name", tr("&Name"), m_name);
    addField("type", tr("&Type"), m_type);
    addField("provider", tr("&Provider"), m_provider);
    addField("description", tr("&What the client does (is printed in the plan)"), m_description);
    addField("periods", tr("P&eriods (nothing ticked: all)"), m_periods);
    addField("groups", tr("Client &groups (nothing ticked: everyone)"), m_groups);
    addField("cost_kind", tr("&Kind of cost"), m_costKind);
    addField("cost_cents", tr("&Amount in euros"), m_cost);
    addField("duration_weeks", tr("&Duration in weeks"), m_duration);
    addField("contact", tr("&Contact"), m_contact);
    addField("ended_on", tr("&Last day to choose it (empty: no end)"), m_endedOn);
}

void ServiceDialog::fill(const Service& service)
{
    m_name->setText(toQString(service.name));
    m_type->setCurrentIndex(std::max(0, m_type->findData(toQString(service.type))));
    m_provider->setText(toQString(service.provider));
    m_description->setPlainText(toQString(service.description));
    m_periods->clear();
    m_groups->clear();
    for (const Period period : kPeriods)
        addTickable(*m_periods, label(period), periodCode(period), service.periods);
    for (const auto& group : knownGroups()) {
        if (group != kEveryone)
            addTickable(*m_groups, groupLabel(group), group, service.groups);
    }
    setRows(*m_periods, static_cast<int>(kPeriods.size()));
    setRows(*m_groups, 4);
    m_costKind->setCurrentIndex(m_costKind->findData(static_cast<int>(service.costKind)));
    m_cost->setText(service.costCents == 0 ? QString() : QLocale().toString(service.costCents / 100.0, 'f', 2));
    m_duration->setText(service.durationWeeks == 0 ? QString() : QString::number(service.durationWeeks));
    m_contact->setText(toQString(service.contact));
    m_endedOn->setValue(service.endedOn);
}

Service ServiceDialog::value() const
{
    Service service = m_initial;
    service.name = toStdString(m_name->text().trimmed());
    service.type = toStdString(m_type->currentData().toString());
    service.provider = toStdString(m_provider->text().trimmed());
    service.description = toStdString(m_description->toPlainText().trimmed());
    service.periods = ticked(*m_periods);
    service.groups = ticked(*m_groups);
    service.costKind = static_cast<CostKind>(m_costKind->currentData().toInt());
    service.costCents = readCents(m_cost->text()).value_or(0);
    service.durationWeeks = readWeeks(m_duration->text()).value_or(0);
    service.contact = toStdString(m_contact->text().trimmed());
    service.endedOn = m_endedOn->value();
    return service;
}

std::vector<Finding> ServiceDialog::findings() const
{
    auto found = unreadable({{"ended_on", m_endedOn}});
    if (!readCents(m_cost->text()))
        found.push_back({"cost_cents", Severity::Blocking, "number_unreadable", toStdString(m_cost->text())});
    if (!readWeeks(m_duration->text()))
        found.push_back({"duration_weeks", Severity::Blocking, "number_unreadable", toStdString(m_duration->text())});
    std::ranges::move(check(value(), m_others, m_context.workspace.clock().today()), std::back_inserter(found));
    return found;
}

Result<void> ServiceDialog::save()
{
    const Service service = value();
    const bool isNew = m_initial.id.isNil();
    const QString name = toQString(service.name);
    const auto saved = m_context.undo.perform(
        isNew ? tr("service %1 added").arg(name) : tr("service %1 changed").arg(name), [&]() -> Result<ServiceId> {
            auto& catalogue = m_context.workspace.catalogue();
            if (isNew)
                return catalogue.add(service);
            if (const auto set = catalogue.set(m_initial, service); !set)
                return tl::unexpected(set.error());
            return m_initial.id;
        });
    if (!saved)
        return tl::unexpected(saved.error());
    m_saved = *saved;
    return {};
}

QStringList ServiceDialog::takeCurrent()
{
    const Service mine = value();
    if (auto all = m_context.workspace.catalogue().all())
        m_others = std::move(*all);
    const auto now = std::ranges::find(m_others, m_initial.id, &Service::id);
    if (now == m_others.end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    fill(edit.record);
    return edit.lines;
}

} // namespace werkpad
