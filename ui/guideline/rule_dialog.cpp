#include "ui/guideline/rule_dialog.h"

#include "core/guideline/guideline_fields.h"
#include "core/guideline/guideline_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/undo_history.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace werkpad
{

namespace
{

std::optional<int> readRank(const QString& text)
{
    bool isNumber = false;
    const int rank = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&isNumber);
    return isNumber || text.trimmed().isEmpty() ? std::optional(rank) : std::nullopt;
}

} // namespace

RuleDialog::RuleDialog(const UiContext& context, const GuidelineRule& rule, QWidget* parent)
    : RecordDialog(rule.id.isNil() ? tr("New line of the guideline") : tr("Change line of the guideline"), tr("&Save"),
                   parent)
    , m_context(context)
    , m_initial(rule)
    , m_period(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_rank(new QLineEdit(this))
    , m_argument(makeNote(3))
    , m_source(new QLineEdit(this))
    , m_firstDay(new DateEdit(context.workspace.clock(), this))
    , m_lastDay(new DateEdit(context.workspace.clock(), this))
{
    if (auto rules = context.workspace.guideline().rules())
        m_others = std::move(*rules);
    addField("period", tr("&Period"), m_period);
    addField("client_group", tr("Client &group"), m_group);
    addField("service_type", tr("&Type of service"), m_type);
    addField("rank", tr("&Order (1 comes first)"), m_rank);
    addField("argument", tr("&Why does it fit?"), m_argument);
    addField("source", tr("Where does that &come from?"), m_source);
    addField("first_day", tr("&From"), m_firstDay);
    addField("last_day", tr("&Until (empty: until further notice)"), m_lastDay);
    m_source->setPlaceholderText(tr("A study, a decision of the team, your own experience"));
    m_firstDay->setRequired(true);
    addChoices();
    fill(m_initial);
    start(context.workspace.drafts(), QStringLiteral("guideline/%1").arg(toQString(rule.id.text())));
}

void RuleDialog::addChoices()
{
    for (const Period period : kPeriods)
        m_period->addItem(icon(periodIcon(period)), label(period), toQString(periodCode(period)));
    for (const auto& group : knownGroups())
        m_group->addItem(groupLabel(group), toQString(group));
    if (!m_initial.group.empty() && !isKnownGroup(m_initial.group))
        m_group->addItem(toQString(m_initial.group), toQString(m_initial.group));
    for (const auto& code : referenceCodes(CodeList::ServiceTypes))
        m_type->addItem(referenceLabel(CodeList::ServiceTypes, code.code), toQString(code.code));
}

void RuleDialog::fill(const GuidelineRule& rule)
{
    m_period->setCurrentIndex(m_period->findData(toQString(periodCode(rule.period))));
    m_group->setCurrentIndex(std::max(0, m_group->findData(toQString(rule.group))));
    m_type->setCurrentIndex(std::max(0, m_type->findData(toQString(rule.serviceType))));
    m_rank->setText(rule.rank == 0 ? QString() : QString::number(rule.rank));
    m_argument->setPlainText(toQString(rule.argument));
    m_source->setText(toQString(rule.source));
    m_firstDay->setValue(rule.during.first);
    m_lastDay->setValue(rule.during.last);
}

GuidelineRule RuleDialog::value() const
{
    GuidelineRule rule = m_initial;
    rule.period = parsePeriod(toStdString(m_period->currentData().toString())).value_or(m_initial.period);
    rule.group = toStdString(m_group->currentData().toString());
    rule.serviceType = toStdString(m_type->currentData().toString());
    rule.rank = readRank(m_rank->text()).value_or(0);
    rule.argument = toStdString(m_argument->toPlainText().trimmed());
    rule.source = toStdString(m_source->text().trimmed());
    rule.during = {m_firstDay->value().value_or(m_initial.during.first), m_lastDay->value()};
    return rule;
}

std::vector<Finding> RuleDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}});
    if (!readRank(m_rank->text()))
        found.push_back({"rank", Severity::Blocking, "number_unreadable", toStdString(m_rank->text())});
    std::ranges::move(check(value(), m_others), std::back_inserter(found));
    return found;
}

Result<void> RuleDialog::save()
{
    m_saved = value();
    const bool isNew = m_initial.id.isNil();
    const auto saved =
        m_context.undo.perform(isNew ? tr("line of the guideline added") : tr("line of the guideline changed"),
                               [&]() -> Result<GuidelineRuleId> {
                                   auto& guideline = m_context.workspace.guideline();
                                   if (isNew)
                                       return guideline.addRule(m_saved);
                                   if (const auto set = guideline.setRule(m_initial, m_saved); !set)
                                       return tl::unexpected(set.error());
                                   return m_initial.id;
                               });
    if (!saved)
        return tl::unexpected(saved.error());
    m_saved.id = *saved;
    return {};
}

QStringList RuleDialog::takeCurrent()
{
    const GuidelineRule mine = value();
    if (auto rules = m_context.workspace.guideline().rules())
        m_others = std::move(*rules);
    const auto now = std::ranges::find(m_others, m_initial.id, &GuidelineRule::id);
    if (now == m_others.end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    fill(edit.record);
    return edit.lines;
}

} // namespace werkpad
