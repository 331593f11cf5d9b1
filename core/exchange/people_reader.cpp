#include "core/exchange/people_reader.h"

namespace werkpad
{

namespace
{
constexpr std::size_t kBatch = 256;
constexpr std::size_t kAhead = 4; // batches: enough to keep both threads busy, little enough to stay small
} // namespace

PeopleReader::PeopleReader(std::unique_ptr<ClientSource> source)
    : m_source(std::move(source))
    , m_thread([this](const std::stop_token& stop) { read(stop); })
{
}

PeopleReader::~PeopleReader() = default;

void PeopleReader::read(const std::stop_token& stop)
{
    for (;;) {
        PeopleBatch batch;
        batch.people.reserve(kBatch);
        while (batch.people.size() < kBatch) {
            auto person = m_source->next();
            if (!person) {
                (void)put(tl::unexpected(person.error()), stop);
                return;
            }
            if (!*person)
                break;
            batch.people.push_back(std::move(**person));
        }
        batch.bytesRead = m_source->file().bytesRead();
        const bool ends = batch.people.empty();
        if (!put(std::move(batch), stop) || ends)
            return;
    }
}

bool PeopleReader::put(Result<PeopleBatch> batch, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_batches.size() < kAhead; }))
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

Result<PeopleBatch> PeopleReader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty(); });
    // The end and an error stay where they are: asking again gives the same answer.
    if (!m_batches.front() || m_batches.front()->people.empty())
        return m_batches.front();
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

} // namespace werkpad
