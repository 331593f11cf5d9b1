// One client's stretches of unemployment with the services begun in them, as questions about services take them, and as
// core/extracts keeps them.
#pragma once

#include "core/segmentation/period.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// After so many months of unemployment people are compared: when a period is over, so that everybody had all of it to
// begin. After two years for who is out of work for more than one.
inline constexpr std::array kLandmarkMonths{3, 6, 12, 24};

// Days are days since 1970-01-01.
struct ServiceHistory {
    static constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();

    // What was known of the client on a day.
    struct Moment {
        std::uint16_t stratum = 0; // people are compared within it
        std::uint8_t groups = 0;   // place in groupSets
        bool operator==(const Moment&) const = default;
    };
    // As OutcomeFacts has them.
    struct Stretch {
        std::int32_t firstDay = 0;
        std::int32_t followedFrom = 0;
        std::int32_t exitedOn = kNoDay;
        std::int32_t followedUntil = kNoDay;
        std::uint8_t exitKind = 0;
        std::uint8_t landmarks = 0; // on how many of kLandmarkMonths the client was still without work
        std::array<Moment, kLandmarkMonths.size()> moments{};
        bool operator==(const Stretch&) const = default;
    };
    // The first of its type in a stretch.
    struct Start {
        std::uint8_t stretch = 0;
        std::uint8_t service = 0; // place among the types of service (reference_codes.h)
        Period period = Period::Before;
        std::uint8_t groups = 0; // on that day; place in groupSets
        std::int32_t on = 0;
        bool operator==(const Start&) const = default;
    };

    std::vector<Stretch> stretches{}; // by first day
    std::vector<Start> starts{};      // by stretch, then by service
    // Each a byte a group: its place in knownGroups() (core/segmentation/client_group.h). Only those that are certain.
    std::vector<std::string> groupSets{};

    [[nodiscard]] bool isInGroup(std::uint8_t groups, std::uint8_t group) const
    {
        return groupSets[groups].find(static_cast<char>(group)) != std::string::npos;
    }
    bool operator==(const ServiceHistory&) const = default;
};

// Raised whenever serviceHistoryOf() or packed() begin to give something else for the same dossier.
inline constexpr int kServiceHistoryForm = 2;

[[nodiscard]] std::string packed(const ServiceHistory& history);
// Into a history that is used again and again: its memory is kept.
void unpack(std::string_view bytes, ServiceHistory& history);

} // namespace werkpad
