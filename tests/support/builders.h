// Records with sensible defaults, so that a test names only what it is about.
#pragma once

#include "core/base/id.h"
#include "core/clients/client.h"
#include "core/segmentation/unemployment_spell.h"
#include "core/storage/key_slots.h"
#include "core/workspace/workspace.h"

#include <string>

namespace werkpad
{

struct ClientBuilder {
    Client client{};

    ClientBuilder& named(std::string given, std::string surname, std::string prefix = {})
    {
        client.givenNames = std::move(given);
        client.surname = std::move(surname);
        client.prefix = std::move(prefix);
        return *this;
    }
    ClientBuilder& bsn(std::string number)
    {
        client.bsn = std::move(number);
        return *this;
    }
    ClientBuilder& born(PartialDate date)
    {
        client.birthDate = date;
        return *this;
    }
    ClientBuilder& coachedBy(StaffId coach)
    {
        client.coach = coach;
        return *this;
    }
    operator Client() const { return client; } // NOLINT(google-explicit-constructor): reads as the record
};

// J. van den Berg, born in 1980.
[[nodiscard]] inline ClientBuilder aClient()
{
    ClientBuilder builder;
    return builder.named("Jan", "Berg", "van den").born(Date(1980, 5, 17));
}

[[nodiscard]] inline UnemploymentSpell aSpell(ClientId client, Date first, std::optional<Date> last = {})
{
    UnemploymentSpell spell;
    spell.client = client;
    spell.during = {first, last};
    return spell;
}

// An office file that is cheap to open.
[[nodiscard]] inline NewOffice aNewOffice(const std::filesystem::path& file)
{
    NewOffice office;
    office.file = file;
    office.office.name = "Testplein";
    office.adminName = "S. de Boer";
    office.passphrase = "geheim genoeg";
    office.cost = KeyDerivationCost::forTests();
    return office;
}

} // namespace werkpad
