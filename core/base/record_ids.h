// The ids that records of other kinds refer to, apart from the records themselves.
#pragma once

#include "core/base/id.h"

namespace werkpad
{

using ClientId = Id<struct ClientTag>;
using StaffId = Id<struct StaffTag>; // whoever works at the office; nil: the program itself
using WorkstationId = Id<struct WorkstationTag>;

} // namespace werkpad
