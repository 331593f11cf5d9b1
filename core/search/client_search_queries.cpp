#include "core/search/client_search_queries.h"

#include "core/base/text.h"
#include "core/clients/bsn.h"
#include "core/clients/client_fields.h"
#include "core/search/search_text.h"
#include "core/storage/database.h"
#include "core/storage/packed_rows.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <unordered_set>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostCounted = 1000;
// So many candidates are looked at for each way of finding; ranking them is a look-up each.
constexpr std::size_t kMostCandidates = 400;

// What is typed, in the forms in which it is looked up.
struct Question {
    std::string bsn{}; // nine digits, or ""
    std::optional<BirthRange> birth{};
    std::vector<SearchWord> words{};
    std::vector<std::string> nameWords{}; // without numbers and, as far as possible, prefixes
};

Question questionOf(std::string_view typed, Date today)
{
    Question question;
    if (const auto check = checkBsn(typed); check.isValid())
        question.bsn = check.bsn;
    question.birth = birthRange(typed, today);
    question.words = searchWordsOf(typed, today);
    const auto isName = [](const std::string& word) { return digitsOnly(word).empty(); };
    const auto words = foldedWords(typed);
    for (const auto& word : words)
        if (isName(word) && !isNamePrefix(word))
            question.nameWords.push_back(word);
    // "de" alone may become Dekker.
    if (question.nameWords.empty() && !words.empty() && isName(words.back()))
        question.nameWords.push_back(words.back());
    return question;
}

// ("0612"* OR "19120606"*) AND "jan"*: words are letters and digits only, so quotes suffice.
std::string matchExpression(const std::vector<SearchWord>& words)
{
    std::string expression;
    for (const auto& word : words) {
        expression += expression.empty() ? "(" : " AND (";
        for (const auto& form : word)
            expression += (&form == &word.front() ? "\"" : " OR \"") + form + "\"*";
        expression += ")";
    }
    return expression;
}

std::vector<std::string_view> partsOf(std::string_view sortKey)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = sortKey.find('\x1f');
        parts.push_back(sortKey.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        sortKey.remove_prefix(end + 1);
    }
}

bool startsWithAll(std::string_view column, const std::vector<SearchWord>& words)
{
    SearchText text;
    text.name = column;
    return matches(words, text);
}

struct Ranked {
    SearchHit hit;
    std::string sortKey;
};

class Search
{
public:
    Search(Database& database, Question question)
        : m_database(database)
        , m_question(std::move(question))
        , m_match(matchExpression(m_question.words))
    {
    }

    SearchAnswer answer(std::size_t limit)
    {
        addExact(limit);
        const auto matching = someMatches();
        SearchAnswer answer = counted(matching);
        if (matching.size() <= limit) {
            addAll(matching);
        } else { // the index by name has the obvious ones in order: most questions need no more than those
            addSurnames(static_cast<std::int64_t>(limit));
            // A number is in no name, and to find that out all clients with such a number would be passed by.
            if (m_hits.size() < limit && !m_question.nameWords.empty())
                addNames();
            if (m_hits.size() < limit)
                addAll(std::span(matching).first(std::min(matching.size(), kMostCandidates)));
        }
        std::ranges::sort(m_hits, [](const Ranked& a, const Ranked& b) {
            return std::tie(a.hit.reason, a.sortKey, a.hit.row) < std::tie(b.hit.reason, b.sortKey, b.hit.row);
        });
        for (std::size_t i = 0; i < std::min(limit, m_hits.size()); ++i)
            answer.hits.push_back(m_hits[i].hit);
        return answer;
    }

    RowSet allRows()
    {
        RowSet rows = exactRows();
        addPacked("SELECT packed_rows(rowid) FROM client_search WHERE client_search MATCH ?1", 0, rows);
        return rows;
    }

    std::optional<RowSet> fewRows(std::size_t most)
    {
        RowSet rows = exactRows();
        const auto more = static_cast<std::int64_t>(most) + 1;
        const auto found = addPacked("SELECT packed_rows(rowid) FROM "
                                     "(SELECT rowid FROM client_search WHERE client_search MATCH ?1 LIMIT ?2)",
                                     more, rows);
        return found > most ? std::nullopt : std::optional(std::move(rows));
    }

