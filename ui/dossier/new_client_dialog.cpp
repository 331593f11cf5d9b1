#include "ui/dossier/new_client_dialog.h"

#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace werkpad
{

NewClientDialog::NewClientDialog(const UiContext& context, QWidget* parent)
    : RecordDialog(tr("New client"), tr("&Add client"), parent)
    , m_context(context)
    , m_surname(addLine("surname", tr("&Surname")))
    , m_prefix(addLine("prefix", tr("&Prefix (van, de, el)")))
    , m_givenNames(addLine("given_names", tr("&Given names")))
    , m_birthDate(new PartialDateEdit(context.workspace.clock(), this))
    , m_duplicatesTitle(new QLabel(this))
    , m_list(new QListWidget(this))
{
    addText(tr("Fill in what you know. While you type, Werkpad looks for the same person, so that nobody is in it "
               "twice."));
    addField("birth_date", tr("&Date of birth"), m_birthDate);
    m_bsn = addLine("bsn", tr("&BSN (may stay empty)"));
    m_phone = addLine("phone", tr("P&hone number"));
    m_email = addLine("email", tr("&E-mail address"));
    m_place = addLine("place", tr("P&lace"));
    m_duplicatesTitle->setWordWrap(true);
    m_duplicatesTitle->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("duplicatesList"));
    m_list->setAccessibleName(tr("Clients who may be the same person"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_list->setFixedHeight(7 * fontMetrics().height());
    m_list->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    addBelowFields(m_duplicatesTitle);
    addBelowFields(m_list);

    for (QLineEdit* field : {m_surname, m_prefix, m_givenNames, static_cast<QLineEdit*>(m_birthDate), m_bsn, m_phone})
        connect(field, &QLineEdit::textChanged, this, &NewClientDialog::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    search();
    start(context.workspace.drafts(), QStringLiteral("client/new"));
    m_surname->setFocus(Qt::OtherFocusReason);
}

// A field that loses the focus tells what was typed: while there still is somebody to tell.
NewClientDialog::~NewClientDialog()
{
    hide();
}

void NewClientDialog::suggestSurname(const QString& surname)
{
    if (m_surname->text().isEmpty())
        m_surname->setText(surname);
}

QLineEdit* NewClientDialog::addLine(const std::string& name, const QString& text)
{
    auto* field = new QLineEdit(this);
    addField(name, text, field);
    return field;
}

Client NewClientDialog::value() const
{
    const auto text = [](const QLineEdit* field) { return toStdString(field->text().trimmed()); };
    Client client;
    client.surname = text(m_surname);
    client.prefix = text(m_prefix);
    client.givenNames = text(m_givenNames);
    client.birthDate = m_birthDate->value();
    const BsnCheck bsn = checkBsn(text(m_bsn));
    client.bsn = bsn.bsn.empty() ? text(m_bsn) : bsn.bsn;
    client.phone = text(m_phone);
    client.email = text(m_email);
    client.place = text(m_place);
    const Session& session = m_context.workspace.session();
    if (std::ranges::find(session.roles, Role::CaseWorker) != session.roles.end())
        client.coach = session.staff; // reception leaves the choice to who guides
    client.registeredOn = m_context.workspace.clock().today();
    return client;
}

void NewClientDialog::search()
{
    auto found = possibleDuplicates(m_context.workspace, value());
    const bool isSame = found == m_duplicates && m_list->count() > 0;
    m_duplicates = std::move(found);
    m_duplicatesTitle->setText(m_duplicates.empty()
                                   ? tr("Nobody who looks like this client has been found.")
                                   : tr("&Is it one of these? Press Enter on a line to open that dossier instead."));
    m_list->setVisible(!m_duplicates.empty());
    if (isSame)
        return;
    m_list->clear();
    for (const PossibleDuplicate& duplicate : m_duplicates) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2\n%3").arg(duplicate.name, duplicate.reason, duplicate.detail), m_list);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(m_duplicates.empty() ? -1 : 0); // Qt 6.4: a list without current row upsets screen readers
    m_list->clearSelection();
}

void NewClientDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_duplicates.size()))
        return;
    const ClientId client = m_duplicates[static_cast<std::size_t>(row)].client;
    reject();
    Q_EMIT clientChosen(client);
}

bool NewClientDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
    }
    return RecordDialog::eventFilter(watched, event);
}

std::vector<Finding> NewClientDialog::findings() const
{
    auto found = m_birthDate->findings("birth_date");
    std::ranges::move(check(value(), m_context.workspace.clock().today()), std::back_inserter(found));
    return found;
}

Result<void> NewClientDialog::save()
{
    const Client client = value();
    OpenDossier dossier(m_context);
    ClientId added;
    const auto saved = dossier.perform(tr("%1 added").arg(clientName(client)), [&](Workspace& workspace) {
        auto id = workspace.clients().add(client);
        if (id)
            added = *id;
        return id;
    });
    if (saved)
        Q_EMIT clientAdded(added);
    return saved;
}

} // namespace werkpad
