#include "ui/dossier/override_dialog.h"

#include "core/segmentation/segmentation_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

OverrideDialog::OverrideDialog(OpenDossier& dossier, QWidget* parent)
    : RecordDialog(tr("Choose another period"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_period(new QComboBox(this))
    , m_argument(makeNote(4))
    , m_perspective(new QComboBox(this))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
{
    const auto& computed = dossier.dossier().segment.computed;
    addText(computed
                ? tr("Computed: %1. That is a guide. You know this client: when another period fits better, your "
                     "judgement counts. Both stay visible.")
                      .arg(label(computed->period).toLower())
                : tr("No period can be computed. You know this client: when a period fits, your judgement counts."));
    for (const Period period : kPeriods) {
        const bool isComputed = computed && computed->period == period;
        m_period->addItem(icon(periodIcon(period)), isComputed ? tr("%1 (computed)").arg(label(period)) : label(period),
                          toQString(periodCode(period)));
    }
    for (const Perspective perspective : {Perspective::Personal, Perspective::Local, Perspective::Regional})
        m_perspective->addItem(label(perspective), static_cast<int>(perspective));
    addField("period", tr("&Period"), m_period);
    addField("argument", tr("&Why does this period fit better?"), m_argument);
    addField("perspective", tr("S&een from"), m_perspective);
    addField("first_day", tr("&From"), m_firstDay);
    addField("last_day", tr("&Until (empty: until further notice)"), m_lastDay);
    m_argument->setPlaceholderText(tr("Write it so that the client may read it."));
    m_firstDay->setRequired(true);
    m_firstDay->setValue(dossier.today());
    if (const auto& current = dossier.dossier().segment.override)
        m_period->setCurrentIndex(m_period->findData(toQString(periodCode(current->period))));
    else if (computed)
        m_period->setCurrentIndex(m_period->findData(toQString(periodCode(computed->period))));
    start(dossier.workspace().drafts(), QStringLiteral("override/%1").arg(toQString(dossier.client().text())));
}

SegmentOverride OverrideDialog::value() const
{
    SegmentOverride deviation;
    deviation.client = m_dossier.client();
    deviation.period = parsePeriod(toStdString(m_period->currentData().toString())).value_or(Period::Months0To3);
    deviation.argument = toStdString(m_argument->toPlainText().trimmed());
    deviation.perspective = static_cast<Perspective>(m_perspective->currentData().toInt());
    deviation.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    return deviation;
}

std::vector<Finding> OverrideDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}});
    std::ranges::move(check(value(), m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> OverrideDialog::save()
{
    const SegmentOverride deviation = value();
    return m_dossier.perform(tr("%1 chosen for %2").arg(label(deviation.period), m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.segmentation().override(deviation); });
}

} // namespace werkpad
