// The columns of contacts.
#pragma once

#include "core/changes/field.h"
#include "core/contacts/contact.h"

namespace werkpad
{

constexpr std::array<std::string_view, 5> storedCodes(Channel)
{
    return {"desk", "telephone", "internet", "letter", "home_visit"};
}
constexpr std::array<std::string_view, 4> storedCodes(ContactState)
{
    return {"planned", "done", "missed", "cancelled"};
}

template <>
struct EntityOf<Contact> {
    static constexpr std::string_view table = "contact";
    static constexpr int number = 70;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Contact::client>("client"),
        field<&Contact::staff>("staff"),
        field<&Contact::channel>("channel"),
        field<&Contact::state>("state"),
        field<&Contact::at>("at"),
        field<&Contact::minutes>("minutes"),
        field<&Contact::place>("place"),
        field<&Contact::subject>("subject"),
        field<&Contact::note>("note"),
        field<&Contact::followUp>("follow_up"),
        field<&Contact::followUpOn>("follow_up_on"),
        field<&Contact::isFollowedUp>("is_followed_up"),
        field<&Contact::author>("author"),
    };
};

} // namespace werkpad
