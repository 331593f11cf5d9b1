#include "core/caseload/client_filter.h"

namespace werkpad
{

std::string_view activityCode(Activity activity)
{
    static constexpr std::array<std::string_view, 4> kCodes{"active", "closed", "deceased", "emigrated"};
    return kCodes.at(static_cast<std::size_t>(activity));
}

std::string_view attentionCode(Attention attention)
{
    static constexpr std::array<std::string_view, 4> kCodes{"no_contact", "plan_missing", "overdue", "boundary_passed"};
    return kCodes.at(static_cast<std::size_t>(attention));
}

ClientFilter activeClients()
{
    ClientFilter filter;
    filter.activities = {Activity::Active};
    return filter;
}

bool isUsed(const ClientFilter& filter, Criterion criterion)
{
    return without(filter, criterion) != filter;
}

ClientFilter without(ClientFilter filter, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Text:
        filter.text.clear();
        break;
    case Criterion::Period:
        filter.periods.clear();
        break;
    case Criterion::Coach:
        filter.coaches.clear();
        break;
    case Criterion::Regime:
        filter.regimes.clear();
        break;
    case Criterion::Theme:
        filter.themes.clear();
        break;
    case Criterion::Activity:
        filter.activities.clear();
        break;
    case Criterion::Secrecy:
        filter.secret.reset();
        break;
    case Criterion::Override:
        filter.overridden.reset();
        break;
    case Criterion::Birth:
        filter.bornFrom.reset();
        filter.bornTo.reset();
        break;
    case Criterion::Boundary:
        filter.boundaryWithin.reset();
        break;
    case Criterion::Attention:
        filter.attentions.clear();
        break;
    case Criterion::Among:
        filter.among.reset();
        break;
    case Criterion::Count:
        break;
    }
    return filter;
}

} // namespace werkpad
