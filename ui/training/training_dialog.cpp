#include "ui/training/training_dialog.h"

#include "core/intake/routing_rules.h"
#include "core/training/training_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/undo_history.h"
#include "ui/training/training_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr std::array kStates{TrainingState::Wished, TrainingState::Planned, TrainingState::Taken};

} // namespace

TrainingDialog::TrainingDialog(const UiContext& context, const Training& training, QWidget* parent)
    : RecordDialog(training.id.isNil() ? tr("New training") : tr("Change training"), tr("&Save"), parent)
    , m_context(context)
    , m_initial(training)
    , m_title(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_on(new DateEdit(context.workspace.clock(), this))
    , m_provider(new QLineEdit(this))
    , m_remark(makeNote(3))
{
    addField("title", tr("&What do you want to learn?"), m_title);
    if (managesStaff())
        addColleagues();
    addField("client_group", tr("For which &clients"), m_group);
    addField("state", tr("S&tate"), m_state);
    addField("held_on", tr("&Day (a wish needs none)"), m_on);
    addField("provider", tr("Who &gives it"), m_provider);
    addField("remark", tr("&Remark"), m_remark);
    addChoices();
    fill(m_initial);
    start(context.workspace.drafts(), QStringLiteral("training/%1").arg(toQString(training.id.text())));
}

bool TrainingDialog::managesStaff() const
{
    return m_context.workspace.session().require(Permission::ManageStaff).has_value();
}

// Who works here; oneself only for who keeps an own list.
void TrainingDialog::addColleagues()
{
    m_staff = new QComboBox(this);
    const auto& session = m_context.workspace.session();
    const bool keepsOwn = session.require(Permission::EditClients).has_value();
    if (const auto staff = m_context.workspace.staff().staff()) {
        for (const auto& [member, roles] : *staff) {
            const bool canBeChosen = !member.leftOn && (keepsOwn || member.id != session.staff);
            if (canBeChosen || member.id == m_initial.staff)
                m_staff->addItem(toQString(member.name), toQString(member.id.text()));
        }
    }
    addField("staff", tr("C&olleague"), m_staff);
}

void TrainingDialog::addChoices()
{
    m_group->addItem(tr("no group in particular"), QString());
    for (const auto& code : knownExpertise())
        m_group->addItem(expertiseLabel(code), toQString(code));
    if (!m_initial.group.empty() && !isKnownExpertise(m_initial.group))
        m_group->addItem(toQString(m_initial.group), toQString(m_initial.group));
    for (const TrainingState state : kStates)
        m_state->addItem(label(state), static_cast<int>(state));
}

void TrainingDialog::fill(const Training& training)
{
    m_title->setText(toQString(training.title));
    if (m_staff)
        m_staff->setCurrentIndex(m_staff->findData(toQString(training.staff.text())));
    m_group->setCurrentIndex(training.group.empty() ? 0 : std::max(0, m_group->findData(toQString(training.group))));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(training.state)));
    m_on->setValue(training.on);
    m_provider->setText(toQString(training.provider));
    m_remark->setPlainText(toQString(training.remark));
}

Training TrainingDialog::value() const
{
    Training training = m_initial;
    training.title = toStdString(m_title->text().trimmed());
    if (m_staff)
        training.staff = StaffId::parse(toStdString(m_staff->currentData().toString())).value_or(m_initial.staff);
    training.group = toStdString(m_group->currentData().toString());
    training.state = static_cast<TrainingState>(m_state->currentData().toInt());
    training.on = m_on->value();
    training.provider = toStdString(m_provider->text().trimmed());
    training.remark = toStdString(m_remark->toPlainText().trimmed());
    return training;
}

std::vector<Finding> TrainingDialog::findings() const
{
    auto found = unreadable({{"held_on", m_on}});
    const bool isUnreadable = !found.empty(); // then it is not missing as well
    for (auto& finding : check(value(), m_context.workspace.clock().today())) {
        if (!isUnreadable || finding.field != "held_on")
            found.push_back(std::move(finding));
    }
    if (m_staff && m_staff->currentIndex() < 0 && m_initial.staff.isNil())
        found.push_back({"staff", Severity::Blocking, "value_missing", {}});
    return found;
}

Result<void> TrainingDialog::save()
{
    const Training training = value();
    const bool isNew = m_initial.id.isNil();
    const QString title = toQString(training.title);
    const auto saved = m_context.undo.perform(
        isNew ? tr("training %1 added").arg(title) : tr("training %1 changed").arg(title), [&]() -> Result<TrainingId> {
            TrainingActions actions(m_context.workspace.context());
            if (isNew)
                return actions.add(training);
            if (const auto set = actions.set(m_initial, training); !set)
                return tl::unexpected(set.error());
            return m_initial.id;
        });
    if (!saved)
        return tl::unexpected(saved.error());
    m_saved = *saved;
    return {};
}

QStringList TrainingDialog::takeCurrent()
{
    const Training mine = value();
    const TrainingActions actions(m_context.workspace.context());
    const auto all = actions.trainings(managesStaff() ? std::nullopt : std::optional(m_initial.staff));
    if (!all)
        return {};
    const auto now = std::ranges::find(*all, m_initial.id, &Training::id);
    if (now == all->end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    fill(edit.record);
    return edit.lines;
}

} // namespace werkpad
