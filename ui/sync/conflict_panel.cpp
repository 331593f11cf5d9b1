#include "ui/sync/conflict_panel.h"

#include "core/workspace/typed_decision.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/list_table.h"
#include "ui/shared/look.h"
#include "ui/shared/record_section.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/sync/conflict_value_edit.h"
#include "ui/sync/conflict_values_view.h"
#include "ui/sync/sync_text.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

ConflictPanel::ConflictPanel(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TextTableModel(conflictHeadings(), this))
    , m_table(newListTable(m_model, QStringLiteral("conflictsTable")))
    , m_message(new QLabel(this))
{
    auto* section = new RecordSection({tr("&Changed by two at once"),
                                       tr("Nothing waits for a decision. When two people change the same field without "
                                          "knowing of each other, both values are here until somebody chooses."),
                                       {},
                                       tr("Open dossier"),
                                       {}},
                                      m_table);
    m_message->setObjectName(QStringLiteral("conflictMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    layout->addWidget(m_message);
    layout->addWidget(makeDetail());
    connect(section, &RecordSection::changeRequested, this, [this] {
        if (const auto* conflict = current(); conflict && conflict->client)
            Q_EMIT clientActivated(*conflict->client);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictPanel::showCurrent);
    showCurrent();
}

QPushButton* ConflictPanel::newButton(const QString& text, const char* name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    m_decisions.push_back(button);
    return button;
}

QWidget* ConflictPanel::makeDetail()
{
    m_detail = new QWidget(this);
    m_subject = new QLabel(m_detail);
    m_subject->setObjectName(QStringLiteral("conflictSubject"));
    m_subject->setWordWrap(true);
    setTextStyle(*m_subject, TextSize::Large);
    m_values = new ConflictValuesView(m_detail);
    auto* choices = new QWidget(m_detail);
    auto* row = new FlowLayout(choices);
    auto* mine = newButton(tr("Keep what is &here"), "keepMine", choices);
    auto* theirs = newButton(tr("Keep the &other"), "keepTheirs", choices);
    row->addWidget(mine);
    row->addWidget(theirs);
    connect(mine, &QPushButton::clicked, this, [this] { decide(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { decide(false); });
    m_edit = new ConflictValueEdit(m_context.workspace.clock(), m_detail);
    connect(m_edit, &ConflictValueEdit::decided, this, &ConflictPanel::decideTyped);
    auto* layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, spacing(*this), 0, 0);
    layout->addWidget(m_subject);
    layout->addWidget(m_values);
    layout->addWidget(choices);
    layout->addWidget(m_edit);
    layout->addWidget(makeSeries());
    return m_detail;
}

QWidget* ConflictPanel::makeSeries()
{
    m_series = new QWidget(m_detail);
    m_seriesLabel = new QLabel(m_series);
    m_seriesLabel->setObjectName(QStringLiteral("seriesLabel"));
    m_seriesLabel->setWordWrap(true);
    auto* buttons = new QWidget(m_series);
    auto* row = new FlowLayout(buttons);
    const auto add = [&](const QString& text, const char* name, SeriesChoice choice) {
        auto* button = newButton(text, name, buttons);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice] { decideSeries(choice); });
    };
    add(tr("All: what is here"), "allMine", SeriesChoice::Mine);
    add(tr("All: the other"), "allTheirs", SeriesChoice::Theirs);
    add(tr("All: the newest"), "allNewest", SeriesChoice::Newest);
    auto* layout = new QVBoxLayout(m_series);
    layout->setContentsMargins(0, spacing(*this), 0, 0);
    layout->addWidget(m_seriesLabel);
    layout->addWidget(buttons);
    return m_series;
}

const Conflict* ConflictPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_conflicts.size()) ? &m_conflicts.at(static_cast<std::size_t>(row))
                                                                  : nullptr;
}

void ConflictPanel::setConflicts(std::vector<Conflict> conflicts)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const std::string chosen = current() ? current()->id : std::string();
    m_conflicts = std::move(conflicts);
    m_model->setRows(conflictRows(m_conflicts));
    if (!m_conflicts.empty()) {
        const auto same = std::ranges::find(m_conflicts, chosen, &Conflict::id);
        const int next = same == m_conflicts.end() ? std::min(row, static_cast<int>(m_conflicts.size()) - 1)
                                                   : static_cast<int>(same - m_conflicts.begin());
        m_table->setCurrentIndex(m_model->index(next, 0));
    }
    showCurrent();
}

void ConflictPanel::focusList()
{
    if (!m_conflicts.empty())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::showCurrent()
{
    const Conflict* conflict = current();
    m_detail->setVisible(conflict != nullptr);
    if (!conflict)
        return;
    const QString client = toQString(conflict->clientName);
    m_subject->setText(client.isEmpty() ? conflictSubject(*conflict)
                                        : tr("%1 of %2", "field of client").arg(conflictSubject(*conflict), client));
    m_values->setConflict(*conflict);
    const bool mayDecide = may(m_context.workspace.session().roles, Permission::EditClients);
    for (QPushButton* button : m_decisions)
        button->setEnabled(mayDecide);
    m_edit->setConflict(*conflict, m_context.workspace.context().entities);
    m_edit->setEnabled(mayDecide);
    const auto ofClient = std::ranges::count(m_conflicts, conflict->client, &Conflict::client);
    m_series->setVisible(conflict->client && ofClient > 1);
    m_seriesLabel->setText(tr("All %n of %1 at once:", nullptr, static_cast<int>(ofClient)).arg(client));
}

void ConflictPanel::decide(bool keepMine)
{
    if (!current())
        return;
    const Conflict conflict = *current();
    const auto decided = m_context.undo.perform(tr("conflict decided"), [&] {
        return m_context.workspace.conflicts().decide(conflict.id,
                                                      keepMine ? ConflictChoice::Mine : ConflictChoice::Theirs);
    });
    say(decided ? QString() : exchangeErrorText(decided.error()), !decided);
    Q_EMIT changed();
}

void ConflictPanel::decideTyped(const Value& value)
{
    if (!current())
        return;
    const Conflict conflict = *current();
    const auto decided = m_context.undo.perform(
        tr("conflict decided"), [&] { return werkpad::decideTyped(m_context.workspace, conflict.id, value); });
    if (!decided && decided.error().kind == ErrorKind::Invalid)
        return m_edit->showError(decided.error());
    say(decided ? QString() : exchangeErrorText(decided.error()), !decided);
    Q_EMIT changed();
}

void ConflictPanel::decideSeries(SeriesChoice choice)
{
    if (!current() || !current()->client)
        return;
    const ClientId client = *current()->client;
    const QString name = toQString(current()->clientName);
    const auto decided = m_context.undo.perform(tr("conflicts of %1 decided").arg(name), [&] {
        return ConflictSeriesActions(m_context.workspace.context()).decideAll(client, choice);
    });
    if (!decided) {
        say(exchangeErrorText(decided.error()), true);
    } else {
        QString text = tr("%n decided for %1.", nullptr, static_cast<int>(decided->decided)).arg(name);
        if (decided->left > 0)
            text += QLatin1Char(' ') +
                    tr("%n still wait(s): decide that by itself.", nullptr, static_cast<int>(decided->left));
        say(text, false);
    }
    Q_EMIT changed();
}

void ConflictPanel::say(const QString& text, bool isError)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setTextStyle(*m_message, TextSize::Normal, isError ? TextTone::Danger : TextTone::Success);
    if (text.isEmpty())
        return;
    m_message->setAccessibleName(text);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace werkpad
