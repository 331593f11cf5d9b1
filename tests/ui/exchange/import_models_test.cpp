#include "core/exchange/import_fields.h"
#include "tests/ui/support/qt_text.h"
#include "ui/exchange/column_mapping_model.h"
#include "ui/exchange/file_rows_model.h"
#include "ui/exchange/import_progress_panel.h"
#include "ui/exchange/quarantine_model.h"
#include "ui/exchange/row_findings_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace werkpad;

TEST_CASE("The tables of the import are sound models, full, emptied and filled again")
{
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    RowFindingsModel findings;
    const QAbstractItemModelTester findingsTester(&findings, kFatal);
    findings.setFindings({{0, {"file", Severity::Note, "column_not_imported", "x"}},
                          {12'345, {"bsn", Severity::Blocking, "bsn_repeated", "3"}}});
    CHECK(findings.rowCount() == 2);
    CHECK(findings.index(0, RowFindingsModel::Line).data().toString() == QStringLiteral("file"));
    CHECK(findings.index(1, RowFindingsModel::Weight).data().toString() == QStringLiteral("not taken"));
    findings.setFindings({});

    FileRowsModel rows;
    const QAbstractItemModelTester rowsTester(&rows, kFatal);
    rows.setRows({"a", ""}, {{"1", "2"}, {"3"}, {"4", "5", "6"}});
    CHECK(rows.columnCount() == 2);
    CHECK(rows.headerData(1, Qt::Horizontal).toString() == QStringLiteral("column 2"));
    CHECK(rows.index(1, 1).data().toString().isEmpty());
    rows.setRows({}, {});

    ColumnMappingModel columns;
    const QAbstractItemModelTester columnsTester(&columns, kFatal);
    columns.setColumns(suggestedMapping({"bsn", "kleur", "Achternaam klant"}), {{"", "rood", "Berg"}});
    CHECK(columns.index(1, ColumnMappingModel::Sample).data().toString() == QStringLiteral("rood"));
    CHECK(columns.suggestions() == std::vector<MappingChoice>{{"surname", "Achternaam klant"}});
    columns.setColumns({}, {});

    QuarantineModel quarantine;
    const QAbstractItemModelTester quarantineTester(&quarantine, kFatal);
    QuarantinedRow row;
    row.fileName = "people.csv";
    row.columns = R"([{"bsn":"999993653","naam":"Moulin"}])";
    quarantine.setRows({row, row});
    CHECK_FALSE(quarantine.index(0, QuarantineModel::Content).data().toString().contains(QStringLiteral("999993653")));
    quarantine.setRows({});
}

TEST_CASE("Choosing a field for a column is told as field and heading, and taking it away as an empty heading")
{
    ColumnMappingModel columns;
    columns.setColumns(suggestedMapping({"bsn", "kleur"}), {});
    std::vector<MappingChoice> told;
    QObject::connect(&columns, &ColumnMappingModel::chosen, &columns,
                     [&](const MappingChoice& choice) { told.push_back(choice); });
    columns.setData(columns.index(1, ColumnMappingModel::Target), 3);
    columns.setData(columns.index(0, ColumnMappingModel::Target), -1);
    CHECK(told == std::vector<MappingChoice>{{"surname", "kleur"}, {"bsn", ""}});
}

TEST_CASE("How long an import still takes is said when there is something to go by")
{
    CHECK(timeLeftText(100, 0.5).isEmpty());
    CHECK(timeLeftText(10'000, 0.001).isEmpty());
    CHECK(timeLeftText(10'000, 0.5).contains(QStringLiteral("10")));
    CHECK(timeLeftText(100'000, 0.25).contains(QStringLiteral("5")));
}
