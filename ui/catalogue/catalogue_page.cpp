#include "ui/catalogue/catalogue_page.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_rules.h"
#include "core/workspace/workspace.h"
#include "ui/catalogue/service_dialog.h"
#include "ui/catalogue/services_model.h"
#include "ui/shared/case_events.h"
#include "ui/shared/convert.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/questions.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace werkpad
{

namespace
{

// Each word of the text begins a word of the service.
bool matches(const Service& service, const std::vector<std::string>& wanted)
{
    const auto words = foldedWords(service.name + ' ' + service.provider + ' ' + service.contact + ' ' +
                                   toStdString(referenceLabel(CodeList::ServiceTypes, service.type)));
    return std::ranges::all_of(wanted, [&words](const std::string& word) {
        return std::ranges::any_of(words, [&word](const std::string& has) { return has.starts_with(word); });
    });
}

} // namespace

CataloguePage::CataloguePage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ServicesModel(this))
    , m_search(new QLineEdit(this))
    , m_withEnded(new QCheckBox(tr("Show &ended services too"), this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_add(new QAction(icon(Icon::Add), tr("&New service…"), this))
    , m_change(new QAction(icon(Icon::Edit), tr("&Change service…"), this))
    , m_end(new QAction(icon(Icon::Close), tr("E&nd service"), this))
    , m_example(new QAction(icon(Icon::Example), tr("&Take over the example"), this))
    , m_occupations(new QAction(icon(Icon::Import), tr("&Read list of occupations…"), this))
{
    m_search->setObjectName(QStringLiteral("serviceSearch"));
    m_search->setPlaceholderText(tr("Search in the services (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the services"));
    m_search->setClearButtonEnabled(true);
    m_withEnded->setObjectName(QStringLiteral("withEnded"));
    m_count->setObjectName(QStringLiteral("serviceCount"));
    setTextStyle(*m_count, TextSize::Small, TextTone::Muted);
    m_message->setObjectName(QStringLiteral("catalogueMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_table->setObjectName(QStringLiteral("servicesTable"));
    m_table->setAccessibleName(tr("Services"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    new TableGuard(
        *m_table, [this](const QModelIndex& index) { return toQString(m_model->at(index.row()).id.text()); },
        [this](const QVariant& key) {
            const auto id = ServiceId::parse(toStdString(key.toString()));
            return id ? m_model->rowOf(*id) : -1;
        });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_add->setObjectName(QStringLiteral("service_add"));
    m_change->setObjectName(QStringLiteral("service_change"));
    m_end->setObjectName(QStringLiteral("service_end"));
    m_example->setObjectName(QStringLiteral("service_example"));
    m_occupations->setObjectName(QStringLiteral("occupations_import"));
    m_occupations->setToolTip(tr("The CSV of occupations in Dutch that ESCO publishes: wanted work is chosen from it"));

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_withEnded);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_count);
    layout->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CataloguePage::showServices);
    connect(m_withEnded, &QCheckBox::toggled, this, &CataloguePage::showServices);
    connect(m_add, &QAction::triggered, this, [this] { ask({}); });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const Service* service = current())
            ask(*service);
    });
    connect(m_end, &QAction::triggered, this, &CataloguePage::endCurrent);
    connect(m_example, &QAction::triggered, this, &CataloguePage::loadExample);
    connect(m_occupations, &QAction::triggered, this, &CataloguePage::readOccupations);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_services.empty())
            loadExample();
        else
            m_search->clear();
    });
    connect(m_table, &QTableView::doubleClicked, m_change, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::offer);
    connect(&m_context.undo.stack(), &QUndoStack::indexChanged, this, &CataloguePage::reload);
    connect(&m_context.events, &CaseEvents::everythingChanged, this, &CataloguePage::reload);
}

QList<QAction*> CataloguePage::pageActions() const
{
    return {m_add, m_change, m_end, m_example, m_occupations};
}

void CataloguePage::activate()
{
    reload();
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

bool CataloguePage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool CataloguePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched != m_table)
        return Page::eventFilter(watched, event);
    QAction* action = nullptr;
    if (key == Qt::Key_Insert)
        action = m_add;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        action = m_change;
    else if (key == Qt::Key_Delete)
        action = m_end;
    if (!action)
        return Page::eventFilter(watched, event);
    action->trigger();
    return true;
}

