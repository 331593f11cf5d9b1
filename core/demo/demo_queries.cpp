#include "core/demo/demo_queries.h"

#include "core/catalogue/service_fields.h"
#include "core/changes/record_store.h"

namespace werkpad
{

DemoRequest withWhatIsThere(Database& database, DemoRequest request)
{
    const auto count = database.query("SELECT count(*) FROM client");
    request.clientsBefore = count->next() ? count->integer(0) : 0;
    const auto names = database.query("SELECT name FROM staff_member");
    while (names->next())
        request.staffNames.push_back(names->text(0));
    const auto bsns = database.query("SELECT bsn FROM client WHERE bsn BETWEEN '999900000' AND '999999999'");
    while (bsns->next())
        request.bsnsInUse.insert(bsns->text(0));
    request.services = recordsWhere<Service>(database, "WHERE ended_on IS NULL ORDER BY id");
    return request;
}

} // namespace werkpad
