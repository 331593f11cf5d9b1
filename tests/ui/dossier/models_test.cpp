#include "tests/support/builders.h"
#include "tests/ui/support/qt_text.h"
#include "ui/dossier/characteristics_model.h"
#include "ui/dossier/coverages_model.h"
#include "ui/dossier/history_model.h"
#include "ui/dossier/marks_model.h"
#include "ui/dossier/spells_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace werkpad;

namespace
{

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Characteristic characteristic(Axis axis, std::string value, Date on)
{
    Characteristic made;
    made.axis = axis;
    made.value = std::move(value);
    made.observedOn = on;
    return made;
}

} // namespace

TEST_CASE("The table of spells keeps Qt's rules and shows the newest first")
{
    SpellsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRows({aSpell({}, Date(2024, 1, 1), Date(2024, 3, 1)), aSpell({}, Date(2026, 1, 5))}, std::nullopt);
    CHECK(model.index(0, SpellsModel::FirstDay).data().toString() == QStringLiteral("05-01-2026"));
    CHECK(model.index(0, SpellsModel::LastDay).data().toString() == QStringLiteral("still going on"));
    CHECK(model.index(1, SpellsModel::LastDay).data().toString() == QStringLiteral("01-03-2024"));
    model.setRows({}, std::nullopt);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The table of regimes keeps Qt's rules and shows an unknown code as it came")
{
    CoveragesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    RegimeCoverage known;
    known.regime = "Anw";
    known.during.first = Date(2025, 1, 1);
    RegimeCoverage unknown = known;
    unknown.regime = "XYZ";
    unknown.during.first = Date(2024, 1, 1);
    model.setRows({unknown, known});
    CHECK(model.index(0, CoveragesModel::Executor).data().toString() == QStringLiteral("SVB"));
    CHECK(model.index(1, CoveragesModel::RegimeName).data().toString() == QStringLiteral("XYZ"));
    CHECK(model.index(1, CoveragesModel::Executor).data().toString().isEmpty());
}

TEST_CASE("The table of themes keeps Qt's rules; only what was set by hand can be taken away")
{
    MarksModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    Dossier dossier;
    dossier.client = aClient().born(Date(1970, 1, 1));
    dossier.themes = {{Theme::Over45, Certainty::Certain, false}};
    ThemeMark mark;
    mark.theme = Theme::Neighbourhood;
    dossier.themeMarks = {mark};
    model.setDossier(dossier);
    REQUIRE(model.rowCount() == 2);
    CHECK_FALSE(model.mark(0));
    CHECK(model.mark(1) == mark);
}

TEST_CASE("The tree of characteristics keeps Qt's rules, has every axis, and older values below the newest")
{
    CharacteristicsModel model([](StaffId) { return QStringLiteral("S. de Boer"); });
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRows({});
    CHECK(model.rowCount() == 3); // axes without an entry are there too
    CHECK(model.characteristic(model.index(0, 0)) == nullptr);
    model.setRows({characteristic(Axis::SelfReliance, "sufficient", Date(2026, 9, 1)),
                   characteristic(Axis::SelfReliance, "limited", Date(2026, 2, 1)),
                   characteristic(Axis::Other, "education:mbo2", Date(2026, 2, 1)),
                   characteristic(Axis::Other, "transport:bicycle", Date(2026, 2, 1)),
                   characteristic(Axis::Other, "education:vmbo", Date(2020, 2, 1))});
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(0, CharacteristicsModel::Value).data().toString() == QStringLiteral("Sufficient"));
    const QModelIndex reliance = model.index(0, 0);
    REQUIRE(model.rowCount(reliance) == 1);
    CHECK(model.characteristic(model.index(0, 0, reliance))->value == "limited");
    const QModelIndex education = model.index(3, 0);
    CHECK(education.data().toString() == QStringLiteral("Education"));
    CHECK(model.rowCount(education) == 1);
}

TEST_CASE("The table of changes keeps Qt's rules while older ones are added")
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    HistoryRow row;
    row.who = QStringLiteral("S. de Boer");
    row.what = QStringLiteral("Surname");
    row.isFirstOfChange = true;
    HistoryRow second = row;
    second.isFirstOfChange = false;
    model.setRows({row, second});
    model.append({row});
    REQUIRE(model.rowCount() == 3);
    const QModelIndex who = model.index(1, HistoryModel::Who);
    CHECK(who.data().toString().isEmpty());                                             // stands once per act …
    CHECK(who.data(Qt::AccessibleTextRole).toString() == QStringLiteral("S. de Boer")); // … but is always heard
}
