#include "core/search/search_kind.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace werkpad;

TEST_CASE("A search is told by its kind, never by its text")
{
    struct Typed {
        const char* text;
        SearchKind kind;
    };
    constexpr std::array kTyped{
        Typed{"999993653", SearchKind::Bsn},           Typed{"9999.93.653", SearchKind::Bsn},
        Typed{"17-05-1980", SearchKind::BirthDate},    Typed{"1968", SearchKind::BirthDate},
        Typed{"06 12345678", SearchKind::Phone},       Typed{"999993654", SearchKind::Phone},
        Typed{"berg", SearchKind::NameOrPlace},        Typed{"van den berg rotterdam", SearchKind::NameOrPlace},
        Typed{"berg 17-05-1980", SearchKind::Several}, Typed{"jan 0612", SearchKind::Several},
    };
    for (const auto& [text, kind] : kTyped) {
        INFO(text);
        CHECK(searchKindCode(searchKindOf(text, Date(2026, 11, 23))) == searchKindCode(kind));
    }
    CHECK(searchDetail(SearchKind::NameOrPlace, 1000, true) == "by=name_or_place hits=1000+");
    CHECK(searchEvent(SearchKind::Bsn, 1, false).detail == "by=bsn hits=1");
}
