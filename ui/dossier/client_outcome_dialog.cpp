#include "ui/dossier/client_outcome_dialog.h"

#include "core/outcomes/outcome_fields.h"
#include "core/outcomes/outcome_rules.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace werkpad
{

ClientOutcomeDialog::ClientOutcomeDialog(OpenDossier& dossier, const ClientOutcome& outcome, QWidget* parent)
    : RecordDialog(outcome.id.isNil() ? tr("New outcome") : tr("Change outcome"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_initial(outcome)
    , m_kind(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_happenedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_through(new QLineEdit(this))
    , m_lasting(new QComboBox(this))
    , m_lastingCheckedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_returnedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(2))
{
    addText(tr("Work that was found, or another way of leaving. The spell of unemployment keeps its own last day."));
    addChoices();
    addField("kind", tr("&Outcome"), m_kind);
    addField("exit_reason", tr("Reason for &leaving"), m_reason);
    addField("happened_on", tr("S&ince (first day)"), m_happenedOn);
    addField("through", tr("&Through which service or vacancy"), m_through);
    addField("lasting", tr("&Did the work last six months?"), m_lasting);
    addField("lasting_checked_on", tr("Seen &on"), m_lastingCheckedOn);
    addField("returned_on", tr("&Jobseeker again on"), m_returnedOn);
    addField("remark", tr("R&emark"), m_remark);
    m_happenedOn->setRequired(true);
    if (!outcome.id.isNil())
        load(outcome);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClientOutcomeDialog::fitKind);
    start(dossier.workspace().drafts(),
          QStringLiteral("outcome/%1/%2").arg(toQString(dossier.client().text()), toQString(outcome.id.text())));
    fitKind();
}

void ClientOutcomeDialog::addChoices()
{
    for (const OutcomeKind kind : {OutcomeKind::FullTimeWork, OutcomeKind::PartTimeWork, OutcomeKind::OtherExit})
        m_kind->addItem(label(kind), toQString(storedCode(kind)));
    for (const Lasting lasting : {Lasting::Open, Lasting::Lasted, Lasting::EndedEarly})
        m_lasting->addItem(label(lasting), toQString(storedCode(lasting)));
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const auto& known : referenceCodes(CodeList::ExitReasons))
        m_reason->addItem(exitReasonLabel(known.code), toQString(known.code));
    if (const auto own = m_dossier.workspace().outcomes().reasons())
        m_reasons = *own;
    for (const auto& reason : m_reasons) {
        if (reason.isActive(m_dossier.today()))
            m_reason->addItem(toQString(reason.name), toQString(reason.name));
    }
}

void ClientOutcomeDialog::load(const ClientOutcome& outcome)
{
    const QString reason = toQString(outcome.exitReason);
    if (m_reason->findData(reason) < 0)
        m_reason->addItem(exitReasonLabel(outcome.exitReason), reason); // was ended since, or came from elsewhere
    m_kind->setCurrentIndex(m_kind->findData(toQString(storedCode(outcome.kind))));
    m_reason->setCurrentIndex(m_reason->findData(reason));
    m_happenedOn->setValue(outcome.happenedOn);
    m_through->setText(toQString(outcome.through));
    m_lasting->setCurrentIndex(m_lasting->findData(toQString(storedCode(outcome.lasting))));
    m_lastingCheckedOn->setValue(outcome.lastingCheckedOn);
    m_returnedOn->setValue(outcome.returnedOn);
    m_remark->setPlainText(toQString(outcome.remark));
}

OutcomeKind ClientOutcomeDialog::kind() const
{
    OutcomeKind kind{};
    static_cast<void>(fromValue(Value(toStdString(m_kind->currentData().toString())), kind));
    return kind;
}

void ClientOutcomeDialog::fitKind()
{
    const bool isWork = kind() != OutcomeKind::OtherExit;
    m_reason->setEnabled(!isWork);
    m_lasting->setEnabled(isWork);
    m_lastingCheckedOn->setEnabled(isWork);
}

ClientOutcome ClientOutcomeDialog::value() const
{
    ClientOutcome outcome = m_initial;
    outcome.client = m_dossier.client();
    outcome.kind = kind();
    outcome.exitReason = outcome.isWork() ? std::string() : toStdString(m_reason->currentData().toString());
    outcome.happenedOn = m_happenedOn->value().value_or(m_dossier.today());
    outcome.through = toStdString(m_through->text().trimmed());
    outcome.lasting = Lasting::Open;
    outcome.lastingCheckedOn.reset();
    if (outcome.isWork()) {
        static_cast<void>(fromValue(Value(toStdString(m_lasting->currentData().toString())), outcome.lasting));
        outcome.lastingCheckedOn = m_lastingCheckedOn->value();
    }
    outcome.returnedOn = m_returnedOn->value();
    outcome.remark = toStdString(m_remark->toPlainText().trimmed());
    return outcome;
}

std::vector<Finding> ClientOutcomeDialog::findings() const
{
    auto found = unreadable(
        {{"happened_on", m_happenedOn}, {"lasting_checked_on", m_lastingCheckedOn}, {"returned_on", m_returnedOn}});
    if (m_happenedOn->value()) {
        const Dossier& dossier = m_dossier.dossier();
        std::ranges::move(check(value(), {dossier.outcomes, dossier.spells, m_reasons, m_dossier.today()}),
                          std::back_inserter(found));
    }
    return found;
}

Result<void> ClientOutcomeDialog::save()
{
    const ClientOutcome outcome = value();
    if (outcome.id.isNil())
        return m_dossier.perform(tr("outcome of %1 added").arg(m_dossier.name()),
                                 [&](Workspace& workspace) { return workspace.outcomes().add(outcome); });
    return m_dossier.perform(tr("outcome of %1 changed").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.outcomes().set(m_initial, outcome); });
}

QStringList ClientOutcomeDialog::takeCurrent()
{
    const ClientOutcome mine = value();
    m_dossier.reload();
    const auto& outcomes = m_dossier.dossier().outcomes;
    const auto now = std::ranges::find(outcomes, m_initial.id, &ClientOutcome::id);
    if (now == outcomes.end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    load(edit.record);
    return edit.lines;
}

} // namespace werkpad
