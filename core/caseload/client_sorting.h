// Puts a selection of the client index into another order than by name.
#pragma once

#include "core/caseload/client_index.h"

#include <span>
#include <vector>

namespace werkpad
{

// `places` are places in `clients`, ascending, which is order of name; equal clients stay in that order. Linear: a
// million in about 20 ms, where comparing takes five times as long.
void sortClients(std::vector<std::uint32_t>& places, std::span<const ClientCells> clients, const DayView& day,
                 ClientOrder order, const std::vector<StaffId>& coachOrder);

} // namespace werkpad
