#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/office_filler.h"
#include "tests/support/temporary_folder.h"
#include "ui/caseload/client_list_source.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

class FilledList
{
public:
    FilledList()
        : m_workspace(std::move(*Workspace::create(aNewOffice(m_folder / "office.werkpad"), m_clock, Origin::Window)))
    {
        static_cast<void>(fillOffice(m_workspace->context().writer, 600, 5));
    }

    // What is answered to a text, until all of it is there.
    std::vector<ClientListAnswer> answersTo(const std::string& text, ClientOrder order, FirstAnswers first)
    {
        std::vector<ClientListAnswer> answers;
        ClientListSource source(*m_workspace, nullptr, first);
        QObject::connect(&source, &ClientListSource::answered,
                         [&](const ClientListAnswer& answer) { answers.push_back(answer); });
        QSignalSpy answered(&source, &ClientListSource::answered);
        ClientFilter filter = activeClients();
        filter.text = text;
        source.ask(filter, order);
        while (answers.empty() || !answers.back().isComplete)
            REQUIRE(answered.wait(5000));
        return answers;
    }

private:
    TemporaryFolder m_folder;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("Of a text that finds many clients the first rows are shown before all are counted")
{
    FilledList list;
    for (const bool descending : {false, true}) {
        const auto answers = list.answersTo("0", {ClientSortKey::Name, descending}, {20, 60});
        REQUIRE(answers.size() == 2);
        const auto& first = answers.front().selection.rows;
        const auto& all = answers.back().selection.rows;
        CHECK_FALSE(answers.front().isComplete);
        CHECK(first.size() > 5);
        REQUIRE(all.size() > first.size());
        CHECK(std::equal(first.begin(), first.end(), all.begin()));
    }
}

TEST_CASE("Few clients, and another order than by name, are answered at once")
{
    FilledList list;
    CHECK(list.answersTo("0", {}, {}).size() == 1);
    CHECK(list.answersTo("0", {ClientSortKey::Period, false}, {20, 60}).size() == 1);
    const auto nobody = list.answersTo("zzz", {}, {0, 60});
    REQUIRE(nobody.size() == 1);
    CHECK(nobody.front().selection.rows.empty());
}
