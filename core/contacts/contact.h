// A contact moment with a client, over whatever channel: planned (an appointment) or done.
#pragma once

#include "core/base/moment.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using ContactId = Id<struct ContactTag>;

// Desk, telephone and internet are one logical whole for the client (brochure §6).
enum class Channel { Desk, Telephone, Internet, Letter, HomeVisit };
enum class ContactState { Planned, Done, Missed, Cancelled }; // missed: the client did not come

// A planned contact is an appointment and becomes the contact itself when it has been held: one record, one story.
struct Contact {
    ContactId id{};
    ClientId client{};
    StaffId staff{}; // who has or had it
    Channel channel = Channel::Desk;
    ContactState state = ContactState::Planned;
    Moment at{};
    int minutes = 30;
    std::string place{};
    std::string subject{};
    std::string note{};     // in words the client may read
    std::string followUp{}; // what was agreed
    std::optional<Date> followUpOn{};
    bool isFollowedUp = false;
    StaffId author{};

    bool operator==(const Contact&) const = default;
};

} // namespace werkpad
