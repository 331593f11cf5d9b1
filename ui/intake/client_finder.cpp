#include "ui/intake/client_finder.h"

#include "core/caseload/client_row_queries.h"
#include "core/search/client_search_queries.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/search_log.h"
#include "ui/shared/text_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostFound = 8;
constexpr int kShortestName = 2; // letters: fewer find everybody

} // namespace

ClientFinder::ClientFinder(const UiContext& context, bool offersVisitor, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_searches(new SearchLog(context.workspace, this))
    , m_offersVisitor(offersVisitor)
    , m_field(new QLineEdit(this))
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_field->setObjectName(QStringLiteral("nameEdit"));
    m_field->setAccessibleName(tr("Who is it?"));
    m_field->setPlaceholderText(tr("Name, date of birth, BSN or telephone number"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    setTextStyle(*m_title, TextSize::Normal, TextTone::Muted);
    m_list->setObjectName(QStringLiteral("answersList"));
    m_list->setAccessibleName(tr("Who it may be"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setFixedHeight(12 * fontMetrics().height());
    m_list->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &ClientFinder::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ClientFinder::chosen);
    search();
}

QString ClientFinder::typed() const
{
    return m_field->text().trimmed();
}

std::optional<ClientFinder::Choice> ClientFinder::choice() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_choices.size()) || m_list->selectedItems().isEmpty())
        return std::nullopt;
    return m_choices[static_cast<std::size_t>(row)];
}

// "heeft vandaag een afspraak om 13:00"
QString ClientFinder::appointmentText(ClientId client) const
{
    const auto appointment = m_context.workspace.intake().appointmentToday(client);
    if (!appointment || !*appointment)
        return {};
    return tr("appointment today at %1").arg(toQString((*appointment)->at.clock()));
}

void ClientFinder::noteUse()
{
    static_cast<void>(m_searches->used());
}

void ClientFinder::search()
{
    m_choices.clear();
    m_list->clear();
    const QString text = typed();
    const Date today = m_context.workspace.clock().today();
    std::vector<ClientRow> rows;
    if (text.size() >= kShortestName) {
        if (const auto answer = searchClients(m_context.workspace.database(), toStdString(text), today, kMostFound)) {
            std::vector<ClientRowNumber> numbers;
            for (const auto& hit : answer->hits)
                numbers.push_back(hit.row);
            if (auto found = clientRows(m_context.workspace.database(), numbers, today))
                rows = std::move(*found);
            m_searches->shown(toStdString(text), answer->total, answer->isMore);
        }
    }
    for (const auto& row : rows) {
        QStringList details{tr("born %1").arg(shownDate(row.birthDate))};
        if (!row.place.empty())
            details << toQString(row.place);
        details << (row.coachName.empty() ? tr("no case worker") : toQString(row.coachName));
        if (const QString appointment = appointmentText(row.id); !appointment.isEmpty())
            details << appointment;
        addAnswer({Kind::Client, row.id, toQString(row.displayName)},
                  QStringLiteral("%1\n%2").arg(toQString(row.listName), details.join(QStringLiteral(", "))));
    }
    if (m_offersVisitor && !text.isEmpty())
        addAnswer({Kind::Visitor, {}, text}, tr("Visitor without dossier: %1").arg(text));
    addAnswer({Kind::NewClient, {}, text}, tr("New client…"));
    m_title->setText(rows.empty() ? tr("No client has been found.")
                                  : tr("&Is it one of these clients? Choose who it is."));
    // Qt 6.4: a list without current row upsets screen readers; nobody is chosen by that.
    m_list->setCurrentRow(0);
    if (!rows.empty() || !m_offersVisitor || text.isEmpty())
        m_list->clearSelection();
}

void ClientFinder::addAnswer(const Choice& choice, const QString& text)
{
    m_choices.push_back(choice);
    const Icon shape =
        choice.kind == Kind::Client ? Icon::Clients : (choice.kind == Kind::Visitor ? Icon::User : Icon::Add);
    auto* item = new QListWidgetItem(icon(shape), text, m_list);
    item->setToolTip(text);
}

bool ClientFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_field && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        if (auto* item = m_list->currentItem())
            item->setSelected(true);
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (choice())
            Q_EMIT chosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkpad
