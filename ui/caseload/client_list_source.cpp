#include "ui/caseload/client_list_source.h"

#include "core/search/client_search_queries.h"

namespace werkpad
{

namespace
{

// More than a window shows; each may lie on a page of the file of its own.
constexpr std::size_t kFirst = 64;

// Qt paints a new window a few milliseconds after the event loop is idle; until then the worker would be in its way.
constexpr int kPaintingMilliseconds = 20;

// Coaches by name, for sorting.
std::vector<StaffId> coachesByName(Workspace& workspace)
{
    std::vector<StaffId> order;
    if (const auto staff = workspace.staff().staff()) {
        for (const auto& [member, roles] : *staff)
            order.push_back(member.id);
    }
    return order;
}

ClientListAnswer complete(const ClientIndex& index, const ClientFilter& filter, ClientOrder order,
                          const RowSet* matches, const std::vector<StaffId>& coachOrder)
{
    return {filter, order, index.select(filter, order, matches, coachOrder), index.coaches(), index.regimeCodes(),
            true};
}

} // namespace

ClientListSource::ClientListSource(Workspace& workspace, QObject* parent, FirstAnswers first)
    : QObject(parent)
    , m_workspace(workspace)
    , m_first(first)
    , m_worker([&workspace] {
        return std::make_unique<Reader>(Reader{workspace.openAnother(OpenMode::ReadOnly), std::nullopt});
    })
{
    connect(&m_worker, &BackgroundThread::busyChanged, this, &ClientListSource::busyChanged);
    m_afterPainting.setSingleShot(true);
    m_afterPainting.setInterval(kPaintingMilliseconds);
    connect(&m_afterPainting, &QTimer::timeout, this, &ClientListSource::askAll);
}

void ClientListSource::ask(const ClientFilter& filter, ClientOrder order)
{
    m_filter = filter;
    m_order = order;
    if (m_hasAnswered) {
        askAll();
    } else {
        askForFirst(filter, order);
        m_afterPainting.start();
    }
}

void ClientListSource::askAll()
{
    askWorker(m_order.key == ClientSortKey::Name && !m_filter.text.empty());
}

void ClientListSource::askWorker(bool firstRowsWillDo)
{
    m_worker.run(
        Turn::Newest, this,
        [filter = m_filter, order = m_order, firstRowsWillDo, first = m_first](Reader& reader, Task& task) {
            return firstRowsWillDo ? firstFound(reader, filter, order, task, first)
                                   : answer(reader, filter, order, task);
        },
        [this](Result<ClientListAnswer> result) {
            if (!result) {
                if (result.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            m_hasAnswered = true;
            Q_EMIT answered(*result);
            if (!result->isComplete)
                askWorker(/*firstRowsWillDo=*/false);
        });
}

void ClientListSource::refresh()
{
    ask(m_filter, m_order);
}

// A screenful in order of name comes straight from the database, before the index is there.
void ClientListSource::askForFirst(const ClientFilter& filter, ClientOrder order)
{
    if (order != ClientOrder{} || !filter.text.empty())
        return;
    const auto first = firstClients(m_workspace.database(), filter, m_workspace.clock().today(), kFirst);
    if (!first)
        return; // the worker meets the same trouble and tells it
    ClientListAnswer answer{filter, order, {}, {}, {}, false};
    answer.selection.rows = first->rows;
    answer.selection.total = first->rows.size();
    Q_EMIT answered(answer);
}

Result<void> ClientListSource::prepare(Reader& reader, const Task& task)
{
    if (!reader.workspace)
        return tl::unexpected(reader.workspace.error());
    Workspace& workspace = **reader.workspace;
    const auto isCancelled = [&task] { return task.isCancelled(); };
    const Date today = workspace.clock().today();
    if (reader.index && reader.index->today() == today) {
        const auto caughtUp = reader.index->catchUp(workspace.database());
        if (!caughtUp)
            return tl::unexpected(caughtUp.error());
        if (*caughtUp == ClientIndex::CaughtUp::Outdated)
            reader.index.reset();
    } else {
        reader.index.reset();
    }
    if (!reader.index) {
        auto loaded = ClientIndex::load(workspace.database(), today, isCancelled);
        if (!loaded)
            return tl::unexpected(loaded.error());
        reader.index = std::move(*loaded);
    }
    return {};
}

Result<ClientListAnswer> ClientListSource::answer(Reader& reader, const ClientFilter& filter, ClientOrder order,
                                                  const Task& task)
{
    if (auto ready = prepare(reader, task); !ready)
        return tl::unexpected(ready.error());
    Workspace& workspace = **reader.workspace;
    std::optional<RowSet> matches;
    if (!filter.text.empty()) {
        auto found = matchingRows(workspace.database(), filter.text, workspace.clock().today());
        if (!found)
            return tl::unexpected(found.error());
        matches = std::move(*found);
    }
    const auto coachOrder = order.key == ClientSortKey::Coach ? coachesByName(workspace) : std::vector<StaffId>{};
    return complete(*reader.index, filter, order, matches ? &*matches : nullptr, coachOrder);
}

// What a few letters find among a million takes time to count; who types sees the first of them before that.
Result<ClientListAnswer> ClientListSource::firstFound(Reader& reader, const ClientFilter& filter, ClientOrder order,
                                                      const Task& task, FirstAnswers limits)
{
    if (auto ready = prepare(reader, task); !ready)
        return tl::unexpected(ready.error());
    Workspace& workspace = **reader.workspace;
    const Date today = workspace.clock().today();
    const auto few = fewMatchingRows(workspace.database(), filter.text, today, limits.few);
    if (!few)
        return tl::unexpected(few.error());
    if (*few)
        return complete(*reader.index, filter, order, &**few, {});
    const auto candidates = reader.index->firstByName(filter, order.descending, limits.lookedAt);
    auto first = firstMatching(workspace.database(), filter.text, today, candidates, kFirst);
    if (!first)
        return tl::unexpected(first.error());
    ClientListAnswer answer{filter, order, {}, {}, {}, false};
    answer.selection.total = first->size();
    answer.selection.rows = std::move(*first);
    return answer;
}

} // namespace werkpad