    bool isFound(std::uint32_t row)
    {
        const auto found = m_hits.size();
        add(row);
        return m_hits.size() > found;
    }

private:
    template <class Visit>
    static void eachRow(Query& query, Visit visit)
    {
        while (query.next())
            visit(static_cast<std::uint32_t>(query.integer(0)));
    }

    RowSet exactRows()
    {
        RowSet rows;
        exactRows(std::numeric_limits<std::int32_t>::max(), [&](std::uint32_t row) { rows.insert(row); });
        return rows;
    }

    // Gives how many the statement found.
    std::size_t addPacked(std::string_view sql, std::int64_t limit, RowSet& rows)
    {
        if (m_match.empty())
            return 0;
        const auto query = m_database.query(sql);
        query->bind(1, m_match);
        if (limit > 0)
            query->bind(2, limit);
        if (!query->next()) // an aggregate always has one answer
            return 0;
        const auto found = packedRows(*query, 0);
        for (const auto row : found)
            rows.insert(row);
        return found.size();
    }

    // By number and by date of birth.
    template <class Visit>
    void exactRows(std::size_t most, Visit visit)
    {
        const auto limit = static_cast<std::int64_t>(most);
        if (!m_question.bsn.empty())
            eachRow(
                *m_database.query("SELECT row FROM client WHERE bsn = ? AND bsn <> '' LIMIT ?", m_question.bsn, limit),
                visit);
        if (m_question.birth)
            eachRow(*m_database.query("SELECT row FROM client WHERE birth_date BETWEEN ? AND ? ORDER BY birth_date "
                                      "LIMIT ?",
                                      m_question.birth->first, m_question.birth->last, limit),
                    visit);
    }

    void addExact(std::size_t limit)
    {
        exactRows(limit, [this](std::uint32_t row) { add(row); });
    }

    // Straight from the index by name: whose surname begins with what is typed, or is one of the words while the given
    // names begin with the others.
    void addSurnames(std::int64_t limit)
    {
        const auto& words = m_question.nameWords;
        if (words.empty())
            return;
        std::string all;
        for (const auto& word : words)
            all += (all.empty() ? "" : " ") + word;
        addRange(all, limit);
        if (words.size() == 1)
            return;
        for (std::size_t surname = 0; surname < words.size(); ++surname) {
            std::string key = words[surname] + '\x1f';
            for (std::size_t other = 0; other < words.size(); ++other)
                if (other != surname)
                    key += (key.back() == '\x1f' ? "" : " ") + words[other];
            addRange(key, limit);
        }
    }

    void addRange(const std::string& begin, std::int64_t limit)
    {
        eachRow(*m_database.query("SELECT row FROM client_name WHERE sort_key >= ? AND sort_key < ? "
                                  "ORDER BY sort_key LIMIT ?",
                                  begin, begin + "\xF4\x8F\xBF\xBF", limit),
                [this](std::uint32_t row) { add(row); });
    }

    void addNames()
    {
        eachRow(*m_database.query("SELECT rowid FROM client_search WHERE client_search MATCH ? LIMIT ?",
                                  "{name} : (" + m_match + ")", std::int64_t{kMostCandidates}),
                [this](std::uint32_t row) { add(row); });
    }

    void addAll(std::span<const std::uint32_t> rows)
    {
        for (const auto row : rows)
            add(row);
    }

    void add(std::uint32_t row)
    {
        if (!m_seen.insert(row).second)
            return;
        const auto query = m_database.query(
            "SELECT client.id, given_names, prefix, surname, partner_prefix, partner_surname, client.birth_date, "
            "secrecy, place, phone, bsn, sort_key FROM client JOIN client_list USING (row) WHERE row = ?",
            std::int64_t{row});
        if (!query->next())
            return;
        Client client;
        client.givenNames = query->view(1);
        client.prefix = query->view(2);
        client.surname = query->view(3);
        client.partnerPrefix = query->view(4);
        client.partnerSurname = query->view(5);
        client.birthDate = PartialDate::parseIso(query->view(6)).value_or(PartialDate{});
        client.secrecy = static_cast<int>(query->integer(7));
        client.place = query->view(8);
        client.phone = query->view(9);
        client.bsn = query->view(10);
        Ranked ranked{{query->id<ClientId>(0), row, SearchReason::Several}, query->text(11)};
        if (const auto reason = reasonFor(client, ranked.sortKey)) {
            ranked.hit.reason = *reason;
            m_hits.push_back(std::move(ranked));
        }
    }

