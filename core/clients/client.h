// A jobseeker the office helps: who it is, how to reach the person, who guides.
#pragma once

#include "core/base/date.h"
#include "core/base/partial_date.h"
#include "core/base/record_ids.h"

#include <optional>
#include <string>

namespace werkpad
{

enum class Sex { Unknown, Male, Female };

// Which surname the person uses (naamgebruik, LO GBA 61.10): E own, P partner's, V partner's then own, N own then
// partner's.
enum class NameUse { Own, Partner, PartnerThenOwn, OwnThenPartner };

// Text fields are UTF-8; empty means not known. Everything but the id may change.
struct Client {
    ClientId id{};
    std::string bsn{}; // nine digits that pass the elfproef (core/clients/bsn.h), or empty
    std::string givenNames{};
    std::string prefix{}; // voorvoegsel: "van der"
    std::string surname{};
    NameUse nameUse = NameUse::Own;
    std::string partnerPrefix{};
    std::string partnerSurname{};
    PartialDate birthDate{};
    Sex sex = Sex::Unknown;
    std::optional<PartialDate> deceasedOn{};  // leaves every reminder
    std::optional<PartialDate> emigratedOn{}; // likewise
    int secrecy = 0; // geheimhouding 0-7; above 0 the address is hidden in lists, prints and exports
    std::string street{};
    std::string houseNumber{}; // with letter and addition: "31 A-2"
    std::string postcode{};    // 3077AW: without space
    std::string place{};
    std::string country{}; // empty: the Netherlands
    std::string phone{};
    std::string email{};
    std::optional<Date> registeredOn{}; // registration as jobseeker; not the base of the period (see spells)
    std::optional<Date> closedOn{};     // the dossier was closed
    std::optional<StaffId> coach{};     // whose caseload it is in
    std::string sourceKey{}; // key of the row in the register it was imported from ("rvig:8940402024"), for re-import

    bool operator==(const Client&) const = default;
};

} // namespace werkpad
