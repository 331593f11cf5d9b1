// What the office offers: everybody reads it, who keeps it changes it.
#pragma once

#include "core/catalogue/service.h"
#include "core/clients/action_context.h"
#include "core/segmentation/client_group.h"
#include "core/segmentation/period.h"

#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// Writing needs ManageServices; findings as check() of catalogue_rules gives them.
class CatalogueActions
{
public:
    explicit CatalogueActions(ActionContext& context)
        : m_context(context)
    {
    }

    // By name.
    [[nodiscard]] Result<std::vector<Service>> all() const; // ended ones too
    [[nodiscard]] Result<std::vector<Service>> active() const;
    [[nodiscard]] Result<std::vector<Service>> suggested(std::string_view type, std::optional<Period> period,
                                                         std::span<const ClientGroup> groups) const;

    [[nodiscard]] Result<ServiceId> add(Service service);
    // Changes what differs between the two. ChangedMeanwhile when somebody else changed the same entry since `before`.
    [[nodiscard]] Result<ChangeSetNumber> set(const Service& before, const Service& after);
    // The last day on which it can be chosen; plans that have it keep it.
    [[nodiscard]] Result<ChangeSetNumber> end(ServiceId service, Date lastDay);
    // Adds those services of the example whose name and provider are not there yet; 0 when all are.
    [[nodiscard]] Result<ChangeSetNumber> loadExample();

private:
    ActionContext& m_context;
};

} // namespace werkpad
