#include "core/offices/office.h"

#include "core/base/text.h"

namespace werkpad
{

std::string officeTitle(const Office& office)
{
    std::string profile = office.profile == OfficeProfile::Werkbedrijf ? "Werkbedrijf" : "Werkplein";
    const std::string& name = office.subname.empty() ? office.name : office.subname;
    if (name.empty())
        return profile;
    // Offices that call themselves "Werkplein Zuid" are not called so twice.
    const bool saysSo = fold(name).starts_with("werkplein") || fold(name).starts_with("werkbedrijf");
    return saysSo ? name : profile + ' ' + name;
}

} // namespace werkpad
