#include "core/sync/fold_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const WorkstationId kA(IdBytes{1});
const WorkstationId kB(IdBytes{2});

Write aWrite(ChangeSetNumber set, WorkstationId who, Stamp stamp, ChangeKind kind, std::string phone = {})
{
    Write write{set, 0, who, stamp, kind, false, {}};
    if (kind != ChangeKind::Removed)
        write.cells.push_back({"phone", {}, Value(std::move(phone))});
    return write;
}

// Nobody knows the other's changes but for the insertion, which is set 1.
bool knowsOwn(const Write& later, const Write& earlier)
{
    return earlier.set == 1 || (later.workstation == earlier.workstation && later.set >= earlier.set);
}

std::string phoneOf(const Folded& folded)
{
    const auto* cell = folded.cell("phone");
    return cell ? std::get<std::string>(*cell) : "(none)";
}

} // namespace

TEST_CASE("The latest of two changes that did not know each other counts, and the other is a conflict")
{
    std::vector<Write> writes{aWrite(1, kA, 10, ChangeKind::Inserted, "0"), aWrite(2, kA, 20, ChangeKind::Updated, "1"),
                              aWrite(3, kB, 30, ChangeKind::Updated, "2")};
    auto folded = fold(writes, knowsOwn);
    CHECK(folded.isAlive);
    CHECK(phoneOf(folded) == "2");
    CHECK(folded.conflicts == std::vector<FoldedConflict>{{"phone", 3, 2}});
    std::swap(writes[1], writes[2]);
    CHECK(fold(writes, knowsOwn).conflicts == folded.conflicts);
}

TEST_CASE("The same value from two sides is no conflict")
{
    const std::vector<Write> writes{aWrite(1, kA, 10, ChangeKind::Inserted, "0"),
                                    aWrite(2, kA, 20, ChangeKind::Updated, "1"),
                                    aWrite(3, kB, 30, ChangeKind::Updated, "1")};
    CHECK(fold(writes, knowsOwn).conflicts.empty());
}

TEST_CASE("A change survives a removal that did not know it; one that knew it removes")
{
    const std::vector<Write> writes{aWrite(1, kA, 10, ChangeKind::Inserted, "0"),
                                    aWrite(2, kA, 20, ChangeKind::Removed),
                                    aWrite(3, kB, 15, ChangeKind::Updated, "2")};
    const auto folded = fold(writes, knowsOwn);
    CHECK(folded.isAlive);
    CHECK(phoneOf(folded) == "2");
    CHECK(folded.conflicts == std::vector<FoldedConflict>{{"", 3, 2}});
    CHECK_FALSE(fold(writes, [](const Write&, const Write&) { return true; }).isAlive);
}

TEST_CASE("A change to what belongs to a record keeps the record")
{
    std::vector<Write> writes{aWrite(1, kA, 10, ChangeKind::Inserted, "0"), aWrite(2, kA, 20, ChangeKind::Removed)};
    CHECK_FALSE(fold(writes, knowsOwn).isAlive);
    Write part = aWrite(3, kB, 15, ChangeKind::Inserted);
    part.isOfPart = true;
    part.cells.clear();
    writes.push_back(part);
    CHECK(fold(writes, knowsOwn).isAlive);
}

TEST_CASE("Of a record whose insertion is not known nothing is shown")
{
    CHECK_FALSE(fold({aWrite(2, kB, 15, ChangeKind::Updated, "2")}, knowsOwn).isAlive);
    CHECK_FALSE(fold({}, knowsOwn).isAlive);
}
