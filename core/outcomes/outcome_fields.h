// The columns of outcomes, and of reasons for leaving that the office added.
#pragma once

#include "core/changes/field.h"
#include "core/outcomes/outcome.h"

namespace werkpad
{

constexpr std::array<std::string_view, 3> storedCodes(OutcomeKind)
{
    return {"full_time", "part_time", "other_exit"};
}
constexpr std::array<std::string_view, 3> storedCodes(Lasting)
{
    return {"open", "lasted", "ended_early"};
}

template <>
struct EntityOf<ClientOutcome> {
    static constexpr std::string_view table = "outcome";
    static constexpr int number = 100;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&ClientOutcome::client>("client"),          field<&ClientOutcome::kind>("kind"),
        field<&ClientOutcome::exitReason>("exit_reason"), field<&ClientOutcome::happenedOn>("happened_on"),
        field<&ClientOutcome::lasting>("lasting"),        field<&ClientOutcome::lastingCheckedOn>("lasting_checked_on"),
        field<&ClientOutcome::returnedOn>("returned_on"), field<&ClientOutcome::through>("through"),
        field<&ClientOutcome::remark>("remark"),          field<&ClientOutcome::author>("author"),
    };
};

template <>
struct EntityOf<ExitReason> {
    static constexpr std::string_view table = "exit_reason";
    static constexpr int number = 101;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&ExitReason::name>("name"),
        field<&ExitReason::endedOn>("ended_on"),
    };
};

} // namespace werkpad
