#include "core/team/team_extract.h"

#include "core/caseload/client_list_updater.h"
#include "core/extracts/extract_bytes.h"

#include <initializer_list>
#include <utility>

namespace werkpad
{

namespace
{

constexpr std::uint64_t kSecret = 1;
constexpr std::uint64_t kDeceased = 2;
constexpr std::uint64_t kEmigrated = 4;
constexpr std::uint64_t kCoach = 8;
constexpr std::uint64_t kRegistered = 16;
constexpr std::uint64_t kClosed = 32;
constexpr std::uint64_t kContact = 64;
constexpr std::uint64_t kEvaluation = 128;

// The days that may be missing, in the order in which they are written.
constexpr std::initializer_list<std::pair<std::uint64_t, std::int32_t ListedRow::*>> kDays{
    {kRegistered, &ListedRow::registeredOn},
    {kClosed, &ListedRow::closedOn},
    {kContact, &ListedRow::lastContact},
    {kEvaluation, &ListedRow::lastEvaluation},
};
constexpr std::initializer_list<std::string_view ListedRow::*> kTexts{&ListedRow::counting, &ListedRow::overrides,
                                                                      &ListedRow::regimes, &ListedRow::themes};

std::uint64_t flagsOf(const ListedRow& listed)
{
    const auto flagIf = [](bool isSet, std::uint64_t flag) { return isSet ? flag : 0U; };
    std::uint64_t flags = flagIf(listed.secret, kSecret) | flagIf(listed.isDeceased, kDeceased) |
                          flagIf(listed.isEmigrated, kEmigrated) | flagIf(listed.coach.has_value(), kCoach);
    for (const auto& [flag, day] : kDays)
        flags |= flagIf(listed.*day != ClientCells::kNoDay, flag);
    return flags;
}

} // namespace

std::string TeamExtractMaker::basis() const
{
    return std::to_string(kTeamExtractForm) + " " + std::to_string(kListForm) + " " +
           std::to_string(m_policy.interruptionWeeks);
}

void TeamExtractMaker::make(Database& database, const ClientRange& range, const TakeExtract& take)
{
    forEachListedClient(database, range,
                        [&](ClientId client, const ListedRow& listed) { take(client, packedListed(listed)); });
}

std::string packedListed(const ListedRow& listed)
{
    ExtractWriter writer;
    const std::uint64_t flags = flagsOf(listed);
    writer.number(flags);
    writer.number(listed.row);
    writer.number(listed.birth);
    if (listed.isDeceased)
        writer.number(listed.deceasedOn);
    if (listed.isEmigrated)
        writer.number(listed.emigratedOn);
    if (listed.coach)
        writer.bytes(std::string(listed.coach->bytes().begin(), listed.coach->bytes().end()));
    for (const auto& [flag, day] : kDays)
        if ((flags & flag) != 0)
            writer.signedNumber(listed.*day);
    for (const auto text : kTexts)
        writer.bytes(listed.*text);
    return writer.written();
}

ListedRow readPackedListed(std::string_view bytes)
{
    ExtractScan scan(bytes);
    ListedRow listed;
    const std::uint64_t flags = scan.number();
    listed.row = static_cast<ClientRowNumber>(scan.number());
    listed.birth = static_cast<std::uint32_t>(scan.number());
    listed.secret = (flags & kSecret) != 0;
    listed.isDeceased = (flags & kDeceased) != 0;
    if (listed.isDeceased)
        listed.deceasedOn = static_cast<std::uint32_t>(scan.number());
    listed.isEmigrated = (flags & kEmigrated) != 0;
    if (listed.isEmigrated)
        listed.emigratedOn = static_cast<std::uint32_t>(scan.number());
    if ((flags & kCoach) != 0)
        listed.coach = idFromBytes<StaffId>(scan.bytes());
    for (const auto& [flag, day] : kDays)
        if ((flags & flag) != 0)
            listed.*day = static_cast<std::int32_t>(scan.signedNumber());
    for (const auto text : kTexts)
        listed.*text = scan.bytes();
    return listed;
}

} // namespace werkpad
