// What the office did with an example client: contacts, diagnosis and plan of approach.
#pragma once

#include "core/demo/demo_case.h"

namespace werkpad
{

// For a dossier whose client, spells and the rest are there, ids included. An open one gets contacts, mostly a
// diagnosis and, where that decided on service, mostly a plan; one that was closed in the last year what led to work.
// Now and then something is late, so that Vandaag has something to tell.
[[nodiscard]] DemoProcess demoProcess(DemoRandom& random, IdGenerator& ids, DemoAgenda& agenda, const DemoLife& life,
                                      const DemoDossier& dossier, std::span<const Service> services, Date today);

// The parts, each of which needs those before it.
void addDemoDiagnosis(const DemoCase& client, DemoProcess& process);
void addDemoPlan(const DemoCase& client, DemoProcess& process);
void addDemoContacts(const DemoCase& client, DemoProcess& process);

} // namespace werkpad
