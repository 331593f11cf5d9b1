#include "ui/intake/visit_step_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

VisitStepDialog::VisitStepDialog(const UiContext& context, const Texts& texts, bool needsText, Save save,
                                 const std::vector<RoutingProposal>& colleagues, QWidget* parent)
    : RecordDialog(texts.title, texts.action, parent)
    , m_needsText(needsText)
    , m_write(std::move(save))
    , m_text(makeNote(3))
{
    if (!texts.explanation.isEmpty())
        addText(texts.explanation);
    if (!colleagues.empty()) {
        m_colleague = new QComboBox(this);
        for (const auto& proposal : colleagues)
            m_colleague->addItem(toQString(proposal.name), toQString(proposal.staff.text()));
        addField("coach", tr("&Colleague"), m_colleague);
    }
    addField("reason", texts.field, m_text);
    start(context.workspace.drafts(), texts.draftKey);
    m_text->setFocus(Qt::OtherFocusReason);
}

std::vector<Finding> VisitStepDialog::findings() const
{
    if (m_needsText && m_text->toPlainText().trimmed().isEmpty())
        return {{"reason", Severity::Blocking, "reason_missing", {}}};
    return {};
}

Result<void> VisitStepDialog::save()
{
    const auto colleague =
        m_colleague ? StaffId::parse(toStdString(m_colleague->currentData().toString())) : std::nullopt;
    return m_write(toStdString(m_text->toPlainText().trimmed()), colleague);
}

} // namespace werkpad
