#include "core/sync/shared_folder.h"
#include "tests/support/test_office.h"
#include "tests/ui/dossier/desk.h"
#include "tests/ui/support/accessible_tree.h"
#include "ui/shell/join_form.h"

#include <QFile>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// An office with a share and an invitation, and the form on another computer.
struct Invited {
    Invited()
        : share(folder / "share")
        , file(folder / "uitnodiging")
        , form(questions, office.clock())
    {
        std::filesystem::create_directory(share);
        SharedFolder store(share);
        REQUIRE(office.lead().sync().init(store));
        const auto made = must(office.lead().sync().invite("M. Yılmaz"));
        code = made.code;
        QFile out(QString::fromStdString(file.string()));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(made.file));
        out.close();
        REQUIRE(office.lead().sync().exchange(store));
        QObject::connect(&form, &JoinForm::joined, &form,
                         [this](const UnlockedFile& unlocked) { joined.push_back(unlocked); });
        form.setCost(KeyDerivationCost::forTests());
        form.show();
        fill("shareEdit", share.string());
        fill("invitationEdit", file.string());
        fill("codeEdit", code);
        fill("passphraseEdit", "ook geheim genoeg");
        fill("againEdit", "ook geheim genoeg");
        fill("fileEdit", (folder / "tweede.werkpad").string());
    }
    void fill(const char* name, const std::string& text)
    {
        auto* edit = form.findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(edit);
        edit->setText(QString::fromStdString(text));
    }
    void press()
    {
        auto* button = form.findChild<QPushButton*>(QStringLiteral("joinButton"));
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        for (int i = 0; i < 400 && !button->isEnabled(); ++i)
            QTest::qWait(25);
        settle();
    }

    TestOffice office;
    TemporaryFolder folder;
    std::filesystem::path share;
    std::filesystem::path file;
    std::string code;
    Questions questions;
    JoinForm form;
    std::vector<UnlockedFile> joined;
};

} // namespace

TEST_CASE("Who was invited joins in the window and is signed in")
{
    Invited at;
    const auto& joined = at.joined;
    CHECK(namelessObjects(at.form) == QStringList{});
    at.press();
    REQUIRE(joined.size() == 1);
    const auto workspace = must(Workspace::open(joined.front(), at.office.clock(), Origin::Window));
    CHECK(workspace->session().name == "M. Yılmaz");
}

TEST_CASE("A wrong code is told at the field, and what was typed stays")
{
    Invited at;
    const auto& joined = at.joined;
    at.fill("codeEdit", "00000-00000-00000-00000");
    at.press();
    CHECK(joined.empty());
    CHECK_FALSE(std::filesystem::exists(at.folder / "tweede.werkpad"));
    CHECK(at.form.findChild<QLineEdit*>(QStringLiteral("passphraseEdit"))->text() ==
          QStringLiteral("ook geheim genoeg"));
    at.fill("codeEdit", at.code);
    at.press();
    CHECK(joined.size() == 1);
}

TEST_CASE("What is missing is asked for before anything is done")
{
    Invited at;
    const auto& joined = at.joined;
    at.fill("shareEdit", "");
    at.fill("againEdit", "anders");
    at.press();
    CHECK(joined.empty());
    CHECK_FALSE(std::filesystem::exists(at.folder / "tweede.werkpad"));
}
