#include "core/catalogue/catalogue_actions.h"

#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/catalogue_store.h"
#include "core/catalogue/example_catalogue.h"

#include <algorithm>

namespace werkpad
{

Result<std::vector<Service>> CatalogueActions::all() const
{
    return m_context.database.attempt([&] { return readServices(m_context.database); });
}

Result<std::vector<Service>> CatalogueActions::active() const
{
    return all().map([this](std::vector<Service> services) {
        std::erase_if(services, [this](const Service& s) { return !isActive(s, m_context.clock.today()); });
        return services;
    });
}

Result<std::vector<Service>> CatalogueActions::suggested(std::string_view type, std::optional<Period> period,
                                                         std::span<const ClientGroup> groups) const
{
    return all().map([&](const std::vector<Service>& services) {
        return fittingServices(services, type, period, groups, m_context.clock.today());
    });
}

Result<ServiceId> CatalogueActions::add(Service service)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    service.id = m_context.ids.make<ServiceId>();
    const auto written =
        m_context.writer.write(m_context.session.staff, "service.add", [&](Transaction& transaction) -> Result<void> {
            auto findings = check(service, readServices(transaction.database()), m_context.clock.today());
            if (blocks(findings))
                return failWith(std::move(findings));
            transaction.insert(service);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return service.id;
}

Result<ChangeSetNumber> CatalogueActions::set(const Service& before, const Service& after)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(
        m_context.session.staff, "service.set", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<Service>(transaction.database(), before.id);
            if (!current)
                return fail(ErrorKind::NotFound, "service", before.id.text());
            if (*current != before)
                return fail(ErrorKind::ChangedMeanwhile, "service", before.name);
            Service changed = after;
            changed.id = before.id;
            auto findings = check(changed, readServices(transaction.database()), m_context.clock.today());
            if (blocks(findings))
                return failWith(std::move(findings));
            transaction.update(*current, changed);
            return {};
        });
}

Result<ChangeSetNumber> CatalogueActions::end(ServiceId service, Date lastDay)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "service.end",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<Service>(transaction.database(), service);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "service", service.text());
                                      Service ended = *current;
                                      ended.endedOn = lastDay;
                                      transaction.update(*current, ended);
                                      return {};
                                  });
}

Result<ChangeSetNumber> CatalogueActions::loadExample()
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "service.load",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto known = readServices(transaction.database());
                                      for (auto& service : exampleCatalogue()) {
                                          const auto isSame = [&service](const Service& other) {
                                              return other.name == service.name && other.provider == service.provider;
                                          };
                                          if (std::ranges::any_of(known, isSame))
                                              continue;
                                          service.id = m_context.ids.make<ServiceId>();
                                          transaction.insert(service);
                                      }
                                      return {};
                                  });
}

} // namespace werkpad
