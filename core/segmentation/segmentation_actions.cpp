#include "core/segmentation/segmentation_actions.h"

#include "core/clients/subject_actions.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/segmentation/segmentation_rules.h"

namespace werkpad
{

namespace
{

// Closes what is in force at `from`; one that would begin at or after it makes way altogether.
void makeWay(Transaction& transaction, ClientId client, const InclusiveRange& during)
{
    for (const auto& earlier : recordsOf<SegmentOverride>(transaction.database(), client)) {
        if (!earlier.during.overlaps(during))
            continue;
        if (earlier.during.first >= during.first) {
            transaction.remove(earlier);
            continue;
        }
        SegmentOverride ended = earlier;
        ended.during.last = addDays(during.first, -1);
        transaction.update(earlier, ended);
    }
}

std::vector<Finding> checkMark(const ThemeMark& mark, const std::vector<ThemeMark>& others)
{
    std::vector<Finding> findings;
    if (!mark.during.isValid())
        findings.push_back({"last_day", Severity::Blocking, "end_before_begin", {}});
    for (const auto& other : others) {
        if (other.id != mark.id && other.theme == mark.theme && other.during.overlaps(mark.during))
            findings.push_back(
                {"theme", Severity::Blocking, "theme_already_marked", std::string(themeCode(mark.theme))});
    }
    return findings;
}

} // namespace

Result<UnemploymentSpellId> SegmentationActions::addSpell(UnemploymentSpell spell)
{
    return addToClient(m_context, "spell.add", std::move(spell), [this](const auto& record, const auto& others) {
        return check(record, others, m_context.clock.today());
    });
}

Result<ChangeSetNumber> SegmentationActions::changeSpell(const UnemploymentSpell& before,
                                                         const UnemploymentSpell& after)
{
    return changeOfClient(m_context, "spell.set", before, after, [this](const auto& record, const auto& others) {
        return check(record, others, m_context.clock.today());
    });
}

Result<ChangeSetNumber> SegmentationActions::removeSpell(UnemploymentSpellId spell)
{
    return removeFromClient<UnemploymentSpell>(m_context, "spell.remove", spell);
}

Result<SegmentOverrideId> SegmentationActions::override(SegmentOverride override)
{
    override.author = m_context.session.staff;
    override.id = m_context.ids.make<SegmentOverrideId>();
    if (auto findings = check(override, m_context.clock.today()); blocks(findings))
        return failWith(std::move(findings));
    const auto written =
        m_context.writer.write(m_context.session.staff, "override.add", [&](Transaction& transaction) -> Result<void> {
            const auto client = findClient(transaction.database(), override.client);
            if (!client)
                return fail(ErrorKind::NotFound, "client", override.client.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            makeWay(transaction, client->id, override.during);
            transaction.insert(override);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return override.id;
}

Result<ChangeSetNumber> SegmentationActions::endOverride(SegmentOverrideId override)
{
    return m_context.writer.write(
        m_context.session.staff, "override.end", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<SegmentOverride>(transaction.database(), override);
            const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
            if (!client)
                return fail(ErrorKind::NotFound, "override", override.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            const Date yesterday = addDays(m_context.clock.today(), -1);
            if (current->during.first > yesterday) {
                transaction.remove(*current);
            } else if (!current->during.last || *current->during.last > yesterday) {
                SegmentOverride ended = *current;
                ended.during.last = yesterday;
                transaction.update(*current, ended);
            }
            return {};
        });
}

Result<ThemeMarkId> SegmentationActions::mark(ThemeMark mark)
{
    return addToClient(m_context, "theme.add", std::move(mark), checkMark);
}

Result<ChangeSetNumber> SegmentationActions::unmark(ThemeMarkId mark)
{
    return removeFromClient<ThemeMark>(m_context, "theme.remove", mark);
}

} // namespace werkpad
