#include "ui/indicators/target_dialog.h"

#include "core/indicators/target_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"
#include "ui/shared/target_label.h"
#include "ui/shared/undo_history.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kProposedPercent = 50;

} // namespace

TargetDialog::TargetDialog(const UiContext& context, const IndicatorTarget& proposal, QWidget* parent)
    : RecordDialog(tr("Target of the year"), tr("&Save"), parent)
    , m_context(context)
    , m_year(new QSpinBox(this))
    , m_figure(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_percent(new QSpinBox(this))
    , m_remark(new QLineEdit(this))
    , m_remove(new QPushButton(tr("Remo&ve this target"), this))
{
    addText(tr("What the office wants to reach for people who become unemployed in this year, or are asked in it. It "
               "stands beside the figure and in the trend."));
    addField("year", tr("&Year"), m_year);
    addField("figure", tr("&Figure"), m_figure);
    addField("team", tr("For &whom"), m_team);
    addField("percent", tr("&Target in percent"), m_percent);
    addField("remark", tr("&Remark"), m_remark);
    addNote(m_remove);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setAutoDefault(false);
    m_remark->setPlaceholderText(tr("Where it comes from, such as the year plan"));
    readTargets();
    addChoices(proposal);
    showCurrent();
    connect(m_year, &QSpinBox::valueChanged, this, &TargetDialog::showCurrent);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &TargetDialog::showCurrent);
    connect(m_team, &QComboBox::currentIndexChanged, this, &TargetDialog::showCurrent);
    connect(m_remove, &QPushButton::clicked, this, &TargetDialog::removeCurrent);
    // No draft: what is chosen here is chosen again in a moment.
}

void TargetDialog::readTargets()
{
    if (auto targets = IndicatorTargetActions(m_context.workspace.context()).targets())
        m_targets = std::move(*targets);
}

void TargetDialog::addChoices(const IndicatorTarget& proposal)
{
    m_year->setRange(kFirstTargetYear, kLastTargetYear);
    m_year->setValue(proposal.year);
    for (const auto code : storedCodes(TargetFigure{}))
        if (const auto figure = enumeratorOf<TargetFigure>(code))
            m_figure->addItem(label(*figure), static_cast<int>(*figure));
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(static_cast<int>(proposal.figure))));
    m_team->addItem(tr("the whole office"), QString());
    if (const auto teams = IndicatorTargetActions(m_context.workspace.context()).teams())
        for (const auto& team : *teams)
            m_team->addItem(toQString(team), toQString(team));
    m_percent->setRange(0, 100);
    m_percent->setValue(kProposedPercent);
}

// Where nothing is set yet, what was typed stays as a proposal.
void TargetDialog::showCurrent()
{
    const bool isOfTeams = !isSatisfaction(static_cast<TargetFigure>(m_figure->currentData().toInt()));
    if (!isOfTeams)
        m_team->setCurrentIndex(0);
    m_team->setEnabled(isOfTeams);
    const auto found = std::ranges::find(m_targets, value().id, &IndicatorTarget::id);
    m_before = found == m_targets.end() ? std::nullopt : std::optional(*found);
    m_remove->setEnabled(m_before.has_value());
    if (m_before)
        fill(*m_before);
}

void TargetDialog::fill(const IndicatorTarget& target)
{
    m_percent->setValue(target.percent);
    m_remark->setText(toQString(target.remark));
}

IndicatorTarget TargetDialog::value() const
{
    IndicatorTarget target;
    target.year = m_year->value();
    target.figure = static_cast<TargetFigure>(m_figure->currentData().toInt());
    target.team = toStdString(m_team->currentData().toString());
    target.percent = m_percent->value();
    target.remark = toStdString(m_remark->text().trimmed());
    target.id = indicatorTargetId(target.year, target.figure, target.team);
    return target;
}

std::vector<Finding> TargetDialog::findings() const
{
    return check(value());
}

Result<void> TargetDialog::save()
{
    return m_context.undo.perform(tr("target of the year set"), [&]() -> Result<void> {
        IndicatorTargetActions actions(m_context.workspace.context());
        if (m_before) {
            const auto set = actions.set(*m_before, value());
            return set ? Result<void>{} : tl::unexpected(set.error());
        }
        const auto added = actions.add(value());
        return added ? Result<void>{} : tl::unexpected(added.error());
    });
}

QStringList TargetDialog::takeCurrent()
{
    const IndicatorTarget mine = value();
    readTargets();
    const auto now = std::ranges::find(m_targets, mine.id, &IndicatorTarget::id);
    if (now == m_targets.end() || !m_before)
        return {}; // removed: saving again says so
    const auto edit = rebased(*m_before, mine, *now);
    m_before = *now;
    fill(edit.record);
    return edit.lines;
}

void TargetDialog::removeCurrent()
{
    if (!m_before)
        return;
    const auto removed = m_context.undo.perform(tr("target of the year removed"), [&] {
        return IndicatorTargetActions(m_context.workspace.context()).remove(m_before->id);
    });
    if (removed)
        accept();
    else
        m_context.questions.tell(this, tr("The target could not be removed"), removed.error());
}

} // namespace werkpad
