#include "ui/dossier/coverage_dialog.h"

#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace werkpad
{

CoverageDialog::CoverageDialog(OpenDossier& dossier, const RegimeCoverage& coverage, QWidget* parent)
    : RecordDialog(coverage.id.isNil() ? tr("New regime") : tr("Change regime"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_initial(coverage)
    , m_regime(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(2))
{
    for (const Regime& regime : knownRegimes())
        m_regime->addItem(regimeLabel(regime.code), toQString(regime.code));
    m_about->setWordWrap(true);
    setTextStyle(*m_about, TextSize::Small, TextTone::Muted);
    addField("regime", tr("&Regime"), m_regime);
    addNote(m_about);
    addField("first_day", tr("&First day"), m_firstDay);
    addField("last_day", tr("&Last day (empty: still in force)"), m_lastDay);
    addField("remark", tr("R&emark"), m_remark);
    m_firstDay->setRequired(true);
    if (!coverage.id.isNil())
        load(coverage);
    connect(m_regime, &QComboBox::currentIndexChanged, this, &CoverageDialog::showRegime);
    start(dossier.workspace().drafts(),
          QStringLiteral("regime/%1/%2").arg(toQString(dossier.client().text()), toQString(coverage.id.text())));
    showRegime();
}

void CoverageDialog::load(const RegimeCoverage& coverage)
{
    const QString code = toQString(canonicalRegimeCode(coverage.regime));
    if (m_regime->findData(code) < 0)
        m_regime->addItem(code, code); // from an import: kept as it came
    m_regime->setCurrentIndex(m_regime->findData(code));
    m_firstDay->setValue(coverage.during.first);
    m_lastDay->setValue(coverage.during.last);
    m_remark->setPlainText(toQString(coverage.remark));
}

void CoverageDialog::showRegime()
{
    const Regime* regime = findRegime(toStdString(m_regime->currentData().toString()));
    if (!regime) {
        m_about->setText(tr("This regime is not in the list; it is kept as it came."));
        return;
    }
    QStringList parts{tr("Carried out by %1.").arg(toQString(regime->executor))};
    if (regime->validFrom || regime->validTo)
        parts << (regime->validTo && regime->validFrom
                      ? tr("In force from %1 up to and including %2.")
                            .arg(shownDate(*regime->validFrom), shownDate(*regime->validTo))
                      : (regime->validFrom ? tr("In force from %1.").arg(shownDate(*regime->validFrom))
                                           : tr("In force up to and including %1.").arg(shownDate(*regime->validTo))));
    if (regime->noInflowFrom)
        parts << tr("Nobody can enter it from %1.").arg(shownDate(*regime->noInflowFrom));
    m_about->setText(parts.join(QLatin1Char(' ')));
}

RegimeCoverage CoverageDialog::value() const
{
    RegimeCoverage coverage = m_initial;
    coverage.client = m_dossier.client();
    coverage.regime = toStdString(m_regime->currentData().toString());
    coverage.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    coverage.remark = toStdString(m_remark->toPlainText().trimmed());
    return coverage;
}

std::vector<Finding> CoverageDialog::findings() const
{
    auto found = unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}});
    if (m_firstDay->value())
        std::ranges::move(check(value()), std::back_inserter(found));
    return found;
}

Result<void> CoverageDialog::save()
{
    const RegimeCoverage coverage = value();
    const QString code = toQString(coverage.regime);
    if (coverage.id.isNil())
        return m_dossier.perform(tr("regime %1 of %2 added").arg(code, m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.regimes().add(coverage); });
    return m_dossier.perform(tr("regime %1 of %2 changed").arg(code, m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.regimes().change(m_initial, coverage); });
}

QStringList CoverageDialog::takeCurrent()
{
    const RegimeCoverage mine = value();
    m_dossier.reload();
    const auto& coverages = m_dossier.dossier().coverages;
    const auto now = std::ranges::find(coverages, m_initial.id, &RegimeCoverage::id);
    if (now == coverages.end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    load(edit.record);
    return edit.lines;
}

} // namespace werkpad
