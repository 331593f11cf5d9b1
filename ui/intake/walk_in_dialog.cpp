#include "ui/intake/walk_in_dialog.h"

#include "core/intake/visit_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace werkpad
{

namespace
{

constexpr std::array kDeskChannels{Channel::Desk, Channel::Telephone, Channel::Internet};

} // namespace

WalkInDialog::WalkInDialog(const UiContext& context, Save save, QWidget* parent)
    : RecordDialog(tr("New walk-in"), tr("&Write down"), parent)
    , m_write(std::move(save))
    , m_finder(new ClientFinder(context, true, this))
    , m_subject(new QLineEdit(this))
    , m_channel(new QComboBox(this))
{
    addText(tr("Type who is there. Choose the client if there is a dossier. Somebody who only has a question needs no "
               "dossier: a name is enough."));
    for (const Channel channel : kDeskChannels)
        m_channel->addItem(label(channel), static_cast<int>(channel));
    addField("visitor", tr("Wh&o is it?"), m_finder);
    addField("subject", tr("What &for?"), m_subject);
    addField("channel", tr("&Channel"), m_channel);
    connect(m_finder, &ClientFinder::chosen, m_subject, [this] { m_subject->setFocus(Qt::TabFocusReason); });
    start(context.workspace.drafts(), QStringLiteral("visit/new"));
    m_finder->setFocus(Qt::OtherFocusReason);
}

Visit WalkInDialog::value() const
{
    Visit visit;
    if (const auto choice = m_finder->choice()) {
        if (choice->kind == ClientFinder::Kind::Client)
            visit.client = choice->client;
        else
            visit.visitor = toStdString(choice->name);
    }
    visit.subject = toStdString(m_subject->text().trimmed());
    visit.channel = static_cast<Channel>(m_channel->currentData().toInt());
    return visit;
}

std::vector<Finding> WalkInDialog::findings() const
{
    const auto choice = m_finder->choice();
    if (!choice && !m_finder->typed().isEmpty())
        return {{"visitor", Severity::Blocking, "visitor_not_chosen", {}}};
    if (choice && choice->kind == ClientFinder::Kind::NewClient)
        return {};
    return check(value());
}

Result<void> WalkInDialog::save()
{
    m_finder->noteUse();
    const auto choice = m_finder->choice();
    if (choice && choice->kind == ClientFinder::Kind::NewClient) {
        Visit visit = value();
        visit.visitor.clear();
        Q_EMIT newClientWanted(choice->name, visit);
        return {};
    }
    return m_write(value());
}

LinkDialog::LinkDialog(const UiContext& context, const Visit& visit, Save save, QWidget* parent)
    : RecordDialog(tr("Link to a client"), tr("&Link"), parent)
    , m_write(std::move(save))
    , m_finder(new ClientFinder(context, false, this))
{
    addText(tr("Choose the client who this visitor is. The visit then stands in that dossier."));
    addField("visitor", tr("Wh&o is it?"), m_finder);
    m_finder->field().setText(toQString(visit.visitor));
    start(context.workspace.drafts(), QStringLiteral("visit/link/%1").arg(toQString(visit.id.text())));
    m_finder->setFocus(Qt::OtherFocusReason);
}

std::vector<Finding> LinkDialog::findings() const
{
    if (!m_finder->choice())
        return {{"visitor", Severity::Blocking, "visitor_not_chosen", {}}};
    return {};
}

Result<void> LinkDialog::save()
{
    m_finder->noteUse();
    const auto choice = m_finder->choice();
    if (choice->kind == ClientFinder::Kind::NewClient) {
        Q_EMIT newClientWanted(choice->name);
        return {};
    }
    return m_write(choice->client);
}

} // namespace werkpad