    std::optional<SearchReason> reasonFor(const Client& client, std::string_view sortKey) const
    {
        if (!m_question.bsn.empty() && client.bsn == m_question.bsn)
            return SearchReason::Bsn;
        const std::string birth = client.birthDate.iso();
        if (m_question.birth && birth >= m_question.birth->first && birth <= m_question.birth->last)
            return SearchReason::BirthDate;
        const SearchText text = searchTextOf(client);
        if (!matches(m_question.words, text))
            return std::nullopt;
        if (startsWithAll(text.name, m_question.words))
            return nameReason(sortKey);
        if (startsWithAll(text.place, m_question.words))
            return SearchReason::Place;
        if (startsWithAll(text.phone, m_question.words))
            return SearchReason::Phone;
        return SearchReason::Several;
    }

    // A word that is the surname makes the client the obvious one; then a surname that begins with a word.
    SearchReason nameReason(std::string_view sortKey) const
    {
        const auto surname = foldedWords(partsOf(sortKey).front());
        auto reason = SearchReason::Name;
        for (const auto& word : m_question.nameWords) {
            if (!surname.empty() && surname.size() == 1 && surname.front() == word)
                return SearchReason::Surname;
            if (!surname.empty() && surname.front().starts_with(word))
                reason = SearchReason::SurnameStart;
        }
        // A surname of several words, all of them typed.
        const bool whole = surname.size() > 1 && std::ranges::all_of(surname, [&](const std::string& part) {
                               return isNamePrefix(part) ||
                                      std::ranges::find(m_question.nameWords, part) != m_question.nameWords.end();
                           });
        return whole ? SearchReason::Surname : reason;
    }

    // Rows in which the words are, one more than are counted at most.
    std::vector<std::uint32_t> someMatches()
    {
        std::vector<std::uint32_t> matching;
        if (!m_match.empty())
            eachRow(*m_database.query("SELECT rowid FROM client_search WHERE client_search MATCH ? LIMIT ?", m_match,
                                      std::int64_t{kMostCounted + 1}),
                    [&](std::uint32_t row) { matching.push_back(row); });
        return matching;
    }

    SearchAnswer counted(std::span<const std::uint32_t> matching)
    {
        std::unordered_set<std::uint32_t> rows(matching.begin(), matching.end());
        exactRows(kMostCounted + 1, [&](std::uint32_t row) { rows.insert(row); });
        return {{}, std::min(rows.size(), kMostCounted), rows.size() > kMostCounted};
    }

    Database& m_database;
    Question m_question;
    std::string m_match;
    std::unordered_set<std::uint32_t> m_seen;
    std::vector<Ranked> m_hits;
};

} // namespace

Result<SearchAnswer> searchClients(Database& database, std::string_view typed, Date today, std::size_t limit)
{
    return database.attempt([&] {
        Question question = questionOf(typed, today);
        return question.words.empty() ? SearchAnswer{} : Search(database, std::move(question)).answer(limit);
    });
}

Result<RowSet> matchingRows(Database& database, std::string_view typed, Date today)
{
    return database.attempt([&] { return Search(database, questionOf(typed, today)).allRows(); });
}

Result<std::optional<RowSet>> fewMatchingRows(Database& database, std::string_view typed, Date today, std::size_t most)
{
    return database.attempt([&] { return Search(database, questionOf(typed, today)).fewRows(most); });
}

Result<std::vector<std::uint32_t>> firstMatching(Database& database, std::string_view typed, Date today,
                                                 std::span<const std::uint32_t> candidates, std::size_t limit)
{
    return database.attempt([&] {
        Search search(database, questionOf(typed, today));
        std::vector<std::uint32_t> first;
        for (auto row = candidates.begin(); row != candidates.end() && first.size() < limit; ++row)
            if (search.isFound(*row))
                first.push_back(*row);
        return first;
    });
}

} // namespace werkpad
