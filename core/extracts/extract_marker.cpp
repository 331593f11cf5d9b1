#include "core/extracts/extract_marker.h"

#include "core/extracts/extract_store.h"

namespace werkpad
{

namespace
{

// Beyond this, making all of them anew takes about as long as making so many one by one.
constexpr std::size_t kMostMarked = 20'000;

} // namespace

void ExtractMarker::refresh(Database& database, const TouchedClients& touched)
{
    if (!hasExtracts(database))
        return;
    if (touched.all || touched.clients.size() > kMostMarked || (touched.manyAdded && touched.added.empty())) {
        markAllExtractsStale(database);
        return;
    }
    for (const ClientId client : touched.clients)
        markExtractStale(database, client);
    for (const ClientId client : touched.added)
        markExtractStale(database, client);
}

} // namespace werkpad
