#include "core/indicators/cohort_extract.h"

namespace werkpad
{

namespace
{

constexpr std::uint64_t kKinds = 4; // of exit, and room for one

std::uint64_t bitOf(Theme theme)
{
    return std::uint64_t{1} << static_cast<unsigned>(theme);
}

std::string packedCodes(const std::vector<std::string>& codes)
{
    ExtractWriter writer;
    for (const auto& code : codes)
        writer.bytes(code);
    return writer.written();
}

// Day and kind of an exit in one number; 0: none.
void writeExit(ExtractWriter& writer, const MemberExit& exit, Date firstDay)
{
    const bool isOut = exit.exitKind != kStillOpen && exit.exitedOn;
    writer.number(isOut ? 1 + exit.exitKind + kKinds * static_cast<std::uint64_t>(daysBetween(firstDay, *exit.exitedOn))
                        : 0);
}

MemberExit readExit(ExtractScan& scan, Date firstDay)
{
    const std::uint64_t value = scan.number();
    if (value == 0)
        return {};
    return {Date::fromDayNumber(firstDay.dayNumber() + static_cast<std::int32_t>((value - 1) / kKinds)),
            static_cast<std::uint8_t>((value - 1) % kKinds)};
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
        writer.signedNumber(member.firstDay.dayNumber());
        writer.number(static_cast<std::uint64_t>(daysBetween(member.firstDay, member.followedFrom)));
        writeExit(writer, member.active, member.firstDay);
        writeExit(writer, member.work, member.firstDay);
        writeExit(writer, member.fullTime, member.firstDay);
        std::uint64_t themes = 0;
        for (const Theme theme : member.themes)
            themes |= bitOf(theme);
        writer.number(static_cast<std::uint64_t>(member.period) + 8U * static_cast<std::uint64_t>(member.lasting) +
                      32U * (member.endsWithoutOutcome ? 1U : 0U));
        writer.number(themes);
        writer.bytes(packedCodes(member.regimes.all()));
    }
    return writer.written();
}

const SharedCodes& MemberReader::codesIn(std::string_view bytes)
{
    auto known = m_codes.find(bytes);
    if (known == m_codes.end()) {
        std::vector<std::string> codes;
        for (ExtractScan scan(bytes); !scan.isAtEnd();)
            codes.emplace_back(scan.bytes());
        known = m_codes.emplace(bytes, SharedCodes(std::move(codes))).first;
    }
    return known->second;
}

void MemberReader::read(ClientId client, std::string_view bytes, const Visit& visit)
{
    ExtractScan scan(bytes);
    m_member.client = client;
    m_member.coach = idFromBytes<StaffId>(scan.bytes()); // empty: nobody
    for (std::uint64_t left = scan.number(); left > 0; --left) {
        m_member.firstDay = Date::fromDayNumber(static_cast<std::int32_t>(scan.signedNumber()));
        m_member.followedFrom =
            Date::fromDayNumber(m_member.firstDay.dayNumber() + static_cast<std::int32_t>(scan.number()));
        for (MemberExit* const exit : {&m_member.active, &m_member.work, &m_member.fullTime})
            *exit = readExit(scan, m_member.firstDay);
        const std::uint64_t flags = scan.number();
        m_member.period = static_cast<Period>(flags % 8);
        m_member.lasting = static_cast<Lasting>(flags / 8 % 4);
        m_member.endsWithoutOutcome = flags / 32 != 0;
        m_member.themes.clear();
        const std::uint64_t themes = scan.number();
        for (const Theme theme : {Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45})
            if ((themes & bitOf(theme)) != 0)
                m_member.themes.push_back(theme);
        m_member.regimes = codesIn(scan.bytes());
        visit(m_member);
    }
}

} // namespace werkpad
