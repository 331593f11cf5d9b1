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
    , m_searches(workspace)
    , m_worker([&workspace] { return std::make_unique<Reader>(Reader{workspace.openAnother(OpenMode::ReadOnly)}); })
{
}

void ClientQuickProvider::find(const QString& text, Answer answer)
{
    if (text.trimmed().isEmpty())
        m_searches.shown({}, 0);
    if (text.trimmed().isEmpty() || !may(m_workspace.session().roles, Permission::ViewClients)) {
        answer({});
        return;
    }
    m_worker.run(
        Turn::Newest, this, [typed = toStdString(text)](Reader& reader, Task&) { return search(reader, typed); },
        [this, typed = toStdString(text), answer = std::move(answer)](const Found& found) {
            std::vector<QuickItem> items;
            for (const auto& row : found.rows)
                items.push_back(itemOf(row, true));
            m_searches.shown(typed, found.total, found.isMore);
            answer(std::move(items));
        });
}

ClientQuickProvider::Found ClientQuickProvider::search(Reader& reader, const std::string& typed)
{
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
    return {clientRows(workspace.database(), rows, today).value_or(std::vector<ClientRow>{}), found->total,
            found->isMore};
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
    return itemOf(rows->front(), false);
}

QuickItem ClientQuickProvider::itemOf(const ClientRow& row, bool isFound)
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
            [this, id, isFound] {
                const std::string foundBy = isFound ? m_searches.used() : std::string();
                m_searches.shown({}, 0); // the field is empty again: the same name is another search
                m_open(id, foundBy);
            }};
}

} // namespace werkpad
