#include "ui/training/trainings_tab.h"

#include "core/training/training_actions.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/training/record_list.h"
#include "ui/training/training_dialog.h"
#include "ui/training/trainings_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

TrainingsTab::TrainingsTab(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TrainingsModel(this))
    , m_whose(new QComboBox)
    , m_message(new QLabel(this))
    , m_count(new QLabel(this))
    , m_list(new RecordList(
          {tr("Trainings"), tr("&Add…"), tr("C&hange…"), tr("&Remove")}, *m_model,
          [this](const QModelIndex& index) { return QVariant(toQString(m_model->at(index.row()).id.text())); },
          [this](const QVariant& key) {
              const auto id = TrainingId::parse(toStdString(key.toString()));
              return id ? m_model->rowOf(*id) : -1;
          },
          this))
{
    setObjectName(QStringLiteral("trainingsTab"));
    m_message->setObjectName(QStringLiteral("trainingsMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_count->setObjectName(QStringLiteral("trainingsCount"));
    setTextStyle(*m_count, TextSize::Small, TextTone::Muted);
    auto* choice = new QWidget(this);
    auto* bar = new QHBoxLayout(choice);
    bar->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Of:", "whose trainings"), choice);
    label->setBuddy(m_whose);
    m_whose->setObjectName(QStringLiteral("whoseChoice"));
    m_whose->addItem(tr("myself"), false);
    m_whose->addItem(tr("all colleagues"), true);
    bar->addWidget(label);
    bar->addWidget(m_whose);
    bar->addStretch();
    choice->setVisible(keepsOwn() && managesStaff()); // else there is nothing to choose
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(choice);
    layout->addWidget(m_message);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);

    connect(m_whose, &QComboBox::currentIndexChanged, this, &TrainingsTab::reload);
    connect(m_list, &RecordList::addRequested, this, &TrainingsTab::add);
    connect(m_list, &RecordList::emptyActionRequested, this, &TrainingsTab::add);
    connect(m_list, &RecordList::changeRequested, this, [this](int row) { ask(m_model->at(row)); });
    connect(m_list, &RecordList::removeRequested, this, &TrainingsTab::remove);
    explainEmpty();
}

bool TrainingsTab::keepsOwn() const
{
    return m_context.workspace.session().require(Permission::EditClients).has_value();
}

bool TrainingsTab::managesStaff() const
{
    return m_context.workspace.session().require(Permission::ManageStaff).has_value();
}

bool TrainingsTab::showsAll() const
{
    return managesStaff() && (!keepsOwn() || m_whose->currentData().toBool());
}

bool TrainingsTab::mayAdd() const
{
    return keepsOwn() || managesStaff();
}

void TrainingsTab::takeFocus()
{
    m_list->takeFocus();
}

bool TrainingsTab::focusFilter()
{
    if (!m_whose->isVisible())
        return false;
    m_whose->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void TrainingsTab::reload()
{
    m_list->setMayChange(mayAdd());
    explainEmpty();
    m_count->setVisible(mayAdd());
    if (!mayAdd())
        return;
    const auto me = m_context.workspace.session().staff;
    auto trainings =
        TrainingActions(m_context.workspace.context()).trainings(showsAll() ? std::nullopt : std::optional(me));
    if (!trainings)
        return showError(trainings.error());
    m_message->hide();
    const QString count = tr("%n training(s)", nullptr, static_cast<int>(trainings->size()));
    m_count->setText(count);
    m_list->table().setColumnHidden(TrainingsModel::Colleague, !showsAll());
    m_model->setTrainings(std::move(*trainings), namesOfColleagues(m_context.workspace));
    Q_EMIT statusChanged(count);
}

void TrainingsTab::explainEmpty()
{
    if (!mayAdd())
        m_list->setEmptyTexts(Icon::Lock, tr("With your role there is no list of trainings"),
                              tr("Who works with clients keeps one. An administrator gives roles on the page "
                                 "Administration."));
    else if (showsAll())
        m_list->setEmptyTexts(Icon::Note, tr("Nobody has noted a training yet"),
                              tr("Colleagues note their own wishes here; you can do it for them as well."),
                              tr("&Note a training…"));
    else
        m_list->setEmptyTexts(Icon::Note, tr("You have not noted a training yet"),
                              tr("Note what you would like to learn. Once there is a day, it becomes a plan; "
                                 "afterwards it stays here as taken."),
                              tr("&Note a training…"));
}

void TrainingsTab::add()
{
    Training training;
    if (keepsOwn())
        training.staff = m_context.workspace.session().staff;
    ask(training);
}

void TrainingsTab::ask(const Training& training)
{
    auto* dialog = new TrainingDialog(m_context, training, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        // For a colleague it stands in the other list.
        if (m_model->rowOf(dialog->saved()) < 0 && managesStaff())
            m_whose->setCurrentIndex(m_whose->findData(true));
        m_list->setCurrentRow(m_model->rowOf(dialog->saved()));
        m_list->takeFocus();
    });
    dialog->open();
}

// Without a question: it is undone as easily.
void TrainingsTab::remove(int row)
{
    const Training training = m_model->at(row);
    const auto removed = TrainingActions(m_context.workspace.context()).remove(training.id);
    if (!removed)
        return showError(removed.error());
    m_context.undo.remember(tr("training %1 removed").arg(toQString(training.title)), *removed);
    reload();
    m_list->takeFocus();
}

void TrainingsTab::showError(const Error& error)
{
    m_message->setText(errorText(error));
    m_message->show();
}

} // namespace werkpad
