#include "ui/training/training_page.h"

#include "core/workspace/workspace.h"
#include "ui/shared/case_events.h"
#include "ui/shared/undo_history.h"
#include "ui/training/gaps_tab.h"
#include "ui/training/practices_tab.h"
#include "ui/training/trainings_tab.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkpad
{

TrainingPage::TrainingPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_tabs(new QTabWidget(this))
    , m_trainings(new TrainingsTab(context))
    , m_practices(new PracticesTab(context))
    , m_newTraining(new QAction(icon(Icon::Add), tr("New &training…"), this))
    , m_newPractice(new QAction(icon(Icon::Add), tr("New good &practice…"), this))
{
    m_tabs->setObjectName(QStringLiteral("trainingTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_tabs->addTab(m_trainings, tr("Trainings"));
    if (context.workspace.session().require(Permission::ViewEverywhere)) {
        m_gaps = new GapsTab(context);
        m_tabs->addTab(m_gaps, tr("Where expertise is missing"));
        connect(m_gaps, &GapsTab::listRequested, this, &TrainingPage::listRequested);
        connect(m_gaps, &GapsTab::statusChanged, this, &Page::statusChanged);
    }
    m_tabs->addTab(m_practices, tr("Good practices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_newTraining->setObjectName(QStringLiteral("training_add"));
    m_newTraining->setEnabled(m_trainings->mayAdd());
    m_newPractice->setObjectName(QStringLiteral("practice_add"));
    m_newPractice->setEnabled(m_practices->mayAdd());

    connect(m_trainings, &TrainingsTab::statusChanged, this, &Page::statusChanged);
    connect(m_practices, &PracticesTab::statusChanged, this, &Page::statusChanged);
    connect(m_newTraining, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_trainings);
        m_trainings->add();
    });
    connect(m_newPractice, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_practices);
        m_practices->add();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &TrainingPage::reload);
    const auto reloadWhenSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&context.undo.stack(), &QUndoStack::indexChanged, this, reloadWhenSeen);
    connect(&context.events, &CaseEvents::everythingChanged, this, reloadWhenSeen);
}

void TrainingPage::activate()
{
    reload();
    if (m_tabs->currentWidget() == m_trainings)
        m_trainings->takeFocus();
    else if (m_tabs->currentWidget() == m_practices)
        m_practices->takeFocus();
    else if (m_gaps)
        m_gaps->takeFocus();
}

bool TrainingPage::focusFilter()
{
    if (m_tabs->currentWidget() == m_trainings)
        return m_trainings->focusFilter();
    if (m_tabs->currentWidget() != m_practices)
        return false;
    m_practices->focusFilter();
    return true;
}

// While the person goes along the tabs the focus stays on them.
void TrainingPage::reload()
{
    if (m_tabs->currentWidget() == m_trainings)
        m_trainings->reload();
    else if (m_tabs->currentWidget() == m_practices)
        m_practices->reload();
    else if (m_gaps)
        m_gaps->reload();
}

} // namespace werkpad
