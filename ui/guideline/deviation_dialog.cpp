#include "ui/guideline/deviation_dialog.h"

#include "core/guideline/guideline_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

DeviationDialog::DeviationDialog(OpenDossier& dossier, DeviationKind kind, const std::string& serviceType,
                                 Period period, QWidget* parent)
    : RecordDialog(tr("Something else than the guideline"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_argument(makeNote(4))
    , m_perspective(new QComboBox(this))
{
    m_initial.client = dossier.client();
    m_initial.kind = kind;
    m_initial.serviceType = serviceType;
    m_initial.period = period;
    const QString name = referenceLabel(CodeList::ServiceTypes, serviceType);
    addText(
        kind == DeviationKind::NotFollowed
            ? tr("The guideline suggests: %1. You know this client: when something else fits better, your judgement "
                 "counts. Both stay visible.")
                  .arg(name)
            : tr("In the plan: %1. The guideline does not suggest it. That is fine: write down why it fits this "
                 "client.")
                  .arg(name));
    for (const Perspective perspective : {Perspective::Personal, Perspective::Local, Perspective::Regional})
        m_perspective->addItem(label(perspective), static_cast<int>(perspective));
    addField("argument",
             kind == DeviationKind::NotFollowed ? tr("&Why does something else fit better?")
                                                : tr("&Why does this fit this client?"),
             m_argument);
    addField("perspective", tr("S&een from"), m_perspective);
    m_argument->setPlaceholderText(tr("Write it so that the client may read it."));
    start(dossier.workspace().drafts(),
          QStringLiteral("deviation/%1/%2/%3")
              .arg(toQString(dossier.client().text()), toQString(serviceType), toQString(periodCode(period))));
}

Deviation DeviationDialog::value() const
{
    Deviation deviation = m_initial;
    deviation.argument = toStdString(m_argument->toPlainText().trimmed());
    deviation.perspective = static_cast<Perspective>(m_perspective->currentData().toInt());
    return deviation;
}

std::vector<Finding> DeviationDialog::findings() const
{
    return check(value(), {});
}

Result<void> DeviationDialog::save()
{
    const Deviation deviation = value();
    return m_dossier.perform(tr("deviation from the guideline recorded for %1").arg(m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.guideline().deviate(deviation); });
}

} // namespace werkpad
