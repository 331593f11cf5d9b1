// What wants attention of one client, from the facts and a day.
#pragma once

#include "core/caseload/contact_policy.h"
#include "core/today/today_item.h"
