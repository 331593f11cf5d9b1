#include "ui/dossier/spell_dialog.h"

#include "core/segmentation/segmentation_fields.h"
#include "core/segmentation/segmentation_rules.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"

#include <QPlainTextEdit>

namespace werkpad
{

SpellDialog::SpellDialog(OpenDossier& dossier, const UnemploymentSpell& spell, QWidget* parent)
    : RecordDialog(spell.id.isNil() ? tr("New spell of unemployment") : tr("Change spell of unemployment"), tr("&Save"),
                   parent)
    , m_dossier(dossier)
    , m_initial(spell)
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
    , m_registeredOn(new DateEdit(dossier.workspace().clock(), this))
    , m_benefitFrom(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(2))
{
    addText(tr("The period is counted from the first day of unemployment. The other dates are kept beside it."));
    addField("first_day", tr("&First day of unemployment"), m_firstDay);
    addField("last_day", tr("&Last day (empty: still going on)"), m_lastDay);
    addField("registered_on", tr("&Registered as jobseeker on"), m_registeredOn);
    addField("benefit_from", tr("Start of &benefit"), m_benefitFrom);
    addField("remark", tr("R&emark"), m_remark);
    m_firstDay->setRequired(true);
    if (!spell.id.isNil())
        load(spell);
    start(dossier.workspace().drafts(),
          QStringLiteral("spell/%1/%2").arg(toQString(dossier.client().text()), toQString(spell.id.text())));
}

void SpellDialog::load(const UnemploymentSpell& spell)
{
    m_firstDay->setValue(spell.during.first);
    m_lastDay->setValue(spell.during.last);
    m_registeredOn->setValue(spell.registeredOn);
    m_benefitFrom->setValue(spell.benefitFrom);
    m_remark->setPlainText(toQString(spell.remark));
}

UnemploymentSpell SpellDialog::value() const
{
    UnemploymentSpell spell = m_initial;
    spell.client = m_dossier.client();
    spell.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    spell.registeredOn = m_registeredOn->value();
    spell.benefitFrom = m_benefitFrom->value();
    spell.remark = toStdString(m_remark->toPlainText().trimmed());
    return spell;
}

std::vector<Finding> SpellDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay},
                             {"last_day", m_lastDay},
                             {"registered_on", m_registeredOn},
                             {"benefit_from", m_benefitFrom}});
    if (m_firstDay->value())
        std::ranges::move(check(value(), m_dossier.dossier().spells, m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> SpellDialog::save()
{
    const UnemploymentSpell spell = value();
    if (spell.id.isNil())
        return m_dossier.perform(tr("spell of unemployment of %1 added").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.segmentation().addSpell(spell); });
    return m_dossier.perform(
        tr("spell of unemployment of %1 changed").arg(m_dossier.name()),
        [&](Workspace& workspace) { return workspace.segmentation().changeSpell(m_initial, spell); });
}

QStringList SpellDialog::takeCurrent()
{
    const UnemploymentSpell mine = value();
    m_dossier.reload();
    const auto& spells = m_dossier.dossier().spells;
    const auto now = std::ranges::find(spells, m_initial.id, &UnemploymentSpell::id);
    if (now == spells.end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    load(edit.record);
    return edit.lines;
}

} // namespace werkpad
