#include "core/occupations/occupation_actions.h"

#include "core/changes/record_store.h"
#include "core/occupations/occupation_fields.h"
#include "core/occupations/occupation_file.h"

#include <unordered_map>

namespace werkpad
{

Result<std::vector<Occupation>> OccupationActions::all() const
{
    return m_context.database.attempt(
        [&] { return recordsWhere<Occupation>(m_context.database, "ORDER BY name, id"); });
}

Result<OccupationImport> OccupationActions::import(const std::filesystem::path& file, const CsvChoice& choice,
                                                   bool dryRun)
{
    if (auto allowed = m_context.session.require(Permission::ManageServices); !allowed)
        return tl::unexpected(allowed.error());
    auto read = readOccupationFile(file, choice);
    if (!read)
        return tl::unexpected(read.error());
    OccupationImport result;
    result.read = read->occupations.size() + read->rejected.size();
    result.rejected = std::move(read->rejected);
    const auto take = [&](Transaction* transaction, Database& database) {
        std::unordered_map<OccupationId, Occupation> known;
        for (auto& occupation : recordsWhere<Occupation>(database, ""))
            known.emplace(occupation.id, std::move(occupation));
        for (const auto& occupation : read->occupations) {
            const auto before = known.find(occupation.id);
            if (before == known.end()) {
                ++result.created;
                if (transaction)
                    transaction->insert(occupation);
            } else if (before->second == occupation) {
                ++result.unchanged;
            } else {
                ++result.updated;
                if (transaction)
                    transaction->update(before->second, occupation);
            }
        }
    };
    if (dryRun) {
        auto compared = m_context.database.attempt([&] { take(nullptr, m_context.database); });
        if (!compared)
            return tl::unexpected(compared.error());
        return result;
    }
    const auto written = m_context.writer.writeInBulk(m_context.session.staff, "occupation.import",
                                                      [&](Transaction& transaction) -> Result<void> {
                                                          take(&transaction, transaction.database());
                                                          return {};
                                                      });
    if (!written)
        return tl::unexpected(written.error());
    result.changeSet = *written;
    return result;
}

} // namespace werkpad
