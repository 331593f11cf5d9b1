#include "tests/ui/dossier/desk.h"
#include "ui/dossier/history_model.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTabWidget>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct HistoryPage : OpenPage {
    using OpenPage::OpenPage;
    void showHistory()
    {
        auto& tabs = find<QTabWidget>("dossierTabs");
        tabs.setCurrentIndex(tabs.count() - 1);
        settle();
    }
    [[nodiscard]] QAbstractItemModel& model() const { return *find<QAbstractItemView>("historyTable").model(); }
    [[nodiscard]] QString cell(int row, HistoryModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    void setPhone(const char* phone)
    {
        const Client before = dossier().client;
        Client after = before;
        after.phone = phone;
        REQUIRE(desk.workspace->clients().update(before, after));
    }
};

} // namespace

TEST_CASE("The history says who changed which field from what to what, the newest first")
{
    HistoryPage at(aClient());
    at.setPhone("06-11111111");
    at.setPhone("06-22222222");
    at.showHistory();
    REQUIRE(at.model().rowCount() == 3);
    CHECK(at.cell(0, HistoryModel::When).startsWith(QStringLiteral("23-11-2026")));
    CHECK(at.cell(0, HistoryModel::Who) == QStringLiteral("A. Test"));
    CHECK(at.cell(0, HistoryModel::What) == QStringLiteral("Phone number"));
    CHECK(at.cell(0, HistoryModel::From) == QStringLiteral("06-11111111"));
    CHECK(at.cell(0, HistoryModel::To) == QStringLiteral("06-22222222"));
    CHECK(at.cell(1, HistoryModel::From) == QStringLiteral("(empty)"));
    CHECK(at.cell(2, HistoryModel::What) == QStringLiteral("Client added"));
    CHECK(at.cell(2, HistoryModel::To) == QStringLiteral("Jan van den Berg"));
}

TEST_CASE("What was undone is marked, and an undo that was undone no longer is")
{
    HistoryPage at(aClient());
    at.setPhone("06-11111111");
    const auto change = must(at.desk.workspace->dossiers().history(at.client, 1)).front().change.number;
    const auto undo = must(at.desk.workspace->undo(change));
    at.showHistory();
    CHECK(at.cell(0, HistoryModel::What) == QStringLiteral("Undone: Phone number"));
    CHECK(at.cell(1, HistoryModel::What) == QStringLiteral("Phone number (undone)"));
    must(at.desk.workspace->undo(undo)); // redo
    settle();
    CHECK(at.cell(0, HistoryModel::What) == QStringLiteral("Undone: Phone number"));
    CHECK(at.cell(1, HistoryModel::What) == QStringLiteral("Undone: Phone number (undone)"));
    CHECK(at.cell(2, HistoryModel::What) == QStringLiteral("Phone number"));
}

TEST_CASE("An added record is told as it was then, also after it was changed or removed")
{
    HistoryPage at(aClient());
    auto& segmentation = at.desk.workspace->segmentation();
    UnemploymentSpell spell = aSpell(at.client, Date(2026, 2, 1));
    spell.id = must(segmentation.addSpell(spell));
    UnemploymentSpell earlier = spell;
    earlier.during.first = Date(2026, 1, 5);
    must(segmentation.changeSpell(spell, earlier));
    must(segmentation.removeSpell(spell.id));
    at.showHistory();
    REQUIRE(at.model().rowCount() == 4);
    CHECK(at.cell(0, HistoryModel::From).contains(QStringLiteral("05-01-2026")));
    CHECK(at.cell(1, HistoryModel::From) == QStringLiteral("01-02-2026"));
    CHECK(at.cell(1, HistoryModel::To) == QStringLiteral("05-01-2026"));
    CHECK(at.cell(2, HistoryModel::To).contains(QStringLiteral("01-02-2026")));
}

TEST_CASE("Names stand for ids, partial dates are Dutch, and a BSN stays masked")
{
    HistoryPage at(aClient().bsn("123456782"));
    const Client before = at.dossier().client;
    Client after = before;
    after.birthDate = *PartialDate::from(1968, 2, 0);
    after.coach = at.desk.workspace->session().staff;
    after.bsn.clear();
    must(at.desk.workspace->clients().update(before, after));
    at.showHistory();
    QString all;
    for (int row = 0; row < at.model().rowCount(); ++row)
        all += at.cell(row, HistoryModel::From) + QLatin1Char('|') + at.cell(row, HistoryModel::To) + QLatin1Char('|');
    CHECK(all.contains(QStringLiteral("17-05-1980|02-1968")));
    CHECK(all.contains(QStringLiteral("(empty)|A. Test")));
    CHECK(all.contains(QStringLiteral("••••••782")));
    CHECK_FALSE(all.contains(QStringLiteral("123456782")));
}

TEST_CASE("A long history is read a piece at a time")
{
    HistoryPage at(aClient());
    for (int i = 0; i < 70; ++i)
        at.setPhone(("06-" + std::to_string(10000000 + i)).c_str());
    at.showHistory();
    CHECK(at.model().rowCount() == 50);
    auto& more = at.find<QPushButton>("moreButton");
    REQUIRE(more.isVisible());
    QTest::mouseClick(&more, Qt::LeftButton);
    settle();
    CHECK(at.model().rowCount() == 71);
    CHECK_FALSE(more.isVisible());
    CHECK(at.cell(70, HistoryModel::What) == QStringLiteral("Client added"));
}

TEST_CASE("The history of a client with a secret address tells that it changed, not from what to what")
{
    Client client = aClient();
    client.street = "Boterdiep";
    client.place = "Rotterdam";
    HistoryPage at(client);
    const Client before = at.dossier().client;
    Client after = before;
    after.street = "Laan van Poot";
    after.secrecy = 7;
    must(at.desk.workspace->clients().update(before, after));
    at.showHistory();
    for (int row = 0; row < at.model().rowCount(); ++row) {
        for (const auto column : {HistoryModel::From, HistoryModel::To}) {
            CHECK_FALSE(at.cell(row, column).contains(QStringLiteral("Boterdiep")));
            CHECK_FALSE(at.cell(row, column).contains(QStringLiteral("Laan")));
        }
    }
}
