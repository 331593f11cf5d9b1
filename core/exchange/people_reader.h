// Reads a file of people on a thread of its own, some hundreds ahead of who takes them.
#pragma once

#include "core/exchange/client_source.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace werkpad
{

struct PeopleBatch {
    std::vector<ImportedClient> people{};
    std::uint64_t bytesRead = 0; // of the file, up to here
};

// Stops reading when it dies.
class PeopleReader
{
public:
    explicit PeopleReader(std::unique_ptr<ClientSource> source);
    ~PeopleReader();
    PeopleReader(const PeopleReader&) = delete;
    PeopleReader& operator=(const PeopleReader&) = delete;

    // Waits for the next people; none at the end. Errors of ClientSource::next.
    [[nodiscard]] Result<PeopleBatch> next();
    // What does not change while reading: headings, format, mapping, findings about the file.
    [[nodiscard]] const ClientSource& source() const { return *m_source; }

private:
    void read(const std::stop_token& stop);
    [[nodiscard]] bool put(Result<PeopleBatch> batch, const std::stop_token& stop);

    std::unique_ptr<ClientSource> m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<PeopleBatch>> m_batches;
    std::jthread m_thread; // last: ends before what it uses
};

} // namespace werkpad
