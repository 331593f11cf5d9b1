#include "ui/shell/page_place.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace werkpad;

namespace
{

// A page on which three wait before anybody looks.
class CountingPage : public Page
{
public:
    explicit CountingPage(int& made)
    {
        ++made;
        setAttention(3);
    }
    [[nodiscard]] QString title() const override { return QStringLiteral("Wachtrij"); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Intake; }
    void activate() override { ++activated; }
    void saveDrafts() override { ++saved; }

    int activated = 0;
    int saved = 0;
};

} // namespace

TEST_CASE("A place makes its page at the first visit, once, and tells what waits there")
{
    int made = 0;
    PagePlace place(QStringLiteral("Wachtrij"), Icon::Intake, [&made] { return new CountingPage(made); });
    QSignalSpy attention(&place, &Page::attentionChanged);
    CHECK(place.title() == QStringLiteral("Wachtrij"));
    CHECK(place.pageActions().isEmpty());
    place.saveDrafts(); // nobody was here: there is nothing to keep, and no page is made for it
    CHECK(made == 0);

    place.activate();
    place.activate();
    CHECK(made == 1);
    CHECK(place.attention() == 3);
    REQUIRE(attention.count() == 1);
    auto& page = dynamic_cast<CountingPage&>(place.page());
    CHECK(page.activated == 2);
    page.setAttention(4);
    CHECK(attention.last().first().toInt() == 4);
    place.saveDrafts();
    CHECK(page.saved == 1);
}
