#include "ui/offices/administration_page.h"

#include "core/workspace/workspace.h"
#include "ui/offices/office_form.h"
#include "ui/shared/convert.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"

#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    setTextStyle(*label, TextSize::Normal, TextTone::Normal, true);
    return label;
}

} // namespace

AdministrationPage::AdministrationPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
}

void AdministrationPage::makeContent()
{
    m_form = new OfficeForm;
    auto* content = new QWidget;
    content->setMaximumWidth(spacing(*this, 90));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Office")));
    column->addWidget(m_form);
    column->addSpacing(spacing(*this, 2));
    column->addWidget(heading(tr("About Werkpad")));
    column->addWidget(makeAbout());
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    setUpScrolling(*scroll);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    scroll->show(); // the page is in sight already
    connect(m_form, &OfficeForm::saveWanted, this, &AdministrationPage::save);
}

QWidget* AdministrationPage::makeAbout()
{
    auto* about = new QLabel(tr("Version %1. Free software under the European Union Public Licence 1.2.\n"
                                "Everything stays on this computer, encrypted, in:")
                                 .arg(QStringLiteral(WERKPAD_VERSION)));
    auto* file = new QLabel;
    file->setText(QDir::toNativeSeparators(toQString(m_context.workspace.database().file().string())));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setAccessibleName(tr("File of this office"));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel* label : {about, file}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextStyle(*label, TextSize::Normal, TextTone::Muted);
        column->addWidget(label);
    }
    return box;
}

void AdministrationPage::activate()
{
    if (!m_form)
        makeContent();
    if (!m_form->isTyped()) {
        if (const auto office = m_context.workspace.offices().office())
            m_form->setValue(*office);
        else
            m_form->showError(office.error());
    }
    m_form->setEditable(m_context.workspace.session().require(Permission::ManageOffice).has_value());
    m_form->focusFirst();
}

void AdministrationPage::offerImport()
{
    auto* import = new QAction(icon(Icon::Import), tr("Import clients…"), this);
    import->setObjectName(QStringLiteral("import_clients"));
    import->setEnabled(m_context.workspace.session().require(Permission::ImportClients).has_value());
    connect(import, &QAction::triggered, this, &AdministrationPage::importWanted);
    m_actions << import;
}

void AdministrationPage::save()
{
    const auto change = m_context.workspace.offices().update(m_form->value());
    if (!change)
        return m_form->showError(change.error());
    m_context.undo.remember(tr("data of the office changed"), *change);
    m_form->setValue(m_form->value());
    Q_EMIT statusChanged(tr("Saved."));
}

} // namespace werkpad
