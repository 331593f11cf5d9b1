#include "core/base/text.h"
#include "core/caseload/client_row_queries.h"
#include "core/clients/bsn.h"
#include "core/search/client_search_queries.h"
#include "core/workspace/workspace.h"
#include "ui/dossier/new_client_dialog.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkpad
{

namespace
{

struct DuplicateText {
    Q_DECLARE_TR_FUNCTIONS(PossibleDuplicate)
};

constexpr std::size_t kMost = 6;
constexpr std::size_t kSearched = 12;

struct Found {
    std::uint32_t row = 0;
    int weight = 0;
    QStringList reasons{};
};

class Search
{
public:
    Search(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    // What `typed` finds gets the reason.
    void by(const std::string& typed, int weight, const QString& reason)
    {
        const auto answer = searchClients(m_workspace.database(), typed, m_workspace.clock().today(), kSearched);
        if (!answer)
            return; // the action checks the BSN again; a search that fails must not stop the typing
        for (const SearchHit& hit : answer->hits) {
            auto known = std::ranges::find(m_found, hit.row, &Found::row);
            if (known == m_found.end())
                known = m_found.insert(m_found.end(), Found{hit.row, 0, {}});
            known->weight += weight;
            known->reasons << reason;
        }
    }

    [[nodiscard]] std::vector<Found> best()
    {
        std::ranges::stable_sort(m_found, std::greater{}, &Found::weight);
        if (m_found.size() > kMost)
            m_found.resize(kMost);
        return m_found;
    }

private:
    Workspace& m_workspace;
    std::vector<Found> m_found;
};

QString detailOf(const ClientRow& row)
{
    QStringList parts{DuplicateText::tr("born %1").arg(shownDate(row.birthDate))};
    if (!row.place.empty())
        parts << toQString(row.place);
    parts << (row.coachName.empty() ? DuplicateText::tr("no case worker") : toQString(row.coachName));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const Client& typed)
{
    constexpr int kCertain = 100;
    Search search(workspace);
    const bool hasName = characterCount(typed.surname) >= 2;
    if (checkBsn(typed.bsn).isValid())
        search.by(typed.bsn, kCertain, DuplicateText::tr("same BSN"));
    const std::string born = typed.birthDate.dutch();
    if (hasName && !born.empty())
        search.by(typed.surname + ' ' + born, 8, DuplicateText::tr("same surname and date of birth"));
    if (hasName && !typed.givenNames.empty())
        search.by(typed.givenNames + ' ' + typed.surname, 4, DuplicateText::tr("same name"));
    else if (hasName)
        search.by(typed.surname, 2, DuplicateText::tr("surname begins the same"));
    if (digitsOnly(typed.phone).size() >= 8)
        search.by(typed.phone, 4, DuplicateText::tr("same phone number"));
    if (typed.birthDate.whole() && !typed.givenNames.empty())
        search.by(typed.givenNames + ' ' + born, 6, DuplicateText::tr("same given names and date of birth"));

    const std::vector<Found> best = search.best();
    std::vector<std::uint32_t> rows;
    for (const Found& found : best)
        rows.push_back(found.row);
    const auto shown = clientRows(workspace.database(), rows, workspace.clock().today());
    std::vector<PossibleDuplicate> duplicates;
    for (const ClientRow& row : shown ? *shown : std::vector<ClientRow>{}) {
        const auto found = std::ranges::find(best, row.row, &Found::row);
        duplicates.push_back({row.id, toQString(row.listName), found->reasons.join(QStringLiteral(", ")), detailOf(row),
                              found->weight >= kCertain});
    }
    return duplicates;
}

} // namespace werkpad
