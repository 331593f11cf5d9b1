#include "core/caseload/client_index.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/exchange/export_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct ExportDesk {
    ExportDesk()
        : desk(std::move(*office.lead().openAnother()))
    {
        for (const char* name : {"Aarts", "Berg", "Zwart"})
            static_cast<void>(
                office.client(aClient().named("Jan", name).bsn(std::string(name) == "Berg" ? "999990019" : "")));
        rows = ClientIndex::load(office.lead().database(), Date(2026, 11, 23))->select(activeClients()).rows;
    }
    ExportDialog& open(std::vector<ClientRowNumber> chosen = {})
    {
        dialog = new ExportDialog(desk.context(), {rows, std::move(chosen), QStringLiteral("status: actief")}, nullptr);
        QObject::connect(dialog.data(), &ExportDialog::exported, dialog.data(),
                         [this](const QString& text) { sentence = text; });
        dialog->open();
        QApplication::setActiveWindow(dialog);
        return *dialog;
    }
    void choose(const char* name, int index) const
    {
        auto* choice = dialog->findChild<QComboBox*>(QString::fromLatin1(name));
        REQUIRE(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
    }
    void exportTo(const std::filesystem::path& file)
    {
        desk.questions.answerNext(QString::fromStdString(file.string()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startButton")), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !dialog || !dialog->isVisible() || !dialog->isWorking(); }, 10'000));
    }
    [[nodiscard]] static std::string textOf(const std::filesystem::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    QString said() const
    {
        QString all;
        for (const auto* label : dialog->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    TemporaryFolder folder;
    TestOffice office;
    Desk desk;
    std::vector<ClientRowNumber> rows;
    QPointer<ExportDialog> dialog;
    QString sentence;
};

constexpr int kCsv = 1;
constexpr int kJson = 2;

} // namespace

TEST_CASE("The clients that the list shows go into a file in its order, without BSN unless asked for")
{
    ExportDesk at;
    at.open();
    CHECK(namelessObjects(*at.dialog).isEmpty());
    CHECK(at.said().contains(QStringLiteral("3 client")));
    CHECK(at.said().contains(QStringLiteral("status: actief")));
    at.choose("outEdit", kCsv);
    at.exportTo(at.folder / "lijst.csv");
    const auto text = ExportDesk::textOf(at.folder / "lijst.csv");
    REQUIRE(text.find("Aarts") != std::string::npos);
    CHECK(text.find("Aarts") < text.find("Berg"));
    CHECK(text.find("Berg") < text.find("Zwart"));
    CHECK(text.find("999990019") == std::string::npos);
    CHECK(at.sentence.contains(QStringLiteral("3 client")));
    CHECK(at.sentence.contains(QStringLiteral("lijst.csv")));
}

TEST_CASE("Only the chosen clients go, with BSN when that is asked for, and the access log tells both")
{
    ExportDesk at;
    at.open({at.rows[0], at.rows[1]});
    at.choose("whichEdit", 1);
    at.choose("outEdit", kJson);
    QTest::mouseClick(at.dialog->findChild<QCheckBox*>(QStringLiteral("withBsnBox")), Qt::LeftButton, {}, {8, 8});
    at.exportTo(at.folder / "lijst.json");
    const auto text = ExportDesk::textOf(at.folder / "lijst.json");
    CHECK(text.find("\"bsn\": \"999990019\"") != std::string::npos);
    CHECK(text.find("Zwart") == std::string::npos);
    const auto entries = must(at.desk.workspace->accessLog().entries({}, 5));
    const auto found = std::ranges::find(entries, std::string("client.export"), &AccessEntry::action);
    REQUIRE(found != entries.end());
    CHECK(found->detail == "rows=2 format=json bsn=yes");
}

TEST_CASE("A sheet is written too, and a name that is not given writes nothing")
{
    ExportDesk at;
    at.open();
    at.desk.questions.answerNext(Questions::Answer::Cancel);
    QTest::mouseClick(at.dialog->findChild<QPushButton*>(QStringLiteral("startButton")), Qt::LeftButton);
    CHECK(at.dialog->isVisible());
    CHECK_FALSE(at.dialog->isWorking());
    at.exportTo(at.folder / "lijst.xlsx");
    CHECK(ExportDesk::textOf(at.folder / "lijst.xlsx").starts_with("PK"));
}

TEST_CASE("A folder that is not there is told in a sentence, and the form stays")
{
    ExportDesk at;
    at.open();
    for (const int kind : {0, kCsv, kJson}) {
        at.choose("outEdit", kind);
        at.exportTo(at.folder / "weg" / "lijst");
        REQUIRE(at.dialog);
        CHECK(at.dialog->isVisible());
        auto* message = at.dialog->findChild<QLabel*>(QStringLiteral("messageLabel"));
        CHECK(message->isVisible());
        CHECK(message->text().contains(QStringLiteral("lijst")));
    }
    delete at.dialog;
}
