#include "tests/support/temporary_folder.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/exchange/figure_export_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct FigureDesk {
    FigureDesk()
        : desk(std::move(*office.lead().openAnother()))
    {
        must(office.lead().demo().fill({.clients = 120, .coaches = 3, .seed = 2}));
    }
    ~FigureDesk() { delete dialog; }
    FigureDesk(const FigureDesk&) = delete;
    FigureDesk& operator=(const FigureDesk&) = delete;

    void open(const FigureExportDialog::Wish& wish)
    {
        delete dialog;
        dialog = new FigureExportDialog(desk.context(), wish, nullptr);
        QObject::connect(dialog.data(), &FigureExportDialog::exported, dialog.data(),
                         [this](const QString& text) { sentence = text; });
        dialog->open();
        QApplication::setActiveWindow(dialog);
    }
    void exportTo(const std::filesystem::path& file)
    {
        desk.questions.answerNext(QString::fromStdString(file.string()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startButton")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !dialog || !dialog->isVisible() || !dialog->isWorking(); }, 20'000));
    }
    [[nodiscard]] static std::string textOf(const std::filesystem::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    [[nodiscard]] std::vector<AccessEntry> logged(const std::string& action) const
    {
        auto entries = must(desk.workspace->accessLog().entries({}, 20));
        std::erase_if(entries, [&action](const AccessEntry& entry) { return entry.action != action; });
        return entries;
    }

    TemporaryFolder folder;
    TestOffice office;
    Desk desk;
    QPointer<FigureExportDialog> dialog;
    QString sentence;
};

const IndicatorExportWish kThreeYears{Date(2023, 11, 23), Date(2026, 11, 23), CohortGrouping::Team};

} // namespace

TEST_CASE("The window writes the same file of the indicators as the command line, and notes it alike")
{
    FigureDesk at;
    at.open(kThreeYears);
    CHECK(namelessObjects(*at.dialog).isEmpty());
    at.exportTo(at.folder / "venster.csv"); // the ending counts, whatever kind is chosen
    CHECK(at.sentence.contains(QStringLiteral("venster.csv")));
    REQUIRE(FigureExportActions(at.office.lead().context())
                .indicators(kThreeYears, ExportFormat::Csv, at.folder / "opdracht.csv"));
    const auto text = FigureDesk::textOf(at.folder / "venster.csv");
    CHECK_FALSE(text.empty());
    CHECK(text == FigureDesk::textOf(at.folder / "opdracht.csv"));
    const auto notes = at.logged("indicators.export");
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].detail == notes[1].detail);
}

TEST_CASE("An export that would tell of a few people is refused in the window too, and the form stays")
{
    FigureDesk at;
    at.open(kThreeYears);
    at.exportTo(at.folder / "eerst.xlsx");
    CHECK(FigureDesk::textOf(at.folder / "eerst.xlsx").starts_with("PK"));
    (void)at.office.client(aClient().named("Jan", "Nieuw"), Date(2026, 1, 5));
    at.open(kThreeYears);
    at.exportTo(at.folder / "daarna.xlsx");
    REQUIRE(at.dialog);
    CHECK(at.dialog->isVisible());
    CHECK_FALSE(std::filesystem::exists(at.folder / "daarna.xlsx"));
    const auto notes = at.logged("indicators.export");
    CHECK(std::ranges::count(notes, AccessResult::Refused, &AccessEntry::result) == 1);
}

TEST_CASE("The caseloads go into a file split as is chosen")
{
    FigureDesk at;
    at.open(TeamSplit::Regime);
    auto* by = at.dialog->findChild<QComboBox*>(QStringLiteral("byEdit"));
    CHECK(by->currentData().toInt() == static_cast<int>(TeamSplit::Regime));
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Home);
    at.exportTo(at.folder / "bestanden.json");
    CHECK(FigureDesk::textOf(at.folder / "bestanden.json").find("\"period\"") != std::string::npos);
    REQUIRE(at.logged("team.export").size() == 1);
    CHECK(at.logged("team.export").front().detail.ends_with("format=json by=period"));
}
