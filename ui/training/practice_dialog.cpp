#include "ui/training/practice_dialog.h"

#include "core/training/training_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/concurrent_edit.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/undo_history.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace werkpad
{

PracticeDialog::PracticeDialog(const UiContext& context, const GoodPractice& practice, QWidget* parent)
    : RecordDialog(practice.id.isNil() ? tr("New good practice") : tr("Change good practice"), tr("&Save"), parent)
    , m_context(context)
    , m_initial(practice)
    , m_theme(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_what(makeNote(3))
    , m_forWhom(makeNote(2))
    , m_contact(new QLineEdit(this))
    , m_evidence(makeNote(2))
{
    addText(tr("Your colleagues read this. Name no client."));
    for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
        m_theme->addItem(label(theme), static_cast<int>(theme));
    addField("theme", tr("&Theme"), m_theme);
    addField("title", tr("&Name"), m_title);
    addField("what", tr("&What do you do?"), m_what);
    addField("for_whom", tr("&For which clients of the theme?"), m_forWhom);
    addField("contact", tr("Who &knows more?"), m_contact);
    addField("evidence", tr("What is known of the &effect, and where does that stand?"), m_evidence);
    fill(m_initial);
    start(context.workspace.drafts(), QStringLiteral("good_practice/%1").arg(toQString(practice.id.text())));
}

void PracticeDialog::fill(const GoodPractice& practice)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(practice.theme)));
    m_title->setText(toQString(practice.title));
    m_what->setPlainText(toQString(practice.what));
    m_forWhom->setPlainText(toQString(practice.forWhom));
    m_contact->setText(toQString(practice.contact));
    m_evidence->setPlainText(toQString(practice.evidence));
}

GoodPractice PracticeDialog::value() const
{
    GoodPractice practice = m_initial;
    practice.theme = static_cast<Theme>(m_theme->currentData().toInt());
    practice.title = toStdString(m_title->text().trimmed());
    practice.what = toStdString(m_what->toPlainText().trimmed());
    practice.forWhom = toStdString(m_forWhom->toPlainText().trimmed());
    practice.contact = toStdString(m_contact->text().trimmed());
    practice.evidence = toStdString(m_evidence->toPlainText().trimmed());
    return practice;
}

std::vector<Finding> PracticeDialog::findings() const
{
    return check(value());
}

Result<void> PracticeDialog::save()
{
    const GoodPractice practice = value();
    const bool isNew = m_initial.id.isNil();
    const QString title = toQString(practice.title);
    const auto saved = m_context.undo.perform(isNew ? tr("good practice %1 added").arg(title)
                                                    : tr("good practice %1 changed").arg(title),
                                              [&]() -> Result<GoodPracticeId> {
                                                  GoodPracticeActions actions(m_context.workspace.context());
                                                  if (isNew)
                                                      return actions.add(practice);
                                                  if (const auto set = actions.set(m_initial, practice); !set)
                                                      return tl::unexpected(set.error());
                                                  return m_initial.id;
                                              });
    if (!saved)
        return tl::unexpected(saved.error());
    m_saved = *saved;
    return {};
}

QStringList PracticeDialog::takeCurrent()
{
    const GoodPractice mine = value();
    const auto all = GoodPracticeActions(m_context.workspace.context()).practices(std::nullopt);
    if (!all)
        return {};
    const auto now = std::ranges::find(*all, m_initial.id, &GoodPractice::id);
    if (now == all->end())
        return {}; // removed: saving again says so
    const auto edit = rebased(m_initial, mine, *now);
    m_initial = *now;
    fill(edit.record);
    return edit.lines;
}

} // namespace werkpad
