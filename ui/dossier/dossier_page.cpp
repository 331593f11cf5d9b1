#include "ui/dossier/dossier_page.h"

#include "ui/dossier/dossier_header.h"
#include "ui/dossier/history_panel.h"
#include "ui/dossier/overview_tab.h"
#include "ui/dossier/purpose_panel.h"
#include "ui/dossier/situation_panel.h"
#include "ui/shared/dossier_tab.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

// In units of spacing: 1100 and 320 pixels at 100 %.
constexpr double kRoomForRail = 137.5;
constexpr double kRailWidth = 40;

} // namespace

DossierPage::DossierPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_dossier(new OpenDossier(context, this))
    , m_stack(new QStackedWidget(this))
    , m_purpose(new PurposePanel(m_stack))
    , m_state(new EmptyState(m_stack))
    , m_content(new QWidget(m_stack))
    , m_message(new QLabel(m_content))
    , m_tabs(new QTabWidget(m_content))
{
    auto* header = new DossierHeader(*m_dossier, m_content);
    m_overview = new OverviewTab(*m_dossier, m_tabs);
    m_situation = new SituationPanel(*m_dossier, m_tabs);
    m_history = new HistoryPanel(*m_dossier, m_tabs);
    m_message->setObjectName(QStringLiteral("dossierMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_tabs->setObjectName(QStringLiteral("dossierTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the dossier"));
    m_tabs->addTab(m_overview, m_overview->tabTitle());
    take(*m_overview);
    m_tabs->addTab(m_situation, tr("S&ituation"));
    m_tabs->addTab(m_history, tr("&History"));
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header);
    layout->addWidget(m_message);
    m_columns = new QHBoxLayout;
    m_columns->addWidget(m_tabs, 1);
    layout->addLayout(m_columns, 1);
    setTabOrder(header, m_tabs);

    m_stack->addWidget(m_state);
    m_stack->addWidget(m_purpose);
    m_stack->addWidget(m_content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_state->setTexts(Icon::User, tr("No dossier is open"), tr("Choose a client in the list, or search with Ctrl+K."),
                      tr("To the &list"));

    connect(m_state, &EmptyState::actionTriggered, this, &DossierPage::backRequested);
    connect(m_purpose, &PurposePanel::cancelled, this, &DossierPage::backRequested);
    connect(m_purpose, &PurposePanel::purposeGiven, this, &DossierPage::open);
    connect(header, &DossierHeader::failed, this, &DossierPage::showMessage);
    connect(m_dossier, &OpenDossier::lost, this, &DossierPage::showError);
    connect(m_dossier, &OpenDossier::changed, this, [this] {
        m_message->hide();
        Q_EMIT titleChanged();
    });
    const auto shortcut = [this](const QKeySequence& keys, int by) {
        auto* key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { moveTab(by); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void DossierPage::addTab(DossierTab& tab)
{
    m_tabs->insertTab(m_tabs->indexOf(m_history), &tab, tab.tabTitle());
    take(tab);
    placeRail(); // stays behind the other tabs
}

void DossierPage::take(DossierTab& tab)
{
    m_added.push_back(&tab);
    connect(&tab, &DossierTab::failed, this, [this](const QString& sentence) {
        m_message->setText(sentence);
        m_message->show();
    });
}

void DossierPage::setRail(DossierTab& rail)
{
    m_rail = &rail;
    layout()->setSizeConstraint(QLayout::SetNoConstraint); // else the rail would keep the room that it should give up
    take(rail);
    placeRail();
}

QSize DossierPage::minimumSizeHint() const
{
    QSize hint = Page::minimumSizeHint();
    if (m_rail && m_tabs->indexOf(m_rail) < 0)
        hint.rwidth() -= m_rail->minimumWidth() + m_columns->spacing();
    return hint;
}

// Room for the rail is width in letters, so that large letters make a tab of it.
void DossierPage::placeRail()
{
    if (!m_rail)
        return;
    const int place = m_tabs->indexOf(m_rail);
    const bool hasRoom = width() >= spacing(*this, kRoomForRail);
    const bool hadFocus = m_rail->isAncestorOf(QApplication::focusWidget());
    m_rail->setMinimumWidth(hasRoom ? spacing(*this, kRailWidth) : 0);
    m_rail->setMaximumWidth(hasRoom ? spacing(*this, kRailWidth) : QWIDGETSIZE_MAX);
    if (hasRoom && m_columns->indexOf(m_rail) < 0) {
        if (place >= 0)
            m_tabs->removeTab(place);
        m_columns->addWidget(m_rail);
        m_rail->show();
    } else if (!hasRoom && (place < 0 || place + 1 != m_tabs->indexOf(m_history))) {
        m_columns->removeWidget(m_rail);
        if (place >= 0)
            m_tabs->removeTab(place);
        m_tabs->insertTab(m_tabs->indexOf(m_history), m_rail, m_rail->tabTitle());
    }
    if (hadFocus && !hasRoom)
        m_tabs->setCurrentWidget(m_rail);
}

void DossierPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeRail();
}

void DossierPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        placeRail();
}

void DossierPage::showTab(DossierTab& tab)
{
    if (m_tabs->indexOf(&tab) >= 0)
        m_tabs->setCurrentWidget(&tab);
    tab.activate();
}

void DossierPage::showClient(ClientId client, const std::string& foundBy)
{
    if (m_dossier->isOpen())
        saveDrafts();
    m_client = client;
    m_foundBy = foundBy;
    m_purpose->clear();
    open({});
}

void DossierPage::open(const QString& purpose)
{
    const auto opened = m_dossier->open(m_client, purpose, m_foundBy);
    if (opened) {
        m_stack->setCurrentWidget(m_content);
        if (m_overview->refresh())
            m_tabs->setCurrentWidget(m_overview);
        else
            m_tabs->setCurrentWidget(m_situation);
        m_situation->verticalScrollBar()->setValue(0);
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    } else if (opened.error().kind == ErrorKind::PurposeNeeded) {
        m_stack->setCurrentWidget(m_purpose);
        m_purpose->focusFirst();
        Q_EMIT titleChanged();
    } else {
        showError(opened.error());
    }
}

QString DossierPage::title() const
{
    return m_stack->currentWidget() == m_content ? m_dossier->name() : tr("Dossier");
}

bool DossierPage::showsTitle() const
{
    return m_stack->currentWidget() == m_content;
}

// Another day or another program may have changed what is shown.
void DossierPage::activate()
{
    if (m_stack->currentWidget() == m_content)
        m_dossier->reload();
}

void DossierPage::saveDrafts()
{
    m_situation->saveDrafts();
    for (DossierTab* tab : m_added)
        tab->saveDrafts();
}

void DossierPage::showError(const Error& error)
{
    m_state->setTexts(Icon::Error, tr("This dossier cannot be shown"), errorText(error), tr("To the &list"));
    m_stack->setCurrentWidget(m_state);
    Q_EMIT titleChanged();
}

void DossierPage::showMessage(const Error& error)
{
    m_message->setText(errorText(error));
    m_message->show();
}

void DossierPage::moveTab(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

} // namespace werkpad
