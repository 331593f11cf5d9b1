#include "core/caseload/client_list_store.h"

#include "core/base/moment.h"
#include "core/base/stored_code.h"
#include "core/changes/change.h"
#include "core/clients/client_fields.h"
#include "core/offices/office_fields.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/storage/packed_rows.h"
#include "core/storage/storage_error.h"

#include <SQLiteCpp/Exception.h>

namespace werkpad
{

namespace
{

constexpr std::int64_t kNamesBetween = 500; // of so many clients one tells how names are spread

constexpr std::string_view kFormKey = "client_list_form";
constexpr std::string_view kWeeksKey = "client_list_interruption_weeks";

std::optional<int> metaNumber(Database& database, std::string_view key)
{
    const auto query = database.query("SELECT value FROM meta WHERE key = ?", key);
    return query->next() ? std::optional(static_cast<int>(query->integer(0))) : std::nullopt;
}

void setMetaNumber(Database& database, std::string_view key, int value)
{
    database
        .query("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
               key, value)
        ->run();
}

std::int64_t number(const PartialDate& date)
{
    return (std::int64_t{date.year()} * 100 + date.month()) * 100 + date.day();
}

std::optional<std::int64_t> number(const std::optional<PartialDate>& date)
{
    return date ? std::optional(number(*date)) : std::nullopt;
}

std::optional<std::int64_t> number(const std::optional<Date>& date)
{
    return date ? std::optional<std::int64_t>(date->dayNumber()) : std::nullopt;
}

std::optional<PartialDate> partialDate(const Query& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto packed = static_cast<int>(row.integer(column));
    return PartialDate::from(packed / 10000, packed / 100 % 100, packed % 100);
}

std::optional<Date> day(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(Date::fromDayNumber(static_cast<std::int32_t>(row.integer(column))));
}

std::optional<NextStep> nextStep(const Query& row, int dayColumn, int kindColumn)
{
    const auto on = day(row, dayColumn);
    return on ? std::optional(NextStep{*on, enumerator<StepKind>(row, kindColumn)}) : std::nullopt;
}

std::vector<ClientRowNumber> rows(Database& database, std::string_view sql, int limit)
{
    std::vector<ClientRowNumber> result;
    const auto query = database.query(sql, limit);
    while (query->next())
        result.push_back(static_cast<ClientRowNumber>(query->integer(0)));
    return result;
}

// What readListed() reads, in that order, of client_list l.
const std::string kListedCells =
    "packed_cells(l.row, l.birth_date, l.deceased_on, l.emigrated_on, l.secret, l.registered_on, l.closed_on, l.coach, "
    "l.counting, l.overrides, l.regimes, l.themes, l.last_contact, l.next_step_on, l.next_step, l.last_evaluation)";
const std::string kSelectListed = "SELECT " + kListedCells + " FROM client_list l ";
const std::string kSelectListedByName =
    "SELECT " + kListedCells +
    " FROM client_name n CROSS JOIN client_list l ON l.row = n.row ORDER BY n.sort_key, n.row";
const std::string kSelectListedClients =
    "SELECT client.id, " + kListedCells + " FROM client JOIN client_list l ON l.row = client.row";

std::int32_t dayNumber(const Query& row, int column)
{
    return row.isNull(column) ? ClientCells::kNoDay : static_cast<std::int32_t>(row.integer(column));
}

// Rare: ask first whether there is one.
void readEnds(const Query& row, int deceased, int emigrated, ListedRow& listed)
{
    listed.isDeceased = !row.isNull(deceased);
    if (listed.isDeceased)
        listed.deceasedOn = static_cast<std::uint32_t>(row.integer(deceased));
    listed.isEmigrated = !row.isNull(emigrated);
    if (listed.isEmigrated)
        listed.emigratedOn = static_cast<std::uint32_t>(row.integer(emigrated));
}

ListedRow readListed(const Query& row, int column = 0)
{
    PackedCells cells(row.view(column));
    const auto day = [&cells] { return static_cast<std::int32_t>(cells.integerOr(ClientCells::kNoDay)); };
    const auto partialDay = [&cells](bool& isThere) {
        const auto date = cells.integer();
        isThere = date.has_value();
        return static_cast<std::uint32_t>(date.value_or(0));
    };
    ListedRow listed;
    listed.row = static_cast<ClientRowNumber>(cells.integerOr(0));
    listed.birth = static_cast<std::uint32_t>(cells.integerOr(0));
    listed.deceasedOn = partialDay(listed.isDeceased);
    listed.emigratedOn = partialDay(listed.isEmigrated);
    listed.secret = cells.integerOr(0) != 0;
    listed.registeredOn = day();
    listed.closedOn = day();
    if (const auto coach = cells.bytes())
        listed.coach = idFromBytes<StaffId>(*coach);
    listed.counting = cells.bytes().value_or(std::string_view{});
    listed.overrides = cells.bytes().value_or(std::string_view{});
    listed.regimes = cells.bytes().value_or(std::string_view{});
    listed.themes = cells.bytes().value_or(std::string_view{});
    listed.lastContact = day();
    listed.nextStepOn = day();
    listed.nextStep = cells.bytes().value_or(std::string_view{});
    listed.lastEvaluation = day();
    return listed;
}

void visitAll(Query& query, const VisitListed& visit)
{
    while (query.next())
        if (!visit(readListed(query)))
            return;
}

} // namespace

ClientListStore::ClientListStore(Database& database)
    : m_database(database)
    , m_newAbove(0)
{
    const auto last = database.query("SELECT max(row) FROM client_list");
    if (last->next())
        m_newAbove = last->integer(0);
}

std::optional<ClientListStore::Stored> ClientListStore::find(ClientRowNumber row)
{
    const auto query =
        m_database.query("SELECT sort_key, search_hash, birth_date, deceased_on, emigrated_on, secret, "
                         "registered_on, closed_on, coach, counting, overrides, regimes, themes, "
                         "last_contact, next_step_on, next_step, last_evaluation FROM client_list WHERE row = ?",
                         std::int64_t{row});
    if (!query->next())
        return std::nullopt;
    Stored stored;
    ListEntry& entry = stored.entry;
    entry.sortKey = query->view(0);
    stored.searchHash = query->integer(1);
    entry.birthDate = partialDate(*query, 2).value_or(PartialDate{});
    entry.deceasedOn = partialDate(*query, 3);
    entry.emigratedOn = partialDate(*query, 4);
    entry.secret = query->integer(5) != 0;
    entry.registeredOn = day(*query, 6);
    entry.closedOn = day(*query, 7);
    entry.coach = query->isNull(8) ? std::nullopt : std::optional(query->id<StaffId>(8));
    entry.counting = query->view(9);
    entry.overrides = query->view(10);
    entry.regimes = query->view(11);
    entry.themes = query->view(12);
    entry.lastContact = day(*query, 13);
    entry.nextStep = nextStep(*query, 14, 15);
    entry.lastEvaluation = day(*query, 16);
    return stored;
}

void ClientListStore::put(ClientRowNumber row, const ListEntry& entry, const SearchText& words)
{
    const std::int64_t hash = searchHash(words);
    const auto before = row > m_newAbove ? std::nullopt : find(row);
    if (before && *before == Stored{entry, hash})
        return;
    putRow(row, entry, hash);
    if (!before || before->entry.sortKey != entry.sortKey) {
        if (before && !m_holdsNames)
            m_database
                .query("DELETE FROM client_name WHERE sort_key = ? AND row = ?", before->entry.sortKey,
                       std::int64_t{row})
                ->run();
        addName(row, entry.sortKey);
    }
    if (before && before->searchHash == hash)
        return;
    if (before)
        m_database.query("DELETE FROM client_search WHERE rowid = ?", std::int64_t{row})->run();
    putWords(row, {words.name, words.birth, words.place, words.phone});
}

void ClientListStore::putEntry(ClientRowNumber row, const ListEntry& entry, std::int64_t searchHash)
{
    putRow(row, entry, searchHash);
    addName(row, entry.sortKey);
}

void ClientListStore::addName(ClientRowNumber row, const std::string& sortKey)
{
    if (m_holdsNames)
        return;
    if (!m_addName)
        m_addName = m_database.query("INSERT INTO client_name (sort_key, row) VALUES (?, ?)");
    m_addName->with(sortKey, std::int64_t{row});
    m_addName->runAgain();
}

void ClientListStore::putRow(ClientRowNumber row, const ListEntry& entry, std::int64_t searchHash)
{
    if (!m_putEntry)
        m_putEntry = m_database.query("INSERT INTO client_list (row, sort_key, search_hash, birth_date, deceased_on, "
                                      "emigrated_on, secret, registered_on, closed_on, coach, counting, overrides, "
                                      "regimes, themes, last_contact, next_step_on, next_step, last_evaluation) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (row) DO UPDATE SET sort_key = excluded.sort_key, "
                                      "search_hash = excluded.search_hash, birth_date = excluded.birth_date, "
                                      "deceased_on = excluded.deceased_on, emigrated_on = excluded.emigrated_on, "
                                      "secret = excluded.secret, registered_on = excluded.registered_on, "
                                      "closed_on = excluded.closed_on, coach = excluded.coach, "
                                      "counting = excluded.counting, overrides = excluded.overrides, "
                                      "regimes = excluded.regimes, themes = excluded.themes, "
                                      "last_contact = excluded.last_contact, next_step_on = excluded.next_step_on, "
                                      "next_step = excluded.next_step, last_evaluation = excluded.last_evaluation");
    const auto& step = entry.nextStep;
    m_putEntry->with(std::int64_t{row}, entry.sortKey, searchHash, number(entry.birthDate), number(entry.deceasedOn),
                     number(entry.emigratedOn), entry.secret, number(entry.registeredOn), number(entry.closedOn),
                     entry.coach, entry.counting, entry.overrides, entry.regimes, entry.themes,
                     number(entry.lastContact), step ? number(std::optional(step->on)) : std::nullopt,
                     step ? std::optional(storedCode(step->kind)) : std::nullopt, number(entry.lastEvaluation));
    m_putEntry->runAgain();
}

void ClientListStore::putWords(ClientRowNumber row, const WordViews& words)
{
    if (!m_putWords)
        m_putWords = m_database.query("INSERT INTO client_search (rowid, name, birth, place, phone) "
                                      "VALUES (?, ?, ?, ?, ?)");
    m_putWords->with(std::int64_t{row}, words[0], words[1], words[2], words[3]);
    m_putWords->runAgain();
}

void ClientListStore::clear()
{
    m_database.execute("DELETE FROM client_list");
    m_database.execute("DELETE FROM client_name");
    m_database.execute("INSERT INTO client_search (client_search) VALUES ('delete-all')");
    m_newAbove = 0;
}

// Names that divide all into parts of about that size, by those of every so many clients.
std::vector<std::string> ClientListStore::nameBounds(std::int64_t namesAtOnce)
{
    const auto step = static_cast<std::size_t>(std::max<std::int64_t>(1, namesAtOnce / kNamesBetween));
    std::vector<std::string> some;
    const auto row = m_database.query("SELECT sort_key FROM client_list WHERE row % ? = 0", kNamesBetween);
    while (row->next())
        some.push_back(row->text(0));
    std::ranges::sort(some);
    std::vector<std::string> bounds;
    for (std::size_t at = step; at < some.size(); at += step)
        if (bounds.empty() || bounds.back() != some[at])
            bounds.push_back(std::move(some[at]));
    return bounds;
}

// In parts, each of which is one pass over the list: what is sorted stays in memory, and so takes little of it.
void ClientListStore::fillNames(std::int64_t namesAtOnce)
{
    m_holdsNames = false;
    m_database.execute("DELETE FROM client_name");
    std::vector<std::string> bounds = nameBounds(namesAtOnce);
    std::optional<std::string> from;
    for (std::size_t part = 0; part <= bounds.size(); ++part) {
        const auto until = part < bounds.size() ? std::optional(bounds[part]) : std::nullopt;
        m_database
            .query("INSERT INTO client_name (sort_key, row) SELECT sort_key, row FROM client_list "
                   "WHERE (?1 IS NULL OR sort_key >= ?1) AND (?2 IS NULL OR sort_key < ?2) ORDER BY sort_key, row",
                   from, until)
            ->run();
        from = until;
    }
}

ClientListStore::Mismatch ClientListStore::mismatch(int limit)
{
    // client_search_docsize is the one table of the index that has a row per document.
    return {rows(m_database,
                 "SELECT row FROM client WHERE row NOT IN (SELECT row FROM client_list) "
                 "OR row NOT IN (SELECT id FROM client_search_docsize) LIMIT ?",
                 limit),
            rows(m_database,
                 "SELECT row FROM client_list WHERE row NOT IN (SELECT row FROM client) UNION "
                 "SELECT id FROM client_search_docsize WHERE id NOT IN (SELECT row FROM client) LIMIT ?",
                 limit),
            rows(m_database,
                 "SELECT row FROM client_list l WHERE NOT EXISTS "
                 "(SELECT 1 FROM client_name n WHERE n.sort_key = l.sort_key AND n.row = l.row) UNION "
                 "SELECT row FROM client_name n WHERE NOT EXISTS "
                 "(SELECT 1 FROM client_list l WHERE l.row = n.row AND l.sort_key = n.sort_key) LIMIT ?",
                 limit)};
}

bool ClientListStore::searchIsSound()
{
    try {
        m_database.execute("INSERT INTO client_search (client_search) VALUES ('integrity-check')");
        return true;
    } catch (const SQLite::Exception& exception) {
        if (storageError(exception, "client_search").kind == ErrorKind::Damaged)
            return false;
        throw;
    }
}

void forEachListed(Database& database, const VisitListed& visit)
{
    visitAll(*database.query(kSelectListed + "ORDER BY row"), visit);
}

void forEachListedNotClosed(Database& database, Date on, const VisitListed& visit)
{
    visitAll(*database.query(kSelectListed + "WHERE closed_on IS NULL OR closed_on > ? ORDER BY row",
                             std::int64_t{on.dayNumber()}),
             visit);
}

void forEachListedClient(Database& database, const ClientRange& range,
                         const std::function<void(ClientId, const ListedRow&)>& visit)
{
    const auto row = queryInOrder(database, {kSelectListedClients}, "client.id", range);
    while (row->next())
        visit(row->id<ClientId>(0), readListed(*row, 1));
}

void forEachListedByName(Database& database, const VisitListed& visit)
{
    visitAll(*database.query(kSelectListedByName), visit);
}

void forEachListedOf(Database& database, const StaffId& coach, const VisitListed& visit)
{
    visitAll(*database.query(kSelectListed + "INDEXED BY client_list_by_coach WHERE coach = ? ORDER BY sort_key, row",
                             coach),
             visit);
}

void visitListed(Database& database, ClientRowNumber row, const VisitListed& visit)
{
    visitAll(*database.query(kSelectListed + "WHERE row = ?", std::int64_t{row}), visit);
}

void forEachOpen(Database& database, const std::optional<StaffId>& coach, Date on, const VisitListed& visit)
{
    // Two stretches of the index on the coach; one of them is nearly always empty.
    constexpr std::string_view kSelect = "SELECT row, deceased_on, emigrated_on, registered_on, closed_on, counting, "
                                         "overrides, last_contact FROM client_list ";
    std::string sql;
    for (const std::string_view closed : {"closed_on IS NULL", "closed_on > ?1"}) {
        sql.append(sql.empty() ? "" : " UNION ALL ").append(kSelect).append("WHERE ").append(closed);
        sql += coach ? " AND coach = ?2" : "";
    }
    const auto row = coach ? database.query(sql, std::int64_t{on.dayNumber()}, *coach)
                           : database.query(sql, std::int64_t{on.dayNumber()});
    while (row->next()) {
        ListedRow listed;
        listed.row = static_cast<ClientRowNumber>(row->integer(0));
        readEnds(*row, 1, 2, listed);
        listed.registeredOn = dayNumber(*row, 3);
        listed.closedOn = dayNumber(*row, 4);
        listed.counting = row->view(5);
        listed.overrides = row->view(6);
        listed.lastContact = dayNumber(*row, 7);
        if (!visit(listed))
            return;
    }
}

std::optional<Date> lastContactUntil(Database& database, ClientRowNumber row, Date day)
{
    const auto query =
        database.query("SELECT max(at) FROM contact WHERE client = (SELECT id FROM client WHERE row = ?) "
                       "AND state = 'done' AND at < ?",
                       std::int64_t{row}, isoBeginOf(addDays(day, 1)));
    const auto at = query->next() && !query->isNull(0) ? Moment::parseIso(query->view(0)) : std::nullopt;
    return at ? std::optional(at->day) : std::nullopt;
}

std::optional<Date> lastEvaluationUntil(Database& database, ClientRowNumber row, Date day)
{
    const auto query =
        database.query("SELECT max(held_on) FROM evaluation WHERE client = (SELECT id FROM client WHERE row = ?) "
                       "AND held_on <= ?",
                       std::int64_t{row}, day.iso());
    return query->next() ? query->date(0) : std::nullopt;
}

std::vector<ClientRowNumber> rowsByName(Database& database)
{
    std::vector<ClientRowNumber> rows;
    const auto query = database.query("SELECT row FROM client_name ORDER BY sort_key, row");
    while (query->next())
        rows.push_back(static_cast<ClientRowNumber>(query->integer(0)));
    return rows;
}

std::optional<ClientRowNumber> rowAfter(Database& database, ClientRowNumber row)
{
    const auto query = database.query("SELECT row FROM client_name WHERE (sort_key, row) > "
                                      "(SELECT sort_key, row FROM client_list WHERE row = ?) "
                                      "ORDER BY sort_key, row LIMIT 1",
                                      std::int64_t{row});
    return query->next() ? std::optional(static_cast<ClientRowNumber>(query->integer(0))) : std::nullopt;
}

std::int64_t lastChangeSet(Database& database)
{
    const auto query = database.query("SELECT max(number) FROM change_set");
    return query->next() ? query->integer(0) : 0;
}

ListChanges listChangesAfter(Database& database, std::int64_t changeSet, std::size_t limit)
{
    ListChanges changes;
    changes.lastChangeSet = lastChangeSet(database);
    if (changes.lastChangeSet == changeSet)
        return changes;
    // Bulk work has no record of each row, and usually far more than `limit`.
    changes.tooMany =
        database.query("SELECT 1 FROM change_set WHERE number > ? AND in_bulk LIMIT 1", changeSet)->next();
    if (changes.tooMany)
        return changes;
    const auto query = database.query("SELECT DISTINCT change.entity = ?1, change.entity = ?2, client.row "
                                      "FROM change LEFT JOIN client ON client.id = coalesce(subject, record) "
                                      "WHERE change_set > ?3 AND (subject IS NOT NULL OR entity IN (?1, ?2))",
                                      kEntityInfo<Client>.number, kEntityInfo<Office>.number, changeSet);
    while (query->next() && !changes.tooMany) {
        if (query->integer(1) != 0)
            changes.officeChanged = true;
        else if (query->isNull(2))
            changes.clientRemoved = true;
        else if (changes.rows.size() == limit)
            changes.tooMany = true;
        else
            changes.rows.push_back(static_cast<ClientRowNumber>(query->integer(2)));
    }
    std::ranges::sort(changes.rows);
    const auto twice = std::ranges::unique(changes.rows);
    changes.rows.erase(twice.begin(), twice.end());
    return changes;
}

std::optional<ListBasis> listBasis(Database& database)
{
    const auto form = metaNumber(database, kFormKey);
    const auto weeks = metaNumber(database, kWeeksKey);
    return form && weeks ? std::optional(ListBasis{*form, *weeks}) : std::nullopt;
}

void setListBasis(Database& database, const ListBasis& basis)
{
    setMetaNumber(database, kFormKey, basis.form);
    setMetaNumber(database, kWeeksKey, basis.interruptionWeeks);
}

int interruptionWeeksOfOffice(Database& database)
{
    const auto query = database.query("SELECT interruption_weeks FROM office ORDER BY row LIMIT 1");
    return query->next() ? static_cast<int>(query->integer(0)) : SegmentationPolicy{}.interruptionWeeks;
}

std::int64_t clientCount(Database& database)
{
    const auto query = database.query("SELECT count(*) FROM client");
    return query->next() ? query->integer(0) : 0;
}

std::int64_t mostClients(Database& database)
{
    const auto query = database.query("SELECT max(row) FROM client");
    return query->next() ? query->integer(0) : 0;
}

std::vector<ClientId> clientsWithSeveralSpells(Database& database)
{
    std::vector<ClientId> clients;
    const auto query = database.query("SELECT client FROM unemployment_spell GROUP BY client HAVING count(*) > 1");
    while (query->next())
        clients.push_back(query->id<ClientId>(0));
    return clients;
}

} // namespace werkpad
