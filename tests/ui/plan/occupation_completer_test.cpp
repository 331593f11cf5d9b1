#include "tests/ui/dossier/desk.h"
#include "ui/plan/occupation_completer.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// A field in an office that knows two occupations.
struct WantedWork {
    FakeClock clock;
    Desk desk{Workspace::inMemory(clock)};
    QLineEdit field;

    WantedWork()
    {
        const auto file = desk.folder.filePath(QStringLiteral("occupations.csv"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(
            "conceptUri,preferredLabel,altLabels,code\n"
            "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34,lasser,metaalwerker,7212.3\n"
            "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c35,kok,,5120.1\n");
        out.close();
        (void)must(desk.workspace->occupations().import(file.toStdString()));
    }
};

} // namespace

TEST_CASE("While wanted work is typed, occupations are proposed, and the chosen one keeps its code")
{
    WantedWork work;
    const OccupationCompleter& completer = *new OccupationCompleter(work.field, *work.desk.workspace);
    work.field.show();
    QApplication::setActiveWindow(&work.field);
    work.field.setFocus();
    settle();
    QTest::keyClicks(&work.field, QStringLiteral("metaal"));
    REQUIRE(work.field.completer());
    auto* popup = work.field.completer()->popup();
    REQUIRE(popup->isVisible());
    REQUIRE(popup->model()->rowCount() == 1);
    CHECK(popup->model()->index(0, 0).data().toString() == QStringLiteral("metaalwerker: lasser"));
    CHECK(completer.code().empty()); // "metaal" is no occupation

    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    settle();
    CHECK(work.field.text() == QStringLiteral("lasser"));
    CHECK(completer.code() == "7212.3");
    QTest::keyClicks(&work.field, QStringLiteral(" of zo"));
    CHECK(completer.code().empty());
}

TEST_CASE("The proposals are a model without faults")
{
    OccupationMatchesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<Occupation> list{{{}, "1", "lasser", {}}, {{}, "2", "lakspuiter", {}}};
    model.setMatches(list, QStringLiteral("la"));
    CHECK(model.rowCount() == 2);
    model.setMatches(list, QStringLiteral("zzz"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Without a list of occupations any words may be typed and nothing is proposed")
{
    FakeClock clock;
    const Desk desk(Workspace::inMemory(clock));
    QLineEdit field;
    const OccupationCompleter& completer = *new OccupationCompleter(field, *desk.workspace);
    QTest::keyClicks(&field, QStringLiteral("lasser"));
    CHECK(field.completer() == nullptr);
    CHECK(completer.code().empty());
}
