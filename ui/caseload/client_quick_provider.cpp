#include "ui/caseload/client_quick_provider.h"

#include "core/caseload/client_row_queries.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

namespace werkpad
{

namespace
{

constexpr std::size_t kMost = 12;
constexpr QLatin1String kPrefix("client/");

} // namespace

ClientQuickProvider::ClientQuickProvider(Workspace& workspace, Open open, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_open(std::move(open))
    , m_worker([&workspace] { return std::make_unique<Reader>(Reader{workspace.openAnother(OpenMode::ReadOnly)}); })
{
}

void ClientQuickProvider::find(const QString& text, Answer answer)
{
    if (text.trimmed().isEmpty() || !may(m_workspace.session().roles, Permission::ViewClients)) {
        answer({});
        return;
    }
    m_worker.run(
        Turn::Newest, this,
        [typed = toStdString(text)](Reader& reader, Task&) -> std::vector<ClientRow> {
            if (!reader.workspace)
                return {};
            Workspace& workspace = **reader.workspace;
            const Date today = workspace.clock().today();
            const auto found = searchClients(workspace.database(), typed, today, kMost);
            if (!found)
                return {};
            std::vector<ClientRowNumber> rows;
            for (const auto& hit : found->hits)
                rows.push_back(hit.row);
            return clientRows(workspace.database(), rows, today).value_or(std::vector<ClientRow>{});
        },
        [this, answer = std::move(answer)](const std::vector<ClientRow>& rows) {
            std::vector<QuickItem> items;
            for (const auto& row : rows)
                items.push_back(itemOf(row));
            answer(std::move(items));
        });
}

std::optional<QuickItem> ClientQuickProvider::item(const QString& key)
{
    const auto id = key.startsWith(kPrefix) ? ClientId::parse(toStdString(key.mid(kPrefix.size()))) : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto row = rowOf(m_workspace.database(), *id);
    if (!row || !*row)
        return std::nullopt;
    const auto rows = clientRows(m_workspace.database(), std::array{**row}, m_workspace.clock().today());
    if (!rows || rows->empty())
        return std::nullopt;
    return itemOf(rows->front());
}

QuickItem ClientQuickProvider::itemOf(const ClientRow& row) const
{
    QStringList detail;
    if (row.period())
        detail << label(*row.period());
    if (!row.birthDate.isUnknown())
        detail << shownDate(row.birthDate);
    if (!row.place.empty())
        detail << toQString(row.place);
    if (!row.coachName.empty())
        detail << toQString(row.coachName);
    const ClientId id = row.id;
    return {kPrefix + toQString(id.text()), row.listName.empty() ? tr("(no name)") : toQString(row.listName),
            detail.join(QStringLiteral(" · ")), row.period() ? periodIcon(*row.period()) : Icon::User,
            [open = m_open, id] { open(id); }};
}

} // namespace werkpad
