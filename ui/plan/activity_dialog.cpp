#include "ui/plan/activity_dialog.h"

#include "core/plan/plan_fields.h"
#include "core/plan/plan_rules.h"
#include "ui/plan/choices.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace werkpad
{

ActivityDialog::ActivityDialog(OpenDossier& dossier, const Plan& plan, const PlanActivity& activity,
                               const std::vector<Service>& known, QWidget* parent)
    : RecordDialog(activity.id.isNil() ? tr("New activity") : tr("Change activity"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_plan(plan)
    , m_before(activity)
    , m_service(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_doer(new QComboBox(this))
    , m_doerName(new QLineEdit(this))
    , m_dueOn(new DateEdit(dossier.workspace().clock(), this))
    , m_state(new QComboBox(this))
    , m_startedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_endedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_result(makeNote(2))
{
    m_before.plan = plan.id;
    m_before.client = plan.client;
    fillChoices(known);
    addFields();
    load();
    connect(m_service, &QComboBox::activated, this, &ActivityDialog::takeService);
    connect(m_state, &QComboBox::activated, this, &ActivityDialog::takeState);
    start(dossier.workspace().drafts(),
          QStringLiteral("activity/%1/%2").arg(toQString(plan.id.text()), toQString(activity.id.text())));
    if (activity.id.isNil())
        (m_title->text().isEmpty() ? static_cast<QWidget*>(m_service) : m_title)->setFocus();
}

void ActivityDialog::fillChoices(const std::vector<Service>& known)
{
    m_services = m_dossier.workspace().plans().services().value_or(std::vector<Service>{});
    // One that is no longer offered stays readable in the plan.
    for (const Service& service : known) {
        if (service.id == m_before.service &&
            std::ranges::find(m_services, service.id, &Service::id) == m_services.end())
            m_services.push_back(service);
    }
    m_service->addItem(tr("Something else, in your own words"), QString());
    for (const Service& service : m_services)
        m_service->addItem(toQString(service.name), toQString(service.id.text()));
    addCodes(*m_type, CodeList::ServiceTypes, tr("None of these"));
    addWords<ActivityDoer>(*m_doer);
    addWords<ActivityState>(*m_state);
}

void ActivityDialog::addFields()
{
    addField("service", tr("Ser&vice of the catalogue"), m_service);
    addField("title", tr("&What will be done"), m_title);
    addField("service_type", tr("&Kind of service"), m_type);
    addField("doer", tr("Wh&o does it"), m_doer);
    addField("doer_name", tr("&Name (if that is needed)"), m_doerName);
    addField("due_on", tr("&By when"), m_dueOn);
    const QList<QWidget*> progress{m_state, m_startedOn, m_endedOn, m_result};
    if (m_before.id.isNil()) {
        for (QWidget* field : progress)
            field->hide(); // a new one is still to be done
        return;
    }
    addField("state", tr("S&tate"), m_state);
    addField("started_on", tr("Be&gan on"), m_startedOn);
    addField("ended_on", tr("&Ended on"), m_endedOn);
    addField("result", tr("&Result, or why it is dropped"), m_result);
}

void ActivityDialog::load()
{
    choose(*m_service, m_before.service ? m_before.service->text() : std::string());
    m_title->setText(toQString(m_before.title));
    choose(*m_type, m_before.serviceType);
    chooseWord(*m_doer, m_before.doer);
    m_doerName->setText(toQString(m_before.doerName));
    m_dueOn->setValue(m_before.dueOn);
    chooseWord(*m_state, m_before.state);
    m_startedOn->setValue(m_before.startedOn);
    m_endedOn->setValue(m_before.endedOn);
    m_result->setPlainText(toQString(m_before.result));
}

// What a person typed stays; what came from another service makes way.
void ActivityDialog::takeService()
{
    const QString id = m_service->currentData().toString();
    const QString title = m_title->text().trimmed();
    const bool isOwn = !title.isEmpty() && std::ranges::none_of(m_services, [&](const Service& service) {
        return toQString(service.name) == title;
    });
    const auto found =
        std::ranges::find_if(m_services, [&](const Service& service) { return toQString(service.id.text()) == id; });
    if (found == m_services.end())
        return;
    const PlanActivity activity = activityFor(*found);
    if (!isOwn)
        m_title->setText(toQString(activity.title));
    choose(*m_type, activity.serviceType);
    chooseWord(*m_doer, activity.doer);
    m_doerName->setText(toQString(activity.doerName));
}

void ActivityDialog::takeState()
{
    PlanActivity activity;
    activity.startedOn = m_startedOn->value();
    activity.endedOn = m_endedOn->value();
    activity = inState(activity, chosenWord<ActivityState>(*m_state), m_dossier.today());
    m_startedOn->setValue(activity.startedOn);
    m_endedOn->setValue(activity.endedOn);
}

PlanActivity ActivityDialog::value() const
{
    PlanActivity activity = m_before;
    activity.service = ServiceId::parse(chosen(*m_service));
    activity.title = toStdString(m_title->text().trimmed());
    activity.serviceType = chosen(*m_type);
    activity.doer = chosenWord<ActivityDoer>(*m_doer);
    activity.doerName = toStdString(m_doerName->text().trimmed());
    activity.dueOn = m_dueOn->value();
    activity.state = chosenWord<ActivityState>(*m_state);
    activity.startedOn = m_startedOn->value();
    activity.endedOn = m_endedOn->value();
    activity.result = toStdString(m_result->toPlainText().trimmed());
    return activity;
}

std::vector<Finding> ActivityDialog::findings() const
{
    auto found = unreadable({{"due_on", m_dueOn}, {"started_on", m_startedOn}, {"ended_on", m_endedOn}});
    std::ranges::move(check(value(), m_plan, m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> ActivityDialog::save()
{
    const PlanActivity activity = value();
    const QString title = toQString(activity.title);
    if (activity.id.isNil())
        return m_dossier.perform(tr("activity '%1' of %2 added").arg(title, m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.plans().addActivity(activity); });
    return m_dossier.perform(tr("activity '%1' of %2 changed").arg(title, m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.plans().setActivity(m_before, activity); });
}

} // namespace werkpad
