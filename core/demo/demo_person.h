// Who an example client is: name, birth, address, how to be reached.
#pragma once

#include "core/demo/demo_life.h"
#include "core/demo/demo_material.h"

namespace werkpad
{

// A client without id, coach and registration. No address, number or e-mail address is anybody's: telephone numbers
// begin with 0600, which is not given out, and e-mail goes to example.org (RFC 2606).
[[nodiscard]] Client demoPerson(DemoRandom& random, const DemoLife& life, std::string bsn, Date today);

// "S. de Boer": a colleague of some age and background.
[[nodiscard]] std::string demoColleagueName(DemoRandom& random);

} // namespace werkpad
