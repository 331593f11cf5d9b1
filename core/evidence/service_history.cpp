#include "core/evidence/service_history.h"

#include "core/extracts/extract_bytes.h"

namespace werkpad
{

namespace
{

// From the first day on; nothing is 0.
void writeDay(ExtractWriter& writer, std::int32_t day, std::int32_t firstDay)
{
    if (day == ServiceHistory::kNoDay) {
        writer.number(0);
        return;
    }
    const std::int64_t distance = std::int64_t{day} - firstDay;
    writer.number(distance >= 0 ? 2 * static_cast<std::uint64_t>(distance) + 1
                                : 2 * static_cast<std::uint64_t>(-distance));
}

std::int32_t readDay(ExtractScan& scan, std::int32_t firstDay)
{
    const std::uint64_t value = scan.number();
    if (value == 0)
        return ServiceHistory::kNoDay;
    const auto distance = static_cast<std::int32_t>(value / 2);
    return value % 2 == 1 ? firstDay + distance : firstDay - distance;
}

} // namespace

std::string packed(const ServiceHistory& history)
{
    ExtractWriter writer;
    writer.number(history.groupSets.size());
    for (const auto& groups : history.groupSets)
        writer.bytes(groups);
    writer.number(history.stretches.size());
    auto start = history.starts.begin();
    for (std::size_t place = 0; place < history.stretches.size(); ++place) {
        const auto& stretch = history.stretches[place];
        writer.signedNumber(stretch.firstDay);
        writeDay(writer, stretch.followedFrom, stretch.firstDay);
        writeDay(writer, stretch.exitedOn, stretch.firstDay);
        writeDay(writer, stretch.followedUntil, stretch.firstDay);
        writer.number(stretch.exitKind + 8U * stretch.landmarks);
        for (std::size_t landmark = 0; landmark < stretch.landmarks; ++landmark) {
            writer.number(stretch.moments.at(landmark).stratum);
            writer.number(stretch.moments.at(landmark).groups);
        }
        auto end = start;
        while (end != history.starts.end() && end->stretch == place)
            ++end;
        writer.number(static_cast<std::uint64_t>(end - start));
        for (; start != end; ++start) {
            writer.number(start->service);
            writer.number(static_cast<std::uint64_t>(start->period) + 8U * start->groups);
            writeDay(writer, start->on, stretch.firstDay);
        }
    }
    return writer.written();
}

void unpack(std::string_view bytes, ServiceHistory& history)
{
    ExtractScan scan(bytes);
    history.groupSets.resize(scan.number());
    for (auto& groups : history.groupSets)
        groups.assign(scan.bytes());
    history.stretches.resize(scan.number());
    history.starts.clear();
    for (std::size_t place = 0; place < history.stretches.size(); ++place) {
        auto& stretch = history.stretches[place];
        stretch.firstDay = static_cast<std::int32_t>(scan.signedNumber());
        stretch.followedFrom = readDay(scan, stretch.firstDay);
        stretch.exitedOn = readDay(scan, stretch.firstDay);
        stretch.followedUntil = readDay(scan, stretch.firstDay);
        const std::uint64_t kindAndLandmarks = scan.number();
        stretch.exitKind = kindAndLandmarks % 8;
        stretch.landmarks = static_cast<std::uint8_t>(kindAndLandmarks / 8);
        stretch.moments = {};
        for (std::size_t landmark = 0; landmark < stretch.landmarks; ++landmark) {
            stretch.moments[landmark].stratum = static_cast<std::uint16_t>(scan.number());
            stretch.moments[landmark].groups = static_cast<std::uint8_t>(scan.number());
        }
        for (std::uint64_t left = scan.number(); left > 0; --left) {
            ServiceHistory::Start start;
            start.stretch = static_cast<std::uint8_t>(place);
            start.service = static_cast<std::uint8_t>(scan.number());
            const std::uint64_t periodAndGroups = scan.number();
            start.period = static_cast<Period>(periodAndGroups % 8);
            start.groups = static_cast<std::uint8_t>(periodAndGroups / 8);
            start.on = readDay(scan, stretch.firstDay);
            history.starts.push_back(start);
        }
    }
}

} // namespace werkpad
