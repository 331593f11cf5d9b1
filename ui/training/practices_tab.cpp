#include "ui/training/practices_tab.h"

#include "core/training/training_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/labels.h"
#include "ui/shared/look.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/training/practice_dialog.h"
#include "ui/training/practices_model.h"
#include "ui/training/record_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace werkpad
{

PracticesTab::PracticesTab(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PracticesModel(this))
    , m_theme(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_count(new QLabel(this))
    , m_list(new RecordList(
          {tr("Good practices"), tr("&Add…"), tr("C&hange…"), tr("&Remove")}, *m_model,
          [this](const QModelIndex& index) { return QVariant(toQString(m_model->at(index.row()).id.text())); },
          [this](const QVariant& key) {
              const auto id = GoodPracticeId::parse(toStdString(key.toString()));
              return id ? m_model->rowOf(*id) : -1;
          }))
    , m_details(new QTextBrowser)
{
    setObjectName(QStringLiteral("practicesTab"));
    makeControls();
    auto* label = new QLabel(tr("&Theme:"), this);
    label->setBuddy(m_theme);
    auto* bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_theme);
    bar->addStretch();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_count);
    layout->addWidget(splitter, 1);

    connect(m_theme, &QComboBox::currentIndexChanged, this, &PracticesTab::present);
    connect(m_list, &RecordList::currentChanged, this, &PracticesTab::showCurrent);
    connect(m_list, &RecordList::addRequested, this, &PracticesTab::add);
    connect(m_list, &RecordList::emptyActionRequested, this, &PracticesTab::add);
    connect(m_list, &RecordList::changeRequested, this, [this](int row) { ask(m_model->at(row)); });
    connect(m_list, &RecordList::removeRequested, this, &PracticesTab::remove);
    explainEmpty();
    showCurrent();
}

void PracticesTab::makeControls()
{
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_theme->addItem(tr("all themes"));
    for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
        m_theme->addItem(label(theme), static_cast<int>(theme));
    m_message->setObjectName(QStringLiteral("practicesMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_count->setObjectName(QStringLiteral("practicesCount"));
    setTextStyle(*m_count, TextSize::Small, TextTone::Muted);
    m_details->setObjectName(QStringLiteral("practiceDetails"));
    m_details->setAccessibleName(tr("The chosen good practice"));
    m_details->setOpenLinks(false);
    m_details->setTabChangesFocus(true);
    m_details->document()->setDocumentMargin(spacing(*this, 2));
}

bool PracticesTab::mayLook() const
{
    return m_context.workspace.session().require(Permission::ViewClients).has_value();
}

bool PracticesTab::mayAdd() const
{
    return m_context.workspace.session().require(Permission::EditClients).has_value();
}

std::optional<Theme> PracticesTab::chosenTheme() const
{
    const QVariant chosen = m_theme->currentData();
    return chosen.isValid() ? std::optional(static_cast<Theme>(chosen.toInt())) : std::nullopt;
}

void PracticesTab::takeFocus()
{
    m_list->takeFocus();
}

void PracticesTab::focusFilter()
{
    m_theme->setFocus(Qt::ShortcutFocusReason);
}

void PracticesTab::reload()
{
    m_list->setMayChange(mayAdd());
    m_theme->setEnabled(mayLook());
    explainEmpty();
    if (!mayLook())
        return;
    auto practices = GoodPracticeActions(m_context.workspace.context()).practices(std::nullopt);
    if (!practices)
        return showError(practices.error());
    m_message->hide();
    m_practices = std::move(*practices);
    m_names = namesOfColleagues(m_context.workspace);
    present();
}

void PracticesTab::present()
{
    const auto theme = chosenTheme();
    std::vector<GoodPractice> shown;
    std::ranges::copy_if(m_practices, std::back_inserter(shown),
                         [theme](const GoodPractice& practice) { return !theme || practice.theme == *theme; });
    const QString count =
        tr("%1 of %n good practice(s)", nullptr, static_cast<int>(m_practices.size())).arg(shown.size());
    m_count->setText(count);
    m_count->setVisible(!m_practices.empty());
    explainEmpty();
    m_model->setPractices(std::move(shown));
    Q_EMIT statusChanged(count);
}

void PracticesTab::explainEmpty()
{
    const QString action = mayAdd() ? tr("&Note a good practice…") : QString();
    if (!mayLook())
        m_list->setEmptyTexts(Icon::Lock, tr("With your role you do not see good practices"),
                              tr("They are for who works with clients. An administrator gives roles on the page "
                                 "Administration."));
    else if (const auto theme = chosenTheme(); theme && !m_practices.empty())
        m_list->setEmptyTexts(Icon::Note, tr("No good practice for %1 yet").arg(label(*theme)),
                              tr("Does something work for you with these clients? Note it for your colleagues, or "
                                 "choose another theme."),
                              action);
    else
        m_list->setEmptyTexts(Icon::Note, tr("Nobody has noted a good practice yet"),
                              tr("Note what you do, for whom, and whom colleagues can ask about it."), action);
}

// Besides the list, so that reading on needs no window.
void PracticesTab::showCurrent()
{
    const int row = m_list->currentRow();
    m_details->setVisible(row >= 0);
    if (row < 0)
        m_details->clear();
    else
        m_details->setHtml(practiceHtml(m_model->at(row), m_names));
}

void PracticesTab::add()
{
    GoodPractice practice;
    practice.theme = chosenTheme().value_or(practice.theme);
    ask(practice);
}

void PracticesTab::ask(const GoodPractice& practice)
{
    auto* dialog = new PracticeDialog(m_context, practice, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        if (m_model->rowOf(dialog->saved()) < 0)
            m_theme->setCurrentIndex(0); // it has another theme than the one that is shown
        m_list->setCurrentRow(m_model->rowOf(dialog->saved()));
        m_list->takeFocus();
    });
    dialog->open();
}

// Without a question: it is undone as easily.
void PracticesTab::remove(int row)
{
    const GoodPractice practice = m_model->at(row);
    const auto removed = GoodPracticeActions(m_context.workspace.context()).remove(practice.id);
    if (!removed)
        return showError(removed.error());
    m_context.undo.remember(tr("good practice %1 removed").arg(toQString(practice.title)), *removed);
    reload();
    m_list->takeFocus();
}

void PracticesTab::showError(const Error& error)
{
    m_message->setText(errorText(error));
    m_message->show();
}

} // namespace werkpad
