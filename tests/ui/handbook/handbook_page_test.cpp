#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/qt_text.h"
#include "ui/handbook/handbook_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

QString chapterText(const QString& chapter)
{
    QFile file(QStringLiteral(":/handbook/") + chapter);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Every chapter of the handbook has a heading and something to say")
{
    const auto chapters = HandbookPage::chapters();
    CHECK(chapters.size() >= 4);
    for (const auto& chapter : chapters) {
        INFO(chapter.toStdString());
        CHECK(chapterText(chapter).startsWith(QLatin1String("# ")));
        CHECK(chapterText(chapter).size() > 500);
    }
}

TEST_CASE("Every link of the handbook leads to a chapter")
{
    const QRegularExpression link(QStringLiteral(R"(\]\(([^)]+)\))"));
    const auto chapters = HandbookPage::chapters();
    for (const auto& chapter : chapters) {
        for (auto match = link.globalMatch(chapterText(chapter)); match.hasNext();) {
            const QString target = match.next().captured(1);
            INFO(chapter.toStdString() << " links to " << target.toStdString());
            CHECK(chapters.contains(target));
        }
    }
}

TEST_CASE("Choosing a chapter shows it")
{
    HandbookPage page;
    page.activate();
    auto* list = page.findChild<QListWidget*>();
    auto* text = page.findChild<QTextBrowser*>();
    REQUIRE(list);
    REQUIRE(text);
    REQUIRE(list->count() == HandbookPage::chapters().size());
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CHECK(text->toPlainText().startsWith(list->item(row)->text()));
    }
}

TEST_CASE("A link in the handbook opens the chapter it names")
{
    HandbookPage page;
    page.activate();
    const auto* list = page.findChild<QListWidget*>();
    auto* text = page.findChild<QTextBrowser*>();
    const QString last = HandbookPage::chapters().last();
    Q_EMIT text->anchorClicked(QUrl(last));
    CHECK(list->currentItem()->data(Qt::UserRole).toString() == last);
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("no-such-chapter.md")));
    CHECK(list->currentItem()->data(Qt::UserRole).toString() == last);
}

TEST_CASE("A screen reader can name everything of the handbook")
{
    HandbookPage page;
    page.show();
    page.activate();
    CHECK(namelessObjects(page).isEmpty());
}
