#include "core/workspace/integrity_queries.h"

#include "core/audit/access_log_store.h"

namespace werkpad
{

namespace
{

void addRows(Database& database, std::string_view pragma, std::string_view prefix, IntegrityReport& report)
{
    const auto row = database.query(pragma);
    while (row->next()) {
        if (row->view(0) != "ok")
            report.problems.push_back(std::string(prefix) + row->text(0));
    }
}

void addForeignKeys(Database& database, IntegrityReport& report)
{
    const auto row = database.query("PRAGMA foreign_key_check");
    while (row->next())
        report.problems.push_back("a record of " + row->text(0) + " refers to a missing " + row->text(2));
}

void addAccessLog(Database& database, IntegrityReport& report)
{
    const auto chain = verifyChain(database);
    if (chain.firstBroken)
        report.problems.push_back("the access log was altered at or before entry " +
                                  std::to_string(*chain.firstBroken));
    else if (chain.isCut())
        report.problems.push_back("the access log ends at entry " + std::to_string(chain.entries) +
                                  " while there were " + std::to_string(chain.expected));
}

} // namespace

Result<IntegrityReport> checkIntegrity(Database& database)
{
    return database.attempt([&] {
        IntegrityReport report;
        if (!database.isInMemory())
            addRows(database, "PRAGMA cipher_integrity_check", "page fails authentication: ", report);
        if (!report.ok())
            return report; // such pages cannot be read: looking further would only give an error
        addRows(database, "PRAGMA integrity_check", "structure: ", report);
        addForeignKeys(database, report);
        addAccessLog(database, report);
        return report;
    });
}

Result<IntegrityReport> checkQuickly(Database& database)
{
    return database.attempt([&] {
        IntegrityReport report;
        addRows(database, "PRAGMA quick_check(10)", "structure: ", report);
        return report;
    });
}

} // namespace werkpad
