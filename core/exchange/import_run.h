// One import under way: decides person by person what is to be done, and does it.
#pragma once

#include "core/base/id.h"
#include "core/caseload/client_filler.h"
#include "core/changes/transaction.h"
#include "core/exchange/file_keys.h"
#include "core/exchange/import_result.h"
#include "core/exchange/match_queries.h"
#include "core/exchange/rejects_csv.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_set>
#include <vector>

namespace werkpad
{

// The rules, in this order:
//  1. A row that cannot be read is rejected, one with a bad BSN quarantined.
//  2. A BSN or key that stands in the file more than once: all its rows are quarantined. Two people who claim one BSN
//     cannot both be right, and the first in the file is no more likely to be so than the second; nobody's benefit
//     hangs on the order of rows.
//  3. The client with the BSN, else with the key, is the same person, unless dates of birth or names contradict that:
//     then the row is quarantined. So is a row of which BSN and key point to two clients, and the second row that
//     points to one client.
//  4. Without such a client, somebody of the same name and date of birth, of whom nothing proves that it is another
//     person, is the same person when neither has a BSN or key at all (such files are imported again too), and
//     otherwise a reason for quarantine: a person has to say. When the dates merely can be the same, it is a warning.
//  5. The rest are new clients.
// A known client gets what the file says now (match_rules.h, updated()), but no value that a person has replaced by
// hand. A first spell and coverages of regimes he does not have yet are added; those he has are never touched, and a
// closed dossier gets none.
class ImportRun
{
public:
    struct Parts {
        Database& database;
        IdGenerator& ids;
        Date today;
        const FileKeys& keys;
        const ClientSource& source; // for headings and delimiter
        std::string fileName;
        Transaction* transaction = nullptr; // none: only decide
        RejectsCsv* rejects = nullptr;      // may be none
        std::stop_token stop{};
    };
    // Throws SQLite::Exception, as all functions here.
    explicit ImportRun(Parts parts);

    void take(ImportedClient& read);
    // All people have been taken: writes what waits, puts the indexes back that were in the way.
    void finish();
    [[nodiscard]] const ImportResult& result() const { return m_result; }

private:
    struct Known {
        KnownClients::Row row = 0;
        Client client{};
    };
    enum class Outcome { Create, Known, Quarantine, Reject };

    [[nodiscard]] Outcome decide(ImportedClient& read, Known& known);
    [[nodiscard]] Outcome decideByKeys(ImportedClient& read, Known& known);
    [[nodiscard]] Outcome decideByName(ImportedClient& read, Known& known);
    [[nodiscard]] std::optional<Known> knownWithBsn(const std::string& bsn);
    [[nodiscard]] std::optional<Known> knownWithKey(const std::string& key);
    [[nodiscard]] bool claim(ImportedClient& read, KnownClients::Row row);

    void create(ImportedClient& read);
    void bringUpToDate(ImportedClient& read, const Client& known);
    [[nodiscard]] std::size_t addFacts(ImportedClient& read, const Client& known);
    void setAside(const ImportedClient& read);
    void release(const ImportedClient& read);
    [[nodiscard]] std::optional<StaffId> coachOf(ImportedClient& read) const;
    void report(const ImportedClient& read);

    Parts m_parts;
    KnownClients m_known;
    std::optional<ClientFiller> m_filler; // none: only decide
    std::map<std::string, std::optional<StaffId>, std::less<>> m_coaches;
    std::unordered_set<QuarantinedRowId> m_quarantined;
    std::vector<std::uint32_t> m_claimed; // by row of table client: the line that is this client, 0 for none
    ImportResult m_result;
};

} // namespace werkpad
