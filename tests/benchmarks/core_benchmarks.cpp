#include "core/caseload/client_row_queries.h"
#include "core/exchange/import_actions.h"
#include "tests/benchmarks/benchmarks.h"

#include <QByteArray>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

namespace werkpad::benchmarks
{

namespace
{

const SystemClock kClock;

std::unique_ptr<Workspace> openOffice(const Office& office)
{
    const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
    auto workspace = unlocked ? Workspace::open(*unlocked, kClock, Origin::CommandLine)
                              : Result<std::unique_ptr<Workspace>>(tl::unexpected(unlocked.error()));
    if (!workspace) {
        std::fprintf(stderr, "werkpad_benchmarks: %s cannot be opened\n", office.file.c_str());
        std::exit(1);
    }
    return std::move(*workspace);
}

std::vector<ClientId> someClients(Workspace& workspace, int clients, std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<std::uint32_t> anyRow(1, static_cast<std::uint32_t>(clients));
    std::vector<ClientRowNumber> rows(count);
    for (auto& row : rows)
        row = anyRow(random);
    return clientIds(workspace.database(), rows).value_or(std::vector<ClientId>{});
}

std::unique_ptr<Workspace> createEmpty(const std::filesystem::path& file, const std::string& passphrase)
{
    NewOffice newOffice;
    newOffice.file = file;
    newOffice.office.name = "Meetplein";
    newOffice.adminName = "meter";
    newOffice.passphrase = passphrase;
    newOffice.cost = KeyDerivationCost::forTests();
    auto workspace = Workspace::create(newOffice, kClock, Origin::CommandLine);
    if (!workspace) {
        std::fprintf(stderr, "werkpad_benchmarks: %s cannot be made\n", file.c_str());
        std::exit(1);
    }
    return std::move(*workspace);
}

// Twelve columns of people who never lived, without BSN, so that no number is used twice.
void writeCsv(const std::filesystem::path& file, int rows)
{
    std::mt19937 random(11);
    const auto pick = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    std::ofstream csv(file);
    csv << "source_key;given_names;prefix;surname;birth_date;sex;street;house_number;postcode;place;phone;first_day;"
           "regime\n";
    for (int row = 0; row < rows; ++row) {
        char line[256];
        std::snprintf(
            line, sizeof line,
            "b%d;Voornaam%d;%s;Achternaam%d;%d-%02d-%02d;%s;Dorpsstraat;%d;3077AB;Plaats%d;06%08d;2026-%02d-%02d;WW\n",
            row, pick(500), pick(4) == 0 ? "van den" : "", pick(20'000), 1960 + pick(45), 1 + pick(12), 1 + pick(28),
            pick(2) == 0 ? "M" : "V", 1 + pick(200), pick(300), row % 100'000'000, 1 + pick(11), 1 + pick(28));
        csv << line;
    }
}

// The same rows into plain SQLite by its own shell, with the indexes and the search that the list needs.
double secondsOfSqlite(const std::filesystem::path& folder, const std::filesystem::path& csv)
{
    const auto script = folder / "import.sql";
    std::ofstream(script)
        << ".mode csv\n.separator ;\n"
           "CREATE TABLE client(source_key TEXT,given_names TEXT,prefix TEXT,surname TEXT,birth_date TEXT,sex TEXT,"
           "street TEXT,house_number TEXT,postcode TEXT,place TEXT,phone TEXT,first_day TEXT,regime TEXT);\n"
           ".import --skip 1 "
        << csv.string()
        << " client\n"
           "CREATE INDEX a ON client(source_key); CREATE INDEX b ON client(birth_date);"
           "CREATE INDEX c ON client(surname, given_names);\n"
           "CREATE VIRTUAL TABLE f USING fts5(name, birth, place, phone, content='',"
           "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');\n"
           "INSERT INTO f(rowid, name, birth, place, phone) SELECT rowid, given_names||' '||prefix||' '||surname,"
           "birth_date, place, phone FROM client;\n";
    return millisecondsOfProgram({"sqlite3", (folder / "plain.db").string(), ".read " + script.string()}) / 1000.0;
}

} // namespace

Office makeOffice(const std::filesystem::path& folder, int clients)
{
    const std::string size =
        clients >= 1'000'000 ? std::to_string(clients / 1'000'000) + "M" : std::to_string(clients / 1000) + "k";
    Office office{folder, folder / ("office-" + size + ".werkpad"), "geheim genoeg", clients, size};
    if (std::filesystem::exists(office.file))
        return office; // kept from another run
    const auto workspace = createEmpty(office.file, office.passphrase);
    if (!workspace->demo().fill({clients, 0, 1})) {
        std::fprintf(stderr, "werkpad_benchmarks: the demo office cannot be made in %s\n", folder.c_str());
        std::exit(1);
    }
    return office;
}

std::filesystem::path peopleFile(const Office& office)
{
    auto file = office.folder / ("people-" + office.size + ".csv");
    if (!std::filesystem::exists(file))
        writeCsv(file, office.clients);
    return file;
}

void measureImport(const Office& office, Table& table)
{
    const auto csv = peopleFile(office);
    const auto imported = office.folder / "imported.werkpad";
    for (const char* end : {"", ".keys", "-wal", "-shm"})
        std::filesystem::remove(imported.string() + end);
    std::filesystem::remove(office.folder / "plain.db");
    const auto workspace = createEmpty(imported, office.passphrase);
    ImportRequest request;
    request.file = csv;
    std::uint64_t created = 0;
    const double ours = millisecondsOf([&] {
                            if (const auto result = workspace->imports().importClients(request))
                                created = result->created;
                        }) /
                        1000.0;
    if (created != static_cast<std::uint64_t>(office.clients))
        table.note("only " + std::to_string(created) + " of the rows were imported");
    const double rate = static_cast<double>(created) / ours / 1000.0;
    const bool hasPeer = isInstalled("sqlite3");
    const double theirs =
        hasPeer ? static_cast<double>(office.clients) / secondsOfSqlite(office.folder, csv) / 1000.0 : 0;
    table.add({"B6 import, checked, logged, encrypted", office.size, rate, "k rows/s", hasPeer ? "sqlite3 .import" : "",
               theirs, ">= 1/2", !hasPeer || rate >= theirs / 2});
}

void measureEdits(const Office& office, Table& table)
{
    const auto workspace = openOffice(office);
    std::vector<double> times;
    for (const ClientId id : someClients(*workspace, office.clients, 200)) {
        const auto before = workspace->dossiers().open(id, "meting");
        if (!before)
            continue;
        Client after = before->client;
        after.surname += "x";
        times.push_back(millisecondsOf([&] { static_cast<void>(workspace->clients().update(before->client, after)); }));
    }
    const double p95 = percentile(times, 0.95);
    table.add({"B9 one edit, durable, p95", office.size, p95, "ms", {}, 0, "< 20 ms", p95 < 20});
}

void measureQueries(const Office& office, Table& table)
{
    {
        const auto workspace = openOffice(office);
        std::vector<double> times;
        for (const ClientId id : someClients(*workspace, office.clients, 200))
            times.push_back(millisecondsOf([&] { static_cast<void>(workspace->dossiers().open(id, "meting")); }));
        const double p95 = percentile(times, 0.95);
        table.add({"dossier open (logged), p95", office.size, p95, "ms", {}, 0, "< 50 ms", p95 < 50});
    }
    qputenv("WERKPAD_PASSPHRASE", QByteArray::fromStdString(office.passphrase));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 15; ++i) {
        ours.push_back(millisecondsOfProgram({WERKPAD_CLI, "--database", office.file.string(), "--json", "client",
                                              "search", "jansen", "--limit", "10"}));
        theirs.push_back(millisecondsOfProgram({"sqlite3", ":memory:", "SELECT 1"}));
    }
    const double time = median(ours);
    table.add({"B10 one command-line search", office.size, time, "ms", isInstalled("sqlite3") ? "sqlite3" : "",
               median(theirs), "< 40 ms", time < 40});
}

} // namespace werkpad::benchmarks