void CataloguePage::reload()
{
    auto services = m_context.workspace.catalogue().all();
    if (!services)
        return showError(services.error());
    m_message->hide();
    m_services = std::move(*services);
    showServices();
}

void CataloguePage::showServices()
{
    const Date today = m_context.workspace.clock().today();
    const auto wanted = foldedWords(toStdString(m_search->text()));
    std::vector<Service> shown;
    std::ranges::copy_if(m_services, std::back_inserter(shown), [&](const Service& service) {
        return (m_withEnded->isChecked() || isActive(service, today)) && matches(service, wanted);
    });
    const bool mayChange = m_context.workspace.session().require(Permission::ManageServices).has_value();
    m_count->setText(tr("%1 of %2 services").arg(shown.size()).arg(m_services.size()));
    m_count->setVisible(!m_services.empty());
    if (m_services.empty())
        m_empty->setTexts(Icon::Knowledge, tr("The office has no services yet"),
                          mayChange ? tr("Add the services that you can offer clients, or take over the example and "
                                         "change it. Providers and prices in the example are thought up.")
                                    : tr("Ask your team leader to fill in what the office offers."),
                          mayChange ? tr("&Take over the example") : QString());
    else
        m_empty->setTexts(Icon::Search, tr("No service fits this search"),
                          tr("Use other words, or show ended services too."), tr("&Clear the search"));
    m_model->setServices(std::move(shown));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->resizeColumnsToContents();
    const int widest = 34 * fontMetrics().averageCharWidth();
    for (int column = 0; column < ServicesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    offer();
}

void CataloguePage::offer()
{
    const Date today = m_context.workspace.clock().today();
    const bool mayChange = m_context.workspace.session().require(Permission::ManageServices).has_value();
    const Service* service = current();
    m_add->setEnabled(mayChange);
    m_change->setEnabled(mayChange && service);
    m_end->setEnabled(mayChange && service && isActive(*service, today));
    m_example->setEnabled(mayChange);
}

const Service* CataloguePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void CataloguePage::ask(const Service& service)
{
    auto* dialog = new ServiceDialog(m_context, service, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reload();
        if (const int row = m_model->rowOf(dialog->saved()); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

// Without a question: it is undone as easily.
void CataloguePage::endCurrent()
{
    const Service* service = current();
    if (!service)
        return;
    const QString name = toQString(service->name);
    const Date yesterday = addDays(m_context.workspace.clock().today(), -1);
    const auto ended = m_context.workspace.catalogue().end(service->id, yesterday);
    if (!ended)
        return showError(ended.error());
    m_context.undo.remember(tr("service %1 ended").arg(name), *ended);
    reload();
    Q_EMIT statusChanged(tr("%1 can no longer be chosen. Plans that have it keep it.").arg(name));
}

void CataloguePage::loadExample()
{
    const auto loaded = m_context.workspace.catalogue().loadExample();
    if (!loaded)
        return showError(loaded.error());
    m_context.undo.remember(tr("example services taken over"), *loaded);
    reload();
    Q_EMIT statusChanged(*loaded == 0 ? tr("All services of the example are there already.")
                                      : tr("The example is taken over. Change it to what your office offers."));
}

void CataloguePage::readOccupations()
{
    const auto file =
        m_context.questions.openFile(this, tr("Read list of occupations"), tr("CSV (*.csv);;All files (*)"));
    if (!file)
        return;
    const auto read = m_context.workspace.occupations().import(std::filesystem::path(toStdString(*file)));
    if (!read)
        return showError(read.error());
    m_message->hide();
    m_context.undo.remember(tr("list of occupations read"), read->changeSet);
    const int taken = static_cast<int>(read->created + read->updated + read->unchanged);
    Q_EMIT statusChanged(
        read->rejected.empty()
            ? tr("%n occupation(s) can be chosen from now on.", nullptr, taken)
            : tr("%n occupation(s) can be chosen from now on; %1 rows of the file could not be read.", nullptr, taken)
                  .arg(read->rejected.size()));
}

void CataloguePage::showError(const Error& error)
{
    m_message->setText(errorText(error));
    m_message->show();
}

} // namespace werkpad
