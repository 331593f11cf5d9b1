#include "ui/dossier/theme_dialog.h"

#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

ThemeDialog::ThemeDialog(OpenDossier& dossier, QWidget* parent)
    : RecordDialog(tr("Set a theme"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_theme(new QComboBox(this))
    , m_firstDay(new DateEdit(dossier.workspace().clock(), this))
    , m_lastDay(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(2))
{
    addText(tr("Themes that follow from the date of birth or from a regime are set by themselves. Set one by hand when "
               "it belongs to this client all the same."));
    for (const Theme theme : {Theme::Neighbourhood, Theme::WajongWsw, Theme::Youth, Theme::Over45})
        m_theme->addItem(label(theme), toQString(themeCode(theme)));
    addField("theme", tr("&Theme"), m_theme);
    addField("first_day", tr("&First day"), m_firstDay);
    addField("last_day", tr("&Last day (empty: until further notice)"), m_lastDay);
    addField("remark", tr("R&emark"), m_remark);
    m_firstDay->setRequired(true);
    m_firstDay->setValue(dossier.today());
    start(dossier.workspace().drafts(), QStringLiteral("theme/%1").arg(toQString(dossier.client().text())));
}

std::vector<Finding> ThemeDialog::findings() const
{
    return unreadable({{"first_day", m_firstDay}, {"last_day", m_lastDay}});
}

Result<void> ThemeDialog::save()
{
    ThemeMark mark;
    mark.client = m_dossier.client();
    mark.theme = parseTheme(toStdString(m_theme->currentData().toString())).value_or(Theme::Neighbourhood);
    mark.during = {m_firstDay->value().value_or(m_dossier.today()), m_lastDay->value()};
    mark.remark = toStdString(m_remark->toPlainText().trimmed());
    return m_dossier.perform(tr("theme %1 of %2 set").arg(label(mark.theme), m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.segmentation().mark(mark); });
}

} // namespace werkpad
