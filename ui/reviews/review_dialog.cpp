#include "ui/reviews/review_dialog.h"

#include "core/reviews/review_actions.h"
#include "core/reviews/review_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/open_dossier.h"

#include <QPlainTextEdit>

namespace werkpad
{

ReviewDialog::ReviewDialog(OpenDossier& dossier, std::optional<ReviewNote> note, QWidget* parent)
    : RecordDialog(note ? tr("Answer the question") : tr("Ask about %1").arg(dossier.name()),
                   note ? tr("&Answer") : tr("&Ask"), parent)
    , m_dossier(dossier)
    , m_note(std::move(note))
    , m_text(makeNote(4))
{
    if (m_note) {
        addText(toQString(m_note->question));
        m_text->setPlainText(toQString(m_note->answer));
        addField("answer", tr("Your a&nswer"), m_text);
    } else {
        addText(tr("The case worker finds the question in Today, and you find the answer there. It belongs to the "
                   "dossier: write it in words that the client may read."));
        addField("question", tr("Your &question"), m_text);
    }
    const QString key = m_note ? toQString(m_note->id.text()) : toQString(dossier.client().text());
    start(dossier.workspace().drafts(), QStringLiteral("review/") + key);
}

std::string ReviewDialog::text() const
{
    return toStdString(m_text->toPlainText().trimmed());
}

std::vector<Finding> ReviewDialog::findings() const
{
    if (m_note)
        return checkAnswer(*m_note, text());
    ReviewNote note;
    note.question = text();
    return check(note);
}

Result<void> ReviewDialog::save()
{
    if (m_note)
        return m_dossier.perform(tr("question about %1 answered").arg(m_dossier.name()), [&](Workspace& workspace) {
            return ReviewActions(workspace.context()).answer(m_note->id, text());
        });
    return m_dossier.perform(tr("question about %1 asked").arg(m_dossier.name()), [&](Workspace& workspace) {
        return ReviewActions(workspace.context()).ask(m_dossier.client(), text());
    });
}

} // namespace werkpad
