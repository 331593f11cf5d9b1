#include "ui/staff/staff_page.h"

#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/look.h"
#include "ui/shared/table_guard.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"
#include "ui/staff/professional_dialog.h"
#include "ui/staff/professionals_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

StaffPage::StaffPage(const UiContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ProfessionalsModel(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_change(new QAction(icon(Icon::Edit), tr("&Change…"), this))
    , m_presence(new QAction(icon(Icon::Today), tr("&Presence today…"), this))
    , m_subscription(context.workspace.subscribe([this](const ChangeNotice&) {
        if (isVisible())
            refresh();
    }))
{
    m_change->setObjectName(QStringLiteral("change_professional"));
    m_presence->setObjectName(QStringLiteral("presence_today"));
    m_hint->setText(tr("Reception routes people by what stands here. Everybody can change their own presence; an "
                       "administrator changes the rest."));
    m_hint->setWordWrap(true);
    setTextStyle(*m_hint, TextSize::Small, TextTone::Muted);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    connect(m_change, &QAction::triggered, this, &StaffPage::askChange);
    connect(m_presence, &QAction::triggered, this, &StaffPage::askPresence);
}

void StaffPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("staffTable"));
    m_table->setAccessibleName(tr("Colleagues"));
    m_table->setModel(m_model);
    makeListTable(*m_table);
    setOneLineRows(*m_table);
    const int letter = m_table->fontMetrics().averageCharWidth();
    constexpr std::array kLetters{22, 26, 40, 40, 14};
    for (int column = 0; column < ProfessionalsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * kLetters.at(static_cast<std::size_t>(column)));
    const auto idOf = [this](int row) {
        const Professional* professional = m_model->at(row);
        return professional ? toQString(professional->member.id.text()) : QString();
    };
    new TableGuard(
        *m_table, [idOf](const QModelIndex& index) { return QVariant(idOf(index.row())); },
        [this](const QVariant& key) { return m_model->rowOf(key.toString()); });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_change->isEnabled())
            askChange();
        else if (m_presence->isEnabled())
            askPresence();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StaffPage::enableActions);
}

void StaffPage::activate()
{
    refresh();
    m_table->setFocus();
}

void StaffPage::refresh()
{
    auto& workspace = m_context.workspace;
    auto professionals = workspace.professionals().all(workspace.clock().today());
    if (!professionals) {
        m_hint->setText(errorText(professionals.error()));
        return;
    }
    Q_EMIT statusChanged(tr("%n colleague(s)", nullptr, static_cast<int>(professionals->size())));
    m_model->setProfessionals(std::move(*professionals), workspace.clock().now());
    enableActions();
}

const Professional* StaffPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void StaffPage::enableActions()
{
    const auto& session = m_context.workspace.session();
    const Professional* professional = current();
    const bool manages = may(session.roles, Permission::ManageStaff);
    m_change->setEnabled(professional && manages);
    m_presence->setEnabled(professional && (manages || professional->member.id == session.staff));
}

Result<void> StaffPage::perform(const QString& what, const std::function<Result<ChangeSetNumber>()>& action)
{
    const auto change = action();
    if (!change)
        return tl::unexpected(change.error());
    m_context.undo.remember(what, *change);
    return {};
}

void StaffPage::askChange()
{
    const Professional* professional = current();
    if (!professional)
        return;
    const StaffId staff = professional->member.id;
    const QString name = toQString(professional->member.name);
    const auto save = [this, staff, name](const std::vector<std::string>& expertise,
                                          const std::vector<OfficeHours>& hours, int capacity) -> Result<void> {
        auto& actions = m_context.workspace.professionals();
        auto done =
            perform(tr("expertise of %1 changed").arg(name), [&] { return actions.setExpertise(staff, expertise); });
        if (done)
            done = perform(tr("office hours of %1 changed").arg(name), [&] { return actions.setHours(staff, hours); });
        if (done)
            done = perform(tr("clients that fit of %1 changed").arg(name),
                           [&] { return actions.setCapacity(staff, capacity); });
        return done;
    };
    (new ProfessionalDialog(m_context, *professional, save, this))->open();
}

void StaffPage::askPresence()
{
    const Professional* professional = current();
    if (!professional)
        return;
    const StaffId staff = professional->member.id;
    const auto save = [this, staff, name = toQString(professional->member.name)](PresenceDialog::Kind kind,
                                                                                 const std::string& remark) {
        return perform(tr("presence of %1 changed").arg(name), [&] {
            auto& actions = m_context.workspace.professionals();
            const Date today = m_context.workspace.clock().today();
            return kind == PresenceDialog::Kind::AsUsual
                       ? actions.clearPresence(staff, today)
                       : actions.setPresence(staff, today, kind == PresenceDialog::Kind::Here, remark);
        });
    };
    (new PresenceDialog(m_context, *professional, save, this))->open();
}

} // namespace werkpad
