#include "tests/ui/support/qt_text.h"
#include "ui/caseload/client_list_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

#include <numeric>

using namespace werkpad;

namespace
{

ClientRow rowNumbered(ClientRowNumber number)
{
    ClientRow row;
    row.row = number;
    row.listName = "Klant " + std::to_string(number);
    row.place = "Rotterdam";
    return row;
}

std::vector<ClientRow> rowsNumbered(std::span<const ClientRowNumber> numbers)
{
    std::vector<ClientRow> rows;
    for (const auto number : numbers)
        rows.push_back(rowNumbered(number));
    return rows;
}

std::vector<ClientRowNumber> numbersFrom1To(ClientRowNumber count)
{
    std::vector<ClientRowNumber> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1U);
    return numbers;
}

QString textAt(const ClientListModel& model, int row, ClientListModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("A list of clients keeps Qt's rules for models, filled, refilled and emptied")
{
    ClientListModel model(rowsNumbered, Date(2026, 11, 23));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(numbersFrom1To(300));
    CHECK(model.rowCount() == 300);
    model.replaceRows(numbersFrom1To(20));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A list of a hundred thousand clients reads only the block that comes into view")
{
    std::size_t read = 0;
    ClientListModel model(
        [&read](std::span<const ClientRowNumber> numbers) {
            read += numbers.size();
            return rowsNumbered(numbers);
        },
        Date(2026, 11, 23));
    model.setRows(numbersFrom1To(100'000));
    CHECK(read == 0);
    CHECK(textAt(model, 99'999, ClientListModel::Name) == QStringLiteral("Klant 100000"));
    CHECK(read < 100);
    const std::size_t before = read;
    CHECK(textAt(model, 99'990, ClientListModel::Place) == QStringLiteral("Rotterdam"));
    CHECK(read == before);
}

TEST_CASE("The last contact and the next step are shown with their day, and how late that is on pointing at it")
{
    ClientListModel model(
        [](std::span<const ClientRowNumber> numbers) {
            auto rows = rowsNumbered(numbers);
            rows[0].lastContact = Date(2026, 11, 12);
            rows[0].nextStep = NextStep{Date(2026, 11, 20), StepKind::Evaluation};
            return rows;
        },
        Date(2026, 11, 23));
    model.setRows(numbersFrom1To(2));
    const auto tip = [&](int row, ClientListModel::Column column) {
        return model.index(row, column).data(Qt::ToolTipRole).toString();
    };
    CHECK(textAt(model, 0, ClientListModel::LastContact) == QStringLiteral("12-11-2026"));
    CHECK(textAt(model, 0, ClientListModel::Step).endsWith(QStringLiteral(" 20-11-2026")));
    CHECK(tip(0, ClientListModel::LastContact).contains(QStringLiteral("11")));
    CHECK(tip(0, ClientListModel::Step).contains(QStringLiteral(", 3 ")));
    CHECK(textAt(model, 1, ClientListModel::LastContact).isEmpty());
    CHECK_FALSE(tip(1, ClientListModel::LastContact).isEmpty()); // never spoken to
    CHECK(textAt(model, 1, ClientListModel::Step).isEmpty());
}

TEST_CASE("A client that is gone leaves a row that says so instead of somebody else's name")
{
    ClientListModel model(
        [](std::span<const ClientRowNumber> numbers) {
            auto rows = rowsNumbered(numbers);
            std::erase_if(rows, [](const ClientRow& row) { return row.row == 2; });
            return rows;
        },
        Date(2026, 11, 23));
    model.setRows(numbersFrom1To(3));
    CHECK(model.clientAt(0).has_value());
    CHECK_FALSE(model.clientAt(1).has_value());
    CHECK(textAt(model, 2, ClientListModel::Name) == QStringLiteral("Klant 3"));
    CHECK_FALSE(textAt(model, 1, ClientListModel::Name).isEmpty());
}

TEST_CASE("A secret address shows as secret, and an override beside the computed period")
{
    ClientListModel model(
        [](std::span<const ClientRowNumber> numbers) {
            auto rows = rowsNumbered(numbers);
            rows[0].secret = true;
            rows[0].place.clear();
            rows[0].computed = Period::Months3To6;
            rows[0].overridden = Period::Over12Months;
            return rows;
        },
        Date(2026, 11, 23));
    model.setRows(numbersFrom1To(1));
    CHECK_FALSE(textAt(model, 0, ClientListModel::Place).isEmpty());
    CHECK(textAt(model, 0, ClientListModel::Place) != QStringLiteral("Rotterdam"));
    CHECK(textAt(model, 0, ClientListModel::PeriodColumn).contains(QStringLiteral("12")));
    const QString tip = model.index(0, ClientListModel::PeriodColumn).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("3-6")));
}
