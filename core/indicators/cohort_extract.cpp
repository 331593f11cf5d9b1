#include "core/indicators/cohort_extract.h"

#include <cstring>

namespace werkpad
{

namespace
{

constexpr std::uint64_t kKinds = 4; // of exit, and room for one

// Day and kind of an exit in one number; 0: none.
void writeExit(ExtractWriter& writer, const OutcomeFacts& facts)
{
    const bool isOut = facts.exitKind != kStillOpen && facts.exitedOn;
    writer.number(isOut ? 1 + facts.exitKind +
                              kKinds * static_cast<std::uint64_t>(daysBetween(facts.firstDay, *facts.exitedOn))
                        : 0);
}

void readExit(ExtractScan& scan, OutcomeFacts& facts, Date firstDay, Date followedFrom)
{
    facts.firstDay = firstDay;
    facts.followedFrom = followedFrom;
    const std::uint64_t value = scan.number();
    facts.exitKind = value == 0 ? kStillOpen : static_cast<std::uint8_t>((value - 1) % kKinds);
    facts.exitedOn.reset();
    if (value != 0)
        facts.exitedOn = Date::fromDayNumber(firstDay.dayNumber() + static_cast<std::int32_t>((value - 1) / kKinds));
}

} // namespace

std::string packedMembers(std::span<const CohortMember> members)
{
    ExtractWriter writer;
    if (members.empty())
        return {};
    const auto& coach = members.front().coach;
    writer.bytes(coach ? std::string(coach->bytes().begin(), coach->bytes().end()) : std::string{});
    writer.number(members.size());
    for (const auto& member : members) {
        writer.signedNumber(member.work.firstDay.dayNumber());
        writer.number(static_cast<std::uint64_t>(daysBetween(member.work.firstDay, member.work.followedFrom)));
        writeExit(writer, member.active);
        writeExit(writer, member.work);
        writeExit(writer, member.fullTime);
        std::uint64_t themes = 0;
        for (const Theme theme : member.themes)
            themes |= std::uint64_t{1} << static_cast<unsigned>(theme);
        writer.number(static_cast<std::uint64_t>(member.period) + 8U * static_cast<std::uint64_t>(member.lasting) +
                      32U * (member.endsWithoutOutcome ? 1U : 0U));
        writer.number(themes);
        writer.number(member.regimes.size());
        for (const auto& regime : member.regimes)
            writer.bytes(regime);
    }
    return writer.written();
}

MemberScan::MemberScan(ClientId client, std::string_view bytes)
    : m_scan(bytes)
    , m_client(client)
{
    IdBytes id{};
    if (const auto coach = m_scan.bytes(); coach.size() == id.size()) {
        std::memcpy(id.data(), coach.data(), id.size());
        m_coach = StaffId(id);
    }
    m_left = m_scan.number();
}

bool MemberScan::next(CohortMember& member)
{
    if (m_left == 0)
        return false;
    --m_left;
    member.client = m_client;
    member.coach = m_coach;
    const Date firstDay = Date::fromDayNumber(static_cast<std::int32_t>(m_scan.signedNumber()));
    const Date followedFrom = Date::fromDayNumber(firstDay.dayNumber() + static_cast<std::int32_t>(m_scan.number()));
    for (OutcomeFacts* const facts : {&member.active, &member.work, &member.fullTime})
        readExit(m_scan, *facts, firstDay, followedFrom);
    const std::uint64_t flags = m_scan.number();
    member.period = static_cast<Period>(flags % 8);
    member.lasting = static_cast<Lasting>(flags / 8 % 4);
    member.endsWithoutOutcome = flags / 32 != 0;
    member.themes.clear();
    const std::uint64_t themes = m_scan.number();
    for (unsigned theme = 0; themes >> theme != 0; ++theme)
        if ((themes >> theme & 1U) != 0)
            member.themes.push_back(static_cast<Theme>(theme));
    member.regimes.resize(m_scan.number());
    for (auto& regime : member.regimes)
        regime.assign(m_scan.bytes());
    return true;
}

} // namespace werkpad
