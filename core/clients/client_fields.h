// The columns of clients and of what was seen of them.
#pragma once

#include "core/changes/field.h"
#include "core/clients/characteristic.h"
#include "core/clients/client.h"

namespace werkpad
{

constexpr std::array<std::string_view, 4> storedCodes(NameUse)
{
    return {"own", "partner", "partner_own", "own_partner"};
}
constexpr std::array<std::string_view, 3> storedCodes(Sex)
{
    return {"unknown", "male", "female"};
}
constexpr std::array<std::string_view, 6> storedCodes(Axis)
{
    return {"self_reliance", "motivation", "phase", "labour_market_position", "other", "regime"};
}

template <>
struct EntityOf<Client> {
    static constexpr std::string_view table = "client";
    static constexpr int number = 10;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Client::bsn>("bsn"),
        field<&Client::givenNames>("given_names"),
        field<&Client::prefix>("prefix"),
        field<&Client::surname>("surname"),
        field<&Client::nameUse>("name_use"),
        field<&Client::partnerPrefix>("partner_prefix"),
        field<&Client::partnerSurname>("partner_surname"),
        field<&Client::birthDate>("birth_date"),
        field<&Client::sex>("sex"),
        field<&Client::deceasedOn>("deceased_on"),
        field<&Client::emigratedOn>("emigrated_on"),
        field<&Client::secrecy>("secrecy"),
        field<&Client::street>("street"),
        field<&Client::houseNumber>("house_number"),
        field<&Client::postcode>("postcode"),
        field<&Client::place>("place"),
        field<&Client::country>("country"),
        field<&Client::phone>("phone"),
        field<&Client::email>("email"),
        field<&Client::registeredOn>("registered_on"),
        field<&Client::closedOn>("closed_on"),
        field<&Client::coach>("coach"),
        field<&Client::sourceKey>("source_key"),
    };
};

template <>
struct EntityOf<Characteristic> {
    static constexpr std::string_view table = "characteristic";
    static constexpr int number = 11;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Characteristic::client>("client"),
        field<&Characteristic::axis>("axis"),
        field<&Characteristic::value>("value"),
        field<&Characteristic::remark>("remark"),
        field<&Characteristic::observedOn>("observed_on"),
        field<&Characteristic::author>("author"),
    };
};

} // namespace werkpad
