#include "core/caseload/client_facts_store.h"

#include "core/caseload/process_facts_store.h"
#include "core/caseload/side_scan.h"
#include "core/clients/client_fields.h"
#include "core/segmentation/segmentation_fields.h"

#include <exception>

namespace werkpad
{

namespace
{

constexpr std::string_view kClients =
    "SELECT id, row, given_names, prefix, surname, name_use, partner_prefix, partner_surname, birth_date, deceased_on, "
    "emigrated_on, secrecy, place, phone, registered_on, closed_on, coach FROM client";
constexpr SideTable kSpells{"SELECT client, first_day, last_day, id FROM unemployment_spell"};
constexpr SideTable kOverrides{"SELECT client, first_day, last_day, id, period FROM segment_override"};
constexpr SideTable kCoverages{"SELECT client, first_day, last_day, id, regime FROM regime_coverage"};
constexpr SideTable kMarks{"SELECT client, first_day, last_day, id, theme FROM theme_mark"};

std::optional<PartialDate> partialDate(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : PartialDate::parseIso(row.view(column));
}

void readClient(const Query& row, ClientFacts& facts)
{
    facts.row = static_cast<ClientRowNumber>(row.integer(1));
    Client& client = facts.client;
    client.id = row.id<ClientId>(0);
    client.givenNames = row.view(2);
    client.prefix = row.view(3);
    client.surname = row.view(4);
    client.nameUse = enumerator<NameUse>(row, 5);
    client.partnerPrefix = row.view(6);
    client.partnerSurname = row.view(7);
    client.birthDate = PartialDate::parseIso(row.view(8)).value_or(PartialDate{});
    client.deceasedOn = partialDate(row, 9);
    client.emigratedOn = partialDate(row, 10);
    client.secrecy = static_cast<int>(row.integer(11));
    client.place = row.view(12);
    client.phone = row.view(13);
    client.registeredOn = row.date(14);
    client.closedOn = row.date(15);
    client.coach = row.isNull(16) ? std::nullopt : std::optional(row.id<StaffId>(16));
}

template <class T>
T readDays(const Query& row)
{
    T record;
    record.client = row.id<ClientId>(0);
    if (const auto first = row.date(1))
        record.during.first = *first;
    record.during.last = row.date(2);
    record.id = row.id<decltype(record.id)>(3);
    return record;
}

UnemploymentSpell readSpell(const Query& row)
{
    return readDays<UnemploymentSpell>(row);
}

SegmentOverride readOverride(const Query& row)
{
    auto record = readDays<SegmentOverride>(row);
    record.period = enumerator<Period>(row, 4);
    return record;
}

RegimeCoverage readCoverage(const Query& row)
{
    auto record = readDays<RegimeCoverage>(row);
    record.regime = row.view(4);
    return record;
}

ThemeMark readMark(const Query& row)
{
    auto record = readDays<ThemeMark>(row);
    record.theme = enumerator<Theme>(row, 4);
    return record;
}

} // namespace

std::optional<ClientFacts> findClientFacts(Database& database, ClientId client)
{
    ClientFacts facts;
    {
        const auto row = database.query(std::string(kClients) + " WHERE id = ?", client);
        if (!row->next())
            return std::nullopt;
        readClient(*row, facts);
    }
    facts.spells = readAll(database, kSpells, client, readSpell);
    facts.overrides = readAll(database, kOverrides, client, readOverride);
    facts.coverages = readAll(database, kCoverages, client, readCoverage);
    facts.marks = readAll(database, kMarks, client, readMark);
    facts.process = readProcessFacts(database, client);
    return facts;
}

SideScan<RegimeCoverage> scanCoverages(Database& database, const ClientRange& range)
{
    return {database, kCoverages, readCoverage, range};
}

SideScan<ThemeMark> scanMarks(Database& database, const ClientRange& range)
{
    return {database, kMarks, readMark, range};
}

void forEachClientFacts(Database& database, const VisitClientFacts& visit, const ClientRange& range)
{
    SideScan spells(database, kSpells, readSpell, range);
    SideScan overrides(database, kOverrides, readOverride, range);
    auto coverages = scanCoverages(database, range);
    auto marks = scanMarks(database, range);
    ProcessScan process(database, range);
    const auto row = queryInOrder(database, {kClients}, "id", range);
    ClientFacts facts;
    while (row->next()) {
        readClient(*row, facts);
        spells.collect(facts.client.id, facts.spells);
        overrides.collect(facts.client.id, facts.overrides);
        coverages.collect(facts.client.id, facts.coverages);
        marks.collect(facts.client.id, facts.marks);
        process.collect(facts.client.id, facts.process);
        visit(facts);
    }
}

ChosenClients::ChosenClients(Database& database, std::span<const ClientId> clients)
    : m_database(database)
{
    m_database.execute("CREATE TEMP TABLE IF NOT EXISTS chosen_client (id BLOB PRIMARY KEY) WITHOUT ROWID");
    m_database.execute("DELETE FROM temp.chosen_client");
    const auto insert = m_database.query("INSERT OR IGNORE INTO temp.chosen_client (id) VALUES (?)");
    for (const ClientId client : clients) {
        insert->bind(1, client);
        insert->runAgain();
    }
}

ChosenClients::~ChosenClients()
{
    try {
        m_database.execute("DELETE FROM temp.chosen_client");
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): the next ones empty it too
    }
}

} // namespace werkpad
