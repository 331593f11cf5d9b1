#include "core/reviews/review_actions.h"

#include "core/base/text.h"
#include "core/clients/subject_actions.h"
#include "core/reviews/review_rules.h"
#include "core/reviews/review_store.h"

namespace werkpad
{

Result<ReviewNoteId> ReviewActions::ask(ClientId client, const std::string& question)
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    ReviewNote note;
    note.client = client;
    note.question = trimmed(question);
    note.askedBy = m_context.session.staff;
    note.askedAt = m_context.clock.now();
    return addToClient(m_context, "review.ask", std::move(note),
                       [](const ReviewNote& added, const std::vector<ReviewNote>&) { return check(added); });
}

// `change` gets the note as the database has it, and says what is wrong or changes it.
template <class Change>
Result<ChangeSetNumber> ReviewActions::change(std::string_view action, ReviewNoteId id, const Change& change)
{
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<ReviewNote>(transaction.database(), id);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "review_note", id.text());
        if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        ReviewNote after = *current;
        if (Result<void> changed = change(after); !changed)
            return changed;
        transaction.update(*current, after);
        return {};
    });
}

Result<ChangeSetNumber> ReviewActions::answer(ReviewNoteId id, const std::string& text)
{
    return change("review.answer", id, [&](ReviewNote& note) -> Result<void> {
        if (auto findings = checkAnswer(note, text); blocks(findings))
            return failWith(std::move(findings));
        note.state = ReviewState::Answered;
        note.answer = trimmed(text);
        note.answeredBy = m_context.session.staff;
        note.answeredAt = m_context.clock.now();
        return {};
    });
}

Result<ChangeSetNumber> ReviewActions::close(ReviewNoteId id)
{
    return change("review.close", id, [&](ReviewNote& note) -> Result<void> {
        if (note.askedBy != m_context.session.staff) {
            if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
                return allowed;
        }
        if (auto findings = checkClosing(note); blocks(findings))
            return failWith(std::move(findings));
        note.state = ReviewState::Closed;
        note.closedBy = m_context.session.staff;
        note.closedAt = m_context.clock.now();
        return {};
    });
}

Result<ReviewNote> ReviewActions::find(ReviewNoteId id)
{
    return m_context.database.attempt([&]() -> Result<ReviewNote> {
        const auto found = findRecord<ReviewNote>(m_context.database, id);
        const auto client = found ? findClient(m_context.database, found->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "review_note", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return *found;
    });
}

Result<std::vector<ReviewNote>> ReviewActions::ofClient(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<std::vector<ReviewNote>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return reviewNotesOf(m_context.database, id);
    });
}

} // namespace werkpad
